// A text in the DOM: parts of a few screens, each drawn again only when what
// is marked in it changes. The text of the whole is the text that was given.

import { el } from '../../dom/dom.js';
import { partsOfText, piecesOf } from '../../state/passages.js';
import { words as page } from '../../words/en.js';
import { words } from '../../words/reader.js';
import { visible } from './invisible.js';

/** @import { Span } from '../../engine/protocol.js' */
/** @import { Passage, Piece } from '../../state/passages.js' */

/** @typedef {{ passages: Passage[], statements: Span[], place: { start: number, end: number } | null }} Marks */

/**
 * @param {HTMLElement} root
 * @param {(passage: Passage) => void} onPassage a passage was clicked, or Enter pressed on it
 */
export function articleText(root, onPassage) {
  let text = '';
  /** @type {{ from: number, to: number, element: HTMLElement, print: string }[]} */
  let parts = [];

  /** @param {string} next @param {Marks} marks */
  return function draw(next, { passages, statements, place }) {
    if (next !== text || parts.length === 0) {
      text = next;
      parts = partsOfText(text).map((part) => ({ ...part, element: el('span', { class: 'reader-part', dir: 'auto' }), print: '-' }));
      root.replaceChildren(...parts.map((part) => part.element));
    }
    const marked = statements.filter((s) => passages.some((p) => p.start < s.end && p.end > s.start));
    for (const part of parts) {
      const inside = (/** @type {{ start: number, end: number }} */ s) => s.start < part.to && s.end > part.from;
      const print = JSON.stringify([passages.filter(inside), marked.filter(inside), place && inside(place) ? place : null]);
      if (print === part.print) continue;
      part.print = print;
      part.element.replaceChildren(drawnPart(piecesOf(part, passages, marked, place)));
    }
  };

  /** @param {Piece[]} pieces */
  function drawnPart(pieces) {
    const part = document.createDocumentFragment();
    /** @type {HTMLElement | null} */
    let statement = null;
    pieces.forEach((piece, i) => {
      if (!piece.statement) statement = null;
      else if (!statement || pieces[i - 1]?.statement !== piece.statement) {
        statement = el('span', { class: `reader-statement reader-statement-${piece.statement}`, 'data-relation': piece.statement });
        part.append(statement);
      }
      (statement ?? part).append(drawnPiece(piece));
    });
    return part;
  }

  /** @param {Piece} piece @returns {Node} */
  function drawnPiece({ from, to, passage, place }) {
    const inside = visible(text.slice(from, to));
    if (!passage) return place ? el('mark', { class: 'place', tabindex: -1 }, inside) : inside;
    const act = () => onPassage(passage);
    return el(place ? 'mark' : 'span', {
      class: `reader-passage reader-passage-${passage.relation}${place ? ' place' : ''}`, role: 'button', tabindex: 0, 'data-passage': passage.key, 'data-relation': passage.relation,
      title: words.passage(page.relation[passage.relation], passage.mine),
      on: {
        click: act,
        keydown: (/** @type {KeyboardEvent} */ event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          act();
        },
      },
    }, inside);
  }
}
