import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { sha256 } from './digest.js';

test('the digest is that of every other program', () => {
  const texts = ['', 'a', 'five hours', 'Genève — “fünf Stunden” 🕔'];
  for (let length = 50; length < 140; length += 1) texts.push('x'.repeat(length));
  texts.push('The delegations were served tea. '.repeat(4000));
  for (const text of texts) assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'), `${text.length} characters`);
});
