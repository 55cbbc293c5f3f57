// What the articles say side by side, made ready to be shown: which questions
// belong to an event and in which order, what the draft answers to them, how
// each article stands beside the one that the reader measures against, the
// dates around an event, and how many origins the articles really have.

import { statementText } from './findings.js';

/** @import { Answer, CheckResult, DraftSide, Event, Finding, Outcome, Question, Value } from '../engine/protocol.js' */
/** @import { CaseSource } from './case.js' */
/** @import { Entry } from './intervals.js' */

/**
 * The events that have questions, those that more articles report first.
 * @param {Event[]} events
 * @param {Question[]} questions
 * @returns {[Event, Question[]][]}
 */
export function groupByEvent(events, questions) {
  /** @type {Map<string, Question[]>} */
  const by = new Map();
  for (const question of questions) {
    const group = by.get(question.event);
    if (group) group.push(question);
    else by.set(question.event, [question]);
  }
  return events
    .filter((event) => by.has(event.id))
    .map((event) => /** @type {[Event, Question[]]} */ ([event, byWeight(by.get(event.id) ?? [])]))
    .sort(([a], [b]) => b.sources.length - a.sources.length);
}

const ORDER = ['conflict', 'disputed', 'updated', 'forecast', 'fits', 'same'];

/** What articles differ on first, what only one says last. @param {Question[]} questions */
function byWeight(questions) {
  const place = (/** @type {Question} */ q) => {
    const at = ORDER.indexOf(q.relation);
    if (at >= 0) return at;
    return outcomesOf(q).length > 0 ? ORDER.indexOf('forecast') : ORDER.length;
  };
  return questions.map((q, i) => /** @type {const} */ ([q, place(q), i])).sort((a, b) => a[1] - b[1] || a[2] - b[2]).map(([q]) => q);
}

/** What became of the forecasts among the answers, each once. @param {Question} question @returns {Outcome[]} */
export function outcomesOf({ answers }) {
  return [...new Set(answers.map((answer) => answer.outcome).filter((outcome) => outcome !== ''))];
}

/** @param {{ id: string, field: string, start: number, end: number }} place */
const placeKey = ({ id, field, start, end }) => `${id} ${field} ${start} ${end}`;

/**
 * The draft's answers by the place of the article's answer that each was held
 * against: the engine numbers questions anew for each comparison, places stay.
 * @param {CheckResult | null} result
 * @returns {Map<string, Finding[]>}
 */
export function draftByPlace(result) {
  /** @type {Map<string, Finding[]>} */
  const by = new Map();
  for (const finding of result?.draft.statements.flatMap((statement) => statement.findings) ?? []) {
    const key = `${placeKey(finding.source)} ${finding.slot}`;
    const list = by.get(key);
    if (list) list.push(finding);
    else by.set(key, [finding]);
  }
  return by;
}

/** The draft's findings on a question. @param {Question} question @param {Map<string, Finding[]>} byPlace */
const draftFindings = ({ answers, slot }, byPlace) => answers.flatMap(({ source }) => byPlace.get(`${placeKey(source)} ${slot}`) ?? []);

/** What the draft answers to a question, each passage once. @param {Question} question @param {Map<string, Finding[]>} byPlace @returns {DraftSide[]} */
export function draftAnswers(question, byPlace) {
  const sides = new Map(draftFindings(question, byPlace).map(({ draft }) => [`${draft.field} ${draft.start} ${draft.end}`, draft]));
  return [...sides.values()].sort((a, b) => a.start - b.start);
}

/** Whether the draft cannot hold beside an article. @param {Question} question @param {Map<string, Finding[]>} byPlace */
export function draftDiffers(question, byPlace) {
  return draftFindings(question, byPlace).some(({ relation }) => relation === 'conflict' || relation === 'disputed');
}

/** @typedef {'' | 'same' | 'fits' | 'apart' | 'other'} Beside */

/**
 * How an answer stands beside the answers of the article that the reader
 * measures against. Figures are compared as ranges; of other answers the
 * question's own relation tells whether they can differ at all. Nothing is
 * said where one side expects and the other tells: that is a forecast.
 * @param {Answer} answer
 * @param {Answer[]} base
 * @param {Question} question
 * @returns {Beside}
 */
export function besideBase(answer, base, { relation }) {
  const equals = base.filter((other) => (other.stance === 'expected') === (answer.stance === 'expected') && other.negated === answer.negated);
  if (equals.length === 0) return '';
  /** @type {Beside[]} */
  const found = equals.map((other) => valuesBeside(answer.value, other.value) || (sameWords(answer, other) || relation === 'same' ? 'same' : relation === 'fits' ? 'fits' : 'other'));
  for (const best of /** @type {Beside[]} */ (['same', 'fits', 'apart'])) if (found.includes(best)) return best;
  return 'other';
}

/** @param {Answer} a @param {Answer} b */
function sameWords(a, b) {
  return a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
}

