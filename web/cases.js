// Ties together what keeps cases: the store in the browser, the line in the
// header, the list, the work without a network. It is loaded once the first
// findings are shown, or at once where an earlier visit left a case.

import { loadStyle } from './dom/files.js';
import { nameOf } from './keep/cases.js';
import { startKeeping } from './keep/keep.js';
import { workOffline } from './keep/offline.js';
import { caseBar } from './view/cases/bar.js';
import { cases as said } from './words/cases.js';

/** @import { State, Store } from './state/case.js' */

/**
 * @param {Store} store
 * @param {{ header: HTMLElement, actions: HTMLElement, status: HTMLElement, list: HTMLElement, build: string }} roots
 */
export async function startCases(store, roots) {
  const keeper = startKeeping(store, {
    broken: said.brokenCase, brokenSources: said.brokenSources, yours: said.yours, deleted: said.deleted, failed: said.notOpened,
  });
  await loadStyle(new URL('./view/cases/cases.css', import.meta.url));

  const offline = workOffline(store, roots.build, reload);

  /** @type {Promise<ReturnType<typeof import('./view/cases/list.js').caseList>> | undefined} */
  let opening;
  const list = () => (opening ??= import('./view/cases/list.js').then(({ caseList }) => caseList(roots.list, store, keeper)));
  const drawBar = caseBar(roots, store, {
    exportCase: async () => (await list()).exportCase(),
    retry: () => keeper.retry(),
    useUpdate: () => offline.useUpdate(),
    reload: () => reload(),
    nameOf: ({ caseName, draft }) => nameOf({ name: caseName, title: draft.title, opening: draft.text.slice(0, 80) }, said.untitled),
  });

  async function reload() {
    await keeper.flush();
    location.reload();
  }

  /** @param {State} state */
  async function draw(state) {
    drawBar(state);
    if (state.choosing || opening) (await list()).draw(store.get());
  }
  store.subscribe(draw);
  draw(store.get());
  return keeper;
}
