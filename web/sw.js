// The service worker: one build of the page, whole, kept for when there is no
// network.
//
// The build writes into it what the build consists of, with a hash of each file
// (web/build/offline.go). Installing fetches all of it or fails; a page is then
// served from here alone, so that parts of two builds never meet. Each answer is
// hashed before it is given: an entry that the disk has spoilt is fetched again.
//
// A new build installs beside the old one and waits. It takes over when a page
// says that the reader agreed, or when no page is open. A tab that goes on with
// the old build still gets the old build's files: a build's cache is dropped only
// when no tab holds that build's lock (web/keep/offline.js).

/**
 * The parts of the worker's global scope that are used here.
 * @typedef {{
 *   location: { href: string },
 *   navigator: Navigator,
 *   caches: CacheStorage,
 *   clients: { claim(): Promise<void> },
 *   skipWaiting(): Promise<void>,
 *   addEventListener(type: string, listener: (event: any) => void): void,
 * }} Scope
 */
const worker = /** @type {Scope} */ (/** @type {unknown} */ (globalThis));

const BUILD = '%BUILD%';
/** SHA-256 in base64 of every file, by its path below the root. @type {Record<string, string>} */
const FILES = /** @type {any} */ ('%FILES%');

const INDEX = 'index.html';
const NAME = 'gainsay-';
const root = new URL('./', worker.location.href);

/** A page is kept under the root's address: a host may redirect from its file's. @param {string} path */
const addressOf = (path) => new URL(path === INDEX ? './' : path, root).href;

/** @param {string} build */
const openCache = (build) => worker.caches.open(NAME + build);

/** @param {Response} response @param {string} path */
async function isWhole(response, path) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === FILES[path];
}

/** Fetches a file that must be the build's own, and keeps it. @param {Cache} cache @param {string} path @param {RequestCache} how */
async function fetchInto(cache, path, how) {
  const response = await fetch(addressOf(path), { cache: how, credentials: 'same-origin' });
  if (!response.ok || response.redirected || !(await isWhole(response.clone(), path))) throw new TypeError(`${path} is not that of build ${BUILD}`);
  await cache.put(addressOf(path), response.clone());
  return response;
}

/** A file as it is kept, or undefined where it is missing or spoilt. @param {Cache} cache @param {string} path */
async function kept(cache, path) {
  const response = await cache.match(addressOf(path), { ignoreVary: true });
  return response && (await isWhole(response.clone(), path)) ? response : undefined;
}

async function install() {
  const cache = await openCache(BUILD);
  await Promise.all(Object.keys(FILES).map(async (path) => {
    if (await kept(cache, path)) return;
    // What the page has just loaded lies in the browser's own cache; the page itself is asked for anew.
    await fetchInto(cache, path, path === INDEX ? 'no-store' : 'default').catch(() => fetchInto(cache, path, 'reload'));
  }));
}

/** @param {string} path */
async function serve(path) {
  const cache = await openCache(BUILD);
  return (await kept(cache, path)) ?? fetchInto(cache, path, 'reload').catch(() => Response.error());
}

/** A file of another build, for the tab that still runs it. @param {Request} request @param {string} build */
async function serveOther(request, build) {
  const name = NAME + build;
  const response = (await worker.caches.has(name)) && await (await worker.caches.open(name)).match(request, { ignoreVary: true });
  return response || fetch(request);
}

/** Drops the caches of builds that no tab runs. */
async function sweep() {
  const locks = await worker.navigator.locks?.query();
  const used = new Set((locks?.held ?? []).map((lock) => lock.name));
  for (const name of await worker.caches.keys()) {
    const build = name.slice(NAME.length);
    if (name.startsWith(NAME) && build !== BUILD && !used.has(`gainsay-build-${build}`)) await worker.caches.delete(name);
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(sweep().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => { if (event.data === 'take over') event.waitUntil(worker.skipWaiting()); });

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(root.href)) return;
  const path = url.pathname.slice(root.pathname.length) || INDEX;
  const build = /^b\/([^/]+)\//.exec(path)?.[1];
  if (Object.hasOwn(FILES, path)) event.respondWith(serve(path));
  else if (build && build !== BUILD) event.respondWith(serveOther(request, build));
  if (path === INDEX) event.waitUntil(sweep());
});
