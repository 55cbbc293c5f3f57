import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fragmentLink, webAddress } from './fragment.js';

test('a passage has an address in the publisher’s page', () => {
  assert.equal(fragmentLink('https://news.example/a', 'under three hours'), 'https://news.example/a#:~:text=under%20three%20hours');
  assert.equal(fragmentLink('https://news.example/a#part', 'two-hour, one & all'), 'https://news.example/a#part:~:text=two%2Dhour%2C%20one%20%26%20all');
});

test('a long passage is named by its ends', () => {
  const long = `They met at the villa by the lake ${'and talked '.repeat(12)}until the sun went down behind the hills`;
  assert.equal(fragmentLink('https://news.example/', long), 'https://news.example/#:~:text=They%20met%20at%20the%20villa,went%20down%20behind%20the%20hills');
});

test('only addresses of web pages count', () => {
  for (const url of ['', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', 'ftp://x.example/']) {
    assert.equal(webAddress(url), '', url);
    assert.equal(fragmentLink(url, 'words'), '', url);
  }
  assert.equal(fragmentLink('https://news.example/', '  '), '');
  assert.ok(fragmentLink('https://news.example/', '\ud800 alone'));
});
