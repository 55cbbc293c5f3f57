// The text of a Word document, paragraph by paragraph, with the title and the
// day that its properties give.
//
// Of changes that are tracked, what was inserted is text and what was deleted
// is not. A text box is in the file twice, for new readers and for old ones;
// the second copy is left out. Headers, footers, notes and comments are not
// read: an article is the document's body. The day is that on which the file
// was made, which is often but not always the day of the article, so whoever
// imports it is told.

import { words } from '../words/import.js';
import { day } from './fields.js';
import { Refusal } from './refusal.js';
import { readXML } from './xml.js';
import { openZip, unpack } from './zip.js';

/** @import { Imported } from './files.js' */

const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

// Elements of which nothing is text.
const SILENT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/** What stands for a character. @type {Record<string, string>} */
const SIGNS = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' };

/** @param {Uint8Array} bytes @returns {Promise<Imported>} */
export async function readDocx(bytes) {
  const parts = openZip(bytes);
  const body = parts.get(BODY);
  if (!body) throw new Refusal(words.noDocument);
  const properties = parts.get(PROPERTIES);
  const text = textOf(await unpack(bytes, body));
  const about = properties ? propertiesOf(await unpack(bytes, properties)) : new Map();
  const made = day(about.get('dcterms:created') ?? '') || day(about.get('dcterms:modified') ?? '');
  return { title: (about.get('dc:title') ?? '').trim(), outlet: '', date: made, url: '', text, notes: made ? [words.dateOfFile(made)] : [] };
}

/** The words of each paragraph. @param {Uint8Array} xml */
export function textOf(xml) {
  /** @type {string[]} */
  const paragraphs = [];
  let line = '';
  let silent = 0;
  let inText = false;
  let inProperties = 0;
  readXML(xml, BODY, {
    open(name) {
      if (SILENT.has(name)) silent += 1;
      if (name.endsWith('Pr')) inProperties += 1; // there, w:tab is a stop and no tab
      if (silent > 0 || inProperties > 0) return;
      inText = name === 'w:t';
      line += SIGNS[name] ?? '';
    },
    text(words) {
      if (inText && silent === 0) line += words;
    },
    close(name) {
      if (SILENT.has(name)) silent -= 1;
      if (name.endsWith('Pr')) inProperties -= 1;
      inText = false;
      if (name !== 'w:p') return;
      paragraphs.push(line.trim());
      line = '';
    },
  });
  return paragraphs.filter(Boolean).join('\n\n');
}

/** What the document says of itself, by element. @param {Uint8Array} xml */
function propertiesOf(xml) {
  /** @type {Map<string, string>} */
  const found = new Map();
  let inside = '';
  readXML(xml, PROPERTIES, {
    open(name) { inside = name; },
    text(words) { found.set(inside, (found.get(inside) ?? '') + words); },
    close() { inside = ''; },
  });
  return found;
}
