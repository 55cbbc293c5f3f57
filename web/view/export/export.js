// The dialog that files a report: each form with what it is good for, made on
// the spot and handed to the browser as a file. Nothing is sent.

import { el, set, setText } from '../../dom/dom.js';
import { download, fileName, loadStyle } from '../../dom/files.js';
import { formats, write } from '../../report/formats.js';
import { words } from '../../words/report.js';

/** @import { State, Store } from '../../state/case.js' */

loadStyle(new URL('./export.css', import.meta.url));

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function exportView(root, store) {
  const name = el('input', { class: 'field', id: 'export-name', type: 'text', autocomplete: 'off', dir: 'auto', placeholder: words.title });
  const texts = el('input', { type: 'checkbox', id: 'export-texts', checked: true, 'aria-describedby': 'export-texts-hint' });
  const stale = el('p', { class: 'note', role: 'status' });
  const done = el('p', { class: 'note', role: 'status', 'data-exported': true });
  const buttons = Object.keys(formats).map((format) => el('button', {
    type: 'button', class: 'button', 'data-action': `export-${format}`, 'aria-label': words.saveAs(words.forms[format].name), 'aria-describedby': `export-${format}-hint`,
    on: { click: () => save(format) },
  }, words.save));
  const print = el('button', { type: 'button', class: 'button', 'data-action': 'print', 'aria-describedby': 'export-print-hint', on: { click: printPage } }, words.print);
  const dialog = el('dialog', { class: 'dialog export', 'aria-labelledby': 'export-title', on: { close: () => store.dispatch('exportingIs', false) } },
    el('h2', { class: 'dialog-title', id: 'export-title' }, words.heading),
    el('p', null, words.about),
    el('p', { class: 'form-line' }, el('label', { for: 'export-name' }, words.name), name),
    el('p', { class: 'export-choice' }, texts, ' ', el('label', { for: 'export-texts' }, words.texts), el('span', { class: 'note export-hint', id: 'export-texts-hint' }, words.textsHint)),
    stale,
    el('ul', { class: 'export-forms' },
      ...Object.keys(formats).map((format, i) => row(words.forms[format], `export-${format}-hint`, buttons[i])),
      row({ name: words.print, hint: words.printHint }, 'export-print-hint', print)),
    done,
    el('button', { type: 'button', class: 'button button-strong', 'data-action': 'close-export', on: { click: () => dialog.close() } }, words.close));
  root.append(dialog);

  /** @param {string} format */
  function save(format) {
    try {
      const text = write(format, store.get(), { made: new Date().toISOString(), name: name.value.trim() || store.get().caseName, texts: texts.checked });
      const file = fileName(name.value.trim() || store.get().caseName || store.get().draft.title || 'gainsay report', formats[format].ending);
      download(file, text, formats[format].type);
      setText(done, words.saved(file));
    } catch {
      setText(done, words.failed);
    }
  }

  function printPage() {
    dialog.close();
    globalThis.print();
  }

  /** @param {State} state */
  return function draw({ exporting, checked, revision }) {
    const waits = checked !== revision;
    for (const button of buttons) set(button, { disabled: waits });
    setText(stale, waits ? words.stale : '');
    stale.hidden = !waits;
    if (exporting && !dialog.open) {
      setText(done, '');
      dialog.showModal();
    }
    if (!exporting && dialog.open) dialog.close();
  };
}

/** @param {{ name: string, hint: string }} form @param {string} id @param {HTMLElement} button */
function row({ name, hint }, id, button) {
  return el('li', { class: 'export-form' }, el('div', null, el('b', null, name), el('p', { class: 'note', id }, hint)), button);
}
