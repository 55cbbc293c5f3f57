// The scripts that the page may start besides its modules: the engine's worker
// and the service worker. Under Trusted Types their addresses come from the one
// policy that the page's header allows, and the policy allows no others.

/** The engine's worker, beside this module. */
export const workerAddress = new URL('./worker.js', import.meta.url).href;

/** The service worker, beside the page. A test without a page has none. */
export const serviceAddress = globalThis.document ? new URL('sw.js', document.baseURI).href : '';

/** @type {{ createScriptURL(address: string): unknown } | null} */
let policy = null;

/** @param {string} address one of the two */
export function scriptAddress(address) {
  const types = /** @type {any} */ (globalThis).trustedTypes;
  policy ??= types?.createPolicy('gainsay', {
    createScriptURL(/** @type {string} */ url) {
      if (url !== workerAddress && url !== serviceAddress) throw new TypeError('not a script of this page');
      return url;
    },
  }) ?? null;
  return /** @type {string} */ (policy ? policy.createScriptURL(address) : address);
}
