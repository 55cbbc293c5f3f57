// The strip beside the text: a mark for each statement that has findings, at
// its height. A text taller than the column is scaled down, as on a scroll
// bar. The strip repeats what the list says, so it is one picture with a
// name; a click goes to the nearest mark.

import { el, set } from '../../dom/dom.js';
import { counts, markOf, RELATIONS } from '../../state/findings.js';
import { words } from '../../words/en.js';

/** @import { CheckResult } from '../../engine/protocol.js' */
/** @import { State, Store } from '../../state/case.js' */

/** @typedef {{ index: number, relation: string, at: number }} Mark at is the share of the text above it */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function stripView(root, store) {
  const field = el('div', { class: 'strip-field', role: 'img' });
  root.append(field);
  /** @type {Mark[]} */
  let marks = [];
  /** @type {State | null} */
  let drawn = null;

  field.addEventListener('click', (event) => {
    const { result, layout } = store.get();
    const box = field.getBoundingClientRect();
    const wanted = (event.clientY - box.top) / Math.min(box.height, layout.height || box.height);
    const nearest = marks.reduce((/** @type {Mark | null} */ best, mark) => (!best || Math.abs(mark.at - wanted) < Math.abs(best.at - wanted) ? mark : best), null);
    const statement = nearest && result?.draft.statements[nearest.index];
    if (statement) store.dispatch('draftShown', { field: statement.field, start: statement.start, end: statement.end });
  });

  /** @param {State} state */
  return function draw(state) {
    if (drawn && drawn.result === state.result && drawn.layout === state.layout) return;
    drawn = state;
    marks = marksOf(state.result, state.layout);
    const list = counts(state.result).filter(([relation]) => relation !== 'only-here').map(([relation, n]) => words.counted(relation, n)).join(', ');
    set(field, { 'aria-label': words.strip(list) });
    field.replaceChildren(...marks.map(({ relation, at }) => {
      const mark = el('span', { class: `strip-mark strip-${relation}` });
      mark.style.top = `min(${(at * 100).toFixed(2)}%, ${(at * state.layout.height).toFixed(0)}px)`;
      return mark;
    }));
  };
}

/** @param {CheckResult | null} result @param {{ tops: number[], height: number }} layout @returns {Mark[]} */
export function marksOf(result, layout) {
  const statements = result?.draft.statements ?? [];
  if (layout.height === 0 || layout.tops.length !== statements.length) return [];
  const marks = statements.map((statement, index) => ({ index, relation: markOf(statement), at: Math.max(0, layout.tops[index] / layout.height) }))
    .filter(({ relation }) => RELATIONS.includes(relation));
  // Worse ones last: they are painted over the others where marks meet.
  return marks.sort((a, b) => RELATIONS.indexOf(b.relation) - RELATIONS.indexOf(a.relation));
}
