// A region whose code is loaded when it is first wanted, and ahead of that once
// the page has nothing else to do. Until the code is there the region says so;
// where it cannot be loaded, the region says that and offers to try again.

import { el } from '../dom/dom.js';
import { words } from '../words/en.js';

/** @import { State, Store } from '../state/case.js' */

/** @typedef {(state: State) => void} Draw */
/** @typedef {(root: HTMLElement, store: Store) => Draw} View */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {{ load: () => Promise<View>, wanted: (state: State) => boolean, loaded: () => void }} how
 *   load imports the module; loaded is told when the view has drawn for the first time
 */
export function laterView(root, store, { load, wanted, loaded }) {
  /** @type {Draw | null} */
  let draw = null;
  let loading = false;

  async function start() {
    if (draw || loading) return;
    loading = true;
    const waiting = el('p', { class: 'note' }, words.status.part);
    root.append(waiting);
    try {
      const view = await load();
      waiting.remove();
      draw = view(root, store);
      draw(store.get());
      loaded();
    } catch {
      root.append(el('p', { class: 'note', role: 'alert', 'data-part': 'failed' }, words.status.partFailed, ' ',
        el('button', { type: 'button', class: 'button', 'data-action': 'retry-part', on: { click: again } }, words.status.retry)));
    } finally {
      loading = false;
      waiting.remove();
    }
  }

  function again() {
    root.replaceChildren();
    start();
  }

  return {
    /** @param {State} state */
    draw(state) {
      if (draw) draw(state);
      else if (wanted(state) && root.childElementCount === 0) start();
    },
    /** Whether the region shows what the state asks for. @param {State} state */
    shows: (state) => draw !== null || !wanted(state),
    /** Loads the code ahead; what fails here is tried again when it is wanted. */
    ahead: () => load().then(() => {}, () => {}),
  };
}
