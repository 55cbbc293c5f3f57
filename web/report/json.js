// The check in the form of the command line (gainsay check -format json), with
// what the page has besides: the texts that the offsets count in, decisions,
// and the comparison of the articles. Offsets are bytes of UTF-8, into the text
// or, where the field says so, into the title.

import { inBytes } from './offsets.js';

/** @import { Filed } from './gather.js' */
/** @import { Count } from './offsets.js' */

/** @typedef {{ title: Count, text: Count }} Counts */

/** @param {Filed} filed @param {Map<string, { title: string, text: string }>} texts the texts that were compared, by id, the draft under "-" */
export function jsonReport({ made, name, engine, draft, sources, findings, result, comparison }, texts) {
  const counts = new Map([...texts].map(([id, { title, text }]) => [id, { title: inBytes(title), text: inBytes(text) }]));
  return `${JSON.stringify({
    version: result?.version ?? comparison?.version ?? 1,
    engine,
    made,
    name,
    draft: result ? inCountOf(result.draft, '-', counts) : { statements: [], reach: { checkable: 0, read: 0 } },
    events: result?.events ?? [],
    texts: { draft, sources: sources.map(({ id, title, outlet, date, url, text, off }) => ({ id, title, outlet, date, url, text, off })) },
    decisions: findings.filter(({ standing }) => standing).map(({ slot, relation, draft: { text, parts }, sides, standing }) => ({
      slot, relation, passage: text, statement: parts.before + parts.mark + parts.after, sources: sides.map(({ passage }) => passage.id),
      decision: standing?.verdict, note: standing?.note, at: standing?.at,
    })),
    comparison: comparison ? inCountOf(comparison, '', counts) : null,
  }, null, 1)}\n`;
}

/**
 * The same with its places counted anew. What has a start and an end is a
 * place, in the source whose id it has, else in that of what it stands in. The
 * engine's results nest no deeper than their types say.
 * @param {any} value @param {string} id @param {Map<string, Counts>} counts @returns {any}
 */
function inCountOf(value, id, counts) {
  if (Array.isArray(value)) return value.map((item) => inCountOf(item, id, counts));
  if (value === null || typeof value !== 'object') return value;
  const own = typeof value.id === 'string' && 'start' in value ? value.id : id;
  const entries = Object.entries(value).map(([name, part]) => [name, inCountOf(part, own, counts)]);
  const same = Object.fromEntries(entries);
  if (typeof value.start !== 'number' || typeof value.end !== 'number') return same;
  const count = counts.get(own)?.[value.field === 'title' ? 'title' : 'text'];
  return count ? { ...same, start: count(value.start), end: count(value.end) } : same;
}
