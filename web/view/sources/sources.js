// The articles that the text is checked against: what they are, how much of
// each was read, how often the text conflicts with it; adding and removing.

import { el, keyed, set, setText } from '../../dom/dom.js';
import { isOpen } from '../../state/decisions.js';
import { conflictsBySource, namesOf } from '../../state/findings.js';
import { freeId } from '../../state/sources.js';
import { words } from '../../words/en.js';
import { formatShortDay } from '../../words/values.js';
import { icon } from '../relation.js';

/** @import { CaseSource, State, Store } from '../../state/case.js' */

/**
 * @typedef {{ source: CaseSource, name: string, conflicts: number }} Item
 */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function sourcesView(root, store) {
  const said = words.sources;
  const heading = el('h2', { class: 'region-title', id: 'sources-title', tabindex: -1 }, said.heading);
  const body = el('div', { class: 'sources-body', id: 'sources-body' });
  const toggle = el('button', {
    type: 'button', class: 'button sources-toggle', 'aria-expanded': 'false', 'aria-controls': 'sources-body', 'data-action': 'toggle-sources',
    on: { click: () => fold(toggle.getAttribute('aria-expanded') === 'true') },
  });
  const list = el('ul', { class: 'source-list', 'aria-labelledby': 'sources-title' });
  const none = el('p', { class: 'note' }, said.none);
  const add = el('button', {
    type: 'button', class: 'source-add', 'data-action': 'add-source', on: { click: () => store.dispatch('addingIs', true) },
  }, el('span', { class: 'source-add-word' }, said.add), el('span', { class: 'note' }, said.addHint));
  const form = sourceForm(store);
  body.append(list, none, add);
  root.append(heading, toggle, body, form.dialog);

  /** On a phone the list is folded away; elsewhere it always shows. @param {boolean} folded */
  function fold(folded) {
    set(toggle, { 'aria-expanded': String(!folded) });
    body.classList.toggle('is-open', !folded);
  }

  /** @type {State | null} */
  let drawn = null;

  /** @param {State} state */
  return function draw(state) {
    const before = drawn;
    drawn = state;
    if (before && before.sources === state.sources && before.result === state.result && before.decisions === state.decisions && before.adding === state.adding && before.reading === state.reading) return;
    const names = namesOf(state.sources, said.fallback);
    const conflicts = conflictsBySource(state.result, isOpen(state));
    const items = state.sources.map((source) => ({ source, name: names.get(source.id) ?? '', conflicts: conflicts.get(source.id) ?? 0 }));
    keyed(list, items, { key: (item) => item.source.id, signature: signatureOf, build: (item) => sourceItem(item, store, heading) });
    for (const item of list.children) set(item, { 'aria-current': /** @type {HTMLElement} */ (item).dataset.source === state.reading ? 'true' : null });
    setText(toggle, said.count(state.sources.length));
    none.hidden = state.sources.length > 0;
    form.show(state.adding);
  };
}

/** @param {Item} item */
function signatureOf({ source, name, conflicts }) {
  const { title, outlet, date, read, error } = source;
  return JSON.stringify([title, outlet, date, name, conflicts, error, read && [read.date, read.dateFrom, read.dateNote, read.statements.length]]);
}

/** @param {Item} item @param {Store} store @param {HTMLElement} heading takes the focus when the item goes */
function sourceItem({ source, name, conflicts }, store, heading) {
  const said = words.sources;
  const title = source.title || name;
  const remove = () => {
    store.dispatch('sourceRemoved', { id: source.id, name: title });
    heading.focus();
  };
  return el('li', { class: 'source', 'data-source': source.id, 'data-read': source.read ? 'true' : 'false' },
    el('button', { type: 'button', class: 'source-open', 'data-action': 'open-source', on: { click: () => store.dispatch('sourceOpened', { id: source.id }) } },
      el('bdi', { class: 'source-title' }, title)),
    el('p', { class: 'source-meta' }, el('bdi', null, metaOf(source, title))),
    conflicts > 0 && el('p', { class: 'source-conflicts' }, icon('conflict'), ' ', said.conflicts(conflicts)),
    source.read?.dateNote && el('p', { class: 'source-note' }, source.read.dateNote),
    source.error && el('p', { class: 'source-note source-error' }, source.error),
    el('button', {
      type: 'button', class: 'icon-button source-remove', 'data-action': 'remove-source', 'aria-label': said.removeNamed(title), title: said.remove, on: { click: remove },
    }, '×'));
}

