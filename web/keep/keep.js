// Keeping cases in the browser: what is open is saved as it changes, the last
// case comes back with the next visit, and a case is written by one tab at a
// time. This module is loaded after the first findings are shown, or at once
// where an earlier visit left a case.
//
// Nothing here leaves the browser, and nothing is kept that was not changed: the
// sample, looked at, is no case.

import { isUnsaved } from '../state/kept.js';
import { createCases } from './cases.js';
import { createDatabase, keepError } from './database.js';
import { keepSaved, randomId } from './saving.js';
import { ShapeError } from './shape.js';
import { createTabs } from './tabs.js';

/** @import { Store } from '../state/case.js' */
/** @import { Loaded, Raw } from './cases.js' */
/** @import { PlainCase } from './shape.js' */
/** @import { News } from './tabs.js' */

/**
 * What the keeper says, in words that it does not make itself.
 * @typedef {{
 *   broken: string,
 *   brokenSources: (n: number) => string,
 *   yours: string,
 *   deleted: string,
 *   failed: (why: string) => string,
 * }} KeepWords
 */

/** @param {Store} store @param {KeepWords} words */
export function startKeeping(store, words) {
  const cases = createCases(createDatabase());
  const tabs = createTabs({ onFree, onNews });
  const saving = keepSaved({
    store,
    cases,
    mayWrite: (id) => tabs.has(id) || tabs.take(id),
    saved: (id) => tabs.tell({ kind: 'saved', id }),
  });
  /** The opening and the place of the case that this tab has asked for. */
  let serial = -1;
  let place = '';
  let letterKeys = store.get().letterKeys;

  // A page that goes in the moment of its first change can only write to a database that is open.
  cases.open().catch(() => { /* the first save will say why */ });

  // A case that an undo brought back may be another tab's by now; one that has just begun is asked for at once.
  store.subscribe(async ({ file, elsewhere, letterKeys: letters }) => {
    if (letters !== letterKeys) {
      letterKeys = letters;
      cases.set('letterKeys', letters).catch(() => { /* the setting holds for this visit */ });
    }
    if (file.serial === serial && file.id === place) return;
    serial = file.serial;
    place = file.id;
    const mine = await tabs.take(place);
    if (store.get().file.serial === serial && elsewhere === mine) store.dispatch('elsewhereIs', !mine);
  });

  /** The tab that had the case is gone. @param {string} id */
  async function onFree(id) {
    if (store.get().file.id !== id) return;
    tabs.took(id);
    await follow(id, words.yours);
  }

  /** @param {News} news */
  function onNews({ kind, id }) {
    const { file, elsewhere } = store.get();
    if (file.id === '' || (id !== '' && id !== file.id)) return;
    if (kind === 'saved' && elsewhere) follow(id, '');
    if (kind !== 'gone') return;
    cases.forget(file.id);
    store.dispatch('noticeIs', words.deleted);
  }

  /** Shows the case as another tab left it. @param {string} id @param {string} notice */
  async function follow(id, notice) {
    try {
      const loaded = await cases.load(id);
      if (store.get().file.id !== id) return;
      show('caseFollowed', loaded, !tabs.has(id));
      if (notice) store.dispatch('noticeIs', notice);
    } catch (cause) {
      store.dispatch('noticeIs', sayWhy(cause));
    }
  }

  /** @param {'caseLoaded' | 'caseFollowed'} how @param {Loaded} loaded @param {boolean} elsewhere */
  function show(how, loaded, elsewhere) {
    store.dispatch(how, { ...loaded, elsewhere });
    store.dispatch('keepingIs', { status: 'saved', why: '', at: loaded.changed });
    ({ serial, id: place } = store.get().file);
  }

  /** @param {unknown} cause */
  function sayWhy(cause) {
    return cause instanceof ShapeError ? words.broken : words.failed(keepError(cause).why);
  }

  /** @param {string} id */
  async function open(id) {
    await saving.flush();
    const mine = await tabs.take(id);
    let loaded;
    try {
      loaded = await cases.load(id);
    } catch (cause) {
      await tabs.take(store.get().file.id);
      throw cause;
    }
    show('caseLoaded', loaded, !mine);
    if (loaded.setAside > 0) store.dispatch('noticeIs', words.brokenSources(loaded.setAside));
    await cases.set('last', id).catch(() => { /* the next visit then opens the case changed last */ });
  }

  /** Opens a case that is new to this browser. @param {PlainCase} plain */
  async function openNew(plain) {
    await saving.flush();
    store.dispatch('caseLoaded', { ...plain, id: '' });
    // It differs from what is kept, which is nothing, so it is saved.
    store.dispatch('caseIsNew');
    await saving.flush();
  }

  return {
    cases, open, openNew,
    tabs: { open: tabs.open },
    flush: saving.flush,

    /** Tries a failed save again; a case that another tab deleted or changed becomes one of its own. */
    async retry() {
      const { keeping } = store.get();
      if (keeping.why === 'gone' || keeping.why === 'changed') store.dispatch('caseIsNew');
      await saving.retry();
    },

    /** Opens the case of the last visit; false where there is none. */
    async openLast() {
      try {
        const letters = await cases.setting('letterKeys');
        if (typeof letters === 'boolean') {
          letterKeys = letters;
          store.dispatch('letterKeysAre', letters);
        }
        const all = await cases.list();
        const last = await cases.setting('last');
        const first = all.find(({ id }) => id === last) ?? all[0];
        if (!first || last === '') return false;
        await open(first.id);
        return true;
      } catch (cause) {
        store.dispatch('noticeIs', sayWhy(cause));
        return false;
      }
    },

    /** A second case like this one. @param {string} id @param {string} name */
    async duplicate(id, name) {
      await saving.flush();
      await cases.restore(await cases.raw(id), { id: randomId(), name, changed: Date.now() });
    },

    /** @param {string} id @param {string} name */
    async rename(id, name) {
      if (id !== store.get().file.id) return cases.rename(id, name);
      store.dispatch('caseRenamed', name);
      return saving.flush();
    },

    /** Deletes a case and gives it back for an undo. @param {string} id @returns {Promise<Raw>} */
    async remove(id) {
      await saving.flush();
      if (id === store.get().file.id) store.dispatch('caseClosed');
      const raw = await cases.remove(id);
      tabs.tell({ kind: 'gone', id });
      return raw;
    },

    /** Deletes every case, open ones included. */
    async removeAll() {
      await saving.flush();
      store.dispatch('caseClosed');
      await cases.clear();
      tabs.tell({ kind: 'gone', id: '' });
    },

    /** Whether the open case has something that is not on the disk. */
    unsaved: () => isUnsaved(store.get()),
  };
}

/** @typedef {ReturnType<typeof startKeeping>} Keeper */
