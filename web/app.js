// The page's entry, and the only file that looks elements up: it makes the
// state, the engine's client and the views, and ties them together.

import { createClient, EngineError, workerSpawner } from './engine/client.js';
import { followKeys } from './keys.js';
import { actions, emptyState } from './state/case.js';
import { keepChecked } from './state/checking.js';
import { isUnsaved } from './state/kept.js';
import { createStore } from './state/store.js';
import { editorView } from './view/editor/editor.js';
import { findingsView } from './view/findings/findings.js';
import { headerView } from './view/header/header.js';
import { helpView } from './view/help/help.js';
import { laterView } from './view/later.js';
import { sourcesView } from './view/sources/sources.js';
import { statusView } from './view/status/status.js';
import { stripView } from './view/strip/strip.js';
import { onDemand } from './view/ondemand.js';
import { tabsView } from './view/tabs/tabs.js';
import { words } from './words/en.js';

/** @import { Draft, Source } from './engine/protocol.js' */
/** @import { Keeper } from './keep/keep.js' */
/** @import { State } from './state/case.js' */

/** @param {string} id @returns {HTMLElement} */
function region(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id} in index.html`);
  return element;
}

/** @param {string} selector @returns {HTMLElement | null} */
const find = (selector) => document.querySelector(selector);

const page = document.documentElement;
const desk = region('desk');
const build = document.querySelector('meta[name="gainsay-build"]')?.getAttribute('content') ?? '';

const store = createStore(emptyState(), actions);
const client = createClient({
  spawn: workerSpawner(),
  build,
  onState: (state) => store.dispatch('engineIs', state),
});
keepChecked({
  store,
  client,
  failureWords: (error) => (error instanceof EngineError ? error.message : words.status.error('')),
});

// What a first look at the findings does not need.
const later = [
  laterView(region('across'), store, {
    load: () => import('./view/across/across.js').then((module) => module.acrossView),
    wanted: ({ view }) => view === 'across',
    loaded: () => showState(store.get()),
  }),
  laterView(region('refusals'), store, {
    load: () => import('./view/refusals/refusals.js').then((module) => module.refusalsView),
    wanted: ({ view }) => view === 'refusals',
    loaded: () => showState(store.get()),
  }),
  laterView(region('reader'), store, {
    load: async () => {
      const reader = await import('./view/reader/reader.js');
      await reader.styled();
      return reader.readerView;
    },
    wanted: ({ view }) => view === 'source',
    loaded: () => showState(store.get()),
  }),
  laterView(region('export'), store, {
    load: () => import('./view/export/export.js').then((module) => module.exportView),
    wanted: ({ exporting }) => exporting,
    loaded: () => {},
  }),
  laterView(region('guide'), store, {
    load: () => import('./view/guide/guide.js').then((module) => module.guideView),
    wanted: ({ guide }) => guide !== null,
    loaded: () => {},
  }),
];

headerView(region('header'), store, { loadSample });
/** @type {((state: State) => void)[]} */
const views = [
  statusView(region('status'), store, { retry: client.retry, reload: () => location.reload() }),
  sourcesView(region('sources'), store, { takeIn }),
  tabsView(region('tabs'), { text: region('editor'), across: region('across'), refusals: region('refusals'), source: region('reader') }, store),
  editorView(region('editor'), store),
  ...later.map((view) => view.draw),
  stripView(region('strip'), store),
  findingsView(region('findings'), store),
  helpView(region('help'), store),
];

store.subscribe((state) => {
  showState(state);
  for (const draw of views) draw(state);
});
followKeys(store, {
  editor: () => find('[data-field=text]')?.focus(),
  search: () => find('[data-field=search], [data-region=findings] [data-filter]')?.focus(),
});

// A test build may end the engine as a crash would.
if (page.hasAttribute('data-test')) document.addEventListener('gainsay:kill-engine', () => client.kill());

begin();

/** What reads files loads with the first one. @param {File[]} files */
async function takeIn(files) {
  const intake = await onDemand(store, () => import('./import/intake.js'));
  intake?.takeIn(store, files);
}

/** What automated tests and styles read off the page itself. @param {State} state */
function showState(state) {
  page.dataset.engine = state.engine.status;
  page.dataset.revision = String(state.revision);
  page.dataset.checked = String(state.checked);
  page.dataset.busy = String(state.busy);
  if (later.every((view) => view.shows(state))) page.dataset.view = state.view;
  if (state.checked === state.revision) loadAhead();
  desk.classList.toggle('is-wide', state.view === 'across' || state.view === 'refusals');
  desk.classList.toggle('is-reading', state.view === 'source');
}

/** Opens the case of the last visit, or the sample. */
async function begin() {
  if (await wasHere()) {
    keeping = load();
    // What could not be loaded is asked for again after the sample, and told when it fails again.
    if (await keeping.then((keeper) => keeper.openLast(), () => { keeping = undefined; })) return;
  }
  await loadSample();
  store.subscribe(startKeeping);
}

/** Once the first findings are shown, or cannot be, or something is there to be kept. @param {State} state */
function startKeeping(state) {
  if (keeping || (state.checked !== state.revision && state.engine.status !== 'failed' && !isUnsaved(state))) return;
  keeping = new Promise((resolve) => { idle(() => resolve(undefined)); }).then(load);
  keeping.catch(() => store.dispatch('checkFailed', { revision: store.get().checked, message: words.status.noKeeper }));
}

/** @type {Promise<Keeper> | undefined} */
let keeping;
const idle = globalThis.requestIdleCallback ?? setTimeout;

/** Loads what the first findings do not need. */
async function load() {
  const { startCases } = await import('./cases.js');
  return startCases(store, { header: region('brand'), actions: region('header-actions'), status: region('status'), list: region('cases'), build });
}

/** Whether an earlier visit left something; likely where the browser does not say. */
async function wasHere() {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    return true;
  }
}

let ahead = false;

/** Once something is shown, the rest of the page is fetched, so that the network is not needed again. */
function loadAhead() {
  if (ahead) return;
  ahead = true;
  idle(() => {
    for (const view of later) view.ahead();
    for (const load of [() => import('./report/one.js'), () => import('./state/fragment.js')]) load().catch(() => {});
  });
}

async function loadSample() {
  try {
    const response = await fetch(new URL('./sample.json', import.meta.url));
    if (!response.ok) throw new Error(String(response.status));
    const sample = /** @type {{ draft: Draft, sources: Source[] }} */ (await response.json());
    store.dispatch('caseLoaded', sample);
    store.dispatch('hintIs', true);
  } catch {
    store.dispatch('checkFailed', { revision: store.get().checked, message: words.status.noSample });
  }
}
