// What the reader decided on findings, and which findings a decision is about.
//
// A decision is kept under a key made of the content that it speaks of: the
// question, the relation, both sentences and the words in them that were
// compared, and how the source begins. Neither offsets nor ids take part, so
// a decision outlives edits elsewhere, another order of the sources, a reload
// and an article that is added again. A word changed in either sentence makes
// another finding, on which nothing is decided. The same sentence written
// twice against the same passage is one finding.
//
// A key is a digest, so decisions can be given away without the texts. It
// hides them from whoever does not have them, and not from somebody who has
// the same texts and makes the keys anew.
//
// A card stands for several findings when several sources speak of one passage.
// It counts as decided when each of them is; a source added later opens it again.

import { sha256 } from './digest.js';
import { cardsOf } from './findings.js';

/** @import { Finding } from '../engine/protocol.js' */
/** @import { Card } from './findings.js' */
/** @import { CaseSource, State } from './case.js' */

/** @typedef {'confirmed' | 'dismissed' | 'resolved'} Verdict */

/**
 * @typedef {{ verdict: Verdict, note: string, at: string }} Decision at is when, in ISO 8601
 * @typedef {Readonly<Record<string, Decision>>} Decisions by key
 * @typedef {Decision & { again: boolean }} Standing again: a source spoke up since
 */

/** @type {Verdict[]} */
export const VERDICTS = ['confirmed', 'dismissed', 'resolved'];

/** @type {Decisions} */
export const noDecisions = Object.freeze({});

/** How much of a source's beginning tells it from others: about a sentence and a half. */
const OPENING = 200;

/** One form for what reads the same: case, white space, quotation marks, dashes and invisible signs do not count. @param {string} text */
export function plain(text) {
  return text.normalize('NFKC').toLowerCase()
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/[‘’‚‛]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ').trim();
}

/**
 * The key of what a finding says: 32 hexadecimal digits.
 * @param {Pick<Finding, 'slot' | 'relation' | 'draft' | 'source'>} finding
 * @param {string} sentence the draft's, whole
 * @param {string} sourceText the whole text of the source; empty for the draft itself
 */
export function keyOf({ slot, relation, draft, source }, sentence, sourceText) {
  const parts = [sentence, draft.text, source.statement || source.text, source.text, sourceText.slice(0, OPENING * 2)].map((part) => plain(part ?? ''));
  parts[4] = parts[4].slice(0, OPENING);
  return sha256(['gainsay decision 1', slot, relation, ...parts].join('\n')).slice(0, 32);
}

/** The keys of a card's findings. @param {Card} card @param {CaseSource[]} sources */
export function keysOf(card, sources) {
  return card.findings.map((finding) => keyOf(finding, card.statement.text, sources.find(({ id }) => id === finding.source.id)?.text ?? ''));
}

/** How a card stands; null when nothing was decided on it. @param {Card} card @param {Pick<State, 'decisions' | 'sources'>} state @returns {Standing | null} */
function standingOf(card, { decisions, sources }) {
  const found = keysOf(card, sources).map((key) => decisions[key]);
  const first = found.find(Boolean);
  return first ? { ...first, again: found.some((decision) => decision?.verdict !== first.verdict) } : null;
}

/** @typedef {ReadonlyMap<string, Standing>} Standings by the card's key */

/** @type {Standings} */
const none = new Map();
/** @type {{ of: Pick<State, 'result' | 'decisions' | 'sources'>, standings: Standings }} */
let last = { of: { result: null, decisions: noDecisions, sources: [] }, standings: none };

/** How each card stands on which something was decided. @param {Pick<State, 'result' | 'decisions' | 'sources'>} state @returns {Standings} */
export function standingsOf(state) {
  const { result, decisions, sources } = state;
  if (decisions === noDecisions) return none;
  if (last.of.result === result && last.of.decisions === decisions && last.of.sources === sources) return last.standings;
  /** @type {Map<string, Standing>} */
  const standings = new Map();
  for (const card of cardsOf(result)) {
    const standing = standingOf(card, state);
    if (standing) standings.set(card.key, standing);
  }
  last = { of: { result, decisions, sources }, standings };
  return standings;
}

/** Whether a finding needs the reader no more: a confirmed one still does, in the text. @param {Standing | null | undefined} standing */
export function isClosed(standing) {
  return Boolean(standing && !standing.again && standing.verdict !== 'confirmed');
}

/** Tells the cards that still count. @param {Pick<State, 'result' | 'decisions' | 'sources'>} state @returns {(card: Card) => boolean} */
export function isOpen(state) {
  const standings = standingsOf(state);
  return (card) => !isClosed(standings.get(card.key));
}

/** How many cards were decided each way, those with news since left out. @param {Pick<State, 'result' | 'decisions' | 'sources'>} state */
export function decidedCounts(state) {
  const counts = { confirmed: 0, dismissed: 0, resolved: 0 };
  for (const { verdict, again } of standingsOf(state).values()) if (!again) counts[verdict] += 1;
  return counts;
}

export const decisionActions = {
  /**
   * Decides on one card, or takes the decision back when it is there already.
   * @param {State} state @param {{ card: Card, verdict: Verdict, at: string }} what @returns {State}
   */
  decided: (state, { card, verdict, at }) => {
    const keys = keysOf(card, state.sources);
    const standing = standingsOf(state).get(card.key);
    const withdrawn = standing?.verdict === verdict && !standing.again;
    const decisions = { ...state.decisions };
    for (const key of keys) {
      if (withdrawn) delete decisions[key];
      else decisions[key] = { verdict, note: decisions[key]?.note ?? standing?.note ?? '', at };
    }
    return {
      ...state,
      decisions: kept(decisions),
      undo: { kind: withdrawn ? 'reopened' : verdict, name: card.draft.text, draft: state.draft, sources: state.sources, decisions: state.decisions },
    };
  },

  /** A note to what was decided. @param {State} state @param {{ card: Card, note: string }} what @returns {State} */
  noted: (state, { card, note }) => {
    const decisions = { ...state.decisions };
    let changed = false;
    for (const key of keysOf(card, state.sources)) {
      if (!decisions[key] || decisions[key].note === note) continue;
      decisions[key] = { ...decisions[key], note };
      changed = true;
    }
    return changed ? { ...state, decisions } : state;
  },

  /** Decisions of another copy join these; the later of two stays. @param {State} state @param {Decisions} more @returns {State} */
  decisionsJoined: (state, more) => ({
    ...state,
    decisions: kept(joined(state.decisions, more)),
    undo: { kind: 'joined', name: String(Object.keys(more).length), draft: state.draft, sources: state.sources, decisions: state.decisions },
  }),
};

/** @param {Decisions} mine @param {Decisions} theirs @returns {Decisions} */
export function joined(mine, theirs) {
  const all = { ...mine };
  for (const [key, decision] of Object.entries(theirs)) {
    if (!all[key] || all[key].at < decision.at) all[key] = decision;
  }
  return all;
}

/** Having none is one and the same value. @param {Decisions} decisions */
function kept(decisions) {
  return Object.keys(decisions).length > 0 ? decisions : noDecisions;
}
