// What the list of findings says of sorting, narrowing and copying.

export const words = {
  hint: 'This is a sample. Change “five hours” in the text to “two and a half hours” and see which reports agree then, or paste a text of your own.',
  closeHint: 'Close the hint',

  narrow: 'Sort and filter',
  order: 'Sort',
  orders: { weight: 'weightiest first', place: 'as in the text' },
  slot: 'Question',
  source: 'Source',
  decision: 'Decision',
  any: 'any',
  decisions: /** @type {Record<string, string>} */ ({ open: 'still open', confirmed: 'confirmed', dismissed: 'dismissed', resolved: 'resolved' }),
  shown: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of} findings`,
  widen: 'Show all',

  copy: 'Copy',
  copyHint: 'Copy this finding as text',
  copied: 'Copied',
  notCopied: 'The browser did not let the page copy.',
  address: (/** @type {string} */ name) => `Address of the passage in ${name}`,
  copyAddress: 'Copy the address',
  rule: (/** @type {string} */ name) => `About the rule: ${name}`,
};
