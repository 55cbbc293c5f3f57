import assert from 'node:assert/strict';
import { test } from 'node:test';

import { failureOf } from './status.js';

test('a failure is told in words that say what it was and that the text is safe', () => {
  const sources = [{ id: 's1', title: 'Leaders meet', outlet: '' }];
  assert.match(failureOf({ status: 'failed', cause: 'load' }, sources), /could not be loaded/);
  assert.match(failureOf({ status: 'failed', cause: 'dead', subject: 'draft' }, sources), /your text/);
  assert.match(failureOf({ status: 'failed', cause: 'dead', subject: 's1' }, sources), /Leaders meet/);
  assert.match(failureOf({ status: 'failed', cause: 'dead', subject: 'gone' }, sources), /stopped twice/);
  assert.match(failureOf({ status: 'failed', cause: 'stale' }, sources), /different versions/);
});
