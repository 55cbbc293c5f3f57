// The article of a web page: its text in reading order, and the title, outlet,
// day and address that the page states of itself. The same reads what the
// clipboard holds when somebody copies from a page.
//
// The markup is parsed into a document that is never shown: nothing in it runs
// or loads. Of the page, the element that holds most of the running text is
// taken (an <article>, a <main>, else all), without what is there for the
// page's sake: menus, forms, asides, buttons, what is hidden. Each block is a
// paragraph; a caption is one, too, since it often says the day.
//
// A date counts in the order of how surely it means the article: the page's
// data for search engines, its properties, the first <time> of the article.
// The day is taken as it is printed, not moved to a time zone.
//
// Known to go wrong: a page that loads its text by script has none in its
// file; a list of other stories inside the <article> is read with it.

import { words } from '../words/import.js';
import { address, day, oneLine, withoutOutlet } from './fields.js';
import { inertDocument } from './inert.js';
import { Refusal } from './refusal.js';

/** @import { Imported } from './files.js' */

// Of these nothing is read.
const SILENT = 'script, style, noscript, template, svg, math, canvas, iframe, object, nav, aside, footer, form, button, select, textarea, dialog, '
  + '[hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="complementary"], [role="contentinfo"], [role="search"], [role="dialog"]';

// Their borders end a paragraph.
const BLOCKS = new Set(('ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN '
  + 'OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL').split(' '));

/** @param {string} markup a whole page, or the part that was copied @returns {Imported} */
export function readHTML(markup) {
  const page = inertDocument(markup);
  const data = searchData(page);
  const root = mainPart(page);
  const outlet = oneLine(data.outlet) || property(page, ['og:site_name', 'application-name', 'dc.publisher']);
  const heading = root.querySelector('h1') ?? page.querySelector('h1');
  const title = withoutOutlet(oneLine(data.title) || property(page, ['og:title', 'twitter:title', 'dc.title']) || oneLine(heading?.textContent) || oneLine(page.title), outlet);
  const text = textOf(root, title);
  if (text === '') throw new Refusal(words.noText);
  return {
    title,
    outlet,
    date: day(data.date) || day(property(page, ['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'dc.date.issued', 'pubdate', 'parsely-pub-date', 'sailthru.date'])) || timeIn(root) || timeIn(page),
    url: address(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')) || address(property(page, ['og:url'])) || address(data.url),
    text,
    notes: [],
  };
}

/** The first property of the page with one of these names, in their order. @param {Document} page @param {string[]} names */
function property(page, names) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') || meta.getAttribute('name') || meta.getAttribute('itemprop') || '').toLowerCase();
    const content = oneLine(meta.getAttribute('content'));
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return names.map((name) => found.get(name)).find(Boolean) ?? '';
}

/** @param {Document | Element} within */
function timeIn(within) {
  for (const time of within.querySelectorAll('time[datetime]')) {
    const found = day(time.getAttribute('datetime') ?? '');
    if (found) return found;
  }
  return '';
}

/** @typedef {{ title: string, outlet: string, date: string, url: string }} About */

const ARTICLES = /Article|Report|BlogPosting|LiveBlog/;

/** What the page tells search engines (JSON-LD): the first thing in it that is an article. @param {Document} page @returns {About} */
function searchData(page) {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    /** @type {any[]} */
    const queue = [];
    try {
      queue.push(JSON.parse(script.textContent ?? ''));
    } catch {
      continue; // broken data is no reason to refuse the page
    }
    for (let i = 0; i < queue.length && i < 500; i++) {
      const item = queue[i];
      if (Array.isArray(item)) queue.push(...item.slice(0, 100));
      if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
      if (Array.isArray(item['@graph'])) queue.push(...item['@graph'].slice(0, 100));
      if (ARTICLES.test(String([item['@type']].flat()[0] ?? ''))) return aboutOf(item);
    }
  }
  return { title: '', outlet: '', date: '', url: '' };
}

/** @param {any} item @returns {About} */
function aboutOf(item) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : '');
  const publisher = [item.publisher].flat()[0];
  return {
    title: text(item.headline),
    outlet: text(publisher?.name) || text(publisher),
    date: text(item.datePublished) || text(item.dateCreated),
    url: text(item.url) || text(item.mainEntityOfPage?.['@id']) || text(item.mainEntityOfPage),
  };
}

/** The smallest of the usual places that holds most of the running text. @param {Document} page @returns {Element} */
function mainPart(page) {
  const weight = (/** @type {Element} */ element) => {
    let sum = 0;
    for (const p of element.querySelectorAll('p')) sum += p.closest(SILENT) ? 0 : (p.textContent ?? '').length;
    return sum;
  };
  const whole = weight(page.body);
  for (const places of ['[itemprop="articleBody"]', 'article', 'main, [role="main"]']) {
    const found = [...page.querySelectorAll(places)].slice(0, 50).map((element) => ({ element, sum: weight(element) }));
    const best = found.reduce((a, b) => (b.sum > a.sum ? b : a), { element: page.body, sum: 0 });
    if (best.sum > 0 && best.sum * 2 >= whole) return best.element;
  }
  return page.body;
}

/** A step for each node, in order, without recursion. @param {Element} root @param {string} title left out where the text begins with it */
function textOf(root, title) {
  /** @type {string[]} */
  const paragraphs = [];
  let line = '';
  const end = () => {
    const words = line.split('\n').map(oneLine).join('\n').trim();
    if (words && !(paragraphs.length < 3 && words === title)) paragraphs.push(words);
    line = '';
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node instanceof Element && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  /** The block that the text before stood in. @type {Node | null} */
  let block = root;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === 'BR') {
      line += '\n';
      continue;
    }
    if (node.nodeType !== Node.TEXT_NODE) {
      if (BLOCKS.has(node.nodeName)) end();
      continue;
    }
    const around = blockOf(node);
    if (around !== block) end();
    block = around;
    line += /** @type {Text} */ (node).data.replace(/\s+/g, ' ');
  }
  end();
  return paragraphs.join('\n\n');
}

/** @param {Node} node */
function blockOf(node) {
  let at = node.parentNode;
  while (at && !BLOCKS.has(at.nodeName)) at = at.parentNode;
  return at;
}
