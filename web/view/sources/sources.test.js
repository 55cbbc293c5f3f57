import assert from 'node:assert/strict';
import { test } from 'node:test';

import { problemWith } from './dialog.js';

test('an address alone is no article, and none is ever opened', () => {
  assert.match(problemWith(' https://example.org/a '), /opens no addresses/);
  assert.match(problemWith('www.example.org'), /opens no addresses/);
  assert.match(problemWith('  \n'), /Paste the text/);
  assert.match(problemWith('An article.', 'example.org'), /begins with https/);
  assert.equal(problemWith('An article.', 'https://example.org/a'), '');
  assert.equal(problemWith('See https://example.org/a for more.'), '');
});