/** @param {CaseSource} source @param {string} title */
function metaOf(source, title) {
  const { read } = source;
  const said = words.sources;
  const dated = read?.dateFrom === 'none' || (read && !read.date)
    ? said.dateNone
    : [formatShortDay(read?.date || source.date), read?.dateFrom === 'text' ? said.dateRead : ''].filter(Boolean).join(', ');
  const amount = read ? said.statements(read.statements.length) : source.error ? '' : said.reading;
  return [source.outlet === title ? '' : source.outlet, dated, amount].filter(Boolean).join(' · ');
}

/** @param {Store} store */
function sourceForm(store) {
  const said = words.sources;
  const text = el('textarea', { class: 'field', id: 'add-text', name: 'text', rows: 7, required: true, dir: 'auto' });
  const title = el('input', { class: 'field', id: 'add-title', name: 'title', type: 'text', autocomplete: 'off', dir: 'auto' });
  const outlet = el('input', { class: 'field', id: 'add-outlet', name: 'outlet', type: 'text', autocomplete: 'off', dir: 'auto' });
  const date = el('input', { class: 'field', id: 'add-date', name: 'date', type: 'date', max: '9999-12-31', 'aria-describedby': 'add-date-hint' });
  const problem = el('p', { class: 'source-note source-error', role: 'alert' });
  const cancel = el('button', { type: 'button', class: 'button', 'data-action': 'cancel-add', on: { click: () => store.dispatch('addingIs', false) } }, said.cancel);
  const form = el('form', { class: 'source-form', 'data-form': 'source', novalidate: true, on: { submit } },
    el('h2', { class: 'dialog-title', id: 'add-heading' }, said.add),
    labelled(said.text, text), problem, labelled(said.title, title),
    el('div', { class: 'form-row' }, labelled(said.outlet, outlet), labelled(said.date, date)),
    el('p', { class: 'note', id: 'add-date-hint' }, said.dateHint),
    el('div', { class: 'form-actions' }, el('button', { type: 'submit', class: 'button button-strong', 'data-action': 'submit-source' }, said.submit), cancel));
  const dialog = el('dialog', { class: 'dialog source-dialog', 'aria-labelledby': 'add-heading', on: { close: () => store.dispatch('addingIs', false) } }, form);

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const wrong = problemWith(text.value);
    setText(problem, wrong);
    if (wrong) {
      text.focus();
      return;
    }
    store.dispatch('sourceAdded', { id: freeId(store.get()), title: title.value.trim(), outlet: outlet.value.trim(), date: date.value, url: '', text: text.value });
    form.reset();
  }

  return {
    dialog,
    /** What was typed stays when the reader cancels. @param {boolean} open */
    show(open) {
      if (open === dialog.open) return;
      setText(problem, '');
      if (!open) {
        dialog.close();
        return;
      }
      dialog.showModal();
      text.focus();
    },
  };
}

/** @param {string} label @param {HTMLElement} field */
function labelled(label, field) {
  return el('p', { class: 'form-line' }, el('label', { for: field.id }, label), field);
}

/** @param {string} text @returns {string} empty when the text can be a source */
export function problemWith(text) {
  const pasted = text.trim();
  if (pasted === '') return words.sources.needText;
  return /^(https?:\/\/|www\.)\S+$/i.test(pasted) ? words.sources.urlOnly : '';
}
