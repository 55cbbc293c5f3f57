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
import { openZip, unpack } from './zip.js';

/** @import { Imported } from './files.js' */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

// Elements of which nothing is text, by local name.
const SILENT = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPr', 'rPr', 'sectPr', 'tblPr', 'tcPr', 'trPr']);

/** @param {Uint8Array} bytes @returns {Promise<Imported>} */
export async function readDocx(bytes) {
  const parts = openZip(bytes);
  const body = parts.get(BODY);
  if (!body) throw new Refusal(words.noDocument);
  const properties = parts.get(PROPERTIES);
  const text = textOf(parseXML(await unpack(bytes, body), BODY));
  const about = properties ? parseXML(await unpack(bytes, properties), PROPERTIES) : null;
  const property = (/** @type {string} */ name) => about?.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() ?? '';
  const made = day(property('created')) || day(property('modified'));
  return { title: property('title'), outlet: '', date: made, url: '', text, notes: made ? [words.dateOfFile(made)] : [] };
}

/**
 * XML without entities of its own: a handful of them can unfold into gigabytes.
 * @param {Uint8Array} bytes @param {string} part
 */
export function parseXML(bytes, part) {
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (utf16) throw new Refusal(words.xmlBroken(part));
  const markup = new TextDecoder().decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(markup)) throw new Refusal(words.xmlEntities(part));
  const parsed = new DOMParser().parseFromString(markup, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new Refusal(words.xmlBroken(part));
  return parsed;
}

/** The document's text; one step for each of its nodes, in order, without recursion. @param {Document} document */
function textOf(document) {
  /** @type {string[]} */
  const paragraphs = [];
  let line = '';
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) => (SILENT.has(/** @type {Element} */ (node).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  while (walker.nextNode()) {
    const element = /** @type {Element} */ (walker.currentNode);
    if (element.namespaceURI !== W && element.namespaceURI !== STRICT_W) continue;
    switch (element.localName) {
      case 'p':
        paragraphs.push(line);
        line = '';
        break;
      case 't':
        line += element.textContent;
        break;
      case 'tab':
        line += '\t';
        break;
      case 'br':
      case 'cr':
        line += '\n';
        break;
      case 'noBreakHyphen':
        line += '\u2011';
        break;
    }
  }
  paragraphs.push(line);
  return paragraphs.map((p) => p.trim()).filter(Boolean).join('\n\n');
}
