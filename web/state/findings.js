// From the engine's result to what the list shows. The engine compares one
// claim with one claim; a reader thinks of one passage of the text and all
// that the sources say about it. So findings on the same words of the draft
// and the same question share a card. Forecasts keep a card of their own: what
// became of an expectation is another matter than whether two reports agree.

/** @import { CheckResult, CompareResult, DraftSide, Finding, Outcome, Relation, SourceSide, Span, Statement, Weight } from '../engine/protocol.js' */
/** @import { CaseSource } from './case.js' */

/** Worst first, as the contract ranks them; forecasts after what was asserted. @type {Relation[]} */
export const RELATIONS = ['conflict', 'disputed', 'updated', 'forecast', 'fits', 'same'];

/**
 * @typedef {{
 *   key: string,
 *   relation: Relation,
 *   outcome: Outcome,
 *   weight: Weight,
 *   slot: string,
 *   statement: Statement,
 *   statementIndex: number,
 *   draft: DraftSide,
 *   findings: Finding[],
 *   context: Finding[],
 * }} Card findings are worst first; context are the other findings on the same words
 */

/** @param {Relation} relation */
const rank = (relation) => {
  const at = RELATIONS.indexOf(relation);
  return at < 0 ? RELATIONS.length : at;
};

/** @param {Weight} weight */
const weightRank = (weight) => (weight === 'major' ? 0 : 1);

/** @param {Finding} a @param {Finding} b */
const worseFirst = (a, b) => rank(a.relation) - rank(b.relation) || weightRank(a.weight) - weightRank(b.weight);

/** @type {WeakMap<CheckResult, Card[]>} */
const cardsOfResult = new WeakMap();

/** The cards of a result, worst first, in the order of the text within a rank. @param {CheckResult | null} result @returns {Card[]} */
export function cardsOf(result) {
  if (!result) return [];
  let cards = cardsOfResult.get(result);
  if (!cards) {
    cards = result.draft.statements.flatMap(cardsOfStatement);
    cards.sort((a, b) => rank(a.relation) - rank(b.relation) || weightRank(a.weight) - weightRank(b.weight)
      || a.statementIndex - b.statementIndex || a.draft.start - b.draft.start);
    makeKeysUnique(cards);
    cardsOfResult.set(result, cards);
  }
  return cards;
}

/** @param {Statement} statement @param {number} statementIndex @returns {Card[]} */
function cardsOfStatement(statement, statementIndex) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const finding of statement.findings) {
    const { field, start, end } = finding.draft;
    const id = `${field} ${start} ${end} ${finding.slot}`;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const asserted = group.filter((finding) => finding.relation !== 'forecast');
    const forecasts = group.filter((finding) => finding.relation === 'forecast');
    return [[asserted, forecasts], [forecasts, asserted]]
      .filter(([own]) => own.length > 0)
      .map(([own, context]) => makeCard(statement, statementIndex, own, context));
  });
}

/** @param {Statement} statement @param {number} statementIndex @param {Finding[]} own @param {Finding[]} context @returns {Card} */
function makeCard(statement, statementIndex, own, context) {
  const findings = [...own].sort(worseFirst);
  const worst = findings[0];
  return {
    // Words rather than offsets, so that typing elsewhere keeps the card.
    key: `${worst.slot}|${worst.relation === 'forecast' ? 'f' : 'a'}|${worst.draft.text}|${statement.text}`,
    relation: worst.relation,
    outcome: worst.outcome,
    weight: worst.weight,
    slot: worst.slot,
    statement,
    statementIndex,
    draft: worst.draft,
    findings,
    context,
  };
}

/** The same sentence may stand in a text twice. @param {Card[]} cards */
function makeKeysUnique(cards) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const card of cards) {
    const n = (seen.get(card.key) ?? 0) + 1;
    seen.set(card.key, n);
    if (n > 1) card.key += `|${n}`;
  }
}

/** @param {CheckResult | null} result @returns {Statement[]} */
export function onlyHere(result) {
  return result ? result.draft.statements.filter((statement) => statement.relation === 'only-here') : [];
}

/**
 * What marks a statement in the text. A forecast that two texts share counts as
 * "same" by the contract; what became of it is the more telling mark.
 * @param {Statement} statement @returns {Relation}
 */
export function markOf({ relation, findings }) {
  const forecast = findings.some((f) => f.relation === 'forecast' && f.draft.stance === 'expected');
  return forecast && (relation === 'same' || relation === 'fits') ? 'forecast' : relation;
}

/**
 * How many cards of each relation, worst first, and statements found only here;
 * zeros left out. isOpen tells the cards that count (decisions.js).
 * @param {CheckResult | null} result @param {(card: Card) => boolean} [isOpen] @returns {[Relation, number][]}
 */
