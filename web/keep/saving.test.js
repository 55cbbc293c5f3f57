import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { actions, emptyState } from '../state/case.js';
import { createStore } from '../state/store.js';
import { KeepError } from './database.js';
import { keepSaved } from './saving.js';

const tick = (ms = 5) => new Promise((resolve) => { setTimeout(resolve, ms); });
const article = { id: 'a', title: '', outlet: '', date: '', url: '', text: 'x' };
/** @type {Record<string, (event: any) => void>} */
let listeners = {};

beforeEach(() => {
  listeners = {};
  const listen = (name, listener) => { listeners[name] = listener; };
  globalThis.document = { addEventListener: listen, visibilityState: 'hidden' };
  globalThis.addEventListener = listen;
});

/** A store of cases that keeps what it is given, or fails as it is told. */
function setUp({ may = true } = {}) {
  const written = [];
  const cases = {
    failure: null,
    async save(file, content) {
      await tick(2);
      if (cases.failure) throw cases.failure;
      written.push([file.id, content.draft.text]);
    },
  };
  const store = createStore(emptyState(), actions);
  let n = 0;
  const saving = keepSaved({ store, cases, mayWrite: () => may, saved() {}, newId: () => `case${++n}` });
  const type = async (text) => {
    store.dispatch('draftEdited', { text });
    await tick(0);
  };
  return { store, cases, written, saving, type };
}

test('nothing is kept that was only opened', async () => {
  const { store, written, saving } = setUp();
  store.dispatch('caseLoaded', { draft: { title: '', date: '', text: 'the sample' }, sources: [article] });
  await saving.flush();
  assert.deepEqual([written, store.get().file.id], [[], '']);
});

test('saved is said when it is written, and not while something newer is not', async () => {
  const { store, written, saving, type } = setUp();
  await type('one');
  assert.equal(store.get().keeping.status, 'saving');
  const flushed = saving.flush();
  await type('two');
  await flushed;
  assert.deepEqual(written[0], ['case1', 'one']);
  assert.equal(store.get().keeping.status, 'saving');
  await saving.flush();
  assert.deepEqual(written.at(-1), ['case1', 'two']);
  assert.equal(store.get().keeping.status, 'saved');
});

test('what is typed is written before another case takes its place', async () => {
  const { store, written, saving, type } = setUp();
  await type('one');
  store.dispatch('caseEmptied', '');
  await tick(0);
  await type('two');
  await saving.flush();
  assert.deepEqual(written, [['case1', 'one'], ['case2', 'two']]);
  store.dispatch('undone');
  await tick(0);
  await type('one again');
  await saving.flush();
  assert.deepEqual(written.at(-1), ['case1', 'one again'], 'the undone case is the same case');
});

test('a failed save is told, not tried over and over, and made up for', async () => {
  const { store, cases, written, saving, type } = setUp();
  cases.failure = new KeepError('full');
  await type('one');
  await saving.flush();
  assert.deepEqual([store.get().keeping.status, store.get().keeping.why], ['failed', 'full']);
  let tries = 0;
  const { save } = cases;
  cases.save = async (...of) => { tries += 1; await save(...of); };
  await tick(500);
  assert.equal(tries, 0);
  let warned = false;
  listeners.beforeunload({ preventDefault() { warned = true; } });
  assert.ok(warned, 'leaving with unsaved text is asked about');
  cases.failure = null;
  await saving.retry();
  assert.deepEqual([written, store.get().keeping.status], [[['case1', 'one']], 'saved']);
});

test('leaving the page writes at once', async () => {
  const { written, type } = setUp();
  await type('one');
  listeners.pagehide({});
  await tick(10);
  assert.deepEqual(written, [['case1', 'one']]);
});

test('a case that another tab has is not written', async () => {
  const { store, written, saving, type } = setUp({ may: Promise.resolve(false) });
  await type('one');
  await saving.flush();
  assert.deepEqual(written, []);
  store.dispatch('elsewhereIs', true);
  const before = store.get().draft;
  store.dispatch('caseFollowed', { draft: { title: '', date: '', text: 'theirs' }, sources: [], id: 'case1', elsewhere: true });
  store.dispatch('draftEdited', { text: 'mine' });
  assert.equal(store.get().draft.text, 'theirs');
  assert.notEqual(store.get().draft, before);
});
