// The dialog in which a source is added, or one that is there is changed.
// What is pasted from a page brings its title, outlet, day and address along
// where the clipboard has them; nothing that was typed before is overwritten.
// An address alone is refused with a word: nothing is ever fetched.

import { el, setText } from '../../dom/dom.js';
import { freeId } from '../../state/sources.js';
import { readHTML } from '../../import/html.js';
import { address } from '../../import/fields.js';
import { words as page } from '../../words/en.js';
import { words as said } from '../../words/sources.js';
import { formatShortDay } from '../../words/values.js';
import { stylesheet } from '../ondemand.js';

/** @import { CaseSource, State, Store } from '../../state/case.js' */
/** @import { Content } from './drop.js' */

/** @typedef {{ show: (state: State) => void, take: (content: Content) => void }} Dialog */

const FIELDS = /** @type {const} */ (['title', 'outlet', 'date', 'url']);

/** @param {HTMLElement} root @param {Store} store @returns {Promise<Dialog>} */
export async function sourceDialog(root, store) {
  await stylesheet(new URL('./dialog.css', import.meta.url));
  const text = el('textarea', { class: 'field', id: 'add-text', name: 'text', rows: 7, required: true, dir: 'auto', 'aria-describedby': 'add-text-hint add-filled', on: { paste } });
  const fields = {
    title: line('title', 'text'), outlet: line('outlet', 'text'), date: line('date', 'date', 'add-date-hint'), url: line('url', 'url', 'add-url-hint'),
  };
  const heading = el('h2', { class: 'dialog-title', id: 'add-heading' });
  const problem = el('p', { class: 'source-note source-error', role: 'alert', 'data-problem': true });
  const filled = el('p', { class: 'note', id: 'add-filled', role: 'status' });
  const dateHint = el('p', { class: 'note', id: 'add-date-hint' });
  const submitButton = el('button', { type: 'submit', class: 'button button-strong', 'data-action': 'submit-source' });
  const form = el('form', { class: 'source-form', 'data-form': 'source', novalidate: true, on: { submit } },
    heading, labelled(said.text, text), el('p', { class: 'note', id: 'add-text-hint' }, said.textHint), problem, filled,
    labelled(said.title, fields.title),
    el('div', { class: 'form-row' }, labelled(said.outlet, fields.outlet), labelled(said.date, fields.date)), dateHint,
    labelled(said.url, fields.url), el('p', { class: 'note', id: 'add-url-hint' }, said.urlHint),
    el('div', { class: 'form-actions' }, submitButton, el('button', { type: 'button', class: 'button', 'data-action': 'cancel-add', on: { click: close } }, said.cancel)));
  const dialog = el('dialog', { class: 'dialog source-dialog', 'aria-labelledby': 'add-heading', on: { close } }, form);
  root.append(dialog);

  /** The source in the dialog, empty for a new one. */
  let editing = '';
  /** A new source that was not finished; it is there when the dialog opens again. @type {Record<string, string>} */
  let unfinished = {};

  function close() {
    if (!editing) unfinished = { text: text.value, ...valuesOf() };
    store.dispatch('addingIs', false);
    store.dispatch('editingIs', '');
  }

  const valuesOf = () => Object.fromEntries(FIELDS.map((name) => [name, fields[name].value.trim()]));

  /** @param {Partial<Record<'text' | typeof FIELDS[number], string>>} values */
  function fill(values) {
    text.value = values.text ?? '';
    for (const name of FIELDS) fields[name].value = values[name] ?? '';
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const wrong = problemWith(text.value, fields.url.value);
    setText(problem, wrong);
    if (wrong) {
      (wrong === said.urlWrong ? fields.url : text).focus();
      return;
    }
    const { title = '', outlet = '', date = '', url = '' } = valuesOf();
    const source = { title, outlet, date, url, text: text.value };
    if (editing) store.dispatch('sourceEdited', { id: editing, part: source });
    else store.dispatch('sourceAdded', { id: freeId(store.get()), ...source });
    fill({});
    unfinished = {};
  }

  /** @param {ClipboardEvent} event */
  function paste(event) {
    const content = { text: event.clipboardData?.getData('text/plain') ?? '', html: event.clipboardData?.getData('text/html') ?? '' };
    setText(problem, isAddress(content.text) && text.value.trim() === '' ? said.urlOnly : '');
    const read = content.html ? articleIn(content.html) : null;
    if (!read) return;
    event.preventDefault();
    insert(read.text);
    adopt(read);
  }

  /** Keeps the field's own undo. @param {string} words */
  function insert(words) {
    text.focus();
    if (!document.execCommand('insertText', false, words)) text.setRangeText(words, text.selectionStart, text.selectionEnd, 'end');
  }

  /** Fills in what is known of a page where nothing was typed. @param {Record<typeof FIELDS[number], string>} about */
  function adopt(about) {
    const empty = FIELDS.filter((name) => about[name] && fields[name].value === '');
    for (const name of empty) fields[name].value = about[name];
    setText(filled, empty.length ? said.filled(empty.map((name) => said[name].toLowerCase()).join(', ')) : '');
  }

  return {
    show({ adding, editing: wanted, sources }) {
      const [id, at] = wanted.split(' ');
      const source = sources.find((s) => s.id === id);
      const open = adding || source !== undefined;
      if (open === dialog.open) return;
      if (!open) {
        dialog.close();
        return;
      }
      editing = source?.id ?? '';
      setText(heading, source ? said.edit : said.add);
      setText(submitButton, source ? said.save : said.submit);
      setText(problem, '');
      setText(filled, '');
      setText(dateHint, source ? dateWords(source) : said.dateHint);
      fill(source ?? unfinished);
      dialog.showModal();
      (at === 'date' ? fields.date : text).focus();
    },
    take(content) {
      const read = content.html ? articleIn(content.html) : null;
      insert(read?.text ?? content.text);
      if (read) adopt(read);
      setText(problem, isAddress(content.text) ? said.urlOnly : '');
    },
  };
}

/** @param {CaseSource} source */
function dateWords({ read }) {
  return read?.date && read.dateFrom === 'text' ? said.dateWas(formatShortDay(read.date), page.sources.dateIn[read.dateIn] ?? '') : said.dateHint;
}

/** What was copied from a page; null where it is no text worth reading so. @param {string} html */
function articleIn(html) {
  try {
    return readHTML(html);
  } catch {
    return null;
  }
}

/** @param {typeof FIELDS[number]} name @param {string} type @param {string} [hint] */
function line(name, type, hint) {
  return el('input', { class: 'field', id: `add-${name}`, name, type, autocomplete: 'off', dir: name === 'url' ? 'ltr' : 'auto', max: type === 'date' ? '9999-12-31' : null, 'aria-describedby': hint });
}

/** @param {string} label @param {HTMLElement} field */
function labelled(label, field) {
  return el('p', { class: 'form-line' }, el('label', { for: field.id }, label), field);
}

/** @param {string} text */
const isAddress = (text) => /^(https?:\/\/|www\.)\S+$/i.test(text.trim());

/** @param {string} text @param {string} [url] @returns {string} empty when they can be a source */
export function problemWith(text, url = '') {
  if (text.trim() === '') return said.needText;
  if (isAddress(text)) return said.urlOnly;
  return url.trim() && !address(url) ? said.urlWrong : '';
}
