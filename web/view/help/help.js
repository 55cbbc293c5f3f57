// Help: what gainsay does in three sentences, and the keys, which can be
// switched off where they are single letters.

import { el } from '../../dom/dom.js';
import { words } from '../../words/en.js';

/** @import { State, Store } from '../../state/case.js' */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function helpView(root, store) {
  const said = words.keys;
  const letters = el('input', { type: 'checkbox', id: 'letter-keys', on: { change: () => store.dispatch('letterKeysAre', letters.checked) } });
  const key = (/** @type {string} */ name, /** @type {string} */ does) => [el('dt', null, ...name.split(' ').map((k) => el('kbd', null, k))), el('dd', null, does)];
  const dialog = el('dialog', { class: 'dialog help', 'aria-labelledby': 'help-title', on: { close: () => store.dispatch('helpIs', false) } },
    el('h2', { class: 'dialog-title', id: 'help-title' }, said.heading),
    el('p', null, said.about),
    el('p', null, words.privacyMore),
    el('p', { class: 'help-more' }, ...said.documents.map(([page, label]) => el('button', { type: 'button', class: 'button', 'data-action': `guide-${page}`, on: { click: () => store.dispatch('guideOpened', { page, at: '' }) } }, label))),
    el('p', null, said.language),
    el('dl', { class: 'keys' },
      ...key('n', said.next), ...key('p', said.previous), ...key('F8', `${said.next}, ${said.anywhere}`), ...key('Shift+F8', `${said.previous}, ${said.anywhere}`),
      ...key('c', said.confirm), ...key('d', said.dismiss), ...key('r', said.resolve), ...key('u', said.undo),
      ...key('o', said.open), ...key('e', said.edit), ...key('/', said.search), ...key('?', said.help), ...key('Esc', said.close)),
    el('p', null, letters, ' ', el('label', { for: 'letter-keys' }, said.letters)),
    el('button', { type: 'button', class: 'button button-strong', 'data-action': 'close-help', on: { click: () => dialog.close() } }, said.done));
  root.append(dialog);

  /** @param {State} state */
  return function draw({ help, letterKeys }) {
    letters.checked = letterKeys;
    if (help && !dialog.open) dialog.showModal();
    if (!help && dialog.open) dialog.close();
  };
}
