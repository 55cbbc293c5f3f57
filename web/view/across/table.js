// The table of an event: a row for each question, a column for each article,
// one for the draft where it answers any of them, and what they come to
// together.

import { el } from '../../dom/dom.js';
import { besideBase, draftAnswers, originCount, outcomesOf } from '../../state/across.js';
import { words } from '../../words/across.js';
import { words as page } from '../../words/en.js';
import { formatQuantity, formatValue } from '../../words/values.js';
import { badge } from '../relation.js';

/** @import { Answer, DraftSide, Question } from '../../engine/protocol.js' */
/** @import { Context } from './across.js' */

/**
 * @param {Question[]} questions
 * @param {string[]} columns ids of articles
 * @param {Context} context
 */
export function questionTable(questions, columns, context) {
  const { names, base, byPlace } = context;
  const mine = new Map(questions.map((question) => [question, draftAnswers(question, byPlace)]));
  const hasDraft = [...mine.values()].some((sides) => sides.length > 0);
  return el('table', { class: 'questions' },
    el('thead', null, el('tr', null,
      el('th', { scope: 'col', class: 'question-col' }, words.question),
      hasDraft && el('th', { scope: 'col' }, words.yourText),
      ...columns.map((id) => el('th', { scope: 'col' }, el('bdi', null, names.get(id) ?? id), id === base && el('span', { class: 'base-mark' }, ` ${words.baseMark}`))),
      el('th', { scope: 'col', class: 'together-col' }, words.together))),
    el('tbody', null, ...questions.map((question) => el('tr', { 'data-question': true, 'data-relation': question.relation, 'data-slot': question.slot },
      el('th', { scope: 'row' }, el('bdi', null, question.question)),
      hasDraft && draftCell(mine.get(question) ?? [], context),
      ...columns.map((id) => articleCell(question, id, context)),
      el('td', { class: 'together', 'data-label': words.together }, ...together(question, context))))));
}

/** @param {DraftSide[]} sides @param {Context} context */
function draftCell(sides, { store }) {
  return el('td', { 'data-side': 'draft', 'data-label': words.yourText },
    sides.length === 0 ? silent() : el('ul', { class: 'answers' }, ...sides.map((side) => el('li', { 'data-stance': side.stance },
      el('button', {
        type: 'button', class: 'answer', 'data-action': 'show-in-text',
        on: { click: () => store.dispatch('draftShown', { field: side.field, start: side.start, end: side.end }) },
      }, el('bdi', null, side.text)),
      meta([page.stance(side.stance), readAs(side)])))));
}

/** @param {Question} question @param {string} id @param {Context} context */
function articleCell(question, id, { names, base, store }) {
  const answers = question.answers.filter((answer) => answer.source.id === id);
  const measure = base && id !== base ? question.answers.filter((answer) => answer.source.id === base) : [];
  const against = names.get(base) ?? '';
  const lacks = answers.length === 0 && measure.length > 0;
  const adds = answers.length > 0 && base !== '' && id !== base && measure.length === 0;
  return el('td', { 'data-source': id, 'data-label': names.get(id) },
    answers.length > 0 && answerList(answers, measure, question, store),
    answers.length === 0 && !lacks && silent(),
    (lacks || adds) && el('span', { class: 'beside', 'data-beside': lacks ? 'missing' : 'more' }, lacks ? words.missing(against) : words.more(against)));
}

/** What several answers in a row have in common beside the base is said once, below the last. @param {Answer[]} answers @param {Answer[]} measure @param {Question} question @param {Context['store']} store */
function answerList(answers, measure, question, store) {
  const beside = answers.map((answer) => besideBase(answer, measure, question));
  return el('ul', { class: 'answers' }, ...answers.map((answer, i) => answerItem(answer, beside[i], beside[i] !== beside[i + 1], store)));
}

const silent = () => el('span', { class: 'silent' }, words.silent);

/** @param {string[]} parts */
function meta(parts) {
  const said = parts.filter(Boolean).join(' · ');
  return said && el('p', { class: 'side-meta' }, el('bdi', null, said));
}

/** @param {Answer | DraftSide} side */
function readAs({ value, text }) {
  const read = formatValue(value);
  return read && read.toLowerCase() !== text.toLowerCase() ? page.findings.readAs(read) : '';
}

/** @param {Answer} answer @param {ReturnType<typeof besideBase>} beside @param {boolean} told @param {Context['store']} store */
function answerItem(answer, beside, told, store) {
  const { source, text, stance, speaker, origin, outcome } = answer;
  const stated = page.stance(stance);
  return el('li', { 'data-answer': true, 'data-stance': stance, 'data-outcome': outcome || null, 'data-beside': beside || null },
    el('button', {
      type: 'button', class: 'answer', 'data-action': 'open-answer',
      on: { click: () => store.dispatch('sourceOpened', { id: source.id, field: source.field, start: source.start, end: source.end }) },
    }, el('bdi', null, text)),
    meta([
      stated && `${stated}${outcome ? `, ${page.outcome(outcome)}` : ''}`,
      speaker && words.saidBy(speaker), origin && page.findings.via(origin),
      source.field === 'title' ? page.findings.inTitle : '', readAs(answer),
    ]),
    beside && told && el('p', { class: `beside beside-${beside}` }, words.beside(beside)));
}

/** @param {Question} question @param {Context} context */
function together(question, { names, origins }) {
  const { joint, relation, answers } = question;
  const outcomes = outcomesOf(question).map((outcome) => el('p', { class: 'together-line', 'data-outcome': outcome }, badge('forecast', outcome)));
  const range = joint && joint.kind === 'quantity' && relation === 'fits' ? formatQuantity(joint) : '';
  const only = relation === 'only-here' && answers.length > 0
    ? words.onlyIn(names.get((answers.find((a) => a.stance !== 'expected') ?? answers[0]).source.id) ?? '') : '';
  const line = only ? el('p', { class: 'together-only' }, only) : el('p', { class: 'together-line' }, badge(relation));
  // A forecast whose outcome is known has said all there is to say.
  const own = relation === 'forecast' && outcomes.length ? [] : [line];
  const count = originCount(question, origins);
  return [...outcomes, ...own, range && el('p', { class: 'together-joint', 'data-joint': true }, range),
    count.articles > count.origins && el('p', { class: 'together-joint', 'data-origins': count.origins },
      el('bdi', null, count.origins === 1 ? words.oneOrigin(count.name) : words.origins(count.origins)))];
}
