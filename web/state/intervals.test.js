import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pictureOf } from './intervals.js';

const hours = (lo, hi, more = {}) => ({ kind: 'quantity', lo, hi, loOpen: false, hiOpen: false, approx: false, unit: 'hour', dimension: 'duration', of: '', change: '', ...more });

test('two reports and a draft share a scale, and the joint range is what the reports leave', () => {
  const picture = pictureOf([
    { name: 'A', kind: 'source', value: hours(2, null, { loOpen: true }) },
    { name: 'B', kind: 'source', value: hours(null, 3, { hiOpen: true }) },
    { name: 'you', kind: 'draft', value: hours(5, 5) },
  ]);
  const { lo, hi, value } = picture.joint;
  assert.deepEqual([lo, hi, value.loOpen, value.hiOpen], [2, 3, true, true]);
  assert.equal(picture.min, 0);
  assert.ok(picture.max >= 5 && picture.ticks.includes(0));
});

test('a forecast does not narrow the joint range', () => {
  const picture = pictureOf([
    { name: 'A', kind: 'source', value: hours(2, 3) },
    { name: 'A', kind: 'source', expected: true, value: hours(4, 5) },
  ]);
  assert.equal(picture.joint, null);
});

test('minutes and hours are drawn on one scale', () => {
  const picture = pictureOf([
    { name: 'you', kind: 'draft', value: hours(2, 2) },
    { name: 'A', kind: 'source', value: { ...hours(150, 150), unit: 'minute' } },
  ]);
  assert.equal(picture.rows[1].lo, 2.5);
});

test('nothing is drawn where the words say it all, or where the measures differ', () => {
  assert.equal(pictureOf([{ name: 'a', kind: 'draft', value: hours(6, 6) }, { name: 'b', kind: 'source', value: hours(6, 6) }]), null);
  assert.equal(pictureOf([{ name: 'a', kind: 'draft', value: hours(6, 6) }, { name: 'b', kind: 'source', value: { ...hours(6, 7), unit: 'USD' } }]), null);
  assert.equal(pictureOf([{ name: 'a', kind: 'draft', value: {} }]), null);
  assert.equal(pictureOf([]), null);
});

test('the scale ends for every pair of numbers', () => {
  for (const [a, b] of [[0, 0.001], [-5, 5], [1e15, 1e15 + 1], [1e-9, 1e12], [0, 1e300], [7, 8]]) {
    const picture = pictureOf([{ name: 'a', kind: 'draft', value: hours(a, a) }, { name: 'b', kind: 'source', value: hours(b, b) }]);
    assert.ok(picture.ticks.length >= 1 && picture.ticks.length <= 12, `${a} ${b}`);
    assert.ok(picture.min <= a && picture.max >= b, `${a} ${b}`);
  }
});
