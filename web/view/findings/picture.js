// The interval picture: each side a line on one scale, open ends as rings,
// closed ends as dots, unbounded ends running out of the picture, and the
// range that all sources leave as a band. Everything in it is also said in
// words on the card.

import { svg } from '../../dom/dom.js';
import { words } from '../../words/en.js';
import { pluralUnit } from '../../words/values.js';

/** @import { Picture, Row } from '../../state/intervals.js' */

const WIDTH = 320;
const LABEL = 84;
const RIGHT = 12;
const ROW = 17;
const AXIS = 20;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, notation: 'compact' });

/** @param {Picture} picture @param {boolean} apart whether the draft stands apart from the sources */
export function drawPicture({ rows, min, max, ticks, unit, joint }, apart) {
  const height = rows.length * ROW + AXIS;
  const x = (/** @type {number} */ n) => LABEL + ((n - min) / (max - min)) * (WIDTH - LABEL - RIGHT);
  const base = rows.length * ROW + 2;
  const label = words.picture.label(rows.map((row) => row.name).join(', '));
  return svg('svg', { class: `picture${apart ? ' is-apart' : ''}`, viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label },
    joint && svg('rect', { class: 'picture-joint', x: x(joint.lo), y: 0, width: x(joint.hi) - x(joint.lo), height: base }),
    svg('line', { class: 'picture-axis', x1: LABEL, x2: WIDTH - RIGHT + 6, y1: base, y2: base }),
    ...ticks.filter((t) => x(t) <= WIDTH - RIGHT + 1).map((t, i, all) => svg('text', { class: 'picture-tick', x: x(t), y: base + 13, 'text-anchor': 'middle' },
      number.format(t) + (i === all.length - 1 ? ` ${shortUnit(unit)}` : ''))),
    ...rows.flatMap((row, i) => drawRow(row, i * ROW + ROW / 2, x, { min, max })));
}

/**
 * @param {Row} row
 * @param {number} y
 * @param {(n: number) => number} x
 * @param {{ min: number, max: number }} scale
 */
function drawRow({ name, kind, lo, hi, loOpen, hiOpen }, y, x, { min, max }) {
  const from = x(lo ?? min);
  const to = hi === null ? x(max) + 6 : x(hi);
  const text = kind === 'expected' ? words.picture.expected : name;
  return [
    svg('text', { class: `picture-name picture-${kind}`, x: LABEL - 8, y: y + 3.5, 'text-anchor': 'end' }, shorten(text)),
    lo !== hi && svg('line', { class: `picture-line picture-${kind}`, x1: from, x2: to, y1: y, y2: y }),
    lo !== null && svg('circle', { class: `picture-end picture-${kind}${loOpen ? ' is-open' : ''}`, cx: from, cy: y, r: 3.5 }),
    hi !== null && hi !== lo && svg('circle', { class: `picture-end picture-${kind}${hiOpen ? ' is-open' : ''}`, cx: to, cy: y, r: 3.5 }),
  ].filter((part) => part !== false);
}

/** @param {string} name */
function shorten(name) {
  return name.length > 13 ? `${name.slice(0, 12)}…` : name;
}

/** @type {Record<string, string>} */
const short = { hour: 'h', minute: 'min', second: 's', day: 'd', percent: '%', kilometer: 'km', meter: 'm', kilogram: 'kg' };

/** @param {string} unit */
function shortUnit(unit) {
  return short[unit] ?? (/^[A-Z]{3}$/.test(unit) || unit.length > 8 ? '' : unit && pluralUnit(unit));
}
