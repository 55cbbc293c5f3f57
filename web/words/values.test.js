import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formatDay, formatTimex, formatValue, pluralUnit } from './values.js';

const quantity = (lo, hi, more = {}) => ({
  kind: 'quantity', lo, hi, loOpen: false, hiOpen: false, approx: false, unit: 'hour', dimension: 'duration', of: '', change: '', ...more,
});

test('a quantity is read out with its bounds', () => {
  const cases = [
    [quantity(5, 5), '5 hours'],
    [quantity(1, 1), '1 hour'],
    [quantity(null, 3, { hiOpen: true }), 'less than 3 hours'],
    [quantity(null, 3), 'at most 3 hours'],
    [quantity(2, null, { loOpen: true }), 'more than 2 hours'],
    [quantity(2, null), 'at least 2 hours'],
    [quantity(4, 5), '4 to 5 hours'],
    [quantity(2, 3, { loOpen: true, hiOpen: true }), 'between 2 and 3 hours'],
    [quantity(5, 5, { approx: true }), 'about 5 hours'],
    [quantity(null, null), 'any number'],
    [quantity(6.5, 6.5, { unit: 'percent', change: 'up' }), 'up 6.5%'],
    [quantity(1500000, 1500000, { unit: 'USD' }), 'USD 1,500,000'],
    [quantity(15, 15, { unit: 'USD per hour' }), 'USD 15 per hour'],
    [quantity(90, 90, { unit: 'kilometer per hour' }), '90 kilometers per hour'],
    [quantity(6, 6, { unit: '', of: 'people' }), '6 people'],
    [quantity(500, 500, { unit: 'count per week', of: 'vehicles' }), '500 vehicles per week'],
    [quantity(0, 0, { unit: '' }), '0'],
  ];
  for (const [value, said] of cases) assert.equal(formatValue(value), said);
});

test('other values are read out by their kind', () => {
  const cases = [
    [{ kind: 'name', name: 'Villa La Grange', type: 'place', role: '' }, 'Villa La Grange'],
    [{ kind: 'name', name: 'Joe Biden', type: 'person', role: 'US president' }, 'Joe Biden, US president'],
    [{ kind: 'quote', text: 'There was no hostility', speaker: 'Vladimir Putin' }, 'Vladimir Putin: “There was no hostility”'],
    [{ kind: 'event', predicate: 'return', negated: true }, 'not: return'],
    [{ kind: 'time', timex: '2021-06-16', from: '2021-06-16', to: '2021-06-16' }, '16 June 2021'],
    [{ kind: 'time', timex: 'P?', from: '2021-06-01', to: '2021-06-30' }, '1 June 2021 to 30 June 2021'],
    [{}, ''],
    [null, ''],
  ];
  for (const [value, said] of cases) assert.equal(formatValue(value), said);
});

test('a date is put in words where it has plain ones, and left as it is where not', () => {
  const cases = [
    ['XXXX-WXX-3', 'a Wednesday'],
    ['XXXX-02-12', '12 February'],
    ['2021-06', 'June 2021'],
    ['2021-SU', 'summer 2021'],
    ['2021-W24', 'week 24 of 2021'],
    ['2021-Q2', 'quarter 2 of 2021'],
    ['196', 'the 1960s'],
    ['2021-06-16T15:00', '16 June 2021, 15:00'],
    ['PAST_REF', 'PAST_REF'],
    ['', ''],
  ];
  for (const [timex, said] of cases) assert.equal(formatTimex(timex), said);
});

test('a day that is none is shown as it was given', () => {
  assert.equal(formatDay('2021-02-31'), formatDay('2021-02-31'));
  assert.equal(formatDay('yesterday'), 'yesterday');
  assert.equal(formatDay(''), '');
});

test('units take their plural where English puts it', () => {
  const cases = [['hour', 'hours'], ['foot', 'feet'], ['square foot', 'square feet'], ['percentage point', 'percentage points'], ['kilometer per hour', 'kilometers per hour'], ['degree celsius', 'degrees celsius']];
  for (const [one, many] of cases) assert.equal(pluralUnit(one), many);
});
