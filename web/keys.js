// The keys that work on the whole page. F8 steps through the findings also
// while the reader types; single letters work only outside of fields, and can
// be switched off, since speech input and stray fingers type them, too.

import { shownCards } from './state/shown.js';

/** @import { Store } from './state/case.js' */
/** @import { Verdict } from './state/decisions.js' */

/**
 * @param {Store} store
 * @param {{ editor: () => void, search: () => void }} focus puts the focus where the key says
 */
export function followKeys(store, focus) {
  /** @type {Record<string, () => void>} */
  const letters = {
    n: () => step(1, true),
    p: () => step(-1, true),
    o: openSelected,
    c: () => decide('confirmed'),
    d: () => decide('dismissed'),
    r: () => decide('resolved'),
    u: () => store.dispatch('undone'),
    e: () => goTo(focus.editor),
    '/': () => goTo(focus.search),
    '?': () => store.dispatch('helpIs', true),
  };

  /** Goes to the next or the previous finding of the list, and to its place in the text. @param {1 | -1} by @param {boolean} focused */
  function step(by, focused) {
    const { selected } = store.get();
    const cards = shownCards(store.get());
    if (cards.length === 0) return;
    const at = cards.findIndex((card) => card.key === selected);
    const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length];
    store.dispatch('findingStepped', { card: next, focus: focused });
  }

  function selectedCard() {
    const { selected } = store.get();
    return shownCards(store.get()).find((card) => card.key === selected);
  }

  function openSelected() {
    const card = selectedCard();
    const side = card?.findings.find((finding) => finding.source.id !== '-')?.source;
    if (card && side) store.dispatch('sourceOpened', { id: side.id, field: side.field, start: side.start, end: side.end, key: card.key });
  }

  /** Without a finding selected there is nothing to decide: the key then selects the first. @param {Verdict} verdict */
  function decide(verdict) {
    const card = selectedCard();
    if (card) store.dispatch('decided', { card, verdict, at: new Date().toISOString() });
    else step(1, true);
  }

  /** The views have to show the place before it can take the focus. @param {() => void} focusThere */
  function goTo(focusThere) {
    store.dispatch('viewChosen', 'text');
    queueMicrotask(focusThere);
  }

  /** @param {KeyboardEvent} event */
  function follow(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches('input, textarea, select'));
    if (event.key === 'F8') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, !typing);
      return;
    }
    if (typing || !store.get().letterKeys || !Object.hasOwn(letters, event.key)) return;
    event.preventDefault();
    letters[event.key]();
  }

  document.addEventListener('keydown', follow);
}
