// What the dialog with the documents says around them.

export const words = {
  heading: 'About gainsay',
  pages: 'Documents',
  how: 'How it works',
  rules: 'Rules and reasons',
  loading: 'Loading…',
  failed: 'This document could not be loaded.',
  retry: 'Try again',
  close: 'Close',
  table: (/** @type {string} */ columns) => `Table: ${columns}`,
};
