import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createTabs } from './tabs.js';

const turn = () => new Promise((resolve) => { setTimeout(resolve, 0); });

/** The locks of one browser, as its tabs see them. */
function browserLocks() {
  /** @type {Map<string, (() => void)[]>} */
  const lines = new Map();
  const grant = async (name, act) => {
    await act({ name });
    const line = lines.get(name);
    line.shift();
    if (line.length > 0) line[0]();
    else lines.delete(name);
  };
  return {
    async request(name, options, act) {
      const line = lines.get(name) ?? [];
      lines.set(name, line);
      if (options.ifAvailable && line.length > 0) return act(null);
      return new Promise((resolve, reject) => {
        const begin = () => grant(name, act).then(resolve);
        options.signal?.addEventListener('abort', () => {
          if (line.indexOf(begin) <= 0) return;
          line.splice(line.indexOf(begin), 1);
          reject(new Error('AbortError'));
        });
        line.push(begin);
        if (line.length === 1) begin();
      });
    },
    async query() {
      return { held: [...lines.keys()].map((name) => ({ name })) };
    },
  };
}

function twoTabs() {
  const locks = browserLocks();
  const freed = [];
  const news = [];
  const channels = [];
  const tab = (name) => {
    const channel = { onmessage: null, postMessage(data) { for (const other of channels) if (other !== channel) other.onmessage({ data }); } };
    channels.push(channel);
    return createTabs({ onFree: (id) => freed.push(`${name} ${id}`), onNews: (item) => news.push([name, item]), locks, channel });
  };
  return { one: tab('one'), two: tab('two'), freed, news };
}

test('a case belongs to one tab, and to the next in line when that lets go', async () => {
  const { one, two, freed } = twoTabs();
  assert.equal(await one.take('x'), true);
  assert.equal(await two.take('x'), false);
  assert.deepEqual([one.has('x'), two.has('x')], [true, false]);
  assert.deepEqual([...await two.open()], ['x']);
  await one.take('y');
  await turn();
  assert.deepEqual(freed, ['two x']);
});

test('a tab that opened another case leaves the line', async () => {
  const { one, two, freed } = twoTabs();
  await one.take('x');
  await two.take('x');
  await two.take('z');
  await one.take('y');
  await turn();
  assert.deepEqual(freed, []);
  assert.equal(await one.take('x'), true);
});

test('tabs hear what the others saved and deleted, and nothing else', () => {
  const { one, two, news } = twoTabs();
  one.tell({ kind: 'saved', id: 'x' });
  two.tell({ kind: 'gone', id: '' });
  one.tell({ kind: 'run', id: 'x' });
  assert.deepEqual(news, [['two', { kind: 'saved', id: 'x' }], ['one', { kind: 'gone', id: '' }]]);
});

test('without locks every case is this tab’s', async () => {
  const tabs = createTabs({ onFree() {}, onNews() {}, locks: undefined, channel: { onmessage: null, postMessage() {} } });
  assert.equal(await tabs.take('x'), true);
  assert.ok(tabs.has('x'));
});
