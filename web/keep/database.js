// The one IndexedDB database: opening it, transactions as promises, and why it
// cannot be had. Durability is strict: a transaction is complete when its
// bytes are on the disk, so that "saved" holds through a crash of the browser.
//
//	cases     by id: name, draft, decisions, which sources, when, edition
//	texts     by case and source: one source each, so that typing in the draft
//	          does not write ten articles again
//	settings  by name
//	aside     what could not be read, as it was found

/** The form of what lies in the database. A later one is only ever added to. */
export const FORM = 1;

const NAME = 'gainsay';

/** Milliseconds until a database that does not open is given up. */
const PATIENCE = 5000;

/**
 * Why something could not be kept: no storage here, it does not open, a later
 * version made it, it is full, the case was changed or deleted in another tab,
 * or the browser failed at it.
 * @typedef {'missing' | 'blocked' | 'future' | 'full' | 'changed' | 'gone' | 'closed' | 'broken'} Why
 */

export class KeepError extends Error {
  /** @param {Why} why @param {unknown} [cause] */
  constructor(why, cause) {
    super(why, { cause });
    this.name = 'KeepError';
    this.why = why;
  }
}

/** @param {unknown} cause @returns {KeepError} */
export function keepError(cause) {
  if (cause instanceof KeepError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return new KeepError('full', cause);
  if (name === 'VersionError') return new KeepError('future', cause);
  if (name === 'SecurityError' || name === 'NotAllowedError') return new KeepError('missing', cause);
  return new KeepError(name === 'InvalidStateError' ? 'closed' : 'broken', cause);
}

/** @typedef {<R>(request: IDBRequest<R>, act: (result: R) => void) => void} Then */

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined' || indexedDB === null) {
      reject(new KeepError('missing'));
      return;
    }
    const request = indexedDB.open(NAME, FORM);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new KeepError('blocked'));
    }, PATIENCE);
    request.onupgradeneeded = () => {
      const base = request.result;
      base.createObjectStore('cases', { keyPath: 'id' });
      base.createObjectStore('texts', { keyPath: ['case', 'id'] });
      base.createObjectStore('settings', { keyPath: 'name' });
      base.createObjectStore('aside', { keyPath: 'key', autoIncrement: true });
    };
    request.onerror = () => reject(keepError(request.error));
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
  });
}

/**
 * Opens the database when it is first needed, and anew after it was closed: a
 * later version in another tab asks for that, and may then be refused.
 */
export function createDatabase() {
  /** @type {Promise<IDBDatabase> | null} */
  let opening = null;

  async function database() {
    opening ??= open().then((base) => {
      base.onversionchange = () => close(base);
      base.onclose = () => { opening = null; };
      return base;
    });
    try {
      return await opening;
    } catch (cause) {
      opening = null;
      throw keepError(cause);
    }
  }

  /** @param {IDBDatabase} base */
  function close(base) {
    opening = null;
    base.close();
  }

  return {
    /** Opens the database, so that a page that goes at once can still write. */
    open: async () => { await database(); },

    /**
     * Runs work in one transaction and resolves with what it returned when the
     * transaction is complete. work must ask for all it wants in the callbacks of
     * the requests before, made by then(), so that what one throws ends the
     * transaction, and nothing of it stays.
     * @template T
     * @param {('cases' | 'texts' | 'settings' | 'aside')[]} stores
     * @param {'readonly' | 'readwrite'} mode
     * @param {(tx: IDBTransaction, then: Then) => T} work
     * @returns {Promise<T>}
     */
    async transaction(stores, mode, work) {
      const base = await database();
      return new Promise((resolve, reject) => {
        /** @type {unknown} */
        let failure = null;
        /** @type {T} */
        let result;
        /** @type {IDBTransaction} */
        let tx;
        const fail = (/** @type {unknown} */ cause) => {
          failure ??= cause;
          try {
            tx.abort();
          } catch {
            // It has ended already.
          }
        };
        try {
          tx = base.transaction(stores, mode, { durability: 'strict' });
          tx.oncomplete = () => resolve(result);
          tx.onabort = () => reject(keepError(failure ?? tx.error));
          result = work(tx, (request, act) => {
            request.onsuccess = () => {
              try {
                act(request.result);
              } catch (cause) {
                fail(cause);
              }
            };
          });
        } catch (cause) {
          if (cause instanceof DOMException && cause.name === 'InvalidStateError') opening = null;
          reject(keepError(cause));
        }
      });
    },
  };
}

/** @typedef {ReturnType<typeof createDatabase>} Database */
