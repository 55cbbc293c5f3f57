// The top of the page: its name, the promise, and the two ways to begin.

import { el } from '../../dom/dom.js';
import { words } from '../../words/en.js';

/** @import { Store } from '../../state/case.js' */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {{ loadSample: () => void }} doing
 */
export function headerView(root, store, { loadSample }) {
  root.append(
    el('div', { class: 'brand', id: 'brand' },
      el('h1', { class: 'brand-name' }, 'gain', el('span', { class: 'brand-s' }, 's'), 'ay'),
      el('p', { class: 'brand-line' }, words.tagline)),
    el('button', { type: 'button', class: 'link privacy', title: words.privacyMore, 'data-action': 'privacy', on: { click: () => store.dispatch('guideOpened', { page: 'how', at: words.privacyHeading }) } }, words.privacy),
    el('div', { class: 'header-actions', id: 'header-actions' },
      el('button', { type: 'button', class: 'button', 'data-action': 'start-empty', on: { click: () => store.dispatch('caseEmptied', '') } }, words.startEmpty),
      el('button', { type: 'button', class: 'button', 'data-action': 'load-sample', on: { click: loadSample } }, words.loadSample),
      el('button', { type: 'button', class: 'button', 'data-action': 'export', on: { click: () => store.dispatch('exportingIs', true) } }, words.export),
      el('button', { type: 'button', class: 'button button-quiet', 'data-action': 'help', 'aria-label': words.help, on: { click: () => store.dispatch('helpIs', true) } }, '?')),
  );
}
