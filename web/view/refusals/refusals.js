// What was not compared, with its reason. Two numbers that look alike and are
// kept apart on purpose are as much a result as a conflict: silence would be
// taken for agreement.

import { el, keyed, setText } from '../../dom/dom.js';
import { namesOf, sourceParts } from '../../state/findings.js';
import { words } from '../../words/en.js';

/** @import { PairRefusal, PairSide, Refusal, SourceSide, Statement } from '../../engine/protocol.js' */
/** @import { Parts } from '../../state/findings.js' */
/** @import { CaseSource, State, Store } from '../../state/case.js' */

/**
 * @typedef {{ key: string, parts: Parts, name: string, open: () => void }} Side
 * @typedef {{ key: string, slot: string, reason: string, why: string, a: Side, b: Side }} Item
 */

const FIRST = 100;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function refusalsView(root, store) {
  const said = words.refusals;
  const note = el('p', { class: 'note refusals-note' });
  const draft = part(said.draft, 'draft');
  const articles = part(said.articles, 'articles');
  root.append(el('h2', { class: 'sr-only' }, said.heading), note, draft.element, articles.element);
  /** @type {State | null} */
  let drawn = null;

  /** @param {State} state */
  return function draw(state) {
    if (state.view !== 'refusals') return;
    if (drawn && drawn.result === state.result && drawn.comparison === state.comparison && drawn.sources === state.sources) return;
    drawn = state;
    const names = namesOf(state.sources, words.sources.fallback);
    const mine = (state.result?.draft.statements ?? []).flatMap((statement) => statement.notCompared.map((refusal) => ofDraft(statement, refusal, names, state.sources, store)));
    const theirs = (state.comparison?.notCompared ?? []).map((pair) => ofPair(pair, names, state.sources, store));
    draft.show(mine);
    articles.show(theirs);
    setText(note, mine.length + theirs.length > 0 ? said.note : said.none);
  };
}

/** @param {string} title @param {string} id */
function part(title, id) {
  const list = el('ul', { class: 'refusals', 'data-refusals': id });
  const more = el('button', { type: 'button', class: 'button' });
  const element = el('section', { class: 'refusal-part', 'aria-labelledby': `refusals-${id}` }, el('h3', { class: 'refusal-title', id: `refusals-${id}` }, title), list, more);
  return {
    element,
    /** @param {Item[]} items @param {number} [limit] */
    show(items, limit = FIRST) {
      element.hidden = items.length === 0;
      keyed(list, items.slice(0, limit), { key: (item) => item.key, signature: (item) => JSON.stringify(item), build: refusalItem });
      more.hidden = items.length <= limit;
      setText(more, words.findings.showAll(items.length));
      more.onclick = () => this.show(items, Infinity);
    },
  };
}

/** @param {Item} item */
function refusalItem({ slot, reason, why, a, b }) {
  return el('li', { class: 'refusal', 'data-refusal': true, 'data-reason': reason, 'data-slot': slot },
    el('div', { class: 'refusal-sides' }, sideOf(a), sideOf(b)),
    el('p', { class: 'refusal-why' }, el('b', null, words.reason(reason)), ` · ${words.slot(slot)}. `, el('bdi', null, why)));
}

/** @param {Side} side */
function sideOf({ name, parts: { before, mark, after }, open }) {
  return el('p', { class: 'refusal-side' },
    el('span', { class: 'side-meta' }, el('bdi', null, name)),
    el('button', { type: 'button', class: 'answer', on: { click: open } }, el('bdi', null, before, mark && el('mark', null, mark), after)));
}

/** @param {Statement} statement @param {Refusal} refusal @param {Map<string, string>} names @param {CaseSource[]} sources @param {Store} store @returns {Item} */
function ofDraft(statement, refusal, names, sources, store) {
  const { field, start, end, text } = statement;
  return {
    key: `${field} ${start} ${refusal.source.id} ${refusal.reason} ${refusal.slot} ${refusal.source.start}`,
    slot: refusal.slot,
    reason: refusal.reason,
    why: refusal.why,
    a: { key: '', name: words.yourText, parts: { before: text, mark: '', after: '' }, open: () => store.dispatch('draftShown', { field, start, end }) },
    b: ofSource(refusal.source, names, sources, store),
  };
}

/** @param {PairRefusal} pair @param {Map<string, string>} names @param {CaseSource[]} sources @param {Store} store @returns {Item} */
function ofPair(pair, names, sources, store) {
  const a = ofSource(flat(pair.a), names, sources, store);
  const b = ofSource(flat(pair.b), names, sources, store);
  return { key: `${a.key} ${b.key} ${pair.slot} ${pair.reason}`, slot: pair.slot, reason: pair.reason, why: pair.why, a, b };
}

/** A side of a pair holds its words beside its place, or with it. @param {PairSide} side @returns {SourceSide} */
function flat(side) {
  return /** @type {SourceSide} */ ({ ...side, ...side.source });
}

/** @param {SourceSide} side @param {Map<string, string>} names @param {CaseSource[]} sources @param {Store} store @returns {Side} */
function ofSource(side, names, sources, store) {
  const { id, field, start, end } = side;
  return {
    key: `${id} ${field} ${start}`,
    name: id === '-' ? words.yourText : names.get(id) ?? id,
    parts: sourceParts(side, sources),
    open: () => (id === '-' ? store.dispatch('draftShown', { field, start, end }) : store.dispatch('sourceOpened', { id, field, start, end })),
  };
}
