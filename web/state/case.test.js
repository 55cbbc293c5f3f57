import assert from 'node:assert/strict';
import { test } from 'node:test';

import { actions, emptyState } from './case.js';
import { freeId } from './sources.js';
import { createStore } from './store.js';

const article = (id) => ({ id, title: id, outlet: '', date: '', url: '', text: id });
const loaded = () => actions.caseLoaded(emptyState(), { draft: { title: '', date: '', text: 'x' }, sources: [article('a'), article('b')] });

test('starting empty can be undone, draft and sources', () => {
  const empty = actions.caseEmptied(loaded(), '');
  assert.deepEqual([empty.draft.text, empty.sources.length], ['', 0]);
  const back = actions.undone(empty);
  assert.deepEqual([back.draft.text, back.sources.length], ['x', 2]);
  assert.ok(back.draftSerial > empty.draftSerial, 'the editor must show the draft again');
});

test('undoing a removal leaves alone what was typed since', () => {
  const removed = actions.sourceRemoved(loaded(), { id: 'a', name: 'a' });
  const typed = actions.draftEdited(removed, { text: 'y' });
  const back = actions.undone(typed);
  assert.deepEqual([back.draft.text, back.sources.map((s) => s.id).join()], ['y', 'a,b']);
  assert.equal(back.draftSerial, typed.draftSerial);
});

test('undoing a removal leaves alone what was changed and added since', () => {
  let state = actions.sourceRemoved(loaded(), { id: 'a', name: 'a' });
  state = actions.sourceEdited(state, { id: 'b', part: { title: 'B' } });
  const id = freeId(state);
  state = actions.sourceAdded(state, article(id));
  const back = actions.undone(state);
  assert.deepEqual(back.sources.map((s) => s.title), ['a', 'B', id]);
});

test('what was read of a source holds while its words stay', () => {
  const read = actions.sourceRead(loaded(), { id: 'a', read: { id: 'a', statements: [] }, error: '' });
  const dated = actions.sourceEdited(read, { id: 'a', part: { date: '2021-06-16' } });
  assert.ok(dated.sources[0].read && dated.revision > read.revision);
  assert.equal(actions.sourceEdited(dated, { id: 'a', part: { text: 'other' } }).sources[0].read, null);
});

test('an id is never given twice', () => {
  assert.equal(freeId({ sources: [], undo: null }), 's1');
  assert.equal(freeId({ sources: [{ id: 's2' }], undo: null }), 's3');
  assert.equal(freeId({ sources: [], undo: { sources: [{ id: 's1' }] } }), 's2');
});

test('every change of the text or the sources is a new revision, looking around is none', () => {
  const state = loaded();
  assert.ok(actions.draftEdited(state, { date: '2021-06-16' }).revision > state.revision);
  assert.ok(actions.sourceAdded(state, article('c')).revision > state.revision);
  assert.equal(actions.viewChosen(state, 'across').revision, state.revision);
  assert.equal(actions.filterChosen(state, 'same').revision, state.revision);
});

test('a source that is removed while it is read closes', () => {
  const reading = actions.sourceOpened(loaded(), { id: 'a' });
  assert.deepEqual([reading.view, reading.reading], ['source', 'a']);
  const removed = actions.sourceRemoved(reading, { id: 'a', name: 'a' });
  assert.deepEqual([removed.view, removed.reading], ['text', '']);
});

test('closing a source leads back to where it was opened', () => {
  const across = actions.viewChosen(loaded(), 'across');
  const twice = actions.sourceOpened(actions.sourceOpened(across, { id: 'a' }), { id: 'b' });
  assert.equal(actions.sourceClosed(twice).view, 'across');
});

test('choosing the chosen filter shows all again', () => {
  const filtered = actions.filterChosen(loaded(), 'conflict');
  assert.equal(filtered.filter, 'conflict');
  assert.equal(actions.filterChosen(filtered, 'conflict').filter, '');
});

test('views are told of many actions once', async () => {
  const store = createStore({ n: 0 }, { add: (state, by) => ({ n: state.n + by }), keep: (state) => state });
  const told = [];
  store.subscribe((state) => told.push(state.n));
  store.dispatch('add', 1);
  store.dispatch('add', 2);
  store.dispatch('keep');
  assert.equal(store.get().n, 3);
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(told, [0, 3]);
});
