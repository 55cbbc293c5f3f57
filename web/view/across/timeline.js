// The days around an event as dots on a line, in order and not to scale: a
// report of the same week and an event of last year would else share a dot.
// Beside it stands the same as a table, which a phone shows in its place.

import { el, svg } from '../../dom/dom.js';
import { words } from '../../words/across.js';
import { formatDay, formatShortDay } from '../../words/values.js';

/** @import { Event } from '../../engine/protocol.js' */
/** @import { Day } from '../../state/across.js' */
/** @import { Context } from './across.js' */

const WIDTH = 720;
const LINE = 34;
// More dots than these leave no room for words.
const MOST = 7;

/** @param {Day[]} days @param {Event} event @param {Context} context */
export function timeline(days, event, { names }) {
  const dated = [...new Set(days.map(({ day }) => day))];
  if (dated.length < 2) return [];
  const points = dated.map((day) => ({ day, main: day === event.when, labels: days.filter((d) => d.day === day).map((d) => wordsFor(d, names)) }));
  return [el('div', { class: 'dates', 'data-timeline': true },
    points.length <= MOST && drawLine(points),
    el('table', { class: `values dates-table${points.length <= MOST ? ' is-beside' : ''}` },
      el('caption', null, words.dates),
      el('thead', null, el('tr', null, el('th', { scope: 'col' }, words.day), el('th', { scope: 'col' }, words.what))),
      el('tbody', null, ...points.map(({ day, labels }) => el('tr', { 'data-day': day },
        el('th', { scope: 'row' }, formatDay(day)), el('td', null, el('bdi', null, labels.join('; '))))))))];
}

/** @param {{ day: string, main: boolean, labels: string[] }[]} points */
function drawLine(points) {
  const x = (/** @type {number} */ i) => (WIDTH / points.length) * (i + 0.5);
  const room = Math.floor(WIDTH / points.length / 6.4);
  return svg('svg', { class: 'timeline', viewBox: `0 0 ${WIDTH} 72`, 'aria-hidden': 'true' },
    svg('line', { class: 'timeline-line', x1: 12, x2: WIDTH - 12, y1: LINE, y2: LINE }),
    ...points.flatMap(({ day, main, labels }, i) => [
      svg('circle', { class: `timeline-dot${main ? ' is-main' : ''}`, cx: x(i), cy: LINE, r: main ? 6.5 : 5 }),
      svg('text', { class: `timeline-day${main ? ' is-main' : ''}`, x: x(i), y: LINE - 14, 'text-anchor': 'middle' }, formatShortDay(day)),
      svg('text', { class: 'timeline-what', x: x(i), y: LINE + 23, 'text-anchor': 'middle' }, cut(labels.join('; '), room)),
    ]));
}

/** @param {string} text @param {number} most */
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** @param {Day} day @param {Map<string, string>} names */
function wordsFor({ what, ids }, names) {
  const who = ids.map((id) => names.get(id) ?? id).join(', ');
  if (what === 'event') return words.dateOf;
  if (what === 'draft') return words.yourDate;
  return what === 'said' ? words.said(who) : words.published(who);
}
