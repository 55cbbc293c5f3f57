import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noDecisions } from './decisions.js';
import { cardsOf } from './findings.js';
import { choicesOf, noNarrowing, shownActions, shownCards, successorOf } from './shown.js';

const side = (text, start, more = {}) => ({ field: 'text', start, end: start + text.length, text, value: {}, stance: 'asserted', negated: false, speaker: '', ...more });
const finding = (relation, slot, text, start, source) => ({
  relation, outcome: '', weight: relation === 'conflict' ? 'major' : '', slot, rule: 'r', event: 'e1', why: '',
  draft: side(text, start), source: side(text, 0, { id: source, statement: text, origin: '' }),
});
const statement = (text, start, findings) => ({ field: 'text', start, end: start + text.length, text, relation: 'same', findings, notCompared: [] });
const result = { draft: { statements: [
  statement('Both met in Lima.', 0, [finding('same', 'place', 'Lima', 12, 'a')]),
  statement('They talked for five hours.', 20, [finding('conflict', 'duration', 'five hours', 36, 'b'), finding('same', 'who', 'They', 20, 'a')]),
] } };
const state = (more = {}) => ({ result, decisions: noDecisions, sources: [], filter: '', narrowed: noNarrowing, order: 'weight', ...more });
const shown = (more) => shownCards(state(more)).map((card) => card.draft.text);

test('findings are sorted by weight or as they stand in the text', () => {
  assert.deepEqual(shown(), ['five hours', 'Lima', 'They']);
  assert.deepEqual(shown({ order: 'place' }), ['Lima', 'They', 'five hours']);
});

test('the list is narrowed by relation, question, source and decision together', () => {
  assert.deepEqual(shown({ filter: 'same' }), ['Lima', 'They']);
  assert.deepEqual(shown({ narrowed: { ...noNarrowing, slot: 'who' } }), ['They']);
  assert.deepEqual(shown({ narrowed: { ...noNarrowing, source: 'a' } }), ['Lima', 'They']);
  assert.deepEqual(shown({ filter: 'conflict', narrowed: { ...noNarrowing, source: 'a' } }), []);
  assert.deepEqual(shown({ narrowed: { ...noNarrowing, decision: 'open' } }).length, 3);
  assert.deepEqual(shown({ narrowed: { ...noNarrowing, decision: 'dismissed' } }), []);
});

test('the choices are those that the findings have', () => {
  assert.deepEqual(choicesOf({ result }).slots, ['duration', 'place', 'who']);
  assert.deepEqual([...choicesOf({ result }).sources].sort(), ['a', 'b']);
});

test('widening takes all narrowing back and keeps the order', () => {
  const wide = shownActions.widened(state({ filter: 'same', narrowed: { ...noNarrowing, slot: 'who' }, order: 'place' }));
  assert.deepEqual([wide.filter, wide.narrowed, wide.order], ['', noNarrowing, 'place']);
});

test('a number that is changed keeps its finding selected', () => {
  const before = cardsOf(result).find((card) => card.slot === 'duration');
  const edited = { draft: { statements: [result.draft.statements[0],
    statement('They talked for two hours.', 20, [finding('same', 'duration', 'two hours', 36, 'b'), finding('same', 'who', 'They', 20, 'a')])] } };
  const after = cardsOf(edited);
  assert.equal(successorOf(before, after), after.find((card) => card.slot === 'duration').key);
  assert.equal(successorOf(before, after.filter((card) => card.slot !== 'duration')), '');
  assert.equal(successorOf(undefined, after), '');
});
