// One source, word for word, with its statements underlined and the passage
// that was asked for marked. The text is shown exactly as it was pasted.

import { el, set, setText } from '../../dom/dom.js';
import { namesOf } from '../../state/findings.js';
import { words } from '../../words/en.js';
import { formatDay } from '../../words/values.js';

/** @import { Span } from '../../engine/protocol.js' */
/** @import { CaseSource, State, Store } from '../../state/case.js' */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function readerView(root, store) {
  const close = el('button', { type: 'button', class: 'button', 'data-action': 'close-source', on: { click: () => store.dispatch('sourceClosed') } }, words.closeSource);
  const about = el('p', { class: 'event-about' });
  const title = el('h2', { class: 'reader-title', tabindex: -1, dir: 'auto' });
  const url = el('p', { class: 'reader-url', dir: 'ltr' });
  const text = el('div', { class: 'reader-text', dir: 'auto' });
  root.append(el('div', { class: 'reader-head' }, close), title, about, url, text);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') store.dispatch('sourceClosed');
  });
  /** @type {State | null} */
  let drawn = null;
  /** What had the focus before the source was opened, and has it again after. @type {Element | null} */
  let opener = null;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !root.contains(target) && store.get().view !== 'source') opener = target;
  });

  /** @param {State} state */
  return function draw(state) {
    const before = drawn;
    drawn = state;
    if (state.view !== 'source') {
      if (before?.view === 'source' && state.reading === '' && opener instanceof HTMLElement) opener.focus();
      return;
    }
    const source = state.sources.find((s) => s.id === state.reading);
    if (!source) return;
    if (before?.view === 'source' && before.sources === state.sources && before.target === state.target && before.reading === state.reading) return;
    const target = state.target?.source === source.id ? state.target : null;
    const spans = source.read?.statements ?? [];
    set(root, { 'data-source': source.id });
    fill(title, source.title || namesOf(state.sources, words.sources.fallback).get(source.id) || '', source.title ? spans : [], target, 'title');
    fill(text, source.text, spans, target, 'text');
    setText(about, aboutOf(source));
    setText(url, source.url);
    url.hidden = source.url === '';
    if (state.target && state.target !== before?.target) reveal();
  };

  function reveal() {
    const marked = /** @type {HTMLElement | null} */ (root.querySelector('mark'));
    if (marked) {
      marked.tabIndex = -1;
      marked.focus({ preventScroll: true });
      marked.scrollIntoView({ block: 'center' });
    } else {
      title.focus({ preventScroll: true });
      title.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** @param {CaseSource} source */
function aboutOf({ outlet, date, read }) {
  const said = words.sources;
  const day = read?.date || date;
  const dated = day ? formatDay(day) : said.dateNone;
  return [outlet, read?.dateFrom === 'text' ? `${dated}, ${said.dateRead}` : dated, read ? words.reader.statements(read.statements.length) : ''].filter(Boolean).join(' · ');
}

/**
 * @param {HTMLElement} element
 * @param {string} text
 * @param {Span[]} statements
 * @param {Span | null} target
 * @param {'text' | 'title'} field
 */
function fill(element, text, statements, target, field) {
  const spans = statements.filter((s) => s.field === field);
  const wanted = target && target.field === field && target.end > target.start ? target : null;
  element.replaceChildren(...slices(text, spans, wanted).map(({ from, to, statement, marked }) => {
    const words = document.createTextNode(text.slice(from, to));
    if (marked) return el('mark', { class: statement ? 'place statement' : 'place' }, words);
    return statement ? el('span', { class: 'statement', 'data-statement': from }, words) : words;
  }));
}

/** @typedef {{ from: number, to: number, statement: boolean, marked: boolean }} Slice */

/**
 * Cuts a text where statements and the wanted passage begin and end; the
 * slices together are the whole text. Offsets out of order or out of the text
 * are taken for what they can still mean.
 * @param {string} text
 * @param {{ start: number, end: number }[]} statements in order
 * @param {{ start: number, end: number } | null} wanted
 * @returns {Slice[]}
 */
export function slices(text, statements, wanted) {
  const within = (/** @type {number} */ n) => Math.min(Math.max(n, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of wanted ? [...statements, wanted] : statements) cuts.add(within(start)).add(within(end));
  const at = [...cuts].sort((a, b) => a - b);
  /** @type {Slice[]} */
  const list = [];
  let next = 0;
  for (let i = 0; i + 1 < at.length; i++) {
    const [from, to] = [at[i], at[i + 1]];
    while (next < statements.length && statements[next].end <= from) next += 1;
    const statement = next < statements.length && statements[next].start <= from;
    const marked = wanted !== null && wanted.start <= from && to <= wanted.end;
    list.push({ from, to, statement, marked });
  }
  return list;
}
