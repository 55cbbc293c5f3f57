// The forms that a report can have: how each is written and what its file is called.

import { annotationReport } from './annotations.js';
import { csvReport } from './csv.js';
import { gather } from './gather.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { markdownReport } from './markdown.js';

/** @import { State } from '../state/case.js' */

/** @type {Record<string, { ending: string, type: string }>} */
export const formats = {
  html: { ending: '.html', type: 'text/html;charset=utf-8' },
  markdown: { ending: '.md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: '.csv', type: 'text/csv;charset=utf-8' },
  json: { ending: '.json', type: 'application/json' },
  annotations: { ending: '.jsonld', type: 'application/ld+json' },
};

/**
 * @param {string} format
 * @param {State} state
 * @param {{ made: string, name: string, texts: boolean }} how
 * @returns {string}
 */
export function write(format, state, how) {
  const filed = gather(state, how);
  switch (format) {
    case 'html': return htmlReport(filed);
    case 'markdown': return markdownReport(filed);
    case 'csv': return csvReport(filed);
    case 'json': return jsonReport(filed, new Map([['-', state.draft], ...state.sources.map((s) => /** @type {const} */ ([s.id, s]))]));
    case 'annotations': return annotationReport(filed);
    default: throw new Error(`no form of a report: ${format}`);
  }
}
