// Which findings the list shows, and in which order: narrowed by relation,
// question, source and decision, sorted by weight or by place in the text. Keys
// go through the same list, so what is hidden is not stepped onto.

import { standingsOf } from './decisions.js';
import { cardsOf } from './findings.js';

/** @import { Card } from './findings.js' */
/** @import { Verdict } from './decisions.js' */
/** @import { State } from './case.js' */

/** @typedef {'weight' | 'place'} Order */

/** Empty lets everything through. @typedef {{ slot: string, source: string, decision: '' | 'open' | Verdict }} Narrowed */

/** @type {Narrowed} */
export const noNarrowing = Object.freeze({ slot: '', source: '', decision: '' });

/** @typedef {Pick<State, 'result' | 'decisions' | 'sources' | 'filter' | 'narrowed' | 'order'>} Wanted */

/** @type {{ of: Wanted | null, cards: Card[] }} */
let last = { of: null, cards: [] };

/** @param {Wanted} state @returns {Card[]} the same array while nothing of this changed */
export function shownCards(state) {
  const { of } = last;
  if (of && of.result === state.result && of.decisions === state.decisions && of.sources === state.sources
    && of.filter === state.filter && of.narrowed === state.narrowed && of.order === state.order) return last.cards;
  const { slot, source, decision } = state.narrowed;
  const standings = standingsOf(state);
  const cards = cardsOf(state.result).filter((card) => {
    const standing = standings.get(card.key);
    const decided = standing && !standing.again ? standing.verdict : 'open';
    return (state.filter === '' || card.relation === state.filter)
      && (slot === '' || card.slot === slot)
      && (source === '' || card.findings.some((finding) => finding.source.id === source))
      && (decision === '' || decided === decision);
  });
  if (state.order === 'place') cards.sort((a, b) => a.statementIndex - b.statementIndex || a.draft.start - b.draft.start);
  last = { of: state, cards };
  return cards;
}

/** The questions and sources that the cards have, for the lists to choose from. @param {Pick<State, 'result'>} state */
export function choicesOf({ result }) {
  const cards = cardsOf(result);
  return {
    slots: [...new Set(cards.map((card) => card.slot))].sort(),
    sources: new Set(cards.flatMap((card) => card.findings.map((finding) => finding.source.id))),
  };
}

/** @param {Pick<State, 'narrowed' | 'filter'>} state */
export function isNarrowed({ narrowed, filter }) {
  return filter !== '' || narrowed.slot !== '' || narrowed.source !== '' || narrowed.decision !== '';
}

/**
 * The finding that takes the place of a selected one after an edit: the same
 * question, nearest to where it stood. "five hours" changed to "two" is another
 * finding by its words, and the reader looks at the same one.
 * @param {Card | undefined} before
 * @param {Card[]} after
 * @returns {string} its key; empty where there is none in that statement
 */
export function successorOf(before, after) {
  if (!before) return '';
  const near = after.filter((card) => card.slot === before.slot && card.statementIndex === before.statementIndex
    && (card.relation === 'forecast') === (before.relation === 'forecast'));
  const distance = (/** @type {Card} */ card) => Math.abs(card.draft.start - before.draft.start);
  return near.reduce((/** @type {Card | null} */ best, card) => (best && distance(best) <= distance(card) ? best : card), null)?.key ?? '';
}

export const shownActions = {
  /** @param {State} state @param {Order} order @returns {State} */
  orderChosen: (state, order) => ({ ...state, order }),

  /** @param {State} state @param {Partial<Narrowed>} part @returns {State} */
  narrowedTo: (state, part) => ({ ...state, narrowed: { ...state.narrowed, ...part } }),

  /** Everything is shown again. @param {State} state @returns {State} */
  widened: (state) => ({ ...state, filter: '', narrowed: noNarrowing }),
};
