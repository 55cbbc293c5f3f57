// What the page says around a source that is open. Loaded with the reader.

import { plural } from './plural.js';

export const words = {
  close: 'Close this source',
  steps: 'Passages that your text speaks of',
  previous: 'Previous passage',
  next: 'Next passage',
  none: 'Your text speaks of nothing in this source.',
  off: 'This source is switched off and not compared.',
  count: (/** @type {number} */ n) => `${plural(n, 'passage', 'passages')} that your text speaks of`,
  place: (/** @type {number} */ n, /** @type {number} */ of, /** @type {string} */ relation, /** @type {string} */ mine) => `${n} of ${of}: ${relation}, your text “${mine}”`,
  passage: (/** @type {string} */ relation, /** @type {string} */ mine) => `${relation} with “${mine}” in your text`,
  show: 'Show in your text',
  copyUrl: 'Copy the address',
  copied: 'Copied',
  statements: (/** @type {number} */ n) => plural(n, 'statement', 'statements'),
  invisible: (/** @type {string} */ name, /** @type {number} */ n) => (n > 1 ? `${name} ×${n}` : name),
};
