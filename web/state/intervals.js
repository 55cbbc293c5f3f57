// The small picture of where numbers meet, as data: rows on one scale. It is
// drawn only where it tells more than the words: where at least one side is a
// range, or two sides differ.

/** @import { QuantityValue, Value } from '../engine/protocol.js' */
/** @import { Card } from './findings.js' */

/** Units that may share a scale, each in the first unit of its line. @type {Record<string, number>[]} */
const families = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { meter: 1, centimeter: 0.01, kilometer: 1000 },
  { gram: 1, kilogram: 1000, tonne: 1_000_000 },
];

/**
 * @typedef {QuantityValue & { lo: number | null, hi: number | null }} Bounds
 * @typedef {{ name: string, value: Value, kind: 'draft' | 'source', expected: boolean }} Entry
 * @typedef {{ name: string, kind: 'draft' | 'source', expected: boolean, lo: number | null, hi: number | null, loOpen: boolean, hiOpen: boolean }} Row
 * @typedef {{ lo: number, hi: number, value: Bounds }} Joint lo and hi are cut to the picture, value is not
 * @typedef {{ rows: Row[], min: number, max: number, ticks: number[], unit: string, joint: Joint | null }} Picture
 */

const MOST_ROWS = 8;

/** @param {Entry[]} entries @param {number} [most] rows @returns {Picture | null} */
export function pictureOf(entries, most = MOST_ROWS) {
  const first = entries.find((entry) => entry.value.kind === 'quantity');
  if (!first) return null;
  const unit = /** @type {QuantityValue} */ (first.value).unit;
  const rows = entries.flatMap((entry) => rowOf(entry, unit)).slice(0, most);
  if (rows.length < 2 || rows.every((row) => row.lo === row.hi && row.lo === rows[0].lo)) return null;
  const ends = rows.flatMap(({ lo, hi }) => [lo, hi]).filter((n) => n !== null);
  if (ends.length === 0) return null;
  const { min, max, ticks } = scaleOf(Math.min(...ends), Math.max(...ends));
  return { rows, min, max, ticks, unit, joint: jointOf(rows, min, max, /** @type {QuantityValue} */ (first.value)) };
}

/**
 * The rows of a card: what each source says on these words, what it expected,
 * and the draft.
 * @param {Pick<Card, 'findings' | 'context' | 'draft'>} card
 * @param {(id: string) => string} nameOf
 * @param {{ expected: string, you: string }} words
 * @returns {Entry[]}
 */
export function cardEntries({ findings, context, draft }, nameOf, words) {
  /** @type {Entry[]} */
  const rows = [...findings, ...context].filter(({ source }) => source.id !== '-').map(({ source: { id, value, stance } }) => ({
    name: stance === 'expected' ? words.expected : nameOf(id),
    value,
    kind: 'source',
    expected: stance === 'expected',
  }));
  return [...rows, { name: words.you, value: draft.value, kind: 'draft', expected: draft.stance === 'expected' }];
}

/** @param {Entry} entry @param {string} unit @returns {Row[]} none where the value is of another measure */
function rowOf({ name, value, kind, expected }, unit) {
  if (value.kind !== 'quantity') return [];
  const factor = factorOf(value.unit, unit);
  if (factor === 0) return [];
  const scaled = (/** @type {number | null} */ n) => (n === null ? null : n * factor);
  return [{ name, kind, expected, lo: scaled(value.lo), hi: scaled(value.hi), loOpen: value.loOpen, hiOpen: value.hiOpen }];
}

/** How many of `to` one `from` is; 0 where they do not convert. @param {string} from @param {string} to */
function factorOf(from, to) {
  if (from === to) return 1;
  const family = families.find((units) => from in units && to in units);
  return family ? family[from] / family[to] : 0;
}

/**
 * What all that the sources assert leaves; null where that is nothing, a
 * single figure, or no more than one source says.
 * @param {Row[]} rows @param {number} min @param {number} max @param {QuantityValue} like
 * @returns {Joint | null}
 */
function jointOf(rows, min, max, like) {
  const asserted = rows.filter((row) => row.kind === 'source' && !row.expected);
  if (asserted.length < 2) return null;
  /** @type {Bounds} */
  const value = { ...like, lo: null, hi: null, loOpen: false, hiOpen: false, approx: false };
  for (const row of asserted) {
    if (row.lo !== null && (value.lo === null || row.lo >= value.lo)) {
      value.loOpen = row.loOpen || (row.lo === value.lo && value.loOpen);
      value.lo = row.lo;
    }
    if (row.hi !== null && (value.hi === null || row.hi <= value.hi)) {
      value.hiOpen = row.hiOpen || (row.hi === value.hi && value.hiOpen);
      value.hi = row.hi;
    }
  }
  const lo = value.lo ?? min;
  const hi = value.hi ?? max;
  return lo < hi && (value.lo !== null || value.hi !== null) ? { lo, hi, value } : null;
}

/** Round ticks that leave room at both ends; the scale begins at zero where zero is near. @param {number} least @param {number} most */
function scaleOf(least, most) {
  const span = most - least || Math.abs(most) || 1;
  const from = least >= 0 && least <= span * 2 ? 0 : least - span * 0.25;
  const step = roundStep((most + span * 0.2 - from) / 4);
  const min = Math.floor(from / step) * step;
  const max = Math.ceil((most + span * 0.1) / step) * step;
  const ticks = [];
  for (let i = 0; i < 12 && min + i * step <= max + step / 2; i++) ticks.push(min + i * step);
  return { min, max, ticks };
}

/** @param {number} rough */
function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
}
