import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readFile, writeCaseFile, writeDecisionsFile } from './casefile.js';

const key = '0123456789abcdef0123456789abcdef';
const decisions = { [key]: { verdict: 'dismissed', note: 'checked “twice”', at: '2026-03-14T10:00:00.000Z' } };
const content = {
  name: 'Ferry',
  draft: { title: 'Ferry hits pier', date: '2026-03-14', text: 'Fourteen people were hurt.\u2028\ud83d\ude00 <b>' },
  sources: [{ id: 'a', title: 'A', outlet: '', date: '', url: 'https://paper.example/', text: 'Nine.', off: true, read: null, error: '' }],
  decisions,
};
const now = new Date('2026-03-15T10:00:00Z');

test('what is exported is imported as it was', () => {
  const opened = readFile(writeCaseFile(content, now));
  const { read: _read, error: _error, ...source } = content.sources[0];
  assert.deepEqual(opened, { kind: 'case', case: { ...content, sources: [source] } });
  assert.deepEqual(readFile(`\ufeff${writeDecisionsFile(decisions, now)}`), { kind: 'decisions', decisions });
});

test('fields of a later version stay with their source, what the engine said does not', () => {
  const file = JSON.parse(writeCaseFile(content, now));
  Object.assign(file.sources[0], { byline: 'A. Writer', pages: 3, read: { statements: [] }, nested: { a: 1 } });
  const [source] = readFile(JSON.stringify(file)).case.sources;
  assert.deepEqual([source.byline, source.pages, source.read, source.nested], ['A. Writer', 3, undefined, undefined]);
});

test('two sources with one id, or none, are two sources', () => {
  const file = { gainsay: 'case', version: 1, draft: {}, sources: [{ id: 'a', text: '1' }, { id: 'a', text: '2' }, { text: '3' }] };
  const ids = readFile(JSON.stringify(file)).case.sources.map(({ id }) => id);
  assert.equal(new Set(ids).size, 3);
});

test('what is wrong is said with its place', () => {
  const cases = [
    [{ draft: null }, /^draft: an object was expected, not null/],
    [{ draft: { text: ['x'] } }, /^draft\.text: a text was expected, not a list/],
    [{ draft: {}, sources: {} }, /^sources: a list was expected/],
    [{ draft: {}, sources: ['x'] }, /^sources\[0\]: an object was expected, not "x"/],
    [{ draft: {}, sources: [{ title: 'x' }] }, /^sources\[0\]\.text: it is missing/],
    [{ draft: {}, sources: [], decisions: { x: {} } }, /^decisions\.x: that is no key/],
    [{ draft: {}, sources: [], decisions: { [key]: { verdict: 'maybe' } } }, /verdict: .*not "maybe"/],
    [{ draft: {}, sources: [], decisions: { [key]: { verdict: 'dismissed', at: 'noon' } } }, /\.at: a time was expected, not "noon"/],
  ];
  for (const [part, message] of cases) {
    assert.throws(() => readFile(JSON.stringify({ gainsay: 'case', version: 1, ...part })), (error) => error.name === 'ShapeError' && message.test(error.message), String(message));
  }
});
