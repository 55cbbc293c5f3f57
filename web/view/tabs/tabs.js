// The tabs of the main column: the reader's text, the articles side by side,
// what was not compared, and, while one is open, a source.

import { el, set, setText } from '../../dom/dom.js';
import { namesOf, refusalCount } from '../../state/findings.js';
import { words } from '../../words/en.js';

/** @import { State, Store, View } from '../../state/case.js' */

/** @type {View[]} */
const VIEWS = ['text', 'across', 'refusals', 'source'];

/**
 * @param {HTMLElement} root
 * @param {Record<View, HTMLElement>} panels
 * @param {Store} store
 */
export function tabsView(root, panels, store) {
  const tabs = new Map(VIEWS.map((view) => [view, el('button', {
    type: 'button',
    role: 'tab',
    class: 'tab',
    id: `tab-${view}`,
    'aria-controls': panels[view].id,
    'data-view': view,
    on: { click: () => store.dispatch('viewChosen', view), keydown: (/** @type {KeyboardEvent} */ event) => move(event, view) },
  })]));
  root.append(el('div', { class: 'tabs', role: 'tablist', 'aria-label': words.tabs.label }, ...tabs.values()));
  for (const [view, panel] of Object.entries(panels)) {
    set(panel, { role: 'tabpanel', 'aria-labelledby': `tab-${view}` });
  }

  /** Arrow keys go round, as in every row of tabs. @param {KeyboardEvent} event @param {View} from */
  function move(event, from) {
    const open = VIEWS.filter((view) => !tabs.get(view)?.hidden);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = event.key === 'Home' ? 0 : event.key === 'End' ? open.length - 1 : step && (open.indexOf(from) + step + open.length) % open.length;
    if (at === undefined) return;
    event.preventDefault();
    store.dispatch('viewChosen', open[at]);
    tabs.get(open[at])?.focus();
  }

  /** @param {State} state */
  return function draw(state) {
    for (const [view, tab] of tabs) {
      const selected = view === state.view;
      set(tab, { 'aria-selected': String(selected), tabindex: selected ? 0 : -1 });
      tab.hidden = view === 'source' && state.reading === '';
      panels[view].hidden = !selected;
    }
    label('text', words.tabs.text);
    label('across', words.tabs.across);
    label('refusals', words.refusalsTab(refusalCount(state.result, state.comparison)));
    if (state.reading) label('source', namesOf(state.sources, words.sources.fallback).get(state.reading) ?? '');
  };

  /** @param {View} view @param {string} text */
  function label(view, text) {
    setText(/** @type {HTMLElement} */ (tabs.get(view)), text);
  }
}
