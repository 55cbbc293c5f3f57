// Documents made from markup that is never shown. They have no window: nothing
// in them runs or loads. What could, handlers, styles, addresses, a base, is
// taken out before they are parsed nonetheless, since a browser complains of
// each even there. What is left is elements, text and the few attributes that
// tell what an article is.
//
// Under Trusted Types a parser takes only what a policy made. The one for this
// purpose stays inside this module and makes nothing but such markup.

import { words } from '../words/import.js';
import { Refusal } from './refusal.js';

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('gainsay-inert', { createHTML: cleaned });

/** @param {string} markup @returns {Document} */
export function inertDocument(markup) {
  return new DOMParser().parseFromString(policy ? policy.createHTML(markup) : cleaned(markup), 'text/html');
}

const KEPT = new Set(['property', 'name', 'itemprop', 'content', 'rel', 'href', 'datetime', 'hidden', 'aria-hidden', 'role', 'type']);

// Their content is no markup. Of these only a title is text, and only data for
// search engines is worth keeping of a script.
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']);

const DROPPED = new Set(['base', 'style', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext', 'object', 'embed', 'frame', 'frameset']);

// A browser takes minutes over elements that lie in each other a hundred
// thousand deep. Elements that need not be closed say nothing of depth.
const DEEPEST = 1000;
const UNCOUNTED = new Set(('area br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption body html head').split(' '));

/**
 * Markup without anything that could act. One pass: no part is looked at
 * twice, however it is broken. Elements that lie too deep are a Refusal.
 * @param {string} markup
 */
export function cleaned(markup) {
  const out = new Cleaned();
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) {
      out.push(markup.slice(at));
      break;
    }
    out.push(markup.slice(at, open));
    at = readMarkup(markup, open, out);
  }
  return out.parts.join('');
}

/** What is kept, and how deep the elements lie. */
class Cleaned {
  /** @type {string[]} */
  parts = [];
  depth = 0;

  /** @param {string[]} parts */
  push(...parts) {
    this.parts.push(...parts);
  }

  /** @param {string} name @param {boolean} closes */
  nest(name, closes) {
    if (UNCOUNTED.has(name)) return;
    this.depth = Math.max(0, this.depth + (closes ? -1 : 1));
    if (this.depth > DEEPEST) throw new Refusal(words.markupDeep);
  }
}

const NAME = /<(\/?)([a-z][^\s/>]*)/iy;

/** What begins with "<" at a place: a comment, a tag, or just that sign. @param {string} markup @param {number} open @param {Cleaned} out @returns {number} where to go on */
function readMarkup(markup, open, out) {
  const after = (/** @type {string} */ end, /** @type {number} */ from) => {
    const found = markup.indexOf(end, from);
    return found < 0 ? markup.length : found + end.length;
  };
  if (markup.startsWith('<!--', open)) return after('-->', open + 2);
  if (/[!?]/.test(markup[open + 1] ?? '')) return after('>', open);
  NAME.lastIndex = open;
  const tag = NAME.exec(markup);
  if (!tag) {
    out.push('&lt;');
    return open + 1;
  }
  const { attributes, end } = readAttributes(markup, NAME.lastIndex);
  const name = tag[2].toLowerCase();
  const data = name === 'script' && attributes.some(([key, value]) => key === 'type' && value.trim().toLowerCase() === 'application/ld+json');
  const kept = /^[a-z][a-z0-9:-]*$/.test(name) && !DROPPED.has(name) && (name !== 'script' || data);
  if (kept) out.nest(name, tag[1] !== '' || RAW.has(name));
  if (kept) out.push(tag[1] ? `</${name}>` : `<${name}${attributes.map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('')}>`);
  if (tag[1] || !RAW.has(name)) return end;
  return readRaw(markup, name, end, kept ? out : null);
}

/** @param {string} markup @param {string} name @param {number} from @param {Cleaned | null} out */
function readRaw(markup, name, from, out) {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const end = close.exec(markup)?.index ?? markup.length;
  out?.push(markup.slice(from, end), `</${name}>`);
  return end === markup.length ? end : readAttributes(markup, end + name.length + 2).end;
}

const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)(\s*=\s*)?/y;
const BARE = /[^\s>]*/y;

/** Attributes up to the end of the tag; those that are kept, each once. @param {string} markup @param {number} at */
function readAttributes(markup, at) {
  /** @type {[string, string][]} */
  const attributes = [];
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(markup);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    let value = '';
    if (found[2]) {
      const quote = markup[at];
      if (quote === '"' || quote === "'") {
        const end = markup.indexOf(quote, at + 1);
        value = markup.slice(at + 1, end < 0 ? markup.length : end);
        at = end < 0 ? markup.length : end + 1;
      } else {
        BARE.lastIndex = at;
        value = BARE.exec(markup)?.[0] ?? '';
        at = BARE.lastIndex;
      }
    }
    const key = found[1].toLowerCase();
    if (KEPT.has(key) && !attributes.some(([other]) => other === key)) attributes.push([key, value]);
  }
  const end = markup.indexOf('>', at);
  return { attributes, end: end < 0 ? markup.length : end + 1 };
}
