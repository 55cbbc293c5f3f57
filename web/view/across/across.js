// Across the articles: for each event the questions that the articles answer,
// each article's answer in its own words beside the others and the draft's,
// and what they come to together; the event's dates in order; its figures on
// one scale. What became of a forecast is said before anything else.

import { el, setText } from '../../dom/dom.js';
import { daysOf, draftByPlace, groupByEvent, originsOf } from '../../state/across.js';
import { namesOf } from '../../state/findings.js';
import { words } from '../../words/across.js';
import { words as page } from '../../words/en.js';
import { formatTimex } from '../../words/values.js';
import { chartsOf } from './charts.js';
import { questionTable } from './table.js';
import { timeline } from './timeline.js';

/** @import { Event, Finding, Question } from '../../engine/protocol.js' */
/** @import { CaseSource, State, Store } from '../../state/case.js' */

/**
 * What all parts of the tab draw from.
 * @typedef {{
 *   names: Map<string, string>,
 *   sources: CaseSource[],
 *   origins: Map<string, string>,
 *   byPlace: Map<string, Finding[]>,
 *   base: string,
 *   draftDate: string,
 *   store: Store,
 * }} Context
 */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function acrossView(root, store) {
  const empty = el('p', { class: 'note across-note' });
  const choose = el('select', { class: 'field base-choice', id: 'base', 'data-field': 'base', on: { change: () => store.dispatch('baseChosen', choose.value) } });
  const bar = el('p', { class: 'across-bar' }, el('label', { for: 'base' }, words.base), ' ', choose);
  const events = el('div', { class: 'events' });
  const legend = el('p', { class: 'note ranges-legend' }, words.legend);
  root.append(el('h2', { class: 'sr-only' }, words.heading), bar, empty, events, legend);
  /** @type {State | null} */
  let drawn = null;

  /** @param {State} state */
  return function draw(state) {
    if (state.view !== 'across') return;
    if (drawn && drawn.comparison === state.comparison && drawn.result === state.result && drawn.sources === state.sources
      && drawn.base === state.base && drawn.draft.date === state.draft.date) return;
    drawn = state;
    const { comparison, sources, result } = state;
    const names = namesOf(sources, page.sources.fallback);
    const compared = sources.filter((source) => !source.off);
    const base = compared.some(({ id }) => id === state.base) ? state.base : '';
    const context = { names, sources, origins: originsOf(sources), byPlace: draftByPlace(result), base, draftDate: state.draft.date, store };
    const list = comparison ? groupByEvent(comparison.events, comparison.questions) : [];
    const focused = events.contains(document.activeElement);
    events.replaceChildren(...list.map(([event, questions]) => eventSection(event, questions, context)));
    legend.hidden = !events.querySelector('[data-chart]');
    if (focused) choose.focus();
    choose.replaceChildren(el('option', { value: '' }, words.noBase), ...compared.map(({ id }) => el('option', { value: id }, names.get(id) ?? id)));
    choose.value = base;
    bar.hidden = list.length === 0 || compared.length < 2;
    setText(empty, list.length ? '' : sources.length && !comparison ? words.waiting : words.empty);
    empty.hidden = list.length > 0;
  };
}

/**
 * @param {Event} event
 * @param {Question[]} questions
 * @param {Context} context
 */
function eventSection(event, questions, context) {
  // A question that articles on other events answer, too ("Who is …?") has a
  // table of its own: their columns would stand empty in all other rows.
  const own = new Set(event.sources);
  const within = questions.filter((q) => q.answers.every((answer) => own.has(answer.source.id)));
  const beyond = questions.filter((q) => !within.includes(q));
  const about = aboutOf(event, context);
  const title = event.title || about;
  return el('section', { class: 'event', 'data-event': event.id, 'aria-labelledby': `event-${event.id}` },
    el('h3', { class: 'event-title', id: `event-${event.id}` }, el('bdi', null, title)),
    el('p', { class: 'event-about' }, el('bdi', null, about)),
    ...copiesOf(event, context).map((group) => el('p', { class: 'event-copies', 'data-copies': true }, el('bdi', null, words.copies(group)))),
    ...timeline(daysOf(event, questions, context.sources, context.draftDate), event, context),
    ...[within, beyond].filter((group) => group.length > 0).map((group) => el('div', {
      class: 'table-scroll', role: 'region', tabindex: 0, 'aria-label': words.tableLabel(title, group === beyond),
    }, questionTable(group, columnsOf(group === within ? event.sources : [], group, context), context))),
    ...chartsOf(questions, context));
}

/** When, where, who, and how many articles of how many origins. @param {Event} event @param {Context} context */
function aboutOf({ when, where, who, sources }, { origins }) {
  const roots = new Set(sources.map((id) => origins.get(id) ?? id)).size;
  const counted = [words.articles(sources.length), sources.length > 1 ? words.origins(roots) : ''].filter(Boolean).join(', ');
  return [formatTimex(when), where.join(', '), who.join(', '), counted].filter(Boolean).join(' · ');
}

/** The names of articles that carry one text. @param {Event} event @param {Context} context */
function copiesOf({ sources }, { origins, names }) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const id of sources) {
    const root = origins.get(id) ?? id;
    groups.set(root, [...(groups.get(root) ?? []), names.get(id) ?? id]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The articles that a table needs a column for, in the order of the sources, the one measured against first. @param {string[]} always @param {Question[]} questions @param {Context} context */
function columnsOf(always, questions, { sources, base }) {
  const ids = new Set([...always, ...questions.flatMap((q) => q.answers.map((answer) => answer.source.id))]);
  const columns = sources.map((source) => source.id).filter((id) => ids.has(id));
  return columns.includes(base) ? [base, ...columns.filter((id) => id !== base)] : columns;
}
