// Saves the open case a moment after it changed, at once when the page goes out
// of sight, and before another case takes its place. "Saved" is said when the
// database has said so, and only if nothing changed meanwhile.

import { contentOf, isUnsaved, notKept } from '../state/kept.js';
import { keepError } from './database.js';

/** @import { State, Store } from '../state/case.js' */
/** @import { Cases } from './cases.js' */

/** Milliseconds without a change before a save, and at most from the first change on. */
const PAUSE = 400;
const LONGEST = 2000;

/**
 * @param {{ store: Store, cases: Cases, mayWrite: (id: string) => true | Promise<boolean>, saved: (id: string) => void, newId?: () => string }} options
 */
export function keepSaved({ store, cases, mayWrite, saved, newId = randomId }) {
  /** The last state that is not saved yet. @type {State | null} */
  let pending = null;
  /** The state that could not be saved: it is not tried again by itself. @type {State | null} */
  let refused = null;
  let since = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** Saves under way. @type {Set<Promise<void>>} */
  const writing = new Set();

  /** @param {State} state */
  function follow(state) {
    if (pending && pending.file.serial !== state.file.serial) write();
    if (state.elsewhere || !isUnsaved(state)) {
      if (pending) drop();
      if (!state.elsewhere && state.keeping.status === 'saving' && writing.size === 0) store.dispatch('keepingIs', state.keeping.at ? { ...state.keeping, status: 'saved' } : notKept);
      return;
    }
    if (state.file.id === '') {
      store.dispatch('caseNumbered', newId());
      state = store.get();
    }
    if ((pending && sameContent(pending, state)) || (refused && sameContent(refused, state))) return;
    if (state.keeping.status === 'none' || state.keeping.status === 'saved') store.dispatch('keepingIs', { ...state.keeping, status: 'saving' });
    since = pending ? since : Date.now();
    pending = state;
    clearTimeout(timer);
    timer = setTimeout(() => write(), Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  }

  function drop() {
    clearTimeout(timer);
    pending = null;
  }

  /** Begins to save what is pending. @param {boolean} [leaving] */
  function write(leaving = false) {
    if (!pending) return;
    const state = pending;
    drop();
    const done = writeOne(state, leaving).finally(() => {
      writing.delete(done);
      follow(store.get());
    });
    writing.add(done);
  }

  /** @param {State} state @param {boolean} leaving */
  async function writeOne(state, leaving) {
    const { file } = state;
    const content = contentOf(state);
    const at = Date.now();
    try {
      // Where the case is this tab's already, the write begins in this very turn: the page may be going.
      const may = mayWrite(file.id);
      if (may !== true && !(await may)) {
        refused = state;
        return;
      }
      await cases.save(file, content, at, leaving);
      refused = null;
      store.dispatch('caseSaved', { content, serial: file.serial, at });
      saved(file.id);
    } catch (cause) {
      refused = state;
      if (store.get().file.serial === file.serial) store.dispatch('keepingIs', { status: 'failed', why: keepError(cause).why, at: store.get().keeping.at });
    }
  }

  store.subscribe(follow);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') write(true); });
  addEventListener('pagehide', () => write(true));
  addEventListener('beforeunload', (event) => {
    if (store.get().keeping.status === 'failed' && isUnsaved(store.get())) event.preventDefault();
  });
  follow(store.get());

  return {
    /** Saves what is pending and waits for it. */
    async flush() {
      follow(store.get());
      write();
      await Promise.all(writing);
    },
    /** After a failure: tries what is not saved once more. */
    async retry() {
      refused = null;
      store.dispatch('keepingIs', { ...store.get().keeping, status: 'saving' });
      await this.flush();
    },
  };
}

/** @param {State} a @param {State} b */
function sameContent(a, b) {
  return a.file.serial === b.file.serial && a.draft === b.draft && a.sources === b.sources && a.decisions === b.decisions && a.caseName === b.caseName;
}

/** Sixteen hexadecimal digits by chance. */
export function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
