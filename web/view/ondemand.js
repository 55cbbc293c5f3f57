// Parts of the page that load when a reader asks for them: a module by
// import(), and its style sheet with it. A part that cannot be loaded (the
// connection is gone, or the server has a newer page) is told like a check
// that failed, and can be asked for again.

import { words } from '../words/en.js';

/** @import { Store } from '../state/case.js' */

/**
 * @template M
 * @param {Store} store
 * @param {() => Promise<M>} load
 * @returns {Promise<M | null>}
 */
export async function onDemand(store, load) {
  try {
    return await load();
  } catch {
    store.dispatch('checkFailed', { revision: store.get().checked, message: words.status.partFailed });
    return null;
  }
}

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();

/** Loads a style sheet once, and resolves when it applies. @param {URL} url */
export function stylesheet({ href }) {
  const known = sheets.get(href);
  if (known) return known;
  const link = document.createElement('link');
  const loaded = new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      sheets.delete(href);
      link.remove();
      reject(new Error(href));
    });
  });
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  sheets.set(href, loaded);
  return loaded;
}
