// The interval picture: each side a line on one scale, open ends as rings,
// closed ends as dots, unbounded ends as arrows out of the picture, and the
// range that all sources leave as a band. What was expected is dashed.
// Everything in it is also said in words beside it, and in its name.

import { svg } from '../dom/dom.js';
import { words } from '../words/en.js';
import { pluralUnit } from '../words/values.js';

/** @import { Picture, Row } from '../state/intervals.js' */

const WIDTH = 320;
const RIGHT = 12;
const ROW = 17;
const AXIS = 20;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, notation: 'compact' });

/**
 * @param {Picture} picture
 * @param {{ apart?: boolean, label?: number, name?: string }} [how] whether the draft stands apart from the sources;
 *   the width that names may take; the name of the picture, if the names of its rows are not enough
 */
export function drawPicture({ rows, min, max, ticks, unit, joint }, { apart = false, label = 84, name } = {}) {
  const height = rows.length * ROW + AXIS;
  const x = (/** @type {number} */ n) => label + ((n - min) / (max - min)) * (WIDTH - label - RIGHT);
  const base = rows.length * ROW + 2;
  const alt = name ?? words.picture.label(rows.map((row) => row.name).join(', '));
  return svg('svg', { class: `picture${apart ? ' is-apart' : ''}`, viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': alt },
    joint && svg('rect', { class: 'picture-joint', x: x(joint.lo), y: 0, width: x(joint.hi) - x(joint.lo), height: base }),
    svg('line', { class: 'picture-axis', x1: label, x2: WIDTH - RIGHT + 6, y1: base, y2: base }),
    ...ticks.filter((t) => x(t) <= WIDTH - RIGHT + 1).map((t, i, all) => svg('text', { class: 'picture-tick', x: x(t), y: base + 13, 'text-anchor': 'middle' },
      number.format(t) + (i === all.length - 1 ? ` ${shortUnit(unit)}` : ''))),
    ...rows.flatMap((row, i) => drawRow(row, i * ROW + ROW / 2, x, { min, max, label })));
}

/**
 * @param {Row} row
 * @param {number} y
 * @param {(n: number) => number} x
 * @param {{ min: number, max: number, label: number }} scale
 */
function drawRow({ name, kind, expected, lo, hi, loOpen, hiOpen }, y, x, { min, max, label }) {
  const from = x(lo ?? min);
  const to = hi === null ? x(max) + 4 : x(hi);
  const look = `picture-${kind}${expected ? ' picture-expected' : ''}`;
  return [
    svg('text', { class: `picture-name ${look}`, x: label - 8, y: y + 3.5, 'text-anchor': 'end' }, shorten(name, label)),
    lo !== hi && svg('line', { class: `picture-line ${look}`, x1: from, x2: to, y1: y, y2: y }),
    lo === null && svg('path', { class: `picture-more ${look}`, d: `M${from - 3} ${y}l5 -3v6z` }),
    hi === null && svg('path', { class: `picture-more ${look}`, d: `M${to + 4} ${y}l-5 -3v6z` }),
    lo !== null && svg('circle', { class: `picture-end ${look}${loOpen ? ' is-open' : ''}`, cx: from, cy: y, r: 3.5 }),
    hi !== null && hi !== lo && svg('circle', { class: `picture-end ${look}${hiOpen ? ' is-open' : ''}`, cx: to, cy: y, r: 3.5 }),
  ].filter((part) => part !== false);
}

/** About what the width holds. @param {string} name @param {number} width */
function shorten(name, width) {
  const most = Math.floor((width - 8) / 5.4);
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/** @type {Record<string, string>} */
const short = { hour: 'h', minute: 'min', second: 's', day: 'd', percent: '%', kilometer: 'km', meter: 'm', kilogram: 'kg' };

/** @param {string} unit */
function shortUnit(unit) {
  return short[unit] ?? (/^[A-Z]{3}$/.test(unit) || unit.length > 8 ? '' : unit && pluralUnit(unit));
}
