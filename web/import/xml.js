// A reader of the XML that word processors write, as a stream: elements open,
// hold text, close. It knows the five entities of XML and characters by their
// number and refuses a document that declares others, since a handful can
// unfold into gigabytes. A browser's own parser would complain of a broken
// document with a styled page of its own, which the page's policy forbids.
//
// It checks that elements close in the order in which they opened, and how
// deep they lie. Namespaces are told by their usual prefix only, which every
// word processor keeps to; attributes are passed over.

import { words } from '../words/import.js';
import { Refusal } from './refusal.js';

const DEEPEST = 400;
const ENTITY = /** @type {Record<string, string>} */ ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" });

/** @typedef {{ open: (name: string) => void, text: (text: string) => void, close: (name: string) => void }} Reader */

/**
 * One pass over the document.
 * @param {Uint8Array} bytes
 * @param {string} part its name in messages
 * @param {Reader} reader names come with their prefix: "w:t"
 */
export function readXML(bytes, part, { open, text, close }) {
  const broken = new Refusal(words.xmlBroken(part));
  const markup = decodeXML(bytes, broken);
  /** @type {string[]} */
  const inside = [];
  let at = 0;
  while (at < markup.length) {
    const next = markup.indexOf('<', at);
    const words = markup.slice(at, next < 0 ? markup.length : next);
    if (words && inside.length > 0) text(resolved(words, broken));
    if (next < 0) break;
    at = skipped(markup, next, part, broken);
    if (at > next) continue;
    const end = tagEnd(markup, next);
    const tag = end < 0 ? null : /^<(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)(?=[\s/>])/u.exec(markup.slice(next, Math.min(end, next + 200)));
    if (!tag) throw broken;
    at = end;
    if (tag[1]) {
      if (inside.pop() !== tag[2]) throw broken;
      close(tag[2]);
      continue;
    }
    open(tag[2]);
    if (markup[end - 2] === '/') close(tag[2]);
    else if (inside.push(tag[2]) > DEEPEST) throw broken;
  }
  if (inside.length > 0) throw broken;
}

/** @param {Uint8Array} bytes @param {Refusal} broken */
function decodeXML(bytes, broken) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken;
  }
}

/** The place behind a comment or an instruction, or the same place where there is none. @param {string} markup @param {number} at @param {string} part @param {Refusal} broken */
function skipped(markup, at, part, broken) {
  const behind = (/** @type {string} */ end) => {
    const found = markup.indexOf(end, at + 2);
    if (found < 0) throw broken;
    return found + end.length;
  };
  if (markup[at + 1] === '?') return behind('?>');
  if (markup.startsWith('<!--', at)) return behind('-->');
  if (markup[at + 1] === '!') throw new Refusal(words.xmlEntities(part));
  return at;
}

/** Behind the ">" of the tag that begins at a place; one may stand in an attribute, too. @param {string} markup @param {number} at */
function tagEnd(markup, at) {
  for (let i = at; i < markup.length; i++) {
    const c = markup[i];
    if (c === '>') return i + 1;
    if (c === '"' || c === "'") {
      i = markup.indexOf(c, i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

/** @param {string} text @param {Refusal} broken */
function resolved(text, broken) {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+)?;?/gi, (whole, name) => {
    const code = name?.startsWith('#') ? Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1)) : -1;
    const character = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITY[name];
    if (!whole.endsWith(';') || character === undefined) throw broken;
    return character;
  });
}
