// Reads files that a reader dropped or chose, one after the other, and hands
// each source over as soon as it is read: when the rest is stopped, what was
// read stays. A file that cannot be read is told by name with its reason, and
// the next one is read.
//
// What a file is, is told by how it begins; its name decides only between
// kinds of text. Its size is looked at before it is opened.

import { words } from '../words/import.js';
import { readDocx } from './docx.js';
import { decode } from './encoding.js';
import { readHTML } from './html.js';
import { isCase, parseJSON, readSources } from './json.js';
import { readMarkdown, readPlain } from './plain.js';
import { LIMITS, Refusal } from './refusal.js';

/** @typedef {{ title: string, outlet: string, date: string, url: string, text: string, notes: string[] }} Imported */
/** @typedef {'plain' | 'markdown' | 'html' | 'json' | 'docx'} Kind */

/**
 * @param {Iterable<File>} files
 * @param {{
 *   onStart: (n: number, name: string) => void,
 *   onSource: (source: Imported, name: string) => void,
 *   onRefused: (name: string, why: string) => void,
 *   isStopped: () => boolean,
 *   openCase?: (text: string, name: string) => void,
 * }} how openCase takes a file that holds a whole case
 */
export async function readFiles(files, { onStart, onSource, onRefused, isStopped, openCase }) {
  let n = 0;
  for (const file of files) {
    if (isStopped()) return;
    onStart(n++, file.name);
    await drawn();
    try {
      const found = await readFile(file, openCase);
      if (isStopped()) return;
      for (const source of found) onSource(fit(source), file.name);
    } catch (error) {
      onRefused(file.name, error instanceof Refusal ? error.message : words.broken);
    }
  }
}

/** Lets the page draw, and the reader stop, between files. */
const drawn = () => new Promise((resolve) => { setTimeout(resolve, 0); });

/** @param {File} file @param {((text: string, name: string) => void) | undefined} openCase @returns {Promise<Imported[]>} */
async function readFile(file, openCase) {
  if (file.size === 0) throw new Refusal(words.empty);
  const head = await open(file.slice(0, 512));
  const kind = kindOf(file.name, head);
  const most = { plain: LIMITS.plain, markdown: LIMITS.plain, html: LIMITS.markup, json: LIMITS.archive, docx: LIMITS.archive }[kind];
  if (file.size > most) throw new Refusal(words.fileTooBig(file.size, most));
  const bytes = await open(file);
  if (kind === 'docx') return [await readDocx(bytes)];
  const text = decode(bytes);
  switch (kind) {
    case 'json': return readJSON(text, file.name, openCase);
    case 'html': return [readHTML(text)];
    case 'markdown': return [readMarkdown(text)];
    default: return [readPlain(text)];
  }
}

/** @param {string} text @param {string} name @param {((text: string, name: string) => void) | undefined} openCase */
function readJSON(text, name, openCase) {
  const value = parseJSON(text);
  if (!isCase(value)) return readSources(value);
  if (!openCase) throw new Refusal(words.caseFile);
  openCase(text, name);
  return [];
}

/** @param {Blob} blob */
async function open(blob) {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new Refusal(words.unreadable);
  }
}

/** Bytes that other kinds of file begin with, and what to do with them. @type {[RegExp, string][]} */
const OTHERS = [
  [/^%PDF-/, words.pdf],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(avif|heic|mif1))/s, words.image],
  [/^\xd0\xcf\x11\xe0/, words.oldWord],
  [/^\{\\rtf/, words.rtf],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ)/, words.archive],
  [/^(ID3|OggS|fLaC|RIFF.{4}(WAVE|AVI )|.{4}ftyp|\x1aE\xdf\xa3)/s, words.media],
];

/** @param {string} name @param {Uint8Array} head the first bytes of the file @returns {Kind} */
export function kindOf(name, head) {
  const begins = String.fromCharCode(...head);
  const other = OTHERS.find(([pattern]) => pattern.test(begins));
  if (other) throw new Refusal(other[1]);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
  if (begins.startsWith('PK') || ending === 'docx') return 'docx';
  const text = begins.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart();
  if (ending === 'json') return 'json';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (/^(html?|xhtml)$/.test(ending) || (ending !== 'txt' && /^(<!doctype html|<html|<head)/i.test(text))) return 'html';
  return 'plain';
}

/** What no source may lack, and what it may not exceed. @param {Imported} source */
function fit(source) {
  if (source.text.trim() === '' && source.title === '') throw new Refusal(words.noText);
  const size = new Blob([source.text, source.title]).size;
  if (size > LIMITS.text) throw new Refusal(words.textTooLong(size, LIMITS.text));
  return source;
}
