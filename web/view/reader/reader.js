// One source, word for word. What the draft speaks of is marked by relation;
// from there a reader goes to the words of the draft, and from a finding back
// here. Steps go from one passage to the next. The text is shown exactly as it
// was pasted; what cannot be seen in it is named.

import { el, set, setText } from '../../dom/dom.js';
import { cardsOf, namesOf } from '../../state/findings.js';
import { isForeign } from '../../state/language.js';
import { order, passagesOf } from '../../state/passages.js';
import { words as page } from '../../words/en.js';
import { words } from '../../words/reader.js';
import { formatDay } from '../../words/values.js';
import { stylesheet } from '../ondemand.js';
import { icon } from '../relation.js';
import { articleText } from './article.js';

/** @import { Span } from '../../engine/protocol.js' */
/** @import { CaseSource, State, Store, Target } from '../../state/case.js' */
/** @import { Passage } from '../../state/passages.js' */

export const styled = () => stylesheet(new URL('./reader.css', import.meta.url));

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function readerView(root, store) {
  const button = (/** @type {string} */ action, /** @type {string} */ label, /** @type {() => void} */ click, /** @type {string} */ shown = label) => el('button', {
    type: 'button', class: 'button', 'data-action': action, 'aria-label': shown === label ? null : label, title: shown === label ? null : label, on: { click },
  }, shown);
  const close = button('close-source', words.close, () => store.dispatch('sourceClosed'));
  const previous = button('previous-passage', words.previous, () => step(-1), '↑');
  const next = button('next-passage', words.next, () => step(1), '↓');
  const show = button('show-passage', words.show, () => showInDraft());
  const where = el('p', { class: 'reader-where', role: 'status', 'data-passages': 0 });
  const steps = el('div', { class: 'reader-steps', role: 'group', 'aria-label': words.steps }, previous, next);
  const title = el('h2', { class: 'reader-title', tabindex: -1, dir: 'auto' });
  const about = el('p', { class: 'event-about' });
  const url = el('bdi', { dir: 'ltr' });
  const copy = button('copy-url', words.copyUrl, copyUrl);
  const address = el('p', { class: 'reader-url' }, url, ' ', copy);
  const note = el('p', { class: 'note', 'data-problem': true });
  const text = el('div', { class: 'reader-text' });
  root.append(el('div', { class: 'reader-head' }, close, steps, where, show), title, about, address, note, text);
  root.addEventListener('keydown', follow);
  const drawTitle = articleText(title, go);
  const drawText = articleText(text, go);
  /** @type {Passage[]} */
  let passages = [];
  /** @type {State | null} */
  let drawn = null;
  /** What had the focus before the source was opened, and has it again after. @type {Element | null} */
  let opener = root.contains(document.activeElement) ? null : document.activeElement;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !root.contains(target) && store.get().view !== 'source') opener = target;
  });

  /** The passage that the reader is at. @param {State} state */
  const currentOf = ({ target, reading }) => (target?.source === reading ? passages.findIndex((p) => p.field === target.field && p.start === target.start && p.end === target.end) : -1);

  /** @param {Passage} passage */
  function go({ field, start, end, key }) {
    store.dispatch('sourceOpened', { id: store.get().reading, field, start, end, key });
  }

  /** From where the reader is; from the beginning or the end where that is nowhere. @param {1 | -1} by */
  function step(by) {
    if (passages.length === 0) return;
    const state = store.get();
    const at = currentOf(state);
    const target = state.target?.source === state.reading && state.target.end > state.target.start ? state.target : null;
    if (at >= 0) go(passages[(at + by + passages.length) % passages.length]);
    else if (!target) go(passages[by > 0 ? 0 : passages.length - 1]);
    else go((by > 0 ? passages.find((p) => order(p, target) > 0) : passages.findLast((p) => order(p, target) < 0)) ?? passages[by > 0 ? 0 : passages.length - 1]);
  }

  function showInDraft() {
    const state = store.get();
    const key = passages[currentOf(state)]?.key;
    const card = cardsOf(state.result).find((c) => c.key === key);
    if (card) store.dispatch('draftShown', { field: card.draft.field, start: card.draft.start, end: card.draft.end, key: card.key });
  }

  /** @param {KeyboardEvent} event */
  function follow(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const letters = store.get().letterKeys;
    const by = event.key === 'F8' ? (event.shiftKey ? -1 : 1) : letters && event.key === 'n' ? 1 : letters && event.key === 'p' ? -1 : 0;
    if (by !== 0) step(by);
    else if (event.key === 'Escape') store.dispatch('sourceClosed');
    else return;
    event.preventDefault();
  }

  async function copyUrl() {
    await navigator.clipboard.writeText(url.textContent ?? '');
    setText(copy, words.copied);
  }

  /** @param {State} state @param {CaseSource} source */
  function drawHead(state, source) {
    const at = currentOf(state);
    const passage = passages[at];
    setText(about, aboutOf(source));
    setText(url, source.url);
    address.hidden = source.url === '';
    const said = source.error ? page.sources.failed(source.error) : source.off ? words.off : isForeign(source.text) ? page.sources.foreign : '';
    setText(note, said);
    note.hidden = said === '';
    set(where, { 'data-passages': passages.length });
    const line = passage ? words.place(at + 1, passages.length, page.relation[passage.relation], passage.mine) : passages.length ? words.count(passages.length) : said ? '' : words.none;
    if (where.textContent?.trim() !== line.trim() || where.dataset.relation !== (passage?.relation ?? '')) {
      where.replaceChildren(...(passage ? [icon(passage.relation), ' '] : []), el('bdi', null, line));
      where.dataset.relation = passage?.relation ?? '';
    }
    steps.hidden = passages.length === 0;
    show.hidden = !passage;
  }

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
    if (before?.view === 'source' && before.sources === state.sources && before.target === state.target && before.reading === state.reading && before.result === state.result) return;
    if (before?.reading !== state.reading) setText(copy, words.copyUrl);
    const target = state.target?.source === source.id ? state.target : null;
    const statements = source.read?.statements ?? [];
    passages = passagesOf(state.result, source.id);
    set(root, { 'data-source': source.id });
    drawTitle(source.title || namesOf(state.sources, page.sources.fallback).get(source.id) || '', marksIn('title', source.title ? passages : [], statements, target));
    drawText(source.text, marksIn('text', passages, statements, target));
    drawHead(state, source);
    if (state.target && state.target !== before?.target) reveal();
  };

  function reveal() {
    const marked = /** @type {HTMLElement | null} */ (root.querySelector('mark'));
    const place = marked ?? title;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: marked ? 'center' : 'nearest' });
  }
}

/** @param {'title' | 'text'} field @param {Passage[]} passages @param {Span[]} statements @param {Target | null} target */
function marksIn(field, passages, statements, target) {
  const here = (/** @type {Span} */ s) => s.field === field;
  return { passages: passages.filter(here), statements: statements.filter(here), place: target && target.field === field && target.end > target.start ? target : null };
}

/** @param {CaseSource} source */
function aboutOf({ outlet, date, read }) {
  const day = read?.date || date;
  const dated = [day ? formatDay(day) : page.sources.dateNone, read ? page.sources.dateIn[read.dateIn] : ''].filter(Boolean).join(', ');
  return [outlet, dated, read ? words.statements(read.statements.length) : ''].filter(Boolean).join(' · ');
}
