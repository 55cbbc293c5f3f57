// What copying one finding needs, in one module.

import { standingsOf } from '../state/decisions.js';
import { namesOf } from '../state/findings.js';
import { words } from '../words/en.js';
import { filedFinding, filedSource } from './gather.js';

/** @import { Card } from '../state/findings.js' */
/** @import { State } from '../state/case.js' */

export { plainFinding } from './plain.js';

/** @param {Card} card @param {State} state */
export function filed(card, state) {
  const names = namesOf(state.sources, words.sources.fallback);
  return {
    finding: filedFinding(card, 1, standingsOf(state).get(card.key) ?? null, names, state.sources),
    sources: state.sources.map((source) => filedSource(source, names, false)),
  };
}
