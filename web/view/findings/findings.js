// The evidence beside the text: one card for each passage that the sources
// speak of, worst first, with both passages word for word, the values read
// from them, the rule and the reason. Chips count and filter; the line of
// reach says how much of the text could be read at all.

import { el, keyed, set, setText } from '../../dom/dom.js';
import { decidedCounts, isOpen, standingsOf } from '../../state/decisions.js';
import { counts, namesOf, onlyHere } from '../../state/findings.js';
import { isForeign } from '../../state/language.js';
import { isNarrowed, shownCards } from '../../state/shown.js';
import { words } from '../../words/en.js';
import { words as own } from '../../words/findings.js';
import { icon } from '../relation.js';
import { cardItem } from './card.js';
import { narrowing } from './narrow.js';

/** @import { Relation, Statement } from '../../engine/protocol.js' */
/** @import { Card } from '../../state/findings.js' */
/** @import { Standing } from '../../state/decisions.js' */
/** @import { State, Store } from '../../state/case.js' */

// A text of thousands of findings must not make thousands of cards at once: each
// answer of the engine compares all that are there with what they should be.
const FIRST = 60;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function findingsView(root, store) {
  const said = words.findings;
  const summary = el('p', { class: 'sr-only', role: 'status', 'data-summary': true });
  const checking = el('span', { class: 'checking', 'aria-hidden': 'true' }, said.checking);
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': said.filters });
  const hint = el('div', { class: 'hint', 'data-hint': true },
    el('p', null, own.hint), el('button', { type: 'button', class: 'icon-button', 'data-action': 'close-hint', 'aria-label': own.closeHint, on: { click: () => store.dispatch('hintIs', false) } }, '×'));
  const narrow = narrowing(store);
  const reach = el('p', { class: 'reach', 'data-reach': true, title: said.reachMore });
  const decided = el('p', { class: 'decided-line', 'data-decided-counts': true });
  const empty = el('p', { class: 'findings-empty' });
  const list = el('ol', { class: 'cards', 'aria-label': said.list });
  const more = el('button', { type: 'button', class: 'button', 'data-action': 'show-all', on: { click: showAll } });
  const alone = el('details', { class: 'only-here' });
  const aloneWord = el('summary', { class: 'only-here-word' });
  const aloneList = el('ul', { class: 'only-here-list' });
  alone.append(aloneWord, el('p', { class: 'note' }, said.onlyHereNote), aloneList);
  root.append(
    el('div', { class: 'findings-head' }, el('h2', { class: 'region-title', id: 'findings-title' }, said.heading), checking),
    summary, hint, chips, decided, narrow.element, reach, empty, list, more, alone);
  let limit = FIRST;
  /** @type {State | null} */
  let drawn = null;

  function showAll() {
    limit = Infinity;
    drawn = null;
    draw(store.get());
  }

  /** @param {State} state */
  function drawChips(state) {
    const list = counts(state.result, isOpen(state));
    const items = [/** @type {[Relation | '', number]} */ (['', 0]), ...list];
    // A relation that the last edit emptied keeps its chip while it is chosen.
    if (state.filter && !list.some(([relation]) => relation === state.filter)) items.push([state.filter, 0]);
    keyed(chips, list.length > 1 || state.filter ? items : [], {
      key: ([relation]) => relation,
      signature: ([relation, n]) => `${relation} ${n}`,
      build: ([relation, n]) => el('button', {
        type: 'button', class: 'chip', 'data-filter': relation || 'all', 'data-count': relation ? n : null,
        on: { click: () => store.dispatch('filterChosen', relation) },
      }, ...(relation ? [icon(relation), ' ', el('b', null, n), ` ${words.chip(relation, n)}`] : [said.all])),
    });
    for (const chip of chips.children) {
      set(chip, { 'aria-pressed': String((/** @type {HTMLElement} */ (chip).dataset.key ?? '') === state.filter) });
    }
  }

  /** @param {State} state */
  function drawCards(state) {
    const names = namesOf(state.sources, words.sources.fallback);
    const cards = shownCards(state);
    const shown = cards.slice(0, limit);
    const standings = standingsOf(state);
    const context = { names, sources: state.sources, standings, store };
    keyed(list, shown, {
      key: (card) => card.key,
      signature: (card) => signatureOf(card, names, standings.get(card.key)),
      build: (card) => cardItem(card, context),
    });
    more.hidden = cards.length <= limit;
    setText(more, said.showAll(cards.length));
    const nothing = emptyWords(state, cards.length);
    empty.hidden = nothing === '';
    setText(empty, nothing);
  }

  /** @param {State} state */
  function drawAlone(state) {
    const { slot, source, decision } = state.narrowed;
    const hidden = slot !== '' || source !== '' || decision !== '' || (state.filter !== '' && state.filter !== 'only-here');
    const statements = hidden ? [] : onlyHere(state.result);
    alone.hidden = statements.length === 0;
    if (state.filter === 'only-here') alone.open = true;
    setText(aloneWord, said.onlyHere(statements.length));
    keyed(aloneList, statements.slice(0, limit), {
      key: (s) => `${s.field} ${s.start}`,
      signature: (s) => `${s.start} ${s.end} ${s.text}`,
      build: (s) => onlyHereItem(s, store),
    });
  }

  /** @param {State} state */
  function drawSelected(state) {
    const before = drawn;
    for (const item of /** @type {Iterable<HTMLElement>} */ (list.children)) {
      const selected = item.dataset.key === state.selected;
      set(item, { 'aria-current': selected ? 'true' : null });
      if (!selected || !before) continue;
      if (before.cardFocus !== state.cardFocus) item.focus({ preventScroll: true });
      // In the next frame, which lays the page out in any case. On a phone the list is a
      // part of the page, and scrolling to the card would take the text away.
      if (before.selected !== state.selected) requestAnimationFrame(() => {
        if (root.scrollHeight > root.clientHeight + 1 || before.cardFocus !== state.cardFocus) item.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  /** @param {State} state */
  function draw(state) {
    const before = drawn;
    root.classList.toggle('is-busy', state.busy);
    const at = before?.selected === state.selected ? -1 : shownCards(state).findIndex((card) => card.key === state.selected);
    const further = at >= limit;
    if (further) limit = at + 1;
    if (!before || further || before.result !== state.result || before.filter !== state.filter || before.narrowed !== state.narrowed || before.order !== state.order
      || before.sources !== state.sources || before.decisions !== state.decisions) {
      if (before?.result !== state.result && !state.result) limit = FIRST;
      drawChips(state);
      drawCards(state);
      drawAlone(state);
      narrow.draw(state, shownCards(state).length);
      setText(decided, words.decisions.counted(decidedCounts(state)));
    }
    hint.hidden = !state.hint || !state.result;
    drawSelected(state);
    const { result } = state;
    reach.hidden = !result || result.draft.reach.checkable === 0;
    if (result) setText(reach, said.reach(result.draft.reach.read, result.draft.reach.checkable));
    setText(summary, result && !state.busy ? summaryOf(state) : summary.textContent ?? '');
    drawn = state;
  }
  return draw;
}

/**
 * What a card shows. Where the draft's words stand is left out: a card must not
 * be built anew because the reader typed something above it.
 * @param {Card} card @param {Map<string, string>} names @param {Standing | undefined} standing
 */
function signatureOf({ findings, context, statement, draft }, names, standing) {
  const shown = [...findings, ...context].map(({ draft: mine, ...rest }) => [rest, mine.value, mine.stance, mine.speaker]);
  return JSON.stringify([shown, statement.text, draft.start - statement.start, [...names], standing]);
}

/** What a screen reader is told after a check: the counts, once. @param {State} state */
function summaryOf(state) {
  if (state.draft.text.trim() === '' && state.draft.title.trim() === '') return '';
  const list = counts(state.result, isOpen(state)).map(([relation, n]) => words.counted(relation, n));
  return list.length ? words.summary.checked(list.join(', ')) : words.summary.none;
}

/** @param {State} state @param {number} cards */
function emptyWords(state, cards) {
  const { result, filter, draft, sources } = state;
  if (!result || cards > 0 || filter === 'only-here') return '';
  if (isNarrowed(state)) return words.findings.nothingHere;
  if (isForeign(draft.text)) return words.editor.foreign;
  if (draft.text.trim() === '' && draft.title.trim() === '') return words.findings.emptyDraft;
  return sources.length === 0 ? words.findings.noSources : words.findings.nothing;
}

/** @param {Statement} statement @param {Store} store */
function onlyHereItem({ field, start, end, text }, store) {
  return el('li', { class: 'only-here-item', 'data-relation': 'only-here' },
    el('button', { type: 'button', class: 'only-here-open', on: { click: () => store.dispatch('draftShown', { field, start, end }) } }, el('bdi', null, text)));
}
