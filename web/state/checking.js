// Keeps the engine in step with the case: it reads what the state holds,
// sends the engine what changed, and puts the answers back. The state is the
// truth; the engine's own list of articles is only ever brought up to it.

import { EngineError } from '../engine/client.js';
import { isForeign } from './language.js';

/** @import { Added } from '../engine/protocol.js' */
/** @import { Client } from '../engine/client.js' */
/** @import { CaseSource, State, Store } from './case.js' */

/** Milliseconds without a keystroke before a draft is checked. */
export const PAUSE = 180;

/**
 * @param {{
 *   store: Store,
 *   client: Client,
 *   pause?: number,
 *   failureWords: (error: unknown) => string,
 * }} options
 */
export function keepChecked({ store, client, pause = PAUSE, failureWords }) {
  /** What the engine holds, by id. @type {Map<string, CaseSource>} */
  const held = new Map();
  /** What the engine said of them. @type {Map<string, Added>} */
  const known = new Map();
  // Grows with every change of held; compared is its value at the last comparison.
  let edition = 0;
  let compared = -1;
  let asked = -1;
  let scheduled = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** Brings the engine's articles up to the state's. */
  async function syncSources(/** @type {CaseSource[]} */ all) {
    const sources = all.filter(isCompared);
    const wanted = new Set(sources.map((source) => source.id));
    const jobs = [];
    for (const id of [...held.keys()]) {
      if (wanted.has(id)) continue;
      held.delete(id);
      edition += 1;
      jobs.push(client.remove(id));
    }
    for (const source of sources) {
      if (sameArticle(held.get(source.id), source)) {
        // The reader loaded the same articles again: what was read still holds.
        const read = known.get(source.id);
        if (read && !source.read) store.dispatch('sourceRead', { id: source.id, read, error: '' });
        continue;
      }
      held.set(source.id, source);
      edition += 1;
      jobs.push(addSource(source));
    }
    await Promise.all(jobs);
  }

  async function addSource(/** @type {CaseSource} */ source) {
    const { id, title, outlet, date, url, text } = source;
    known.delete(id);
    try {
      const read = await client.add({ id, title, outlet, date, url, text });
      known.set(id, read);
      store.dispatch('sourceRead', { id, read, error: '' });
    } catch (error) {
      if (error instanceof EngineError && error.code === 'failed') {
        held.delete(id);
        throw error;
      }
      store.dispatch('sourceRead', { id, read: null, error: failureWords(error) });
    }
  }

  async function run() {
    const { revision, draft, sources } = store.get();
    asked = revision;
    store.dispatch('busyIs', true);
    try {
      await syncSources(sources);
      // A newer run had no articles to wait for and has asked already: a late question must not take its place.
      if (asked > revision) return;
      const now = edition;
      const checking = client.check(isForeign(draft.text) ? { ...draft, title: '', text: '' } : draft);
      const comparing = (compared === now && store.get().comparison) || client.compare();
      const answers = await Promise.all([checking, comparing]);
      const result = answers[0];
      const comparison = answers[1];
      // Null: a newer run waits in line and will answer for this one too.
      if (result && comparison) {
        compared = now;
        store.dispatch('checked', { revision, text: draft.text, result, comparison });
      }
    } catch (error) {
      if (error instanceof EngineError && error.code === 'failed') asked = scheduled = -1;
      else store.dispatch('checkFailed', { revision, message: failureWords(error) });
    }
    if (asked === revision || asked === -1) store.dispatch('busyIs', false);
  }

  /** Asks for a check of every new revision, once the reader pauses. @param {State} state */
  function follow({ engine, revision }) {
    if (engine.status === 'failed') {
      clearTimeout(timer);
      asked = scheduled = -1;
      return;
    }
    if (revision === 0 || revision === asked || revision === scheduled) return;
    clearTimeout(timer);
    scheduled = revision;
    timer = setTimeout(run, asked === -1 ? 0 : pause);
  }

  store.subscribe(follow);
}

/** Whether the engine is given a source at all. @param {CaseSource} source */
export function isCompared({ off, text }) {
  return !off && !isForeign(text);
}

/** The texts themselves are compared, not their print: the same string costs nothing. @param {CaseSource | undefined} a @param {CaseSource} b */
function sameArticle(a, b) {
  return a !== undefined && a.text === b.text && a.title === b.title && a.outlet === b.outlet
    && a.date === b.date && a.url === b.url;
}
