// The page's end of the service worker (web/sw.js): it registers it, says when
// all is there for work without a network, and asks the reader before a new
// build takes over.

import { scriptAddress, serviceAddress } from '../engine/script.js';

/** @import { Store } from '../state/case.js' */

/** Milliseconds after which a page that comes into sight asks for a newer build. */
const ASK_AGAIN = 3_600_000;

/**
 * @param {Store} store
 * @param {string} build the page's own
 * @param {() => void} reload loads the page again when all is saved
 */
export function workOffline(store, build, reload) {
  const container = globalThis.navigator.serviceWorker;
  /** @type {ServiceWorkerRegistration | undefined} */
  let registration;
  let agreed = false;
  let asked = Date.now();
  // Without it the page is served from the network as ever.
  if (!container) return { useUpdate() {} };
  let controlled = Boolean(container.controller);

  // The files of this tab's build stay while the tab is open.
  globalThis.navigator.locks?.request(`gainsay-build-${build}`, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});

  container.addEventListener('controllerchange', () => {
    if (agreed) reload();
    else if (controlled) store.dispatch('updateIs', 'done');
    controlled = true;
  });

  /** A worker that is installed beside one that serves this page is a newer build. @param {ServiceWorker | null} worker */
  function watch(worker) {
    if (!worker) return;
    const look = () => { if (worker.state === 'installed' && container.controller && worker === registration?.waiting) store.dispatch('updateIs', 'ready'); };
    worker.addEventListener('statechange', look);
    look();
  }

  async function start() {
    registration = await container.register(scriptAddress(serviceAddress), { updateViaCache: 'none' });
    watch(registration.waiting);
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration?.installing ?? null));
    await container.ready;
    store.dispatch('offlineIs', true);
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    registration?.update().catch(() => { /* no network: later */ });
  });
  start().catch(() => { /* no service worker here: the page works as long as there is a network */ });

  return {
    /** The reader agreed: the new build takes over, and this page loads it. */
    useUpdate() {
      agreed = true;
      if (registration?.waiting) registration.waiting.postMessage('take over');
      else reload();
    },
  };
}
