import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cardAt, cardsOf, conflictsBySource, counts, namesOf, onlyHere, partsOf } from './findings.js';

const side = (text, start, more = {}) => ({ field: 'text', start, end: start + text.length, text, value: {}, stance: 'asserted', negated: false, speaker: '', ...more });

const finding = (relation, draft, source, more = {}) => ({
  relation, outcome: '', weight: relation === 'conflict' ? 'major' : '', slot: 'duration', rule: '', event: 'e1', why: '', draft,
  source: { ...side('less than three hours', 10), id: source, statement: '', origin: '' }, ...more,
});

const statement = (text, start, relation, findings = []) => ({ field: 'text', start, end: start + text.length, text, relation, findings, notCompared: [] });

const hours = side('five hours', 16);
const talked = 'The men talked for five hours.';
const result = {
  draft: {
    statements: [
      statement(talked, 0, 'conflict', [
        finding('fits', hours, 'a'),
        finding('forecast', hours, 'b', { outcome: 'met' }),
        finding('conflict', hours, 'b'),
      ]),
      statement('Tea was served.', 31, 'only-here'),
      statement('They met in Geneva.', 47, 'same', [finding('same', side('Geneva', 59), 'a', { slot: 'place' })]),
    ],
    reach: { checkable: 3, read: 3 },
  },
};

test('what the sources say of one passage stands on one card, the worst first', () => {
  const [first] = cardsOf(result);
  assert.equal(first.relation, 'conflict');
  assert.deepEqual(first.findings.map((f) => f.relation), ['conflict', 'fits']);
  assert.deepEqual(first.context.map((f) => f.relation), ['forecast']);
});

test('a forecast keeps a card of its own', () => {
  assert.deepEqual(cardsOf(result).map((card) => card.relation), ['conflict', 'forecast', 'same']);
});

test('the chips count cards, and statements that nobody else makes', () => {
  assert.deepEqual(counts(result), [['conflict', 1], ['forecast', 1], ['same', 1], ['only-here', 1]]);
  assert.deepEqual(onlyHere(result).map((s) => s.text), ['Tea was served.']);
  assert.deepEqual(counts(null), []);
});

test('keys survive edits elsewhere and tell repeated sentences apart', () => {
  const moved = structuredClone(result);
  for (const s of moved.draft.statements) {
    s.start += 7;
    for (const f of s.findings) f.draft.start += 7;
  }
  assert.deepEqual(cardsOf(moved).map((c) => c.key), cardsOf(result).map((c) => c.key));
  const twice = { draft: { statements: [result.draft.statements[2], result.draft.statements[2]] } };
  assert.equal(new Set(cardsOf(twice).map((c) => c.key)).size, 2);
});

test('a click in a sentence finds its card, a click elsewhere finds none', () => {
  assert.equal(cardAt(result, 20)?.relation, 'conflict');
  assert.equal(cardAt(result, 50)?.slot, 'place');
  assert.equal(cardAt(result, 35), null);
  assert.equal(cardAt(null, 0), null);
});

test('each source is told how many passages conflict with it', () => {
  assert.deepEqual([...conflictsBySource(result)], [['b', 1]]);
});

test('the value is marked where it stands, also when its words stand in the sentence twice', () => {
  const sentence = 'Two said two.';
  assert.deepEqual(partsOf({ ...side('two', 109) }, sentence, 100), { before: 'Two said ', mark: 'two', after: '.' });
  assert.deepEqual(partsOf({ ...side('said', 5) }, sentence, -1), { before: 'Two ', mark: 'said', after: ' two.' });
  assert.deepEqual(partsOf({ ...side('nowhere', 5) }, sentence, 0), { before: '', mark: 'nowhere', after: '' });
});

test('a source is called by its outlet, unless two share it', () => {
  const names = namesOf([
    { id: '1', outlet: 'Report A', title: 'T' },
    { id: '2', outlet: 'Agency', title: 'One' },
    { id: '3', outlet: 'Agency', title: 'One' },
    { id: '4', outlet: '', title: '' },
    { id: '5', outlet: '', title: 'Only a title' },
  ], (n) => `Source ${n}`);
  assert.deepEqual([...names.values()], ['Report A', 'Agency: One', 'Agency: One (3)', 'Source 4', 'Only a title']);
});
