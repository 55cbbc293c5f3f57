// The reader's text. The browser owns the editable DOM: it is rewritten only
// when another draft is loaded, so that the undo history stays the reader's.
// Marks lie over it as highlights and move with the text until the next check.

import { el, set, setText } from '../../dom/dom.js';
import { canHighlight, highlight } from '../../dom/highlights.js';
import { offsetOf, placeOf, rangeOf, readTable } from '../../dom/offsets.js';
import { cardAt, cardsOf, markOf, RELATIONS } from '../../state/findings.js';
import { isForeign } from '../../state/language.js';
import { words } from '../../words/en.js';

/** @import { Relation } from '../../engine/protocol.js' */
/** @import { Table } from '../../dom/offsets.js' */
/** @import { State, Store, Target } from '../../state/case.js' */

/** @type {Relation[]} */
const MARKED = [...RELATIONS, 'only-here'];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function editorView(root, store) {
  const title = el('input', {
    type: 'text', class: 'editor-title', 'aria-label': words.editor.title, placeholder: words.editor.titlePlaceholder,
    autocomplete: 'off', 'data-field': 'title', dir: 'auto',
    on: { input: () => store.dispatch('draftEdited', { title: title.value }) },
  });
  const date = el('input', {
    type: 'date', class: 'editor-date', max: '9999-12-31', title: words.editor.date, 'data-field': 'date',
    on: { change: () => store.dispatch('draftEdited', { date: date.value }) },
  });
  const text = el('div', {
    class: 'editor-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.editor.label,
    'aria-describedby': 'editor-note', spellcheck: 'true', lang: 'en', dir: 'auto', 'data-field': 'text',
    'data-placeholder': words.editor.placeholder,
  });
  const note = el('p', { class: 'note', id: 'editor-note' }, canHighlight ? '' : words.editor.noHighlights);
  note.hidden = canHighlight;
  const foreign = el('p', { class: 'editor-foreign', role: 'status', 'data-foreign': true });
  root.append(el('div', { class: 'editor-head' }, title, el('label', { class: 'editor-dated' }, el('span', { class: 'editor-dated-word' }, words.editor.dated), ' ', date)), foreign, text, note);

  /** @type {Table} */
  let table = readTable(text);
  let serial = -1;
  /** @type {State | null} */
  let drawn = null;

  text.addEventListener('input', () => {
    table = readTable(text);
    text.classList.toggle('is-empty', table.text.trim() === '');
    store.dispatch('draftEdited', { text: table.text });
  });
  document.addEventListener('selectionchange', selectAtCaret);
  new ResizeObserver(measure).observe(text);

  /** The statement that the caret is in selects its finding, however the caret came there. */
  function selectAtCaret() {
    const { result, resultText, draft, view } = store.get();
    const caret = getSelection();
    // Between a keystroke and its check the offsets are those of another text.
    if (view !== 'text' || resultText !== draft.text || !caret?.isCollapsed || !caret.anchorNode || !text.contains(caret.anchorNode)) return;
    const card = cardAt(result, offsetOf(table, caret.anchorNode, caret.anchorOffset));
    if (card) store.dispatch('findingSelected', card.key);
  }

  /** Marks are set once per answer, on the very text that was checked. @param {State} state */
  function mark(state) {
    const { result, resultText } = state;
    const live = result && resultText === table.text ? result : null;
    if (result && !live) return;
    for (const relation of MARKED) {
      const ranges = (live?.draft.statements ?? [])
        .filter((s) => markOf(s) === relation && s.field !== 'title')
        .map((s) => rangeOf(table, s.start, s.end));
      highlight(`gainsay-${relation}`, present(ranges), RELATIONS.length - RELATIONS.indexOf(relation));
    }
    const values = cardsOf(live).filter((card) => card.relation === 'conflict' && card.draft.field !== 'title');
    highlight('gainsay-value', present(values.map((card) => rangeOf(table, card.draft.start, card.draft.end))), 20);
    // Asking where each statement stands lays the page out; that may wait for the next frame.
    requestAnimationFrame(measure);
  }

  /** @param {State} state */
  function markSelected(state) {
    const card = state.resultText === table.text ? cardsOf(state.result).find((c) => c.key === state.selected) : undefined;
    const range = card && card.draft.field !== 'title' ? rangeOf(table, card.draft.start, card.draft.end) : null;
    highlight('gainsay-selected', present([range]), 30);
  }

  /** Tells the strip where each statement stands. */
  function measure() {
    const { result, resultText, layout } = store.get();
    if (!result || resultText !== table.text || text.offsetParent === null) return;
    const column = root.closest('.js-scroll') ?? root;
    const top = column.getBoundingClientRect().top - column.scrollTop;
    const tops = result.draft.statements.map((s) => {
      const range = RELATIONS.includes(markOf(s)) && s.field !== 'title' ? rangeOf(table, s.start, s.end) : null;
      return range ? Math.round(range.getBoundingClientRect().top - top) : 0;
    });
    const height = Math.round(text.getBoundingClientRect().bottom - top);
    if (height === layout.height && tops.length === layout.tops.length && tops.every((t, i) => t === layout.tops[i])) return;
    store.dispatch('measured', { tops, height });
  }

  /** @param {Target} target */
  function show(target) {
    if (target.field === 'title') {
      if (target.focus) title.focus();
      return;
    }
    const range = rangeOf(table, target.start, target.end);
    const place = placeOf(table, target.start);
    if (target.focus) {
      text.focus({ preventScroll: true });
      if (place) getSelection()?.collapse(place.node, place.offset);
    }
    if (range) scrollTo(range);
  }

  /** @param {Range} range */
  function scrollTo(range) {
    const box = range.getBoundingClientRect();
    const column = root.closest('.js-scroll') ?? document.documentElement;
    const around = column.getBoundingClientRect();
    const top = Math.max(around.top, 0);
    const bottom = Math.min(around.bottom, window.innerHeight);
    if (box.top >= top + 40 && box.bottom <= bottom - 40) return;
    const by = box.top - (top + (bottom - top) / 3);
    const scrolls = column.scrollHeight > column.clientHeight + 1 ? column : document.documentElement;
    scrolls.scrollBy({ top: by });
  }

  /** Another tab writes the case: here it is read. @param {boolean} locked */
  function lock(locked) {
    title.readOnly = date.readOnly = locked;
    set(text, { 'aria-readonly': locked ? 'true' : null, tabindex: locked ? 0 : null });
    if (locked) text.contentEditable = 'false';
    else makeEditable(text);
  }

  /** @param {State} state */
  return function draw(state) {
    const before = drawn;
    drawn = state;
    root.closest('html')?.classList.toggle('is-plain', !canHighlight);
    if (serial !== state.draftSerial) {
      serial = state.draftSerial;
      title.value = state.draft.title;
      date.value = state.draft.date;
      setText(text, state.draft.text);
      table = readTable(text);
      text.classList.toggle('is-empty', table.text.trim() === '');
    }
    if (before?.elsewhere !== state.elsewhere) lock(state.elsewhere);
    set(text, { 'data-revision': state.revision });
    if (before?.draft.text !== state.draft.text) {
      setText(foreign, isForeign(state.draft.text) ? words.editor.foreign : '');
      foreign.hidden = foreign.textContent === '';
    }
    if (before?.result !== state.result) mark(state);
    if (before?.result !== state.result || before?.selected !== state.selected) markSelected(state);
    if (before?.view !== state.view) measure();
    if (state.target && state.target !== before?.target && state.target.source === '-') show(state.target);
  };
}

/** @param {(Range | null)[]} ranges @returns {Range[]} */
function present(ranges) {
  return ranges.filter((range) => range !== null);
}

/** Pasting keeps plain text, where the browser knows how or not. @param {HTMLElement} element */
function makeEditable(element) {
  try {
    element.contentEditable = 'plaintext-only';
  } catch {
    element.contentEditable = 'true';
    element.onpaste = (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
    };
  }
}
