// The documents: how it works, for editors, and the list of rules, at the rule
// that was asked for. The build makes both from the repository's own (docs/), as
// blocks in JSON, so that what the page says is what the project says.

import { el, set } from '../../dom/dom.js';
import { loadStyle } from '../../dom/files.js';
import { words } from '../../words/guide.js';

/** @import { State, Store } from '../../state/case.js' */
/** @import { GuidePage } from '../../state/guide.js' */

/** @typedef {{ text: string, mark?: string }[]} Inlines */
/** @typedef {{ level?: number, heading?: Inlines, para?: Inlines, list?: Inlines[], head?: Inlines[], rows?: Inlines[][] }} Block */

loadStyle(new URL('./guide.css', import.meta.url));

/** Both are fetched with the module, so that the network is not needed when they are opened. @type {Map<GuidePage, Promise<Block[]>>} */
const documents = new Map();
for (const page of /** @type {GuidePage[]} */ (['how', 'rules'])) fetchDocument(page).catch(() => {});

/** @param {GuidePage} page @returns {Promise<Block[]>} */
function fetchDocument(page) {
  const address = page === 'how' ? new URL('./how.json', import.meta.url) : new URL('./rules.json', import.meta.url);
  const blocks = documents.get(page) ?? fetch(address).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  });
  documents.set(page, blocks);
  blocks.catch(() => documents.delete(page));
  return blocks;
}

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function guideView(root, store) {
  const body = el('div', { class: 'guide-body', tabindex: 0, role: 'region', 'aria-labelledby': 'guide-title' });
  const choices = /** @type {GuidePage[]} */ (['how', 'rules']).map((page) => el('button', {
    type: 'button', class: 'chip', 'data-guide': page, on: { click: () => store.dispatch('guideOpened', { page, at: '' }) },
  }, words[page]));
  const dialog = el('dialog', { class: 'dialog guide', 'aria-labelledby': 'guide-title', on: { close: () => store.dispatch('guideClosed') } },
    el('div', { class: 'guide-head' },
      el('h2', { class: 'dialog-title', id: 'guide-title' }, words.heading),
      el('div', { class: 'guide-choices', role: 'group', 'aria-label': words.pages }, ...choices),
      el('button', { type: 'button', class: 'button', 'data-action': 'close-guide', on: { click: () => dialog.close() } }, words.close)),
    body);
  root.append(dialog);
  /** @type {State['guide']} */
  let shown = null;

  /** @param {NonNullable<State['guide']>} wanted */
  async function show(wanted) {
    const { page, at } = wanted;
    for (const choice of choices) set(choice, { 'aria-pressed': String(choice.dataset.guide === page) });
    set(dialog, { 'data-page': null });
    body.replaceChildren(el('p', { class: 'note', role: 'status' }, words.loading));
    try {
      const blocks = await fetchDocument(page);
      if (shown !== wanted) return;
      body.replaceChildren(...blocks.map(blockOf));
      set(dialog, { 'data-page': page });
      reveal(at);
    } catch {
      if (shown !== wanted) return;
      body.replaceChildren(el('p', { role: 'alert' }, words.failed, ' ', el('button', { type: 'button', class: 'button', on: { click: () => show(wanted) } }, words.retry)));
    }
  }

  /** Scrolls to the rule or the heading and says by a mark which it is. @param {string} at */
  function reveal(at) {
    const place = at === '' ? null : [...body.querySelectorAll('[data-place]')].find((element) => /** @type {HTMLElement} */ (element).dataset.place === at);
    body.scrollTop = 0;
    if (!place) return;
    set(place, { 'aria-current': 'true', tabindex: -1 });
    /** @type {HTMLElement} */ (place).focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }

  /** @param {State} state */
  return function draw({ guide }) {
    if (guide && !dialog.open) dialog.showModal();
    if (!guide && dialog.open) dialog.close();
    if (guide && guide !== shown) {
      shown = guide;
      show(guide);
    }
    shown = guide;
  };
}

/** @param {Block} block */
function blockOf({ level = 0, heading, para, list, head, rows }) {
  if (heading) return el(level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5', { 'data-place': heading.map(({ text }) => text).join('') }, ...runs(heading));
  if (para) return el('p', null, ...runs(para));
  if (list) return el('ul', null, ...list.map((item) => el('li', null, ...runs(item))));
  const names = (head ?? []).map((cell) => cell.map(({ text }) => text).join('')).filter(Boolean).join(', ');
  return el('div', { class: 'table-scroll', role: 'group', tabindex: 0, 'aria-label': words.table(names) }, el('table', { class: 'values' },
    el('thead', null, el('tr', null, ...(head ?? []).map((cell) => (cell.length ? el('th', { scope: 'col' }, ...runs(cell)) : el('td', null))))),
    el('tbody', null, ...(rows ?? []).map((row) => el('tr', { 'data-place': row[0]?.length === 1 && row[0][0].mark === 'code' ? row[0][0].text : null },
      ...row.map((cell, i) => (i === 0 ? el('th', { scope: 'row' }, ...runs(cell)) : el('td', { 'data-label': head?.[i]?.map(({ text }) => text).join('') || null }, ...runs(cell)))))))));
}

/** @param {Inlines} inlines */
function runs(inlines) {
  return inlines.map(({ text, mark }) => (mark === 'code' ? el('code', null, text) : mark === 'strong' ? el('strong', null, text) : text));
}
