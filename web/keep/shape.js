// Whether something read back, from the store or from a file, has the form of a
// case. What is wrong is said with its place: "sources[2].text: a text was
// expected". Fields that are not known are kept as long as they are plain
// values: a later version of gainsay may have put them there.

/** @import { Draft, Source } from '../engine/protocol.js' */
/** @import { Decision, Decisions } from '../state/decisions.js' */

/** What is wrong, and where. */
export class ShapeError extends Error {
  /** @param {string} where @param {string} what */
  constructor(where, what) {
    super(where ? `${where}: ${what}` : what);
    this.name = 'ShapeError';
  }
}

/** @typedef {{ name: string, draft: Draft, sources: Source[], decisions: Decisions }} PlainCase */

const VERDICTS = ['confirmed', 'dismissed', 'resolved'];
const SOURCE_FIELDS = ['id', 'title', 'outlet', 'date', 'url', 'text'];

/** @param {unknown} value @param {string} [where] @returns {PlainCase} */
export function readCase(value, where = '') {
  const object = readObject(value, where);
  const at = (/** @type {string} */ field) => (where ? `${where}.${field}` : field);
  return {
    name: readText(object.name ?? '', at('name')),
    draft: readDraft(object.draft, at('draft')),
    sources: readSources(object.sources, at('sources')),
    decisions: readDecisions(object.decisions ?? {}, at('decisions')),
  };
}

/** @param {unknown} value @param {string} where @returns {Draft} */
export function readDraft(value, where) {
  const { title = '', date = '', text = '' } = readObject(value, where);
  return { title: readText(title, `${where}.title`), date: readDay(date, `${where}.date`), text: readText(text, `${where}.text`) };
}

/** @param {unknown} value @param {string} where @returns {Source[]} */
function readSources(value, where) {
  if (!Array.isArray(value)) throw new ShapeError(where, 'a list was expected');
  const ids = new Set();
  return value.map((item, i) => {
    const source = readSource(item, `${where}[${i}]`, `s${i + 1}`);
    while (ids.has(source.id)) source.id += '+';
    ids.add(source.id);
    return source;
  });
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {string} id for a source without one
 * @param {(value: unknown, where: string) => string} [readDate]
 * @returns {Source}
 */
export function readSource(value, where, id, readDate = readDay) {
  const object = readObject(value, where);
  /** @type {Record<string, any>} */
  const source = {};
  for (const [field, content] of Object.entries(object)) {
    const plain = content === null || ['string', 'number', 'boolean'].includes(typeof content);
    if (plain && !['read', 'error', 'case', '__proto__'].includes(field)) source[field] = content;
  }
  for (const field of SOURCE_FIELDS) source[field] = readText(source[field] ?? (field === 'id' ? id : ''), `${where}.${field}`);
  source.date = readDate(source.date, `${where}.date`);
  if (object.text === undefined) throw new ShapeError(`${where}.text`, 'it is missing');
  return /** @type {Source} */ (source);
}

/** @param {unknown} value @param {string} where @returns {Decisions} */
export function readDecisions(value, where) {
  /** @type {Record<string, Decision>} */
  const decisions = {};
  for (const [key, item] of Object.entries(readObject(value, where))) {
    const at = `${where}.${key}`;
    if (!/^[0-9a-f]{32}$/.test(key)) throw new ShapeError(at, 'that is no key of a finding (32 hexadecimal digits)');
    const { verdict, note = '', at: when } = readObject(item, at);
    if (!VERDICTS.includes(verdict)) throw new ShapeError(`${at}.verdict`, `“confirmed”, “dismissed” or “resolved” was expected, not ${shown(verdict)}`);
    if (typeof when !== 'string' || Number.isNaN(Date.parse(when))) throw new ShapeError(`${at}.at`, `a time was expected, not ${shown(when)}`);
    decisions[key] = { verdict, note: readText(note, `${at}.note`), at: when };
  }
  return decisions;
}

/** @param {unknown} value @param {string} where @returns {Record<string, any>} */
export function readObject(value, where) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(where, `an object was expected, not ${shown(value)}`);
  return value;
}

/** @param {unknown} value @param {string} where @returns {string} */
export function readText(value, where) {
  if (typeof value !== 'string') throw new ShapeError(where, `a text was expected, not ${shown(value)}`);
  return value;
}

/** @param {unknown} value @param {string} where */
function readDay(value, where) {
  const day = readText(value, where);
  if (day !== '' && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new ShapeError(where, `a day such as 2026-03-14 was expected, not ${shown(day)}`);
  return day;
}

/** @param {unknown} value */
function shown(value) {
  if (value === undefined) return 'nothing';
  const text = Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
