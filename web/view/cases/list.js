// The list of cases: open one, begin one, rename, duplicate, export, delete;
// import a case file or decisions; what was set aside.

import { el, setText } from '../../dom/dom.js';
import { download, fileName } from '../../dom/files.js';
import { LARGEST, readFile, writeCaseFile, writeDecisionsFile } from '../../keep/casefile.js';
import { nameOf, readStored } from '../../keep/cases.js';
import { keepError } from '../../keep/database.js';
import { ShapeError } from '../../keep/shape.js';
import { contentOf } from '../../state/kept.js';
import { decidedCounts } from '../../state/decisions.js';
import { cases } from '../../words/cases.js';
import { formatMoment } from '../../words/values.js';

/** @import { Listed, Raw } from '../../keep/cases.js' */
/** @import { Keeper } from '../../keep/keep.js' */
/** @import { State, Store } from '../../state/case.js' */

const said = cases.list;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Keeper} keeper
 */
export function caseList(root, store, keeper) {
  const heading = el('h2', { class: 'dialog-title', id: 'cases-title', tabindex: -1, autofocus: true }, said.heading);
  const list = el('ul', { class: 'case-list', 'aria-labelledby': 'cases-title' });
  const none = el('p', { class: 'note' }, said.none);
  const message = el('p', { class: 'case-message', role: 'status', 'data-cases-message': true });
  const undo = button('undo-delete', said.undo, () => act(bringBack));
  const file = el('input', { type: 'file', hidden: true, accept: '.json,application/json', 'data-field': 'case-file', on: { change: () => act(importChosen) } });
  const ask = el('div', { class: 'case-ask', role: 'group', 'aria-labelledby': 'case-ask-words', hidden: true });
  const askWords = el('p', { id: 'case-ask-words' });
  const all = button('delete-all', said.deleteAll, askForAll);
  ask.append(askWords, el('div', { class: 'form-actions' }, button('delete-all-yes', said.deleteAllYes, () => act(deleteAll), 'button-strong'), button('delete-all-no', said.cancel, () => askNoMore())));
  const aside = el('section', { class: 'case-part', 'aria-labelledby': 'aside-title', hidden: true });
  const dialog = el('dialog', { class: 'dialog cases', 'aria-labelledby': 'cases-title', on: { close: () => store.dispatch('choosingIs', false) } },
    heading,
    el('div', { class: 'form-actions' }, button('new-case', said.create, create, 'button-strong'), button('import-case', said.import, () => file.click()), file),
    el('div', { class: 'case-told' }, message, undo),
    list, none, aside,
    el('section', { class: 'case-part', 'aria-labelledby': 'decisions-title' },
      el('h3', { class: 'case-subtitle', id: 'decisions-title' }, said.decisionsHeading), el('p', { class: 'note' }, said.decisionsNote),
      button('export-decisions', said.exportDecisions, exportDecisions)),
    el('p', { class: 'note' }, said.note),
    el('div', { class: 'form-actions case-end' }, all, button('close-cases', said.close, () => dialog.close())), ask);
  root.append(dialog);
  /** @type {{ raw: Raw, name: string } | null} */
  let deleted = null;
  undo.hidden = true;

  /** Does something to the store and shows the list anew, or says why not. @param {() => Promise<string | void>} what */
  async function act(what) {
    try {
      const told = await what();
      setText(message, told || '');
    } catch (cause) {
      setText(message, cause instanceof ShapeError ? cause.message : said.failed(keepError(cause).why));
    }
    undo.hidden = deleted === null;
    await show();
  }

  async function show() {
    try {
      const listed = await keeper.cases.list();
      const open = await keeper.tabs.open();
      const mine = store.get();
      const place = focusedPlace();
      list.replaceChildren(...listed.map((item) => caseItem(item, item.id === mine.file.id && !mine.elsewhere ? said.current : open.has(item.id) ? said.elsewhere : '')));
      returnTo(place);
      none.hidden = listed.length > 0;
      all.hidden = listed.length === 0;
      setText(askWords, said.deleteAllAsk(listed.length));
      showAside(await keeper.cases.aside());
    } catch (cause) {
      setText(message, said.failed(keepError(cause).why));
    }
  }

  /** Which button of which case has the focus, before the list is made anew. */
  function focusedPlace() {
    const active = list.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
    return active && { id: /** @type {HTMLElement | null} */ (active.closest('[data-case-item]'))?.dataset.caseItem ?? '', action: active.dataset.action ?? 'rename-case' };
  }

  /** The same button again; where its case is gone, the heading. @param {ReturnType<typeof focusedPlace>} place */
  function returnTo(place) {
    if (!place) return;
    const item = [...list.children].find((child) => /** @type {HTMLElement} */ (child).dataset.caseItem === place.id);
    /** @type {HTMLElement | null | undefined} */
    const same = item?.querySelector(`[data-action="${CSS.escape(place.action)}"]`);
    (same ?? item?.querySelector('button') ?? heading).focus();
  }

  /** @param {Listed} item @param {string} where */
  function caseItem(item, where) {
    const name = nameOf(item, cases.untitled);
    const about = [formatMoment(item.changed), said.sources(item.sources), where].filter(Boolean).join(' · ');
    const row = el('li', { class: 'case-item', 'data-case-item': item.id, 'aria-current': item.id === store.get().file.id ? 'true' : null },
      el('div', { class: 'case-line' },
        el('button', { type: 'button', class: 'case-open', 'data-action': 'open-case', on: { click: () => act(() => openCase(item.id)) } }, el('bdi', null, name)),
        el('p', { class: 'case-about' }, about)),
      el('div', { class: 'case-actions' },
        action('rename-case', said.rename, () => rename(row, item, name)),
        action('duplicate-case', said.duplicate, () => act(() => keeper.duplicate(item.id, said.copyOf(name)))),
        action('export-case', said.export, () => act(() => exportCase(item.id))),
        action('delete-case', said.delete, () => act(() => remove(item.id, name, where === said.elsewhere)))));

    /** @param {string} hook @param {string} text @param {() => void} click */
    function action(hook, text, click) {
      return el('button', { type: 'button', class: 'link', 'data-action': hook, 'aria-label': `${text}: ${name}`, on: { click } }, text);
    }
    return row;
  }

  /** @param {string} id */
  async function openCase(id) {
    if (id !== store.get().file.id) await keeper.open(id);
    dialog.close();
  }

  function create() {
    store.dispatch('caseEmptied', '');
    dialog.close();
  }

  /** @param {HTMLElement} row @param {Listed} item @param {string} name */
  function rename(row, item, name) {
    const field = el('input', {
      type: 'text', class: 'field', name: 'case-name', 'aria-label': said.newName, autocomplete: 'off', dir: 'auto', maxlength: 200,
      on: { keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Escape') return;
        // It ends the renaming, not the whole dialog.
        event.preventDefault();
        act(async () => {});
      } },
    });
    const form = el('form', { class: 'case-rename', on: { submit: (/** @type {Event} */ event) => {
      event.preventDefault();
      act(async () => { await keeper.rename(item.id, field.value.trim()); });
    } } }, field, el('button', { type: 'submit', class: 'button', 'data-action': 'keep-name' }, said.keepName));
    field.value = name;
    row.replaceChildren(form);
    field.focus();
    field.select();
  }

  /** @param {string} id */
  async function exportCase(id) {
    await keeper.flush();
    const open = store.get();
    const content = id === open.file.id ? contentOf(open) : await stored(id);
    const name = nameOf({ name: content.name, title: content.draft.title, opening: content.draft.text.slice(0, 80) }, cases.untitled);
    download(fileName(name, '.gainsay.json'), writeCaseFile({ ...content, name }, new Date()));
  }

  /** Read without opening it, so that nothing is set aside on the way. @param {string} id */
  async function stored(id) {
    const { name, draft, sources, decisions } = readStored(await keeper.cases.raw(id));
    return { name, draft, sources, decisions };
  }

  function exportDecisions() {
    const { decisions } = store.get();
    download('gainsay-decisions.json', writeDecisionsFile(decisions, new Date()));
  }

  async function importChosen() {
    const chosen = file.files?.[0];
    if (!chosen) return '';
    try {
      if (chosen.size > LARGEST) throw new ShapeError('', said.tooLarge);
      const opened = readFile(await chosen.text());
      if (opened.kind === 'case') {
        await keeper.openNew(opened.case);
        return said.imported(nameOf({ name: opened.case.name, title: opened.case.draft.title, opening: opened.case.draft.text.slice(0, 80) }, cases.untitled));
      }
      if (store.get().elsewhere) throw new ShapeError('', said.readOnly);
      store.dispatch('decisionsJoined', opened.decisions);
      const here = Object.values(decidedCounts(store.get())).reduce((sum, n) => sum + n, 0);
      return said.importedDecisions(Object.keys(opened.decisions).length, here);
    } catch (cause) {
      if (!(cause instanceof ShapeError)) throw cause;
      return said.importFailed(chosen.name, cause.message);
    } finally {
      file.value = '';
    }
  }

  /** @param {string} id @param {string} name @param {boolean} elsewhere */
  async function remove(id, name, elsewhere) {
    if (elsewhere) return said.deleteElsewhere(name);
    heading.focus();
    deleted = { raw: await keeper.remove(id), name };
    return said.deleted(name);
  }

  async function bringBack() {
    if (deleted) await keeper.cases.restore(deleted.raw);
    deleted = null;
  }

  function askForAll() {
    ask.hidden = false;
    /** @type {HTMLElement | null} */ (ask.querySelector('[data-action=delete-all-no]'))?.focus();
  }

  function askNoMore() {
    ask.hidden = true;
    all.focus();
  }

  async function deleteAll() {
    ask.hidden = true;
    await keeper.removeAll();
    deleted = null;
    return said.allDeleted;
  }

  /** @param {(Raw & { key: number })[]} found */
  function showAside(found) {
    aside.hidden = found.length === 0;
    if (aside.hidden) return;
    aside.replaceChildren(el('h3', { class: 'case-subtitle', id: 'aside-title' }, said.asideHeading), el('p', { class: 'note' }, said.asideNote),
      el('ul', { class: 'case-list' }, ...found.map((item) => el('li', { class: 'case-item', 'data-aside': item.key },
        el('bdi', null, said.asideName(typeof item.record?.name === 'string' ? item.record.name : '', item.texts?.length ?? 0)),
        el('button', { type: 'button', class: 'link', 'data-action': 'export-aside', on: { click: () => download('gainsay-set-aside.json', JSON.stringify(item, null, 2)) } }, said.export)))));
  }

  return {
    exportCase: () => exportCase(store.get().file.id),
    /** @param {State} state */
    draw({ choosing }) {
      if (choosing === dialog.open) return;
      if (!choosing) {
        dialog.close();
        return;
      }
      setText(message, '');
      deleted = null;
      undo.hidden = true;
      ask.hidden = true;
      dialog.showModal();
      show();
    },
  };
}

/** @param {string} action @param {string} text @param {() => void} click @param {string} [more] */
function button(action, text, click, more = '') {
  return el('button', { type: 'button', class: `button ${more}`, 'data-action': action, on: { click } }, text);
}
