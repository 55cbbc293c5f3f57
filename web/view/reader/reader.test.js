import assert from 'node:assert/strict';
import { test } from 'node:test';

import { partsOfText, passagesOf, piecesOf } from '../../state/passages.js';
import { nameOf } from './invisible.js';

const span = (start, end) => ({ field: 'text', start, end });
const passage = (start, end, relation = 'same') => ({ ...span(start, end), relation, key: `${start}`, mine: 'five hours' });
const join = (text, list) => list.map(({ from, to }) => text.slice(from, to)).join('');

test('the pieces are the whole text, whatever is marked', () => {
  const text = 'They met. They left. — END';
  const whole = { from: 0, to: text.length };
  for (const [passages, statements, place] of [
    [[], [], null], [[passage(5, 8)], [span(0, 9), span(10, 20)], span(5, 8)], [[passage(5, 14)], [span(0, 9)], span(7, 12)],
    [[passage(0, 900)], [span(0, 900)], span(-4, 2)], [[], [], span(3, 3)],
  ]) assert.equal(join(text, piecesOf(whole, passages, statements, place)), text);
});

test('a statement takes the worst of its passages, and only they are marked', () => {
  const text = 'They met. They left.';
  const list = piecesOf({ from: 0, to: text.length }, [passage(0, 4), passage(5, 8, 'conflict'), passage(15, 19)], [span(0, 9), span(10, 20)], span(15, 19));
  assert.deepEqual(list.map((p) => [text.slice(p.from, p.to), p.statement, p.passage?.relation ?? '', p.place]), [
    ['They', 'conflict', 'same', false], [' ', 'conflict', '', false], ['met', 'conflict', 'conflict', false], ['.', 'conflict', '', false],
    [' ', '', '', false],
    ['They ', 'same', '', false], ['left', 'same', 'same', true], ['.', 'same', '', false],
  ]);
});

test('the parts of a text are the text, cut behind line ends where it has any', () => {
  for (const text of ['', 'x', 'x'.repeat(99), 'ab\n'.repeat(40), 'ab\n\n\n'.repeat(40), '\n'.repeat(50), 'no end\nhere']) {
    const parts = partsOfText(text, 10);
    assert.equal(join(text, parts), text);
    for (const { from, to } of parts) assert.ok(to === text.length || to - from >= 50 || (text[to - 1] === '\n' && text[to] !== '\n'));
  }
});

const side = (id, start, end) => ({ id, field: 'text', start, end });
const finding = (relation, source) => ({ relation, source, slot: 'duration', draft: { field: 'text', start: 0, end: 3, text: 'six', stance: 'asserted' } });

test('of several findings on the same words of a source the worst is told', () => {
  const statement = { text: 'six', start: 0, end: 3, field: 'text', relation: 'conflict', findings: [
    finding('same', side('a', 4, 9)), finding('conflict', side('a', 4, 9)), finding('fits', side('a', 20, 30)), finding('conflict', side('a', 25, 28)), finding('same', side('b', 1, 2)),
  ] };
  const passages = passagesOf({ draft: { statements: [statement] } }, 'a');
  assert.deepEqual(passages.map(({ start, end, relation }) => [start, end, relation]), [[4, 9, 'conflict'], [25, 28, 'conflict']]);
  assert.deepEqual(passagesOf(null, 'a'), []);
});

test('what cannot be seen has a name', () => {
  assert.equal(nameOf('\u200b'), 'zero-width space');
  assert.equal(nameOf('\u202e'), 'forced right-to-left');
  assert.equal(nameOf('\u{e0041}\u{e0042}'), 'hidden letter ×2');
  assert.equal(nameOf('\x07'), 'U+0007');
});
