// What the page says about decisions, keys and keeping.

/** @import { Verdict } from '../state/decisions.js' */

export const decisions = {
  label: 'Decide on this finding only',
  action: /** @type {Record<Verdict, string>} */ ({ confirmed: 'confirm', dismissed: 'dismiss', resolved: 'resolve' }),
  verb: /** @type {Record<Verdict, string>} */ ({ confirmed: 'Confirm', dismissed: 'Dismiss', resolved: 'Resolve' }),
  done: /** @type {Record<Verdict, string>} */ ({ confirmed: 'Confirmed', dismissed: 'Dismissed', resolved: 'Resolved' }),
  icon: /** @type {Record<Verdict, string>} */ ({ confirmed: '!', dismissed: '–', resolved: '✓' }),
  key: /** @type {Record<Verdict, string>} */ ({ confirmed: 'c', dismissed: 'd', resolved: 'r' }),
  hint: /** @type {Record<Verdict, string>} */ ({
    confirmed: 'It is so, and the text needs work. It goes on counting.',
    dismissed: 'No matter here. It counts no more.',
    resolved: 'Dealt with. It counts no more.',
  }),
  scope: (/** @type {string} */ when) => `${when} · This finding only: these words against these passages.`,
  again: (/** @type {string} */ done, /** @type {string} */ when) => `${done} ${when}, before another source spoke of it. Look again.`,
  note: 'Note on this decision',
  notePlaceholder: 'Add a note',
  undo: (/** @type {string} */ kind, /** @type {string} */ name) => {
    if (kind === 'joined') return 'Decisions were read in.';
    if (kind === 'reopened') return `Open again: “${name}”.`;
    return `${decisions.done[/** @type {Verdict} */ (kind)]} this finding only: “${name}”.`;
  },
  counted: (/** @type {Record<Verdict, number>} */ n) => [
    n.confirmed && `${n.confirmed} confirmed`, n.dismissed && `${n.dismissed} dismissed`, n.resolved && `${n.resolved} resolved`,
  ].filter(Boolean).join(', '),
};

/** The keys in the order of the help: name, what it does, whether it is a single letter. */
export const keys = {
  next: 'next finding',
  previous: 'previous finding',
  open: 'open the source of the selected finding',
  confirm: 'confirm the selected finding',
  dismiss: 'dismiss the selected finding',
  resolve: 'resolve the selected finding',
  undo: 'undo the last decision or removal',
  edit: 'go to your text',
  search: 'go to the search or the filters of the findings',
};
