// The case file: a whole case as JSON, to be moved to another browser or kept
// beside a story; and the file of decisions alone, which holds no text but the
// reader's notes. docs/casefile.md describes both.

import { given } from '../state/kept.js';
import { readCase, readDecisions, readObject, ShapeError } from './shape.js';

/** @import { CaseSource } from '../state/case.js' */
/** @import { Content } from '../state/kept.js' */
/** @import { Decisions } from '../state/decisions.js' */
/** @import { PlainCase } from './shape.js' */

/** The version that is written; a file of a later one is refused. */
export const VERSION = 1;

/** The largest file that is read, in bytes: the engine takes 64 MB of articles. */
export const LARGEST = 96 * 2 ** 20;

/** @typedef {{ kind: 'case', case: PlainCase } | { kind: 'decisions', decisions: Decisions }} Opened */

/** @param {PlainCase | Content} content @param {Date} now @returns {string} */
export function writeCaseFile({ name, draft, sources, decisions }, now) {
  const plain = sources.map((source) => given(/** @type {CaseSource} */ (source)));
  return `${JSON.stringify({ gainsay: 'case', version: VERSION, exported: now.toISOString(), name, draft, sources: plain, decisions }, null, 2)}\n`;
}

/** @param {Decisions} decisions @param {Date} now @returns {string} */
export function writeDecisionsFile(decisions, now) {
  const keys = 'the first 32 hexadecimal digits of SHA-256 over what a finding says; docs/casefile.md';
  return `${JSON.stringify({ gainsay: 'decisions', version: VERSION, exported: now.toISOString(), keys, decisions }, null, 2)}\n`;
}

/** Reads either file. Throws a ShapeError that says what is wrong and where. @param {string} text @returns {Opened} */
export function readFile(text) {
  const file = readObject(parse(text), '');
  if (file.gainsay !== 'case' && file.gainsay !== 'decisions') {
    throw new ShapeError('gainsay', 'this is JSON, but no case file of gainsay (“case” or “decisions” was expected)');
  }
  if (!Number.isInteger(file.version) || file.version < 1) throw new ShapeError('version', 'a whole number was expected');
  if (file.version > VERSION) throw new ShapeError('version', `the file is of version ${file.version}, this gainsay reads up to ${VERSION}; load the page again for a newer one`);
  return file.gainsay === 'case' ? { kind: 'case', case: readCase(file) } : { kind: 'decisions', decisions: readDecisions(file.decisions, 'decisions') };
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? NaN);
    const place = Number.isNaN(at) ? '' : `line ${text.slice(0, at).split('\n').length}`;
    throw new ShapeError(place, text.trim() === '' ? 'the file is empty' : 'this is not JSON, or it is cut short');
  }
}
