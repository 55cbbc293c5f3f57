// The figures of an event: for each question that is answered by ranges, a
// picture on one scale and, for whoever cannot see it, the same as a table.

import { el } from '../../dom/dom.js';
import { draftAnswers, draftDiffers, entriesOf } from '../../state/across.js';
import { pictureOf } from '../../state/intervals.js';
import { words } from '../../words/across.js';
import { words as page } from '../../words/en.js';
import { formatQuantity, formatValue } from '../../words/values.js';
import { drawPicture } from '../picture.js';

/** @import { Question } from '../../engine/protocol.js' */
/** @import { Entry } from '../../state/intervals.js' */
/** @import { Context } from './across.js' */

// More rows than these make a picture that nobody reads; the table has them all.
const MOST_ROWS = 24;

/** @param {Question[]} questions @param {Context} context */
export function chartsOf(questions, context) {
  const figures = questions.map((question) => figure(question, context)).filter((part) => part !== null);
  if (figures.length === 0) return [];
  return [el('h4', { class: 'ranges-title' }, words.ranges), el('div', { class: 'ranges' }, ...figures)];
}

/** @param {Question} question @param {Context} context */
function figure(question, { names, byPlace }) {
  const mine = draftAnswers(question, byPlace);
  const entries = entriesOf(question, mine, (id) => names.get(id) ?? id, words);
  const picture = pictureOf(entries, MOST_ROWS);
  if (!picture) return null;
  const joint = picture.joint ? formatQuantity(picture.joint.value) : '';
  const spoken = [...entries.map(({ name, value }) => `${name} ${formatValue(value)}`), joint && words.bandAlt(joint)].filter(Boolean);
  return el('figure', { class: 'range', 'data-chart': question.slot },
    el('figcaption', { class: 'range-title' }, el('bdi', null, question.question)),
    drawPicture(picture, { apart: draftDiffers(question, byPlace), label: 112, name: words.rangeAlt(spoken) }),
    joint && el('p', { class: 'joint', 'data-joint': true }, words.joint(joint)),
    el('details', { class: 'range-table' }, el('summary', null, words.asTable), valueTable(entries)));
}

/** @param {Entry[]} entries */
function valueTable(entries) {
  return el('table', { class: 'values' },
    el('thead', null, el('tr', null, el('th', { scope: 'col' }, words.who), el('th', { scope: 'col' }, words.read))),
    el('tbody', null, ...entries.map(({ name, value }) => el('tr', null, el('th', { scope: 'row' }, el('bdi', null, name)), el('td', null, formatValue(value) || page.reason('unreadable'))))));
}
