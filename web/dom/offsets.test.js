import assert from 'node:assert/strict';
import { test } from 'node:test';

import { offsetOf, placeOf, readTable } from './offsets.js';

/** A tree as the browser would hold it: a string is a text node, an array an element with its name first. */
function tree(spec, parent = null) {
  if (typeof spec === 'string') return { nodeType: 3, nodeName: '#text', data: spec, parentNode: parent, firstChild: null, nextSibling: null };
  const [name, ...children] = spec;
  const node = { nodeType: 1, nodeName: name, parentNode: parent, firstChild: null, nextSibling: null };
  let before = null;
  for (const child of children) {
    const made = tree(child, node);
    if (before) before.nextSibling = made;
    else node.firstChild = made;
    before = made;
  }
  return node;
}

test('the text is read as the reader sees it, however the browser splits it', () => {
  const cases = [
    [['DIV', 'one two'], 'one two'],
    [['DIV', 'one ', 'two'], 'one two'],
    [['DIV', 'one\n', '\n', 'two'], 'one\n\ntwo'],
    [['DIV', 'one', ['BR'], 'two'], 'one\ntwo'],
    [['DIV', 'one', ['BR']], 'one'],
    [['DIV', 'one', ['DIV', 'two'], ['DIV', 'three']], 'one\ntwo\nthree'],
    [['DIV', ['BR']], ''],
    [['DIV'], ''],
  ];
  for (const [spec, text] of cases) assert.equal(readTable(tree(spec)).text, text);
});

test('an offset leads to its node and back', () => {
  const root = tree(['DIV', 'one ', 'two', ['BR'], 'three']);
  const table = readTable(root);
  assert.equal(table.text, 'one two\nthree');
  for (const [offset, data, inNode] of [[0, 'one ', 0], [2, 'one ', 2], [5, 'two', 1], [8, 'three', 0], [13, 'three', 5]]) {
    const place = placeOf(table, offset);
    assert.equal(place.node.data, data);
    assert.equal(place.offset, inNode);
    assert.equal(offsetOf(table, place.node, place.offset), offset);
  }
});

test('a place outside the text has no offset, and an empty text no place', () => {
  const table = readTable(tree(['DIV', 'one']));
  assert.equal(offsetOf(table, tree('elsewhere'), 0), -1);
  assert.equal(placeOf(readTable(tree(['DIV'])), 0), null);
});
