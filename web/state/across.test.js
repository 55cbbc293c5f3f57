import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  besideBase, daysOf, draftAnswers, draftByPlace, draftDiffers, entriesOf, groupByEvent, originCount, originsOf, outcomesOf,
} from './across.js';

const answer = (stance, outcome = '') => ({ source: { id: 'a' }, text: '', stance, outcome, value: {} });
const question = (event, relation, answers = []) => ({ event, relation, answers, slot: 'duration', question: relation });
const event = (id, sources) => ({ id, title: id, when: '', where: [], who: [], sources });

test('events that more articles report come first, and events without questions not at all', () => {
  const events = [event('e1', ['a']), event('e2', ['a', 'b']), event('e3', ['a', 'b', 'c'])];
  const grouped = groupByEvent(events, [question('e1', 'same'), question('e2', 'same')]);
  assert.deepEqual(grouped.map(([e]) => e.id), ['e2', 'e1']);
});

test('what articles differ on stands before what only one of them says', () => {
  const [[, questions]] = groupByEvent([event('e1', ['a'])], [
    question('e1', 'only-here'), question('e1', 'same'), question('e1', 'only-here', [answer('asserted'), answer('expected', 'met')]), question('e1', 'conflict'),
  ]);
  assert.deepEqual(questions.map((q) => q.relation), ['conflict', 'only-here', 'same', 'only-here']);
});

test('each outcome of a forecast is told once', () => {
  assert.deepEqual(outcomesOf(question('e1', 'fits', [answer('asserted'), answer('expected', 'missed'), answer('expected', 'missed')])), ['missed']);
  assert.deepEqual(outcomesOf(question('e1', 'fits', [answer('asserted')])), []);
});

const hours = (lo, hi, more = {}) => ({ kind: 'quantity', lo, hi, loOpen: false, hiOpen: false, approx: false, unit: 'hour', of: '', change: '', ...more });
const said = (id, value, more = {}) => ({ source: { id, field: 'text', start: 3, end: 9 }, text: 'x', value, stance: 'asserted', negated: false, speaker: '', origin: '', outcome: '', ...more });

test('an article is set beside the one measured against', () => {
  const q = (relation) => ({ relation });
  const base = [said('a', hours(2, 2))];
  const beside = (value, relation = 'conflict', more = {}) => besideBase(said('b', value, more), base, q(relation));
  assert.equal(beside(hours(2, 2)), 'same');
  assert.equal(beside(hours(null, 3, { hiOpen: true })), 'fits');
  assert.equal(beside(hours(5, 5)), 'apart');
  assert.equal(beside(hours(null, 2, { hiOpen: true })), 'apart', '"under two hours" leaves two out');
  assert.equal(beside(hours(null, 2)), 'fits', '"at most two hours" does not');
  assert.equal(beside(hours(4, 5), 'fits', { stance: 'expected' }), '', 'a forecast is no answer of the same kind');
  assert.equal(besideBase(said('b', { kind: 'name' }, { text: 'Vienna' }), [said('a', { kind: 'name' }, { text: 'Graz' })], q('conflict')), 'other');
  assert.equal(besideBase(said('b', { kind: 'name' }, { text: 'the Hofburg' }), [said('a', { kind: 'name' }, { text: 'Vienna' })], q('fits')), 'fits');
  assert.equal(besideBase(said('b', { kind: 'name' }, { text: 'Vienna' }), [said('a', { kind: 'name' }, { text: 'vienna' })], q('conflict')), 'same');
});

test('a figure that is only about so much is not said to differ', () => {
  assert.equal(besideBase(said('b', hours(5, 5, { approx: true })), [said('a', hours(6, 6))], { relation: 'fits' }), 'other');
});

test('the draft answers a question through the passage that it was held against', () => {
  const draft = { field: 'text', start: 7, end: 17, text: 'five hours', value: hours(5, 5), stance: 'asserted' };
  const finding = (id, slot, relation) => ({ relation, slot, draft, source: { id, field: 'text', start: 3, end: 9 } });
  const byPlace = draftByPlace({ draft: { statements: [{ findings: [finding('a', 'duration', 'fits'), finding('b', 'duration', 'conflict'), finding('a', 'who', 'same')] }] } });
  const asked = { slot: 'duration', answers: [said('a', hours(2, null)), said('b', hours(null, 3))] };
  assert.deepEqual(draftAnswers(asked, byPlace), [draft]);
  assert.ok(draftDiffers(asked, byPlace));
  assert.ok(!draftDiffers({ slot: 'who', answers: [said('a', {})] }, byPlace));
  assert.deepEqual(draftAnswers({ slot: 'place', answers: [said('a', {})] }, byPlace), []);
});

test('a picture has each answer once, forecasts apart, the draft last', () => {
  const rows = entriesOf({ answers: [said('a', hours(2, 2)), said('a', hours(2, 2)), said('a', hours(4, 5), { stance: 'expected' })] },
    [{ value: hours(5, 5), stance: 'asserted' }], (id) => id.toUpperCase(), { yourText: 'you', expected: (name) => `${name}, expected` });
  assert.deepEqual(rows.map(({ name, kind, expected }) => [name, kind, expected]), [['A', 'source', false], ['A, expected', 'source', true], ['you', 'draft', false]]);
});

test('the days around an event stand in order, each with what it is the day of', () => {
  const sources = [{ id: 'a', read: { date: '2024-03-10' } }, { id: 'b', read: { date: '2024-03-10' } }, { id: 'c', read: { date: '2024-01-01' } }];
  const when = { kind: 'time', timex: '2024-03-08', from: '2024-03-08', to: '2024-03-08' };
  const days = daysOf({ ...event('e1', ['a', 'b']), when: '2024-03-09' }, [{ slot: 'time', answers: [said('b', when)] }], sources, '2024-03-12');
  assert.deepEqual(days.map(({ day, what, ids }) => `${day} ${what} ${ids}`), [
    '2024-03-08 said b', '2024-03-09 event ', '2024-03-10 published a,b', '2024-03-12 draft ',
  ]);
  assert.deepEqual(daysOf({ ...event('e1', ['a']), when: 'XXXX-WXX-3' }, [], [], ''), [], 'a weekday of no known week is no day');
});

const article = (id, ...sentences) => {
  let text = '';
  const statements = sentences.map((s) => {
    const start = text.length;
    text += `${s} `;
    return { field: 'text', start, end: start + s.length };
  });
  return { id, title: '', text, read: { statements } };
};

test('two outlets that carry one text are one origin', () => {
  const wire = ['The harbour was closed for nine hours after the storm on Sunday.', 'Two pilot boats were lost, the port authority said in a note.', 'Ferries will run again from Monday morning if the wind allows.'];
  const origins = originsOf([article('a', ...wire), article('b', 'A note of our own.', ...wire.slice(0, 2)), article('c', 'Nobody was hurt when the harbour was closed for some hours.', wire[2])]);
  assert.deepEqual([...origins], [['a', 'a'], ['b', 'a'], ['c', 'c']]);
  assert.deepEqual(originCount({ answers: [said('a', {}), said('b', {})] }, origins), { articles: 2, origins: 1, name: '' });
  assert.deepEqual(originCount({ answers: [said('a', {}), said('c', {})] }, origins), { articles: 2, origins: 2, name: '' });
});

test('two articles that quote one speaker have one origin, by name', () => {
  const answers = [said('a', {}, { speaker: 'the minister' }), said('c', {}, { speaker: 'the minister' }), said('c', {}, { stance: 'expected' })];
  assert.deepEqual(originCount({ answers }, new Map()), { articles: 2, origins: 1, name: 'the minister' });
});
