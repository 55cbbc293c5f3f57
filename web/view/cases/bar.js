// The name of the open case and whether it is saved, in the header; and, in
// the status region, what has to be told: a failed save, another tab, a new
// version.

import { el, set, setText } from '../../dom/dom.js';
import { isUnsaved } from '../../state/kept.js';
import { cases as said } from '../../words/cases.js';

/** @import { State, Store } from '../../state/case.js' */

/**
 * @typedef {{
 *   exportCase: () => void,
 *   retry: () => void,
 *   useUpdate: () => void,
 *   reload: () => void,
 *   nameOf: (state: State) => string,
 * }} Doing
 */

/**
 * @param {{ header: HTMLElement, actions: HTMLElement, status: HTMLElement }} roots
 * @param {Store} store
 * @param {Doing} doing
 */
export function caseBar({ header, actions, status }, store, doing) {
  const choose = () => store.dispatch('choosingIs', true);
  const name = el('button', { type: 'button', class: 'case-name', 'data-action': 'case-name', on: { click: choose } });
  const saved = el('span', { class: 'case-saved', 'data-saved-words': true });
  const kept = el('p', { class: 'case-kept', 'data-region': 'case' }, name, saved);
  header.append(kept);
  actions.prepend(el('button', { type: 'button', class: 'button', 'data-action': 'cases', on: { click: choose } }, said.button));
  const bars = statusBars(store, doing, choose);
  status.append(...bars.elements);

  /** @param {State} state */
  return function draw(state) {
    const { file, keeping, elsewhere, offline } = state;
    const title = doing.nameOf(state);
    const has = file.id !== '';
    kept.hidden = !has;
    header.closest('.header')?.classList.toggle('has-case', has);
    setText(name, title);
    set(name, { 'aria-label': said.nameLabel(title) });
    setText(saved, savedWords(state));
    set(document.documentElement, { 'data-saved': elsewhere ? 'elsewhere' : keeping.status, 'data-case': file.id || null, 'data-elsewhere': elsewhere || null, 'data-offline': offline ? 'ready' : null });
    bars.draw(state);
  };
}

/** @param {State} state */
function savedWords({ keeping, elsewhere }) {
  if (elsewhere) return said.readOnly;
  if (keeping.status === 'saving') return said.saving;
  if (keeping.status === 'failed') return said.notSaved;
  return keeping.status === 'saved' ? said.saved(keeping.at) : '';
}

/** @param {Store} store @param {Doing} doing @param {() => void} choose */
function statusBars(store, doing, choose) {
  const failedWords = el('p', { class: 'status-words', role: 'alert' });
  const again = button('retry-save', '', doing.retry);
  const failed = bar('unsaved', 'status-bar-failed', failedWords, button('export-unsaved', said.saveAsFile, doing.exportCase), again);
  const elsewhere = bar('elsewhere', '', el('p', { class: 'status-words', role: 'status' }, said.elsewhere), button('open-another', said.openAnother, choose));
  const noticeWords = el('p', { class: 'status-words', role: 'status' });
  const notice = bar('notice', '', noticeWords,
    el('button', { type: 'button', class: 'icon-button', 'data-action': 'dismiss-notice', 'aria-label': said.close, on: { click: () => store.dispatch('noticeIs', '') } }, '×'));
  const updateWords = el('p', { class: 'status-words', role: 'status' });
  const use = button('use-update', '', () => (store.get().update === 'ready' ? doing.useUpdate() : doing.reload()));
  const update = bar('update', '', updateWords, use, button('later', said.updateLater, () => store.dispatch('updateIs', '')));

  return {
    elements: [failed, elsewhere, notice, update],
    /** @param {State} state */
    draw(state) {
      const { keeping } = state;
      failed.hidden = keeping.status !== 'failed' || !isUnsaved(state);
      setText(failedWords, failed.hidden ? '' : said.failed(keeping.why));
      setText(again, keeping.why === 'gone' || keeping.why === 'changed' ? said.keepAsNew : said.tryAgain);
      elsewhere.hidden = !state.elsewhere;
      notice.hidden = state.notice === '';
      setText(noticeWords, state.notice);
      update.hidden = state.update === '';
      setText(updateWords, state.update === 'ready' ? said.update : state.update && said.updated);
      setText(use, state.update === 'ready' ? said.updateNow : said.reload);
    },
  };
}

/** @param {string} name @param {string} more @param {...HTMLElement} parts */
function bar(name, more, ...parts) {
  const [text, ...buttons] = parts;
  return el('div', { class: `status-bar ${more}`, 'data-bar': name, hidden: true }, text, el('div', { class: 'status-buttons' }, ...buttons));
}

/** @param {string} action @param {string} text @param {() => void} click */
function button(action, text, click) {
  return el('button', { type: 'button', class: 'button', 'data-action': action, on: { click } }, text);
}
