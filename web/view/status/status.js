// What the page has to say about itself: the engine loading, restarting or
// failed, a check that could not be done, and the way back from what was just
// removed.

import { el, setText } from '../../dom/dom.js';
import { words } from '../../words/en.js';

/** @import { State, Store } from '../../state/case.js' */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {{ retry: () => void, reload: () => void }} doing
 */
export function statusView(root, store, { retry, reload }) {
  const said = words.status;
  const loading = el('p', { class: 'status-line status-loading', role: 'status' });
  const failed = el('div', { class: 'status-line status-failed', role: 'alert' });
  const failedWords = el('p', { class: 'status-words' });
  const again = el('button', { type: 'button', class: 'button', 'data-action': 'retry', on: { click: () => (store.get().engine.cause === 'stale' ? reload() : retry()) } });
  const error = el('p', { class: 'status-line status-failed', role: 'alert' });
  const undo = el('div', { class: 'status-line status-undo', role: 'status' });
  const undoWords = el('p', { class: 'status-words' });
  undo.append(undoWords);
  const undoButtons = el('div', { class: 'status-buttons' },
    el('button', { type: 'button', class: 'button', 'data-action': 'undo', on: { click: () => store.dispatch('undone') } }, said.undo),
    el('button', { type: 'button', class: 'icon-button', 'data-action': 'dismiss-undo', 'aria-label': said.dismiss, on: { click: () => store.dispatch('undoDropped') } }, '×'));
  const undoBar = el('div', { class: 'status-bar', 'data-bar': 'undo' }, undo, undoButtons);
  const failedBar = el('div', { class: 'status-bar status-bar-failed', 'data-bar': 'failed' }, failed, again);
  const errorBar = el('div', { class: 'status-bar status-bar-failed', 'data-bar': 'error' }, error);
  failed.append(failedWords);
  root.append(loading, failedBar, errorBar, undoBar);
  let wasReady = false;

  /** @param {State} state */
  return function draw({ engine, error: problem, undo: back, sources }) {
    const status = engine.status;
    setText(loading, status === 'loading' ? (wasReady ? said.restarting : said.loading) : '');
    wasReady ||= status === 'ready';
    setText(failedWords, status === 'failed' ? failureOf(engine, sources) : '');
    setText(again, engine.cause === 'stale' ? said.reload : said.retry);
    failedBar.hidden = status !== 'failed';
    setText(error, problem ? said.error(problem) : '');
    errorBar.hidden = problem === '';
    setText(undoWords, back ? undoneWords(back) : '');
    undoBar.hidden = back === null;
  };
}

/** @param {NonNullable<State['undo']>} undo */
function undoneWords({ kind, name }) {
  if (kind === 'case') return words.status.emptied;
  if (kind === 'left') return words.status.left;
  return kind === 'source' ? words.status.removed(name) : words.decisions.undo(kind, name);
}

/** @param {State['engine']} engine @param {State['sources']} sources */
export function failureOf({ cause, subject }, sources) {
  const said = words.status;
  if (cause === 'stale') return said.stale;
  if (cause !== 'dead') return said.failedLoad;
  if (subject === 'draft') return said.failedDraft;
  const source = sources.find((s) => s.id === subject);
  return source ? said.failedSource(source.title || source.outlet || words.sources.untitled) : said.failedOther;
}
