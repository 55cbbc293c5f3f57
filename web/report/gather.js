// What a report holds, taken once from the state: names in place of ids,
// sentences around the words that were compared, values read out, decisions.
// Each form of a report writes this down in its own way; none looks at the
// state, so that all say the same.

import { cardsOf, counts, namesOf, onlyHere, partsOf, sourceParts } from '../state/findings.js';
import { standingsOf } from '../state/decisions.js';
import { cardEntries, pictureOf } from '../state/intervals.js';
import { words } from '../words/en.js';
import { formatValue } from '../words/values.js';

/** @import { CheckResult, CompareResult, Draft, DraftSide, Finding, Question, Refusal, Relation, Source, SourceSide, Statement } from '../engine/protocol.js' */
/** @import { Card, Parts } from '../state/findings.js' */
/** @import { Picture } from '../state/intervals.js' */
/** @import { Standing } from '../state/decisions.js' */
/** @import { CaseSource, State } from '../state/case.js' */

/**
 * A passage in its sentence; id "-" is the draft itself.
 * @typedef {{
 *   id: string, name: string, field: string, start: number, end: number,
 *   text: string, parts: Parts, read: string, stance: string, speaker: string, origin: string,
 * }} Passage
 * @typedef {{ passage: Passage, relation: Relation, outcome: string, weight: string, rule: string, why: string }} FiledSide
 * @typedef {{
 *   n: number, relation: Relation, outcome: string, weight: string, slot: string,
 *   draft: Passage, sides: FiledSide[], standing: Standing | null, picture: Picture | null,
 * }} FiledFinding n counts from 1, in the order of the text
 * @typedef {{ about: Statement, refusals: { passage: Passage, refusal: Refusal }[] }} FiledRefusals
 * @typedef {Source & { name: string, off: boolean, dateRead: string }} FiledSource
 * @typedef {{
 *   made: string,
 *   engine: string,
 *   name: string,
 *   draft: Draft,
 *   sources: FiledSource[],
 *   counts: [Relation, number][],
 *   reach: { checkable: number, read: number },
 *   findings: FiledFinding[],
 *   onlyHere: Statement[],
 *   notCompared: FiledRefusals[],
 *   questions: { event: string, list: Question[] }[],
 *   names: Map<string, string>,
 *   result: CheckResult | null,
 *   comparison: CompareResult | null,
 * }} Filed
 */

/**
 * @param {State} state
 * @param {{ made: string, name: string, texts: boolean }} how when it was made, in ISO 8601; the name of the case;
 *   whether the articles go in whole
 * @returns {Filed}
 */
export function gather(state, { made, name, texts }) {
  const { result, comparison, draft, sources } = state;
  const names = namesOf(sources, words.sources.fallback);
  const standings = standingsOf(state);
  const inOrder = [...cardsOf(result)].sort((a, b) => a.statementIndex - b.statementIndex || a.draft.start - b.draft.start);
  return {
    made,
    engine: result?.engine ?? comparison?.engine ?? '',
    name,
    draft,
    sources: sources.map((source) => filedSource(source, names, texts)),
    counts: counts(result),
    reach: result?.draft.reach ?? { checkable: 0, read: 0 },
    findings: inOrder.map((card, i) => filedFinding(card, i + 1, standings.get(card.key) ?? null, names, sources)),
    onlyHere: onlyHere(result),
    notCompared: (result?.draft.statements ?? []).filter((s) => s.notCompared.length > 0).map((about) => ({
      about,
      refusals: about.notCompared.map((refusal) => ({ refusal, passage: sourcePassage(refusal.source, names, sources) })),
    })),
    questions: (comparison?.events ?? []).map(({ id, title }) => ({ event: title, list: (comparison?.questions ?? []).filter((q) => q.event === id) }))
      .filter(({ list }) => list.length > 0),
    names,
    result,
    comparison,
  };
}

/** @param {CaseSource} source @param {Map<string, string>} names @param {boolean} texts @returns {FiledSource} */
export function filedSource({ id, title, outlet, date, url, text, off, read }, names, texts) {
  return { id, title, outlet, date, url, text: texts ? text : '', name: names.get(id) ?? id, off: Boolean(off), dateRead: read?.date ?? date };
}

/** @param {Card} card @param {number} n @param {Standing | null} standing @param {Map<string, string>} names @param {CaseSource[]} sources @returns {FiledFinding} */
export function filedFinding(card, n, standing, names, sources) {
  const { relation, outcome, weight, slot, draft, statement, findings } = card;
  return {
    picture: pictureOf(cardEntries(card, (id) => names.get(id) ?? id, words.picture)),
    n, relation, outcome, weight, slot, standing,
    draft: passage('-', words.yourText, draft, partsOf(draft, statement.text, statement.start), ''),
    sides: findings.map((finding) => filedSide(finding, names, sources)),
  };
}

/** @param {Finding} finding @param {Map<string, string>} names @param {CaseSource[]} sources @returns {FiledSide} */
function filedSide({ source, relation, outcome, weight, rule, why }, names, sources) {
  return { passage: sourcePassage(source, names, sources), relation, outcome, weight, rule, why };
}

/** @param {SourceSide} side @param {Map<string, string>} names @param {CaseSource[]} sources */
function sourcePassage(side, names, sources) {
  const name = side.id === '-' ? words.yourTextAgain : names.get(side.id) ?? side.id;
  return passage(side.id, name, side, sourceParts(side, sources), side.origin);
}

/** @param {string} id @param {string} name @param {DraftSide} side @param {Parts} parts @param {string} origin @returns {Passage} */
function passage(id, name, { field, start, end, text, value, stance, speaker }, parts, origin) {
  const read = formatValue(value);
  return {
    id, name, field, start, end, text, parts, origin, speaker,
    read: read.toLowerCase() === text.toLowerCase() ? '' : read,
    stance: words.stance(stance),
  };
}

/** Who says it, how, where, and what was read. @param {Passage} passage */
export function circumstances({ stance, speaker, origin, field, id, read }) {
  return [speaker, stance, field === 'title' && id !== '-' ? words.findings.inTitle : '', origin && words.findings.via(origin), read && words.findings.readAs(read)].filter(Boolean).join(' · ');
}

/** The headline of a finding: its relation, what became of a forecast, the question, the weight. @param {FiledFinding} finding */
export function headline({ relation, outcome, slot, weight }) {
  return [words.verdict(relation, outcome), words.slot(slot), words.weight(weight)].filter(Boolean).join(' · ');
}

/** What was decided, with its note. @param {FiledFinding} finding @returns {string} empty when nothing was */
export function decided({ standing }) {
  if (!standing) return '';
  const verdict = words.decisions.done[standing.verdict];
  return [`${verdict}, ${standing.at.slice(0, 10)}`, standing.note].filter(Boolean).join(': ');
}
