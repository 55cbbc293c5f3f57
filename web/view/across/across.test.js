import assert from 'node:assert/strict';
import { test } from 'node:test';

import { groupByEvent, outcomesOf } from './across.js';

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
