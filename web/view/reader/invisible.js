// Characters that a reader cannot see and that change what is read: spaces of
// no width inside a number, marks that turn the direction of writing, letters
// of no shape. Each run is named where it stands. It is put into a box of its
// own, so that it cannot turn the words around it: "owt hours" written
// backwards shows as it is stored, which is what the engine reads.

import { el } from '../../dom/dom.js';
import { words } from '../../words/reader.js';

// Joiners between letters of scripts that need them, and in pictures made of
// several, are as they should be; so are the signs that choose a picture's form.
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]+|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+|[\u{e0000}-\u{e007f}]+|(?<=[\x20-\x7e])[\u200c\u200d]+|[\u200c\u200d]+(?=[\x20-\x7e])/gu;

/** @type {Record<string, string>} */
const NAMES = {
  '\u00ad': 'soft hyphen', '\u200b': 'zero-width space', '\u200c': 'non-joiner', '\u200d': 'joiner', '\u2060': 'word joiner', '\ufeff': 'byte order mark',
  '\u200e': 'left-to-right mark', '\u200f': 'right-to-left mark', '\u061c': 'Arabic letter mark', '\u202a': 'left-to-right', '\u202b': 'right-to-left',
  '\u202c': 'end of direction', '\u202d': 'forced left-to-right', '\u202e': 'forced right-to-left', '\u2066': 'left-to-right part', '\u2067': 'right-to-left part',
  '\u2068': 'isolated part', '\u2069': 'end of part',
};

/** A name for a run of such characters. @param {string} run */
export function nameOf(run) {
  const code = /** @type {number} */ (run.codePointAt(0));
  const name = NAMES[String.fromCodePoint(code)] ?? (code >= 0xe0000 ? 'hidden letter' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  return words.invisible(name, [...run].length);
}

/** The words, with what cannot be seen named where it stands. @param {string} text */
export function visible(text) {
  const nodes = document.createDocumentFragment();
  let at = 0;
  for (const { 0: run, index } of text.matchAll(INVISIBLE)) {
    if (index > at) nodes.append(text.slice(at, index));
    nodes.append(el('span', { class: 'invisible', 'data-name': nameOf(run) }, el('span', { class: 'invisible-box' }, run)));
    at = index + run.length;
  }
  if (at < text.length) nodes.append(text.slice(at));
  return nodes;
}