export function counts(result, isOpen = () => true) {
  const cards = cardsOf(result).filter(isOpen);
  /** @type {[Relation, number][]} */
  const list = RELATIONS.map((relation) => [relation, cards.filter((card) => card.relation === relation).length]);
  list.push(['only-here', onlyHere(result).length]);
  return list.filter(([, n]) => n > 0);
}

/** Conflicts and disputes by source id, one for each passage of the draft. @param {CheckResult | null} result @param {(card: Card) => boolean} [isOpen] */
export function conflictsBySource(result, isOpen = () => true) {
  /** @type {Map<string, number>} */
  const by = new Map();
  for (const card of cardsOf(result).filter(isOpen)) {
    const ids = new Set(card.findings.filter((f) => f.relation === 'conflict' || f.relation === 'disputed').map((f) => f.source.id));
    for (const id of ids) by.set(id, (by.get(id) ?? 0) + 1);
  }
  return by;
}

/** @param {CheckResult | null} result @param {CompareResult | null} comparison */
export function refusalCount(result, comparison) {
  const inDraft = result ? result.draft.statements.reduce((n, statement) => n + statement.notCompared.length, 0) : 0;
  return inDraft + (comparison ? comparison.notCompared.length : 0);
}

/**
 * The card at an offset of the draft's text: the one with the shortest
 * statement around it, and of its cards the one whose words are nearest.
 * @param {CheckResult | null} result
 * @param {number} offset
 * @returns {Card | null}
 */
export function cardAt(result, offset) {
  /** @type {Card | null} */
  let best = null;
  let nearest = Infinity;
  for (const card of cardsOf(result)) {
    const { statement, draft } = card;
    if (statement.field === 'title' || offset < statement.start || offset > statement.end) continue;
    const distance = offset < draft.start ? draft.start - offset : Math.max(0, offset - draft.end);
    if (distance < nearest) {
      nearest = distance;
      best = card;
    }
  }
  return best;
}

/** A sentence around the words that matter. @typedef {{ before: string, mark: string, after: string }} Parts */

/**
 * Where the marked words stand in their sentence. The sentence's own offset
 * decides; where the list of statements does not cover it, the first place
 * with these words does.
 * @param {Span & { text: string }} passage
 * @param {string} sentence
 * @param {number} sentenceStart -1 where unknown
 * @returns {Parts}
 */
export function partsOf(passage, sentence, sentenceStart) {
  let at = sentenceStart < 0 ? -1 : passage.start - sentenceStart;
  if (passage.text === '' || passage.text === undefined) return { before: sentence, mark: '', after: '' };
  if (at < 0 || sentence.slice(at, at + passage.text.length) !== passage.text) at = sentence.indexOf(passage.text);
  if (at < 0) return { before: '', mark: passage.text, after: '' };
  return { before: sentence.slice(0, at), mark: passage.text, after: sentence.slice(at + passage.text.length) };
}

/** Where the statement around a passage begins, -1 if unknown. @param {Span} passage @param {Span[]} statements */
export function statementStart(passage, statements) {
  const around = statements.find((s) => s.field === passage.field && s.start <= passage.start && passage.end <= s.end);
  return around ? around.start : -1;
}

/** The words of a statement of a source. @param {Pick<CaseSource, 'title' | 'text'>} source @param {Span} span */
export function statementText({ title, text }, { field, start, end }) {
  return (field === 'title' ? title : text).slice(start, end);
}

/** @param {SourceSide} side @param {CaseSource[]} sources @returns {Parts} */
export function sourceParts(side, sources) {
  const source = sources.find((s) => s.id === side.id);
  const start = source?.read ? statementStart(side, source.read.statements) : -1;
  return partsOf(side, side.statement || side.text || '', start);
}

/**
 * A short name for each source, by id: the outlet where it is the only source
 * of that outlet, else outlet and title, else the title, else a number.
 * @param {Pick<CaseSource, 'id' | 'title' | 'outlet'>[]} sources
 * @param {(n: number) => string} fallback
 * @returns {Map<string, string>}
 */
export function namesOf(sources, fallback) {
  /** @type {Map<string, number>} */
  const outlets = new Map();
  for (const { outlet } of sources) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Set<string>} */
  const taken = new Set();
  sources.forEach(({ id, title, outlet }, i) => {
    let name = outlet && outlets.get(outlet) === 1 ? outlet : [outlet, title].filter(Boolean).join(': ') || fallback(i + 1);
    if (taken.has(name)) name = `${name} (${i + 1})`;
    taken.add(name);
    names.set(id, name);
  });
  return names;
}
