import assert from 'node:assert/strict';
import { test } from 'node:test';

import { farEnd, nearEnd } from './card.js';

const long = 'The delegations, who had come by separate roads and through separate gates so as not to be seen together, met';

test('a long sentence is cut at words, a short one not at all', () => {
  assert.equal(farEnd('They met for '), 0);
  assert.equal(nearEnd(' in Geneva.'), ' in Geneva.'.length);
  assert.match(long.slice(farEnd(long)), /^\S/);
  assert.equal(long[farEnd(long) - 1], ' ');
  assert.equal(long[nearEnd(long)], ' ');
});

test('a sentence without spaces is shown whole', () => {
  const solid = 'a'.repeat(500);
  assert.equal(farEnd(solid), 0);
  assert.equal(nearEnd(solid), 500);
});
