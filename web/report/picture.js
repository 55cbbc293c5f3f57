// The interval picture of a finding in a filed report: the same as on the card
// (view/picture.js), written as markup, since a file has no program to draw it.

import { words } from '../words/en.js';

/** @import { Picture, Row } from '../state/intervals.js' */

const WIDTH = 420;
const LABEL = 130;
const RIGHT = 16;
const ROW = 18;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, notation: 'compact' });

/**
 * @param {Picture} picture
 * @param {(strings: TemplateStringsArray, ...parts: any[]) => any} markup escapes what is put in
 */
export function pictureMarkup({ rows, min, max, ticks, unit, joint }, markup) {
  const x = (/** @type {number} */ n) => Math.round((LABEL + ((n - min) / (max - min)) * (WIDTH - LABEL - RIGHT)) * 10) / 10;
  const base = rows.length * ROW + 2;
  const shown = ticks.filter((tick) => x(tick) <= WIDTH - RIGHT + 1);
  return markup`<svg viewBox="0 0 ${WIDTH} ${base + 20}" role="img" aria-label="${words.picture.label(rows.map((row) => row.name).join(', '))}">${joint && markup`<rect class="joint" x="${x(joint.lo)}" y="0" width="${x(joint.hi) - x(joint.lo)}" height="${base}"/>`}<line class="axis" x1="${LABEL}" x2="${WIDTH - RIGHT + 6}" y1="${base}" y2="${base}"/>${shown.map((tick, i) => markup`<text x="${x(tick)}" y="${base + 14}" text-anchor="middle">${number.format(tick)}${i === shown.length - 1 && unit && ` ${unit}`}</text>`)}${rows.map((row, i) => rowMarkup(row, i * ROW + ROW / 2, x, { min, max }, markup))}</svg>`;
}

/**
 * @param {Row} row @param {number} y @param {(n: number) => number} x @param {{ min: number, max: number }} scale
 * @param {(strings: TemplateStringsArray, ...parts: any[]) => any} markup
 */
function rowMarkup({ name, kind, expected, lo, hi, loOpen, hiOpen }, y, x, { min, max }, markup) {
  const from = x(lo ?? min);
  const to = hi === null ? x(max) + 4 : x(hi);
  const end = (/** @type {number} */ at, /** @type {boolean} */ open) => markup`<circle${open && markup` class="open"`} cx="${at}" cy="${y}" r="3.5"/>`;
  return markup`<g class="${kind}${expected && ' expected'}"><text x="${LABEL - 10}" y="${y + 4}" text-anchor="end">${name.length > 20 ? `${name.slice(0, 19)}…` : name}</text>${lo !== hi && markup`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`}${lo === null && markup`<path d="M${from - 3} ${y}l5 -3v6z"/>`}${hi === null && markup`<path d="M${to + 4} ${y}l-5 -3v6z"/>`}${lo !== null && end(from, loOpen)}${hi !== null && hi !== lo && end(to, hiOpen)}</g>`;
}
