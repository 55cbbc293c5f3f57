import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createClient, EngineError } from './client.js';

const source = { id: 's1', title: '', outlet: '', date: '', url: '', text: 'They met.' };
const draft = (text) => ({ title: '', date: '', text });

/** A farm of fake workers: each keeps what it was sent; answer() replies as the engine would. */
function farm({ build = 'b1', limits = { load: 1000, job: 1000 } } = {}) {
  const workers = [];
  const states = [];
  const spawn = () => {
    const worker = {
      sent: [], ended: false, onmessage: null, onerror: null,
      postMessage(message) { this.sent.push(message); },
      terminate() { this.ended = true; },
      say(message) { this.onmessage?.({ data: message }); },
      answer(extra = {}) {
        const request = this.sent.at(-1);
        const reply = { protocol: 1, build: 'b1', id: request.id, kind: 'done', ...extra };
        if (request.kind === 'check') reply.result = { echo: request.draft.text };
        if (request.kind === 'add') reply.source = { id: request.source.id };
        this.say(reply);
      },
      boot() {
        this.say({ kind: 'up' });
        this.answer();
      },
    };
    workers.push(worker);
    return worker;
  };
  const client = createClient({ spawn, build, limits, onState: (state) => states.push(state) });
  return { client, workers, states, last: () => workers.at(-1), status: () => states.at(-1).status };
}

test('the engine is ready once it has said hello', () => {
  const f = farm();
  assert.equal(f.status(), 'loading');
  f.last().boot();
  assert.equal(f.status(), 'ready');
  f.client.retry();
  assert.equal(f.workers.length, 1);
});

test('of three checks the first and the newest run, and the one between is void', async () => {
  const f = farm();
  f.last().boot();
  const checks = ['a', 'b', 'c'].map((text) => f.client.check(draft(text)));
  assert.equal(f.last().sent.length, 2);
  f.last().answer();
  f.last().answer();
  assert.deepEqual(await Promise.all(checks), [{ echo: 'a' }, null, { echo: 'c' }]);
});

test('a reply to another id is not taken for the answer', async () => {
  const f = farm();
  f.last().boot();
  const check = f.client.check(draft('a'));
  f.last().say({ protocol: 1, build: 'b1', id: 99, kind: 'checked', result: { echo: 'stale' } });
  f.last().answer();
  assert.deepEqual(await check, { echo: 'a' });
});

test('when the worker dies, the articles are read again and the job is tried once more', async () => {
  const f = farm();
  f.last().boot();
  const added = f.client.add(source);
  f.last().answer();
  await added;
  const check = f.client.check(draft('a'));
  f.last().say({ kind: 'dead', phase: 'run', message: 'no reply' });
  assert.equal(f.workers.length, 2);
  assert.equal(f.workers[0].ended, true);
  f.last().boot();
  assert.equal(f.last().sent.at(-1).kind, 'add');
  f.last().answer();
  assert.equal(f.status(), 'ready');
  f.last().answer();
  assert.deepEqual(await check, { echo: 'a' });
});

test('a job that ends the engine twice fails, and retry starts again without it', async () => {
  const f = farm();
  f.last().boot();
  const check = f.client.check(draft('a'));
  f.last().say({ kind: 'dead', phase: 'run', message: '' });
  f.last().boot();
  f.last().say({ kind: 'dead', phase: 'run', message: '' });
  await assert.rejects(check, EngineError);
  assert.deepEqual(f.states.at(-1), { status: 'failed', cause: 'dead', subject: 'draft' });
  f.client.retry();
  f.last().boot();
  assert.equal(f.status(), 'ready');
});

test('a recovered panic counts as a death, since the articles may be torn', async () => {
  const f = farm();
  f.last().boot();
  const check = f.client.check(draft('a'));
  f.last().answer({ kind: 'error', error: 'panic', message: '' });
  assert.equal(f.workers.length, 2);
  f.last().boot();
  f.last().answer();
  assert.deepEqual(await check, { echo: 'a' });
});

test('a refused request is an error in words and costs no worker', async () => {
  const f = farm();
  f.last().boot();
  const check = f.client.check(draft('a'));
  f.last().answer({ kind: 'error', error: 'limit', message: 'The draft is too long.' });
  await assert.rejects(check, /The draft is too long/);
  assert.equal(f.workers.length, 1);
});

test('an engine that cannot be loaded is tried twice, then reported', () => {
  const f = farm();
  f.last().say({ kind: 'dead', phase: 'load', message: '404' });
  assert.equal(f.status(), 'loading');
  f.last().onerror?.({});
  assert.deepEqual(f.states.at(-1), { status: 'failed', cause: 'load', subject: undefined });
  f.client.retry();
  f.last().boot();
  assert.equal(f.status(), 'ready');
});

test('an engine of another build is refused', () => {
  const f = farm({ build: 'b2' });
  f.last().boot();
  assert.equal(f.states.at(-1).cause, 'stale');
});

test('an unstamped page takes every build', () => {
  const f = farm({ build: '%BUILD%' });
  f.last().boot();
  assert.equal(f.status(), 'ready');
});

test('a job that never ends is stopped by the watchdog and tried once more', async () => {
  const f = farm({ limits: { load: 1000, job: 20 } });
  f.last().boot();
  const check = f.client.check(draft('a'));
  while (f.workers.length === 1) await new Promise((resolve) => { setTimeout(resolve, 5); });
  f.last().boot();
  f.last().answer();
  assert.deepEqual(await check, { echo: 'a' });
});

test('a check that waits behind the one that died takes its place', async () => {
  const f = farm();
  f.last().boot();
  const first = f.client.check(draft('a'));
  const second = f.client.check(draft('b'));
  f.client.kill();
  f.last().boot();
  f.last().answer();
  assert.equal(await first, null);
  assert.deepEqual(await second, { echo: 'b' });
});

test('an article that ends the engine is not read again at the restart', async () => {
  const f = farm();
  f.last().boot();
  const added = f.client.add(source);
  f.client.kill();
  f.last().boot();
  f.client.kill();
  await assert.rejects(added, EngineError);
  assert.equal(f.states.at(-1).subject, 's1');
  f.client.retry();
  f.last().boot();
  assert.equal(f.status(), 'ready');
  assert.deepEqual(f.last().sent.map((message) => message.kind), ['hello']);
});
