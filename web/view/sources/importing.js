// Files while they are read, and what became of them: how far it is, a button
// to stop, then what came in, what could not be read and why.

import { el, keyed, set, setText } from '../../dom/dom.js';
import { words } from '../../words/import.js';
import { stylesheet } from '../ondemand.js';

/** @import { State, Store } from '../../state/case.js' */
/** @import { Importing } from '../../state/sources.js' */

/** @param {HTMLElement} root @param {Store} store */
export async function importingView(root, store) {
  await stylesheet(new URL('./dialog.css', import.meta.url));
  const said = words.progress;
  const line = el('p', { class: 'importing-line', role: 'status' });
  const bar = el('progress', { class: 'importing-bar', 'aria-label': said.label });
  const refusedWord = el('p', { class: 'importing-line' });
  const refused = el('ul', { class: 'importing-list', 'data-refused': true });
  const notesWord = el('p', { class: 'importing-line' }, said.notes);
  const notes = el('ul', { class: 'importing-list' });
  const button = el('button', { type: 'button', class: 'button', on: { click: act } });
  root.append(line, bar, refusedWord, refused, notesWord, notes, button);

  function act() {
    if (store.get().importing?.running) store.dispatch('importIs', { stopped: true });
    else store.dispatch('importClosed');
  }

  /** @param {State} state */
  return function draw({ importing }) {
    root.hidden = importing === null;
    if (!importing) return;
    const { running, done, total } = importing;
    set(root, { 'data-running': String(running) });
    setText(line, running ? said.reading(done + 1, total, importing.name) : ended(importing));
    bar.hidden = !running;
    set(bar, { max: total, value: done });
    refusedWord.hidden = importing.refused.length === 0;
    setText(refusedWord, said.refused(importing.refused.length));
    drawList(refused, importing.refused);
    notesWord.hidden = running || importing.notes.length === 0;
    drawList(notes, running ? [] : importing.notes);
    setText(button, running ? said.cancel : said.close);
    set(button, { 'data-action': running ? 'stop-import' : 'close-import' });
  };
}

/** @param {Importing} importing */
function ended({ added, stopped, done, total, refused }) {
  const left = total - done - (stopped ? 1 : 0);
  return [words.progress.added(added), stopped && left > 0 && refused.length + added < total ? words.progress.stopped(left) : ''].filter(Boolean).join(' ');
}

/** @param {HTMLElement} list @param {{ name: string, why: string }[]} entries */
function drawList(list, entries) {
  list.hidden = entries.length === 0;
  keyed(list, entries.map((entry, i) => ({ ...entry, i })), {
    key: ({ i }) => String(i),
    signature: ({ name, why }) => name + why,
    build: ({ name, why }) => el('li', null, el('bdi', { class: 'importing-name' }, name), ': ', why),
  });
}
