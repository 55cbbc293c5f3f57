// The findings as a table, one row for each pair of passages. A spreadsheet
// takes a cell that begins with one of a few signs for a formula, quoted or
// not, so such a cell gets an apostrophe before it.

import { words } from '../words/en.js';

/** @import { Filed } from './gather.js' */

// White space before the sign does not save from it; full-width signs count in some languages.
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** @param {string | number} value */
export function cell(value) {
  const text = String(value).replace(/[\p{Cs}\u0000]/gu, '\ufffd');
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const HEAD = ['finding', 'relation', 'outcome', 'weight', 'slot', 'rule', 'decision', 'note', 'text passage', 'text sentence', 'text read as',
  'source', 'source date', 'source address', 'source passage', 'source sentence', 'source read as', 'stance', 'speaker', 'origin', 'why'];

/** Begins with a byte order mark, by which spreadsheets know UTF-8. @param {Filed} filed */
export function csvReport({ findings, sources }) {
  const rows = findings.flatMap(({ n, slot, draft, sides, standing }) => sides.map(({ passage, relation, outcome, weight, rule, why }) => {
    const source = sources.find(({ id }) => id === passage.id);
    return [n, words.relation[relation] ?? relation, outcome, weight, slot, rule, standing?.verdict ?? '', standing?.note ?? '',
      draft.text, sentence(draft), draft.read || draft.text, passage.name, source?.dateRead ?? '', source?.url ?? '',
      passage.text, sentence(passage), passage.read || passage.text, passage.stance, passage.speaker, passage.origin, why];
  }));
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {{ parts: { before: string, mark: string, after: string } }} passage */
function sentence({ parts: { before, mark, after } }) {
  return before + mark + after;
}
