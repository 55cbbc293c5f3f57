// Sorting and narrowing the list of findings, folded away until it is wanted;
// while something is hidden, its line says how much is shown and offers all.

import { el, set, setText } from '../../dom/dom.js';
import { VERDICTS } from '../../state/decisions.js';
import { cardsOf, namesOf } from '../../state/findings.js';
import { choicesOf, isNarrowed } from '../../state/shown.js';
import { words as page } from '../../words/en.js';
import { words } from '../../words/findings.js';

/** @import { State, Store } from '../../state/case.js' */

/** @typedef {[value: string, label: string]} Choice */

/** @param {Store} store */
export function narrowing(store) {
  const order = list('order', words.order, (value) => store.dispatch('orderChosen', /** @type {any} */ (value)));
  const slot = list('slot', words.slot, (value) => store.dispatch('narrowedTo', { slot: value }));
  const source = list('source', words.source, (value) => store.dispatch('narrowedTo', { source: value }));
  const decision = list('decision', words.decision, (value) => store.dispatch('narrowedTo', { decision: /** @type {any} */ (value) }));
  const shown = el('span', { class: 'narrow-shown', 'data-shown': true });
  const widen = el('button', { type: 'button', class: 'link', 'data-action': 'show-everything', on: { click: () => store.dispatch('widened') } }, words.widen);
  const line = el('p', { class: 'narrow-line' }, shown, ' ', widen);
  const fold = el('details', { class: 'narrow', 'data-narrow': true },
    el('summary', { class: 'narrow-word' }, words.narrow),
    el('div', { class: 'narrow-lists' }, order.row, slot.row, source.row, decision.row));
  const element = el('div', { class: 'narrow-part' }, fold, line);

  return {
    element,
    /** @param {State} state @param {number} count of cards shown */
    draw(state, count) {
      const { narrowed } = state;
      const all = cardsOf(state.result).length;
      const has = choicesOf(state);
      const names = namesOf(state.sources, page.sources.fallback);
      const any = /** @type {Choice} */ (['', words.any]);
      order.fill(Object.entries(words.orders), state.order);
      slot.fill([any, ...keeping(narrowed.slot, has.slots).map((id) => /** @type {Choice} */ ([id, page.slot(id)]))], narrowed.slot);
      source.fill([any, ...[...names].filter(([id]) => has.sources.has(id) || id === narrowed.source)], narrowed.source);
      decision.fill([any, ...['open', ...VERDICTS].map((id) => /** @type {Choice} */ ([id, words.decisions[id]]))], narrowed.decision);
      element.hidden = all < 2 && !isNarrowed(state);
      line.hidden = !isNarrowed(state);
      setText(shown, words.shown(count, all));
    },
  };
}

/** What is chosen stays among the choices also when an edit took its last finding. @param {string} chosen @param {string[]} ids */
function keeping(chosen, ids) {
  return chosen === '' || ids.includes(chosen) ? ids : [...ids, chosen];
}

/** @param {string} field @param {string} label @param {(value: string) => void} choose */
function list(field, label, choose) {
  const select = el('select', { class: 'field', id: `narrow-${field}`, 'data-field': field, on: { change: () => choose(select.value) } });
  let drawn = '';
  return {
    row: el('p', { class: 'narrow-row' }, el('label', { for: select.id }, label), select),
    /** @param {Choice[]} choices @param {string} value */
    fill(choices, value) {
      const print = JSON.stringify(choices);
      if (print !== drawn) {
        drawn = print;
        select.replaceChildren(...choices.map(([id, name]) => el('option', { value: id }, name)));
      }
      if (select.value !== value) select.value = value;
      set(select, { 'data-value': value });
    },
  };
}
