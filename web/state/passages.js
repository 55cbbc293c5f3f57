// From the engine's result to the passages of one source that the draft speaks
// of: where each stands, what it is to the draft, and which card tells more.

import { cardsOf, markOf, RELATIONS } from './findings.js';

/** @import { CheckResult, Field, Relation, Span } from '../engine/protocol.js' */
/** @import { Card } from './findings.js' */

/** @typedef {{ field: Field, start: number, end: number, relation: Relation, key: string, mine: string }} Passage */

/** A forecast is marked as one also where the draft makes the same. @param {Relation} relation */
const rank = (relation) => RELATIONS.indexOf(relation);

/**
 * In the order of the text; of several findings on the same words the worst is
 * told, and of passages that overlap the worse one stays whole.
 * @param {CheckResult | null} result
 * @param {string} id
 * @returns {Passage[]}
 */
export function passagesOf(result, id) {
  /** @type {Passage[]} */
  const all = [];
  for (const card of cardsOf(result)) {
    for (const { source, relation } of card.findings) {
      if (source.id === id && source.end > source.start) all.push({ field: source.field, start: source.start, end: source.end, relation: markIn(card, relation), key: card.key, mine: card.draft.text });
    }
  }
  all.sort((a, b) => order(a, b) || rank(a.relation) - rank(b.relation) || b.end - a.end);
  /** @type {Passage[]} */
  const kept = [];
  for (const passage of all) {
    const before = kept.at(-1);
    if (!before || before.field !== passage.field || passage.start >= before.end) kept.push(passage);
    else if (rank(passage.relation) < rank(before.relation)) kept[kept.length - 1] = passage;
  }
  return kept;
}

/** @param {Card} card @param {Relation} relation */
const markIn = (card, relation) => (card.relation === 'forecast' || markOf(card.statement) === 'forecast' && relation === 'same' ? 'forecast' : relation);

/** The headline stands before the text. @param {Span} a @param {Span} b */
export const order = (a, b) => Number(a.field !== 'title') - Number(b.field !== 'title') || a.start - b.start;

/** A stretch of a text that is drawn alike. @typedef {{ from: number, to: number, statement: Relation | '', passage: Passage | null, place: boolean }} Piece */

/**
 * Cuts a part of a text where statements, passages and the wanted place begin
 * and end; the pieces together are the part. Statements and passages are in
 * order and do not overlap. Linear in them.
 * @param {{ from: number, to: number }} part
 * @param {Passage[]} passages
 * @param {Span[]} statements those in which passages stand
 * @param {{ start: number, end: number } | null} place
 * @returns {Piece[]}
 */
export function piecesOf({ from, to }, passages, statements, place) {
  const inside = (/** @type {{ start: number, end: number }} */ s) => s.start < to && s.end > from;
  const mine = passages.filter(inside);
  const around = statements.filter(inside);
  const cuts = new Set([from, to]);
  for (const { start, end } of [...mine, ...around, ...(place ? [place] : [])]) {
    for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  }
  const at = [...cuts].sort((a, b) => a - b);
  let p = 0;
  let s = 0;
  return at.slice(0, -1).map((start, i) => {
    while (p < mine.length && mine[p].end <= start) p += 1;
    while (s < around.length && around[s].end <= start) s += 1;
    const passage = p < mine.length && mine[p].start <= start ? mine[p] : null;
    const statement = s < around.length && around[s].start <= start ? worst(mine, around[s]) : '';
    return { from: start, to: at[i + 1], statement, passage, place: place !== null && place.start <= start && at[i + 1] <= place.end };
  });
}

/** @param {Passage[]} passages @param {Span} statement @returns {Relation | ''} */
function worst(passages, { start, end }) {
  const within = passages.filter((p) => p.start < end && p.end > start).map((p) => p.relation);
  return within.sort((a, b) => rank(a) - rank(b))[0] ?? '';
}

/**
 * Parts of a text of a few screens each, so that the browser lays out only
 * those that are seen. They end behind a line, or in the middle of one that is
 * longer than any article's: to break such a line takes a browser minutes.
 * @param {string} text
 * @param {number} [size] in UTF-16 units
 */
export function partsOfText(text, size = 4000) {
  /** @type {{ from: number, to: number }[]} */
  const parts = [];
  for (let from = 0; from < text.length;) {
    const line = from + size >= text.length ? -1 : text.indexOf('\n', from + size);
    let to = Math.min(line < 0 ? text.length : line + 1, from + size * 5);
    if (/[\ud800-\udbff]/.test(text[to - 1])) to += 1;
    while (to < text.length && text[to] === '\n') to += 1;
    parts.push({ from, to });
    from = to;
  }
  return parts;
}
