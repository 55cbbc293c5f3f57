// Plain text and Markdown. A file may begin with the header lines that the
// command line knows ("Title:", "Source:", "Date:", "URL:", closed by an empty
// line), a Markdown file with a block between lines of three hyphens. Else a
// Markdown file's first heading is its title.
//
// The marks of Markdown are taken out of the text, since "**five** hours" reads
// worse than "five hours". This is not a parser of Markdown: tables and code
// stay as they are written, and so does what only looks like a mark.

import { words } from '../words/import.js';
import { address, day, oneLine } from './fields.js';

/** @import { Imported } from './files.js' */

/** @type {Record<string, 'title' | 'outlet' | 'date' | 'url'>} */
const HEADERS = { title: 'title', source: 'outlet', date: 'date', url: 'url' };

/** @type {Record<string, 'title' | 'outlet' | 'date' | 'url'>} */
const FRONT = { ...HEADERS, outlet: 'outlet', publisher: 'outlet', published: 'date', link: 'url', canonical: 'url' };

/** @param {string} whole @returns {Imported} */
export function readPlain(whole) {
  const lines = whole.split('\n');
  /** @type {Imported} */
  const source = { title: '', outlet: '', date: '', url: '', text: whole, notes: [] };
  const end = lines.findIndex((line) => line.trim() === '');
  const header = lines.slice(0, Math.max(end, 0)).map((line) => /^\uFEFF?(\w+):(.*)$/.exec(line.trim()));
  const known = header.filter((line) => line !== null);
  // An article whose first line reads "Source: officials in Kyiv" has no header.
  if (known.length === 0 || known.length < header.length || !(known[0][1].toLowerCase() in HEADERS)) return source;
  for (const [, key, value] of known) give(source, HEADERS[key.toLowerCase()], value.trim());
  source.text = lines.slice(end + 1).join('\n');
  return source;
}

/** @param {string} whole @returns {Imported} */
export function readMarkdown(whole) {
  const front = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*\r?\n/.exec(whole);
  const source = front ? readPlain('') : readPlain(whole);
  for (const line of front ? front[1].split('\n') : []) {
    const pair = /^(\w+):\s*(.*)$/.exec(line.trim());
    if (pair) give(source, FRONT[pair[1].toLowerCase()], pair[2].replace(/^(["'])(.*)\1$/, '$2'));
  }
  let text = front ? whole.slice(front[0].length) : source.text;
  const heading = /^\s*#[ \t]+(.+)/.exec(text);
  if (heading && !source.title) {
    source.title = oneLine(unmarked(heading[1]).replace(/#+\s*$/, ''));
    text = text.slice(heading[0].length);
  }
  source.text = text.split('\n').map(unmarked).join('\n').trim();
  return source;
}

/** A field counts once, and a day only in the form that says which number is the month. @param {Imported} source @param {'title' | 'outlet' | 'date' | 'url' | undefined} field @param {string} value */
function give(source, field, value) {
  if (!field || source[field] || value === '') return;
  if (field === 'date') {
    source.date = day(value);
    if (!source.date) source.notes.push(words.dateUnread(value.slice(0, 40)));
    return;
  }
  source[field] = field === 'url' ? address(value) : oneLine(value);
}

/** @param {string} line */
function unmarked(line) {
  return line
    .replace(/^\s{0,3}(#{1,6}\s+|>\s?)/, '')
    .replace(/!\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1');
}
