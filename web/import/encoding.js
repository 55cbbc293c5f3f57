// Which characters the bytes of a file stand for: UTF-16 where a mark says so,
// else UTF-8 where it is valid, else Windows-1252, which newsrooms' older
// systems still write. This decides as internal/article does for the command
// line, so that a file is the same text in both.

import { words } from '../words/import.js';
import { Refusal } from './refusal.js';

/** @param {Uint8Array} bytes @returns {string} */
export function decode(bytes) {
  if (bytes.length === 0) throw new Refusal(words.empty);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUTF16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUTF16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Refusal(words.nul(lineOf(bytes, nul)));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) throw new Refusal(words.notUTF8);
    return decodeWindows1252(bytes);
  }
}

/** @param {Uint8Array} bytes @param {string} label */
function decodeUTF16(bytes, label) {
  if (bytes.length % 2 !== 0) throw new Refusal(words.halfCharacter);
  const text = new TextDecoder(label).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Refusal(words.nul(text.slice(0, nul).split('\n').length));
  return text;
}

// The characters of the bytes 80 to 9F; all others are those of Latin-1. The
// standard gives five of them, here blank, to control characters; in a file
// they tell that it is something else.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** @param {Uint8Array} bytes */
function decodeWindows1252(bytes) {
  const wrong = bytes.findIndex((byte) => HIGH[byte - 0x80] === ' ');
  if (wrong >= 0) throw new Refusal(words.notText(lineOf(bytes, wrong), bytes[wrong].toString(16).toUpperCase()));
  /** @type {string[]} */
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)).replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]));
  }
  return parts.join('');
}

/** @param {Uint8Array} bytes @param {number} at */
function lineOf(bytes, at) {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line += 1;
  return line;
}
