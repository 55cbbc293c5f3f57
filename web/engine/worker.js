// The engine's worker: it loads the WebAssembly program and carries bytes in
// and out. No logic lives here; requests and replies are those of
// protocol.d.ts, made and read by internal/wire on the other side.
//
// A panic in the program gives an undefined reply, an exit settles the promise
// of go.run, and a stack that overflows is a RangeError that leaves the
// program's memory torn. All three end this worker: it says "dead" once, and
// the page starts another.

import './wasm_exec.js';

/**
 * The parts of the worker's global scope that are used here.
 * @typedef {{
 *   postMessage(message: unknown): void,
 *   addEventListener(type: 'message', listener: (event: MessageEvent) => void): void,
 *   gainsayServe?: (request: Uint8Array) => Uint8Array | undefined,
 *   Go: new () => { importObject: WebAssembly.Imports, run(instance: WebAssembly.Instance): Promise<void> },
 *   gainsayReady?: () => void,
 * }} Scope
 */
const scope = /** @type {Scope} */ (/** @type {unknown} */ (globalThis));

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
let dead = false;

/**
 * @param {'load' | 'run'} phase
 * @param {unknown} cause
 */
function die(phase, cause) {
  if (dead) return;
  dead = true;
  scope.postMessage({ kind: 'dead', phase, message: String(cause) });
}

/** Compiles while the bytes arrive, unless the host serves a media type that browsers refuse for that. */
async function instantiate(/** @type {WebAssembly.Imports} */ imports) {
  const response = await fetch(new URL('./gainsay.wasm', import.meta.url));
  if (!response.ok) throw new Error(`gainsay.wasm: ${response.status}`);
  if (response.headers.get('Content-Type')?.startsWith('application/wasm')) {
    return (await WebAssembly.instantiateStreaming(response, imports)).instance;
  }
  return (await WebAssembly.instantiate(await response.arrayBuffer(), imports)).instance;
}

async function start() {
  const go = new scope.Go();
  const instance = await instantiate(go.importObject);
  const ready = new Promise((resolve) => { scope.gainsayReady = () => resolve(undefined); });
  const ended = go.run(instance);
  ended.then(() => die('run', 'the program ended'), (cause) => die('run', cause));
  await Promise.race([ready, ended]);
}

/** @param {unknown} request */
function serve(request) {
  try {
    const reply = scope.gainsayServe?.(encoder.encode(JSON.stringify(request)));
    if (!reply) {
      die('run', 'no reply');
      return;
    }
    scope.postMessage(JSON.parse(decoder.decode(reply)));
  } catch (cause) {
    die('run', cause);
  }
}

// Requests that come while the program loads wait in this promise's queue.
const started = start().then(
  () => { scope.postMessage({ kind: 'up' }); },
  (cause) => die('load', cause),
);

scope.addEventListener('message', (event) => {
  started.then(() => { if (!dead) serve(event.data); });
});
