import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EngineError } from '../engine/client.js';
import { actions, emptyState } from './case.js';
import { keepChecked } from './checking.js';
import { createStore } from './store.js';

const article = (id, text = id) => ({ id, title: '', outlet: '', date: '', url: '', text });
const tick = (ms = 5) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** An engine that answers at once and keeps what it was asked. */
function setUp({ refuse } = {}) {
  const calls = [];
  const client = {
    async add(source) {
      calls.push(`add ${source.id}`);
      if (refuse) throw refuse(source);
      return { id: source.id, date: '', dateFrom: 'none', dateNote: '', statements: [] };
    },
    async remove(id) { calls.push(`remove ${id}`); },
    async check(draft) {
      calls.push(`check ${draft.text}`);
      return { draft: { statements: [] } };
    },
    async compare() {
      calls.push('compare');
      return { questions: [] };
    },
  };
  const store = createStore(emptyState(), actions);
  keepChecked({ store, client, pause: 10, failureWords: (error) => error.message });
  const settled = async () => {
    do await tick(); while (store.get().busy || store.get().checked !== store.get().revision);
  };
  return { store, calls, settled, client };
}

test('a case is read, checked and compared', async () => {
  const { store, calls, settled } = setUp();
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [article('a'), article('b')] });
  await settled();
  assert.deepEqual(calls, ['add a', 'add b', 'check x', 'compare']);
  assert.ok(store.get().sources.every((source) => source.read));
  assert.equal(store.get().resultText, 'x');
});

test('of what is typed in one go only the end is checked, and the articles are not compared again', async () => {
  const { store, calls, settled } = setUp();
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: '' }, sources: [article('a')] });
  await settled();
  calls.length = 0;
  for (const text of ['f', 'fi', 'fiv', 'five']) store.dispatch('draftEdited', { text });
  await settled();
  assert.deepEqual(calls, ['check five']);
});

test('a run that waits for its articles does not take the place of a newer one', async () => {
  const { store, calls, settled, client } = setUp();
  let read = () => {};
  client.add = () => new Promise((resolve) => { read = () => resolve({ id: 'a', date: '', dateFrom: 'none', dateNote: '', statements: [] }); });
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [article('a')] });
  await tick(30);
  store.dispatch('draftEdited', { text: 'y' });
  await tick(30);
  read();
  await settled();
  assert.deepEqual(calls, ['check y', 'compare']);
});

test('a source that is switched off, or in another language, is not compared', async () => {
  const { store, calls, settled } = setUp();
  const spanish = 'El presidente llegó a Ginebra el miércoles por la tarde para una reunión con los ministros.';
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [article('a'), article('b', spanish), { ...article('c'), off: true }] });
  await settled();
  assert.deepEqual(calls, ['add a', 'check x', 'compare']);
  calls.length = 0;
  store.dispatch('sourceSwitched', { id: 'c', off: false });
  store.dispatch('sourceSwitched', { id: 'a', off: true });
  store.dispatch('draftEdited', { text: spanish });
  await settled();
  assert.deepEqual(calls, ['remove a', 'add c', 'check ', 'compare']);
  assert.equal(store.get().resultText, spanish);
});

test('looking around asks the engine for nothing', async () => {
  const { store, calls, settled } = setUp();
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [] });
  await settled();
  calls.length = 0;
  store.dispatch('viewChosen', 'across');
  store.dispatch('filterChosen', 'same');
  await tick(30);
  assert.deepEqual(calls, []);
});

test('a source removed and given back is removed from the engine and read again', async () => {
  const { store, calls, settled } = setUp();
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [article('a'), article('b')] });
  await settled();
  calls.length = 0;
  store.dispatch('sourceRemoved', { id: 'a', name: 'A' });
  await settled();
  store.dispatch('undone');
  await settled();
  assert.deepEqual(calls, ['remove a', 'check x', 'compare', 'add a', 'check x', 'compare']);
  assert.deepEqual(store.get().sources.map((source) => source.id), ['a', 'b']);
});

test('the same articles loaded again are not read again', async () => {
  const { store, calls, settled } = setUp();
  const sample = { draft: { title: '', date: '', text: 'x' }, sources: [article('a')] };
  store.dispatch('caseLoaded', sample);
  await settled();
  calls.length = 0;
  store.dispatch('caseLoaded', sample);
  await settled();
  assert.deepEqual(calls, ['check x', 'compare']);
  assert.ok(store.get().sources[0].read);
});

test('an article that is refused says so, and the rest is checked', async () => {
  const { store, calls, settled } = setUp({ refuse: (source) => new EngineError('limit', `${source.id} is too long.`) });
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [article('a')] });
  await settled();
  assert.equal(store.get().sources[0].error, 'a is too long.');
  assert.ok(calls.includes('check x'));
});

test('after a failure the text is checked again once the engine starts anew', async () => {
  const { store, calls, settled } = setUp();
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'x' }, sources: [] });
  await settled();
  store.dispatch('engineIs', { status: 'failed', cause: 'dead' });
  await tick();
  calls.length = 0;
  store.dispatch('engineIs', { status: 'loading' });
  await tick(30);
  assert.deepEqual(calls, ['check x']);
});
