// The strip beside the text: a mark for each statement that has findings, at
// its height. A text taller than the column is scaled down, as on a scroll
// bar. A click goes to the nearest mark. By keyboard the strip is a list with
// one stop: arrow keys go from mark to mark and show its place, Enter puts the
// caret there.

import { el, set } from '../../dom/dom.js';
import { counts, markOf, RELATIONS } from '../../state/findings.js';
import { words } from '../../words/en.js';

/** @import { CheckResult, Relation, Statement } from '../../engine/protocol.js' */
/** @import { State, Store } from '../../state/case.js' */

/** @typedef {{ index: number, relation: Relation, at: number, statement: Statement }} Mark at is the share of the text above it */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function stripView(root, store) {
  const field = el('div', { class: 'strip-field', role: 'listbox', tabindex: 0, on: { click, keydown: follow, keyup: enter, focus: () => choose(chosen < 0 ? 0 : chosen), blur: () => choose(-1) } });
  root.append(field);
  /** @type {Mark[]} in the order of the text */
  let marks = [];
  /** The mark that the keyboard is at, -1 for none. */
  let chosen = -1;
  /** @type {State | null} */
  let drawn = null;

  /** @param {MouseEvent} event */
  function click({ clientY }) {
    const { layout } = store.get();
    const box = field.getBoundingClientRect();
    const wanted = (clientY - box.top) / Math.min(box.height, layout.height || box.height);
    const nearest = marks.reduce((/** @type {Mark | null} */ best, mark) => (!best || Math.abs(mark.at - wanted) < Math.abs(best.at - wanted) ? mark : best), null);
    if (nearest) show(nearest, true);
  }

  /** @param {Mark} mark @param {boolean} focus */
  function show({ statement: { field: where, start, end } }, focus) {
    store.dispatch(focus ? 'draftShown' : 'placeShown', { field: where, start, end });
  }

  /** @param {KeyboardEvent} event */
  function follow(event) {
    const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), marks.length - 1);
    if (next < 0) return;
    show(marks[next], false);
    choose(next);
  }

  /** When the key is up again: pressed into the text, it would break the line there. @param {KeyboardEvent} event */
  function enter({ key }) {
    if (key === 'Enter' && marks[chosen]) show(marks[chosen], true);
  }

  /** @param {number} to */
  function choose(to) {
    chosen = Math.min(to, marks.length - 1);
    set(field, { 'aria-activedescendant': chosen < 0 ? null : `strip-${chosen}` });
    [...field.children].forEach((mark) => set(mark, { 'aria-selected': String(mark.id === `strip-${chosen}`) }));
  }

  /** @param {State} state */
  return function draw(state) {
    if (drawn && drawn.result === state.result && drawn.layout === state.layout) return;
    drawn = state;
    marks = marksOf(state.result, state.layout);
    const list = counts(state.result).filter(([relation]) => relation !== 'only-here').map(([relation, n]) => words.counted(relation, n)).join(', ');
    set(field, { 'aria-label': words.strip(list), role: marks.length ? 'listbox' : 'img', tabindex: marks.length ? 0 : -1 });
    field.replaceChildren(...marks.map(({ relation, at, statement }, i) => {
      const mark = el('span', { class: `strip-mark strip-${relation}`, role: 'option', id: `strip-${i}`, 'aria-label': words.stripMark(relation, statement.text), 'data-relation': relation });
      mark.style.top = `min(${(at * 100).toFixed(2)}%, ${(at * state.layout.height).toFixed(0)}px)`;
      // Worse ones are painted over the others where marks meet.
      mark.style.zIndex = String(RELATIONS.length - RELATIONS.indexOf(relation));
      return mark;
    }));
    choose(chosen);
  };
}

/** @param {CheckResult | null} result @param {{ tops: number[], height: number }} layout @returns {Mark[]} */
export function marksOf(result, layout) {
  const statements = result?.draft.statements ?? [];
  if (layout.height === 0 || layout.tops.length !== statements.length) return [];
  return statements.map((statement, index) => ({ index, statement, relation: markOf(statement), at: Math.max(0, layout.tops[index] / layout.height) }))
    .filter(({ relation }) => RELATIONS.includes(relation));
}
