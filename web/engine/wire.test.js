// The golden conversations of testdata/wire, read from the page's side: what
// the client would make of each reply. Go reads the same files in
// internal/wire.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { cardsOf, counts, refusalCount } from '../state/findings.js';
import { formatValue } from '../words/values.js';
import { createClient, EngineError, PROTOCOL } from './client.js';

const folder = new URL('../../testdata/wire/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** A client whose worker gives this one reply to the job after hello. */
function clientThatHears(reply) {
  const worker = {
    onmessage: null, onerror: null, terminate() {},
    postMessage({ id, kind }) {
      const said = kind === 'hello' ? { protocol: PROTOCOL, build: 'dev', kind } : reply;
      queueMicrotask(() => this.onmessage?.({ data: { ...said, id } }));
    },
  };
  const client = createClient({ spawn: () => worker, build: 'dev', onState() {} });
  worker.onmessage({ data: { kind: 'up' } });
  return client;
}

/** Asks as the page would ask. */
function ask(client, request) {
  switch (request.kind) {
    case 'add': return client.add(request.source);
    case 'remove': return client.remove(request.source);
    case 'clear': return client.clear();
    case 'check': return client.check(request.draft);
    case 'compare': return client.compare();
    default: return null;
  }
}

test('there are conversations to read', () => assert.ok(files.length > 0));

for (const name of files) {
  test(`the page reads ${name}`, async () => {
    const { steps } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const { request, reply } of steps) {
      assert.deepEqual(Object.keys(reply).slice(0, 4), ['protocol', 'build', 'id', 'kind']);
      assert.equal(reply.protocol, PROTOCOL);
      const answer = request && ask(clientThatHears(reply), request);
      if (!answer) continue;
      if (reply.kind === 'error') {
        await assert.rejects(answer, (error) => error instanceof EngineError && error.message !== '');
        continue;
      }
      readable(request, await answer);
    }
  });
}

/** What the views rely on without asking. */
function readable(request, said) {
  if (request.kind === 'add') {
    assert.ok(Array.isArray(said.statements));
    for (const span of said.statements) inside(span, request.source[span.field] ?? '');
  }
  if (request.kind === 'check') {
    for (const statement of said.draft.statements) {
      const whole = request.draft[statement.field] ?? '';
      inside(statement, whole);
      assert.equal(whole.slice(statement.start, statement.end), statement.text);
      for (const { draft } of statement.findings) assert.equal((request.draft[draft.field] ?? '').slice(draft.start, draft.end), draft.text);
    }
    for (const card of cardsOf(said)) for (const { draft, source } of card.findings) for (const { value } of [draft, source]) assert.equal(typeof formatValue(value), 'string');
    assert.ok(Array.isArray(counts(said)));
    assert.ok(refusalCount(said, null) >= 0);
  }
  if (request.kind === 'compare') {
    assert.ok(Array.isArray(said.questions) && Array.isArray(said.events) && Array.isArray(said.notCompared));
    for (const { answers } of said.questions) for (const { source, value } of answers) assert.ok(source.id && typeof formatValue(value) === 'string');
  }
}

function inside({ start, end }, text) {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}
