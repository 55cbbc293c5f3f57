// Across the articles: for each event the questions that the articles answer,
// each article's answer in its own words beside the others, and what they come
// to together. What became of a forecast is said before anything else.

import { el, setText } from '../../dom/dom.js';
import { namesOf } from '../../state/findings.js';
import { words } from '../../words/en.js';
import { formatQuantity, formatTimex, formatValue } from '../../words/values.js';
import { badge } from '../relation.js';

/** @import { Answer, Event, Outcome, Question } from '../../engine/protocol.js' */
/** @import { CaseSource, State, Store } from '../../state/case.js' */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function acrossView(root, store) {
  const empty = el('p', { class: 'note across-note' });
  const events = el('div', { class: 'events' });
  root.append(el('h2', { class: 'sr-only' }, words.across.heading), empty, events);
  /** @type {State | null} */
  let drawn = null;

  /** @param {State} state */
  return function draw(state) {
    if (state.view !== 'across') return;
    if (drawn && drawn.comparison === state.comparison && drawn.sources === state.sources) return;
    drawn = state;
    const { comparison, sources } = state;
    const names = namesOf(sources, words.sources.fallback);
    const list = comparison ? groupByEvent(comparison.events, comparison.questions) : [];
    events.replaceChildren(...list.map(([event, questions]) => eventSection(event, questions, names, sources, store)));
    setText(empty, list.length ? '' : sources.length && !comparison ? words.across.waiting : words.across.empty);
    empty.hidden = list.length > 0;
  };
}

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

/**
 * @param {Event} event
 * @param {Question[]} questions
 * @param {Map<string, string>} names
 * @param {CaseSource[]} sources
 * @param {Store} store
 */
function eventSection(event, questions, names, sources, store) {
  // A question that articles on other events answer, too ("Who is …?") has a
  // table of its own: their columns would stand empty in all other rows.
  const own = new Set(event.sources);
  const within = questions.filter((q) => q.answers.every((answer) => own.has(answer.source.id)));
  const beyond = questions.filter((q) => !within.includes(q));
  const about = [formatTimex(event.when), event.where.join(', '), event.who.join(', '), words.across.articles(event.sources.length)].filter(Boolean).join(' · ');
  const title = event.title || about;
  return el('section', { class: 'event', 'data-event': event.id, 'aria-labelledby': `event-${event.id}` },
    el('h3', { class: 'event-title', id: `event-${event.id}` }, el('bdi', null, title)),
    el('p', { class: 'event-about' }, el('bdi', null, about)),
    ...[within, beyond].filter((group) => group.length > 0).map((group) => el('div', { class: 'table-scroll', role: 'region', tabindex: 0, 'aria-label': words.across.tableLabel(title) },
      questionTable(group, columnsOf(group === within ? event.sources : [], group, sources), names, store))));
}

/**
 * @param {Question[]} questions
 * @param {string[]} columns
 * @param {Map<string, string>} names
 * @param {Store} store
 */
function questionTable(questions, columns, names, store) {
  return el('table', { class: 'questions' },
    el('thead', null, el('tr', null,
      el('th', { scope: 'col', class: 'question-col' }, words.across.question),
      ...columns.map((id) => el('th', { scope: 'col' }, el('bdi', null, names.get(id) ?? id))),
      el('th', { scope: 'col', class: 'together-col' }, words.across.together))),
    el('tbody', null, ...questions.map((question) => questionRow(question, columns, names, store))));
}

/** The articles that a table needs a column for, in the order of the sources. @param {string[]} always @param {Question[]} questions @param {CaseSource[]} sources */
function columnsOf(always, questions, sources) {
  const ids = new Set([...always, ...questions.flatMap((q) => q.answers.map((answer) => answer.source.id))]);
  return sources.map((source) => source.id).filter((id) => ids.has(id));
}

/**
 * @param {Question} question
 * @param {string[]} columns
 * @param {Map<string, string>} names
 * @param {Store} store
 */
function questionRow(question, columns, names, store) {
  return el('tr', { 'data-question': true, 'data-relation': question.relation, 'data-slot': question.slot },
    el('th', { scope: 'row' }, el('bdi', null, question.question)),
    ...columns.map((id) => {
      const answers = question.answers.filter((answer) => answer.source.id === id);
      return el('td', { 'data-source': id, 'data-label': names.get(id) },
        answers.length ? el('ul', { class: 'answers' }, ...answers.map((answer) => answerItem(answer, store))) : el('span', { class: 'silent' }, words.across.silent));
    }),
    el('td', { class: 'together', 'data-label': words.across.together }, ...together(question, names)));
}

/** @param {Answer} answer @param {Store} store */
function answerItem(answer, store) {
  const { source, text, stance, speaker, origin, value, outcome } = answer;
  const read = formatValue(value);
  const said = [
    words.stance(stance) && `${words.stance(stance)}${outcome ? `, ${words.outcome(outcome)}` : ''}`,
    speaker && words.findings.quoted(speaker).replace(/, quoted$/, ''),
    origin && words.findings.via(origin),
    source.field === 'title' ? words.findings.inTitle : '',
    read && read.toLowerCase() !== text.toLowerCase() ? words.findings.readAs(read) : '',
  ].filter(Boolean).join(' · ');
  return el('li', { 'data-answer': true, 'data-stance': stance, 'data-outcome': outcome || null },
    el('button', {
      type: 'button', class: 'answer', 'data-action': 'open-answer',
      on: { click: () => store.dispatch('sourceOpened', { id: source.id, field: source.field, start: source.start, end: source.end }) },
    }, el('bdi', null, text)),
    said && el('p', { class: 'side-meta' }, el('bdi', null, said)));
}

/** @param {Question} question @param {Map<string, string>} names */
function together(question, names) {
  const { joint, relation, answers } = question;
  const outcomes = outcomesOf(question).map((outcome) => el('p', { class: 'together-line', 'data-outcome': outcome }, badge('forecast', outcome)));
  const range = joint && joint.kind === 'quantity' && relation === 'fits' ? formatQuantity(joint) : '';
  const only = relation === 'only-here' && answers.length > 0
    ? words.across.onlyIn(names.get((answers.find((a) => a.stance !== 'expected') ?? answers[0]).source.id) ?? '') : '';
  const line = only ? el('p', { class: 'together-only' }, only) : el('p', { class: 'together-line' }, badge(relation));
  // A forecast whose outcome is known has said all there is to say.
  const own = relation === 'forecast' && outcomes.length ? [] : [line];
  return [...outcomes, ...own, range && el('p', { class: 'together-joint', 'data-joint': true }, range)];
}
