// The mark of a relation, the same wherever one is shown: an icon and a word,
// so that colour never stands alone.

import { el } from '../dom/dom.js';
import { words } from '../words/en.js';

/** @import { Outcome, Relation } from '../engine/protocol.js' */

/** @type {Record<string, string>} */
const icons = {
  same: '=',
  fits: '∩',
  conflict: '≠',
  forecast: '→',
  updated: '↻',
  disputed: '⇄',
  'only-here': '1',
  'not-compared': '–',
  'no-claim': '·',
};

/** @param {Relation} relation */
export function icon(relation) {
  return el('span', { class: `icon icon-${relation}`, 'aria-hidden': 'true' }, icons[relation] ?? '·');
}

/** @param {Relation} relation @param {Outcome} [outcome] @param {string} [label] in place of the relation's own word */
export function badge(relation, outcome = '', label = words.verdict(relation, outcome)) {
  return el('span', { class: `badge badge-${relation}` }, icon(relation), ' ', el('span', { class: 'badge-word' }, label));
}
