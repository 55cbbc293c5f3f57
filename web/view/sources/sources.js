// The articles that the text is checked against: what they are, how much of
// each was read, how often the text conflicts with it; adding, changing,
// switching off and removing. The dialog and what reads files load when they
// are first asked for.

import { el, keyed, set, setText } from '../../dom/dom.js';
import { isOpen } from '../../state/decisions.js';
import { conflictsBySource, namesOf } from '../../state/findings.js';
import { isForeign } from '../../state/language.js';
import { words } from '../../words/en.js';
import { formatShortDay } from '../../words/values.js';
import { onDemand } from '../ondemand.js';
import { icon } from '../relation.js';
import { dropTarget } from './drop.js';

/** @import { CaseSource, State, Store } from '../../state/case.js' */
/** @import { Content } from './drop.js' */

/**
 * @typedef {{ source: CaseSource, name: string, conflicts: number, foreign: boolean }} Item
 */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {{ takeIn: (files: File[]) => void }} doing
 */
export function sourcesView(root, store, { takeIn }) {
  const said = words.sources;
  const heading = el('h2', { class: 'region-title', id: 'sources-title', tabindex: -1 }, said.heading);
  const body = el('div', { class: 'sources-body', id: 'sources-body' });
  const toggle = el('button', {
    type: 'button', class: 'button sources-toggle', 'aria-expanded': 'false', 'aria-controls': 'sources-body', 'data-action': 'toggle-sources',
    on: { click: () => fold(toggle.getAttribute('aria-expanded') === 'true') },
  });
  const list = el('ul', { class: 'source-list', 'aria-labelledby': 'sources-title' });
  const none = el('p', { class: 'note' }, said.none);
  const add = el('button', { type: 'button', class: 'button', 'data-action': 'add-source', on: { click: () => store.dispatch('addingIs', true) } }, said.add);
  const files = el('input', {
    type: 'file', class: 'sr-only', multiple: true, tabindex: -1, 'aria-hidden': 'true', 'data-field': 'files',
    accept: '.txt,.md,.markdown,.html,.htm,.docx,.json,text/plain,text/markdown,text/html,application/json', on: { change: chosen },
  });
  const choose = el('button', { type: 'button', class: 'button', 'data-action': 'choose-files', on: { click: () => files.click() } }, said.choose);
  const reading = el('div', { class: 'importing', 'data-import': true });
  body.append(list, none, el('div', { class: 'source-ways' }, add, choose, files, el('p', { class: 'note' }, said.ways)), reading);
  root.append(heading, toggle, body, el('p', { class: 'source-drop', 'aria-hidden': 'true' }, said.drop));
  dropTarget(root, { onFiles: takeIn, onText: (content) => openDialog(content) });

  function chosen() {
    takeIn([...files.files ?? []]);
    files.value = ''; // the same file may be chosen again
  }

  /** On a phone the list is folded away; elsewhere it always shows. @param {boolean} folded */
  function fold(folded) {
    set(toggle, { 'aria-expanded': String(!folded) });
    body.classList.toggle('is-open', !folded);
  }

  /** @type {Promise<import('./dialog.js').Dialog | null> | null} */
  let dialog = null;

  /** @param {Content} [content] what was dropped */
  async function openDialog(content) {
    dialog ??= onDemand(store, async () => (await import('./dialog.js')).sourceDialog(root, store));
    const opened = await dialog;
    if (!opened) {
      dialog = null;
      store.dispatch('addingIs', false);
      store.dispatch('editingIs', '');
      return;
    }
    if (content) store.dispatch('addingIs', true);
    opened.show(store.get());
    if (content) opened.take(content);
  }

  /** @type {Promise<((state: State) => void) | null> | null} */
  let progress = null;

  async function drawProgress() {
    progress ??= onDemand(store, async () => (await import('./importing.js')).importingView(reading, store));
    const drawn = await progress;
    if (drawn) drawn(store.get());
    else progress = null;
  }

  /** @type {State | null} */
  let drawn = null;

  /** @param {State} state */
  return function draw(state) {
    const before = drawn;
    drawn = state;
    if (state.importing !== (before?.importing ?? null)) drawProgress();
    if (state.adding !== (before?.adding ?? false) || state.editing !== (before?.editing ?? '')) openDialog();
    if (before && before.sources === state.sources && before.result === state.result && before.decisions === state.decisions && before.reading === state.reading) return;
    const names = namesOf(state.sources, said.fallback);
    const conflicts = conflictsBySource(state.result, isOpen(state));
    const items = state.sources.map((source) => ({ source, name: names.get(source.id) ?? '', conflicts: conflicts.get(source.id) ?? 0, foreign: isForeign(source.text) }));
    keyed(list, items, { key: (item) => item.source.id, signature: signatureOf, build: (item) => sourceItem(item, store, heading) });
    for (const item of list.children) set(item, { 'aria-current': /** @type {HTMLElement} */ (item).dataset.source === state.reading ? 'true' : null });
    setText(toggle, said.count(state.sources.length));
    none.hidden = state.sources.length > 0;
  };
}

