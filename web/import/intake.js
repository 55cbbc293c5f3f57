// Files on their way into the case: reads them and tells the state what a
// reader sees of it, how far it is, what came in, what could not be read.

import { freeId } from '../state/sources.js';
import { readFiles } from './files.js';

/** @import { Store } from '../state/case.js' */

/**
 * @param {Store} store
 * @param {File[]} files
 * @param {(text: string, name: string) => void} [openCase] takes a file that holds a whole case
 */
export async function takeIn(store, files, openCase) {
  if (files.length === 0 || store.get().importing?.running) return;
  store.dispatch('importStarted', files.length);
  const importing = () => store.get().importing;
  await readFiles(files, {
    onStart: (done, name) => store.dispatch('importIs', { done, name }),
    onSource({ notes, ...source }, name) {
      store.dispatch('sourceAdded', { ...source, id: freeId(store.get()), title: source.title || nameOf(name) });
      const added = (importing()?.added ?? 0) + 1;
      store.dispatch('importIs', { added, notes: [...importing()?.notes ?? [], ...notes.map((why) => ({ name, why }))] });
    },
    onRefused: (name, why) => store.dispatch('importIs', { refused: [...importing()?.refused ?? [], { name, why }] }),
    isStopped: () => importing()?.stopped ?? true,
    openCase,
  });
  store.dispatch('importIs', { running: false, ...(importing()?.stopped ? {} : { done: files.length }) });
}

/** A file's name says more than "Source 7" where the text has no title. @param {string} name */
function nameOf(name) {
  return name.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_\s]+/g, ' ').trim();
}
