import assert from 'node:assert/strict';
import { test } from 'node:test';

import { marksOf } from './strip.js';

const result = { draft: { statements: [{ relation: 'conflict', findings: [] }, { relation: 'only-here', findings: [] }, { relation: 'same', findings: [] }] } };

test('marks stand at their share of the height, in the order of the text', () => {
  const marks = marksOf(result, { tops: [20, 40, 80], height: 100 });
  assert.deepEqual(marks.map(({ relation, at }) => [relation, at]), [['conflict', 0.2], ['same', 0.8]]);
});

test('a layout of another text makes no marks', () => {
  assert.deepEqual(marksOf(result, { tops: [20], height: 100 }), []);
  assert.deepEqual(marksOf(result, { tops: [0, 0, 0], height: 0 }), []);
  assert.deepEqual(marksOf(null, { tops: [], height: 100 }), []);
});
