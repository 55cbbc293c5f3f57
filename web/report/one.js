// What copying one finding needs, in one module.

import { standingsOf } from '../state/decisions.js';
import { namesOf } from '../state/findings.js';
import { words } from '../words/en.js';
import { filedFinding, filedSource } from './gather.js';
import { plainFinding } from './plain.js';

/** @import { Card } from '../state/findings.js' */
/** @import { State } from '../state/case.js' */

/** The finding as plain text. @param {Card} card @param {State} state */
export function copyOf(card, state) {
  const names = namesOf(state.sources, words.sources.fallback);
  const finding = filedFinding(card, 1, standingsOf(state).get(card.key) ?? null, names, state.sources);
  return plainFinding(finding, state.sources.map((source) => filedSource(source, names, false)));
}
