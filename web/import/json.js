// Sources as JSON, in the form that the engine's messages and the command line
// know: an object with "text" and, where known, "title", "outlet", "date" and
// "url"; or a list of them; or an object whose "sources" is such a list. What
// else stands there is left alone.

import { words } from '../words/import.js';
import { address, day, oneLine } from './fields.js';
import { LIMITS, Refusal } from './refusal.js';

/** @import { Imported } from './files.js' */

/** @param {string} text @returns {unknown} */
export function parseJSON(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(words.json(error instanceof SyntaxError ? error.message.slice(0, 120) : ''));
  }
}

/** A whole case has a draft, too; it is not read here. @param {unknown} value */
export const isCase = (value) => isObject(value) && Array.isArray(value.sources) && isObject(value.draft);

/** @param {unknown} value @returns {Imported[]} */
export function readSources(value) {
  const list = Array.isArray(value) ? value : isObject(value) && Array.isArray(value.sources) ? value.sources : [value];
  if (list.length > LIMITS.sources) throw new Refusal(words.jsonTooMany(list.length, LIMITS.sources));
  if (list.length === 0 || !isObject(list[0])) throw new Refusal(words.jsonForm);
  return list.map(sourceOf);
}

/** @param {any} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {any} item @param {number} i @returns {Imported} */
function sourceOf(item, i) {
  if (!isObject(item)) throw new Refusal(words.jsonForm);
  for (const field of ['text', 'title', 'outlet', 'date', 'url']) {
    if (item[field] !== undefined && item[field] !== null && typeof item[field] !== 'string') throw new Refusal(words.jsonItem(i + 1, field));
  }
  const given = /** @type {Record<string, string | null | undefined>} */ (item);
  if (!given.text && !given.title) throw new Refusal(words.jsonNoText(i + 1));
  const date = day(given.date ?? '');
  return {
    title: oneLine(given.title), outlet: oneLine(given.outlet), date, url: address(given.url), text: given.text ?? '',
    notes: given.date && !date ? [words.dateUnread(given.date.slice(0, 40))] : [],
  };
}
