// What was not compared, with its reason. Two numbers that look alike and are
// kept apart on purpose are as much a result as a conflict: silence would be
// taken for agreement. A statement stands once, with all that was kept apart
// from it beside it.

import { el, keyed, setText } from '../../dom/dom.js';
import { namesOf, sourceParts } from '../../state/findings.js';
import { words as page } from '../../words/en.js';
import { words } from '../../words/refusals.js';

/** @import { CheckResult, CompareResult, PairSide, SourceSide } from '../../engine/protocol.js' */
/** @import { Parts } from '../../state/findings.js' */
/** @import { CaseSource, State, Store } from '../../state/case.js' */

/**
 * @typedef {{ key: string, parts: Parts, name: string, open: () => void }} Side
 * @typedef {{ side: Side, slot: string, reason: string, why: string }} Other
 * @typedef {{ side: Side, others: Other[] }} Group
 * @typedef {{ names: Map<string, string>, sources: CaseSource[], store: Store }} Context
 */

const FIRST = 60;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function refusalsView(root, store) {
  const said = words;
  const note = el('p', { class: 'note refusals-note' });
  const draft = part(said.draft, 'draft', store);
  const articles = part(said.articles, 'articles', store);
  root.append(el('h2', { class: 'sr-only' }, said.heading), note, draft.element, articles.element);
  /** @type {State | null} */
  let drawn = null;

  /** @param {State} state */
  return function draw(state) {
    if (state.view !== 'refusals') return;
    if (drawn && drawn.result === state.result && drawn.comparison === state.comparison && drawn.sources === state.sources) return;
    drawn = state;
    const context = { names: namesOf(state.sources, page.sources.fallback), sources: state.sources, store };
    const mine = ofDraft(state.result, context);
    const theirs = ofArticles(state.comparison, context);
    draft.show(mine);
    articles.show(theirs);
    setText(note, mine.length + theirs.length > 0 ? said.note : state.sources.length > 0 ? said.none : said.empty);
  };
}

/** @param {string} title @param {string} id @param {Store} store */
function part(title, id, store) {
  const list = el('ul', { class: 'refusals', 'data-refusals': id });
  const more = el('button', { type: 'button', class: 'button' });
  const element = el('section', { class: 'refusal-part', 'aria-labelledby': `refusals-${id}` }, el('h3', { class: 'refusal-title', id: `refusals-${id}` }, title), list, more);
  return {
    element,
    /** @param {Group[]} groups @param {number} [limit] */
    show(groups, limit = FIRST) {
      element.hidden = groups.length === 0;
      keyed(list, groups.slice(0, limit), { key: ({ side }) => side.key, signature: (group) => JSON.stringify(group), build: (group) => groupItem(group, store) });
      more.hidden = groups.length <= limit;
      setText(more, page.findings.showAll(groups.length));
      more.onclick = () => this.show(groups, Infinity);
    },
  };
}

/** @param {Group} group @param {Store} store */
function groupItem({ side, others }, store) {
  return el('li', { class: 'refusal-group' }, sideOf(side), el('ul', { class: 'refusal-others' }, ...others.map((other) => otherItem(other, store))));
}

/** @param {Other} other @param {Store} store */
function otherItem({ side, slot, reason, why }, store) {
  return el('li', { class: 'refusal', 'data-refusal': true, 'data-reason': reason, 'data-slot': slot },
    sideOf(side),
    el('p', { class: 'refusal-why' }, el('button', { type: 'button', class: 'refusal-reason', 'data-action': 'about-rule', on: { click: () => store.dispatch('guideOpened', { page: 'rules', at: reason }) } }, page.reason(reason)), ` · ${page.slot(slot)}. `, el('bdi', null, why)));
}

/** @param {Side} side */
function sideOf({ name, parts: { before, mark, after }, open }) {
  return el('div', { class: 'refusal-side' },
    el('p', { class: 'side-meta' }, el('bdi', null, name)),
    el('button', { type: 'button', class: 'answer', on: { click: open } }, el('bdi', null, before, mark && el('mark', null, mark), after)));
}

/** @param {CheckResult | null} result @param {Context} context @returns {Group[]} */
function ofDraft(result, context) {
  return (result?.draft.statements ?? []).filter(({ notCompared }) => notCompared.length > 0).map(({ field, start, end, text, notCompared }) => ({
    side: {
      key: `${field} ${start}`,
      name: page.yourText,
      parts: { before: text, mark: '', after: '' },
      open: () => context.store.dispatch('draftShown', { field, start, end }),
    },
    others: notCompared.map(({ source, slot, reason, why }) => ({ side: ofSource(source, context), slot, reason, why })),
  }));
}

/** Pairs that share their first passage stand together. @param {CompareResult | null} comparison @param {Context} context @returns {Group[]} */
function ofArticles(comparison, context) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const { a, b, slot, reason, why } of comparison?.notCompared ?? []) {
    const side = ofSource(flat(a), context);
    const group = groups.get(side.key) ?? { side, others: [] };
    groups.set(side.key, group);
    group.others.push({ side: ofSource(flat(b), context), slot, reason, why });
  }
  return [...groups.values()];
}

/** A side of a pair holds its words beside its place, or with it. @param {PairSide} side @returns {SourceSide} */
function flat(side) {
  return /** @type {SourceSide} */ ({ ...side, ...side.source });
}

/** @param {SourceSide} side @param {Context} context @returns {Side} */
function ofSource(side, { names, sources, store }) {
  const { id, field, start, end } = side;
  return {
    key: `${id} ${field} ${start} ${end}`,
    name: id === '-' ? page.yourText : names.get(id) ?? id,
    parts: sourceParts(side, sources),
    open: () => (id === '-' ? store.dispatch('draftShown', { field, start, end }) : store.dispatch('sourceOpened', { id, field, start, end })),
  };
}
