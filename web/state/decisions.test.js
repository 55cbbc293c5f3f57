import assert from 'node:assert/strict';
import { test } from 'node:test';

import { actions, emptyState } from './case.js';
import { decidedCounts, isOpen, joined, keyOf, plain, standingsOf } from './decisions.js';
import { cardsOf, counts } from './findings.js';

const report = `A ferry hit a pier in Split on Saturday morning. ${'The harbour office is looking into it. '.repeat(5)}Nine people were hurt, the harbour office said.`;
const side = (id, text, statement) => ({ id, field: 'text', start: 0, end: 4, text, statement, value: {}, stance: 'asserted', speaker: '', origin: '' });
const finding = (id, words, statement) => ({
  relation: 'conflict', outcome: '', weight: 'major', slot: 'count', rule: '', event: '', why: '',
  draft: side('-', '14', ''), source: side(id, words, statement),
});
const result = (findings, before = '') => ({
  draft: { statements: [{ field: 'text', start: before.length, end: before.length + 30, text: 'Fourteen people were hurt (14).', relation: 'conflict', findings, notCompared: [] }], reach: { checkable: 1, read: 1 } },
});
const source = (id, text = report) => ({ id, title: '', outlet: '', date: '', url: '', text, read: null, error: '' });
const nine = finding('a', 'Nine', 'Nine people were hurt, the harbour office said.');
const state = { ...emptyState(), sources: [source('a')], result: result([nine]) };
const decide = (from, verdict, at = '2026-03-14T10:00:00Z') => actions.decided(from, { card: cardsOf(from.result)[0], verdict, at });
const standing = (of) => [...standingsOf(of).values()][0];

test('a dismissed finding counts no more, a confirmed one does', () => {
  assert.deepEqual(counts(state.result, isOpen(state)), [['conflict', 1]]);
  const dismissed = decide(state, 'dismissed');
  assert.deepEqual(counts(dismissed.result, isOpen(dismissed)), []);
  const confirmed = decide(dismissed, 'confirmed');
  assert.deepEqual(counts(confirmed.result, isOpen(confirmed)), [['conflict', 1]]);
  assert.deepEqual(decidedCounts(confirmed), { confirmed: 1, dismissed: 0, resolved: 0 });
});

test('deciding the same again takes it back, and every decision can be undone', () => {
  const dismissed = decide(state, 'dismissed');
  assert.equal(standing(decide(dismissed, 'dismissed')), undefined);
  assert.equal(standing(actions.undone(decide(dismissed, 'dismissed'))).verdict, 'dismissed');
  assert.equal(standing(actions.undone(dismissed)), undefined);
});

test('a decision outlives a check after edits elsewhere, other ids and another order of sources', () => {
  const dismissed = decide(state, 'dismissed');
  const moved = { ...nine, source: { ...nine.source, id: 'z', start: 90, end: 94 } };
  const later = { ...dismissed, sources: [source('b', 'Another article.'), source('z', `${report} It was raining.`)], result: result([moved], 'A new first sentence. ') };
  assert.equal(standing({ ...later, sources: later.sources }).verdict, 'dismissed');
});

test('another word on either side, another question, relation or article is another finding', () => {
  const base = keyOf(nine, 'Fourteen people were hurt.', report);
  const others = [
    keyOf(nine, 'Fourteen people were killed.', report),
    keyOf({ ...nine, draft: { ...nine.draft, text: '15' } }, 'Fourteen people were hurt.', report),
    keyOf({ ...nine, source: { ...nine.source, text: 'Eight' } }, 'Fourteen people were hurt.', report),
    keyOf({ ...nine, source: { ...nine.source, statement: 'Nine people were hurt.' } }, 'Fourteen people were hurt.', report),
    keyOf({ ...nine, slot: 'time' }, 'Fourteen people were hurt.', report),
    keyOf({ ...nine, relation: 'fits' }, 'Fourteen people were hurt.', report),
    keyOf(nine, 'Fourteen people were hurt.', 'An article that begins in another way.'),
  ];
  assert.match(base, /^[0-9a-f]{32}$/);
  assert.equal(new Set([base, ...others]).size, others.length + 1);
});

test('what reads the same has one key', () => {
  assert.equal(plain('“Five\u00a0 hours”\u200b –\nhe said'), plain('"five hours" - He said'));
});

test('a source that speaks up later opens a card again, with the note kept', () => {
  const noted = actions.noted(decide(state, 'resolved'), { card: cardsOf(state.result)[0], note: 'the desk called' });
  const eight = finding('b', 'Eight', 'Eight people were hurt.');
  const later = { ...noted, sources: [source('a'), source('b', 'Eight people were hurt.')], result: result([nine, eight]) };
  assert.deepEqual([standing(later).again, standing(later).note], [true, 'the desk called']);
  assert.deepEqual(counts(later.result, isOpen(later)), [['conflict', 1]]);
  const again = decide(later, 'resolved');
  assert.deepEqual([standing(again).again, standing(again).note], [false, 'the desk called']);
});

test('of two decisions on one finding the later stays', () => {
  const early = { verdict: 'dismissed', note: '', at: '2026-03-14T10:00:00Z' };
  const late = { verdict: 'resolved', note: 'x', at: '2026-03-15T10:00:00Z' };
  assert.equal(joined({ k: early }, { k: late }).k, late);
  assert.equal(joined({ k: late }, { k: early }).k, late);
  assert.deepEqual(Object.keys(joined({ k: late }, { l: early })).sort(), ['k', 'l']);
});

test('decisions stay with their case', () => {
  const dismissed = decide(state, 'dismissed');
  const emptied = actions.caseEmptied(dismissed, '');
  assert.deepEqual(emptied.decisions, {});
  assert.equal(Object.keys(actions.undone(emptied).decisions).length, 1);
  const removed = actions.sourceRemoved(dismissed, { id: 'a', name: '' });
  assert.equal(Object.keys(actions.undone(removed).decisions).length, 1);
});