/** @param {Item} item */
function signatureOf({ source, name, conflicts, foreign }) {
  const { title, outlet, date, off, read, error } = source;
  return JSON.stringify([title, outlet, date, off, foreign, name, conflicts, error, read && [read.date, read.dateFrom, read.dateNote, read.dateIn, read.statements.length]]);
}

/** @param {Item} item @param {Store} store @param {HTMLElement} heading takes the focus when the item goes */
function sourceItem({ source, name, conflicts, foreign }, store, heading) {
  const { id, off, read, error } = source;
  const title = source.title || name;
  const said = words.sources;
  const remove = () => {
    store.dispatch('sourceRemoved', { id, name: title });
    heading.focus();
  };
  const compare = el('input', {
    type: 'checkbox', checked: !off, 'aria-label': said.compare(title), title: said.compare(title), 'data-action': 'switch-source',
    on: { change: () => store.dispatch('sourceSwitched', { id, off: !compare.checked }) },
  });
  const problem = error ? said.failed(error) : foreign ? said.foreign : '';
  return el('li', { class: `source${off ? ' is-off' : ''}`, 'data-source': id, 'data-read': read ? 'true' : 'false', 'data-off': off || null, 'data-foreign': foreign || null },
    el('label', { class: 'source-switch' }, compare),
    el('button', { type: 'button', class: 'source-open', 'data-action': 'open-source', on: { click: () => store.dispatch('sourceOpened', { id }) } },
      el('bdi', { class: 'source-title' }, title)),
    el('div', { class: 'source-buttons' },
      el('button', {
        type: 'button', class: 'icon-button', 'data-action': 'edit-source', 'aria-label': said.editNamed(title), title: said.edit, on: { click: () => store.dispatch('editingIs', id) },
      }, '✎'),
      el('button', { type: 'button', class: 'icon-button', 'data-action': 'remove-source', 'aria-label': said.removeNamed(title), title: said.remove, on: { click: remove } }, '×')),
    about(source, title, foreign, store),
    !off && conflicts > 0 && el('p', { class: 'source-conflicts' }, icon('conflict'), ' ', said.conflicts(conflicts)),
    read?.dateNote && el('p', { class: 'source-note' }, read.dateNote),
    problem && el('p', { class: `source-note${error ? ' source-error' : ''}`, 'data-problem': true }, problem));
}

/** Outlet, day and how much was read; the day opens the dialog, where it can be corrected. @param {CaseSource} source @param {string} title @param {boolean} foreign @param {Store} store */
function about(source, title, foreign, store) {
  const { id, outlet, off, read, error } = source;
  const said = words.sources;
  const date = dateOf(source);
  const amount = off ? said.off : read ? said.statements(read.statements.length) : error || foreign ? '' : said.reading;
  return el('p', { class: 'source-meta' },
    outlet && outlet !== title && el('bdi', null, outlet), outlet && outlet !== title && ' · ',
    date && el('button', {
      type: 'button', class: 'source-date', 'data-action': 'correct-date', 'aria-label': said.correctDate(date), on: { click: () => store.dispatch('editingIs', `${id} date`) },
    }, date),
    date && amount && ' · ', el('span', { class: 'source-amount' }, amount));
}

/** The day as it was given or read, and where it was found. @param {CaseSource} source */
export function dateOf({ date, read }) {
  const said = words.sources;
  if (!read) return date ? formatShortDay(date) : '';
  if (!read.date) return said.dateNone;
  return [formatShortDay(read.date), said.dateIn[read.dateIn]].filter(Boolean).join(', ');
}