/** Empty where the values are no ranges in one unit. @param {Value} a @param {Value} b @returns {Beside} */
function valuesBeside(a, b) {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== b.unit || a.of !== b.of || a.change !== b.change) return '';
  if (a.lo === b.lo && a.hi === b.hi && a.loOpen === b.loOpen && a.hiOpen === b.hiOpen) return 'same';
  const apart = (/** @type {typeof a} */ low, /** @type {typeof a} */ high) => low.hi !== null && high.lo !== null
    && (low.hi < high.lo || (low.hi === high.lo && (low.hiOpen || high.loOpen)));
  // "About" gives way on both sides, so nothing is said to differ for it.
  return (apart(a, b) || apart(b, a)) ? (a.approx || b.approx ? 'other' : 'apart') : 'fits';
}

/**
 * The rows of a question's picture: the articles' answers, then the draft's.
 * @param {Question} question
 * @param {DraftSide[]} mine
 * @param {(id: string) => string} nameOf
 * @param {{ yourText: string, expected: (name: string) => string }} words
 * @returns {Entry[]}
 */
export function entriesOf({ answers }, mine, nameOf, words) {
  /** @type {Entry[]} */
  const rows = [];
  const seen = new Set();
  const add = (/** @type {'draft' | 'source'} */ kind, /** @type {string} */ name, /** @type {Answer | DraftSide} */ { value, stance }) => {
    const expected = stance === 'expected';
    const print = JSON.stringify([kind, name, expected, value]);
    if (seen.has(print)) return;
    seen.add(print);
    rows.push({ name: expected ? words.expected(name) : name, value, kind, expected });
  };
  for (const answer of answers) add('source', nameOf(answer.source.id), answer);
  for (const side of mine) add('draft', words.yourText, side);
  return rows;
}

/** @typedef {{ day: string, what: 'event' | 'said' | 'published' | 'draft', ids: string[] }} Day */

/**
 * The days around an event, in order: its own, those that articles give it,
 * and those on which the articles and the draft were published.
 * @param {Event} event
 * @param {Question[]} questions
 * @param {CaseSource[]} sources
 * @param {string} draftDate
 * @returns {Day[]}
 */
export function daysOf(event, questions, sources, draftDate) {
  /** @type {Day[]} */
  const days = [];
  const add = (/** @type {string} */ day, /** @type {Day['what']} */ what, /** @type {string} */ id) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return;
    const same = days.find((d) => d.day === day && d.what === what);
    if (!same) days.push({ day, what, ids: id ? [id] : [] });
    else if (id && !same.ids.includes(id)) same.ids.push(id);
  };
  add(event.when, 'event', '');
  for (const { slot, answers } of questions) {
    if (slot !== 'time') continue;
    for (const { value, source } of answers) if (value.kind === 'time' && value.from && value.from !== event.when) add(value.from, 'said', source.id);
  }
  for (const source of sources) if (event.sources.includes(source.id)) add(source.read?.date ?? '', 'published', source.id);
  add(draftDate, 'draft', '');
  const order = ['event', 'said', 'published', 'draft'];
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : order.indexOf(a.what) - order.indexOf(b.what)));
}

// A sentence of fewer letters is too common to tell a copy.
const TELLING = 40;
// Of the telling sentences of the shorter article, so many must stand in the other.
const COPIED = 0.6;

/**
 * Articles that carry the same text, as wire copies do: groups of ids, the
 * first of each group the first in the list. Cost: linear in the text, and in
 * the number of pairs that share a sentence.
 * @param {CaseSource[]} sources
 * @returns {Map<string, string>} of each article the first of its group
 */
export function originsOf(sources) {
  /** @type {Map<string, number[]>} */
  const holders = new Map();
  const sizes = sources.map((source, i) => {
    const own = new Set((source.read?.statements ?? []).filter((s) => s.field === 'text')
      .map((s) => statementText(source, s).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')).filter((s) => s.length >= TELLING));
    for (const sentence of own) holders.set(sentence, [...(holders.get(sentence) ?? []), i]);
    return own.size;
  });
  /** @type {Map<string, number>} */
  const shared = new Map();
  for (const list of holders.values()) {
    for (const b of list) for (const a of list) if (a < b) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const first = sources.map((_, i) => i);
  for (const [pair, n] of shared) {
    const [a, b] = pair.split(' ').map(Number);
    if (n >= 2 && n >= COPIED * Math.min(sizes[a], sizes[b])) first[b] = Math.min(first[b], first[a]);
  }
  return new Map(sources.map(({ id }, i) => [id, sources[first[first[i]]].id]));
}

/**
 * Whom the answers to a question go back to: a named origin or speaker, else
 * the article, and of copies the first.
 * @param {Question} question
 * @param {Map<string, string>} origins as originsOf gives them
 * @returns {{ articles: number, origins: number, name: string }} name where one origin has one
 */
export function originCount({ answers }, origins) {
  const asserted = answers.filter((answer) => answer.stance !== 'expected');
  const names = new Set(asserted.map(({ origin, speaker }) => origin || speaker));
  const ids = new Set(asserted.map(({ source }) => source.id));
  const named = names.size === 1 ? [...names][0] : '';
  const roots = new Set([...ids].map((id) => origins.get(id) ?? id));
  return { articles: ids.size, origins: named ? 1 : roots.size, name: named };
}
