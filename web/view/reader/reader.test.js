import assert from 'node:assert/strict';
import { test } from 'node:test';

import { slices } from './reader.js';

const span = (start, end) => ({ start, end });
const join = (text, list) => list.map(({ from, to }) => text.slice(from, to)).join('');

test('the slices are the whole text, whatever the spans', () => {
  const text = 'They met. They left. — END';
  const cases = [
    [[], null], [[span(0, 9), span(10, 20)], span(5, 8)], [[span(0, 9)], span(7, 14)],
    [[span(0, 900)], span(-4, 2)], [[span(10, 20), span(0, 9)], null], [[], span(3, 3)],
  ];
  for (const [statements, wanted] of cases) assert.equal(join(text, slices(text, statements, wanted)), text);
  assert.deepEqual(slices('', [], null), []);
});

test('the wanted passage is marked inside its statement, and only there', () => {
  const text = 'They met. They left.';
  const list = slices(text, [span(0, 9), span(10, 20)], span(15, 19));
  assert.deepEqual(list.map(({ from, to, statement, marked }) => [text.slice(from, to), statement, marked]), [
    ['They met.', true, false], [' ', false, false], ['They ', true, false], ['left', true, true], ['.', true, false],
  ]);
});
