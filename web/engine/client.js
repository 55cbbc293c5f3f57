// The page's end of the engine.
//
// One job runs at a time, so that a death is always the death of a known job
// and the watchdog times that job alone. Of checks and comparisons only the
// newest waits: a reader who types wants the last text read, not every text in
// between. A worker that dies is replaced, the articles are read again, and
// the job is tried once more; when it dies of the same job again the client
// stops, says which text it was, and waits for retry().
//
// The client holds every article it was given, so that nothing is lost with
// the worker. It knows nothing of the page.

import { scriptAddress, workerAddress } from './script.js';

/** @import { Added, CheckResult, CompareResult, Draft, ErrorCode, FromWorker, Reply, Request, Source } from './protocol.js' */

/** The protocol version of protocol.d.ts. */
export const PROTOCOL = 1;

/** Milliseconds. Loading may be slow for want of a network, work only for want of sense. */
export const LIMITS = { load: 120_000, job: 60_000 };

/** A job that failed, in words for a person. */
export class EngineError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}

/**
 * Why the engine is not there: "load" it could not be fetched or started,
 * "dead" it ended twice on one job, "stale" it is of another build than the page.
 * @typedef {'load' | 'dead' | 'stale'} FailureCause
 */

/**
 * @typedef {{
 *   status: 'loading' | 'ready' | 'failed',
 *   cause?: FailureCause,
 *   subject?: string,
 * }} EngineState subject names the text that the engine died of: an article's id, or "draft"
 */

/**
 * The part of Worker that the client uses; tests give a fake.
 * @typedef {{
 *   postMessage(message: unknown): void,
 *   terminate(): void,
 *   onmessage: ((event: { data: any }) => void) | null,
 *   onerror: ((event: any) => void) | null,
 * }} WorkerLike
 */

/**
 * @typedef {{
 *   request: Request,
 *   resolve: (reply: Reply | null) => void,
 *   reject: (error: EngineError) => void,
 *   attempts: number,
 *   boot: boolean,
 * }} Job
 */

/**
 * @param {{
 *   spawn: () => WorkerLike,
 *   build: string,
 *   onState: (state: EngineState) => void,
 *   limits?: { load: number, job: number },
 * }} options
 */
export function createClient({ spawn, build, onState, limits = LIMITS }) {
  /** @type {Map<string, Source>} */
  const articles = new Map();
  /** @type {Job[]} */
  let boot = [];
  /** @type {Job[]} */
  let queue = [];
  /** @type {Job | null} */
  let active = null;
  /** @type {WorkerLike | null} */
  let worker = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let watchdog;
  let up = false;
  let failed = false;
  let loads = 0;
  let bootDeaths = 0;
  let nextId = 1;
  let activeId = 0;

  function start() {
    failed = false;
    up = false;
    onState({ status: 'loading' });
    try {
      worker = spawn();
    } catch {
      fail('load');
      return;
    }
    const mine = worker;
    worker.onmessage = (event) => { if (mine === worker) receive(event.data); };
    worker.onerror = () => { if (mine === worker) died(up ? 'run' : 'load'); };
    watchdog = setTimeout(() => died('load'), limits.load);
    boot = [bootJob({ kind: 'hello' }), ...[...articles.values()].map((source) => bootJob({ kind: 'add', source }))];
  }

  /** @param {Request} request @returns {Job} */
  function bootJob(request) {
    return { request, resolve() {}, reject() {}, attempts: 0, boot: true };
  }

  function stopWorker() {
    clearTimeout(watchdog);
    if (!worker) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
    worker = null;
  }

  /** @param {FailureCause} cause @param {string} [subject] */
  function fail(cause, subject) {
    stopWorker();
    failed = true;
    const jobs = active ? [active, ...queue] : queue;
    active = null;
    queue = [];
    boot = [];
    onState({ status: 'failed', cause, subject });
    for (const job of jobs) job.reject(new EngineError('failed', cause));
  }

  /** @param {'load' | 'run'} phase */
  function died(phase) {
    stopWorker();
    if (phase === 'load') {
      // A worker that was killed while it started is worth one more try.
      loads += 1;
      if (loads < 2) start();
      else fail('load');
      return;
    }
    const job = active;
    active = null;
    if (job) {
      job.attempts += 1;
      const subject = subjectOf(job.request);
      if (job.boot) bootDeaths += 1;
      if (job.attempts > 1 || bootDeaths > 1) {
        // An article that ends the engine must not end it again at each restart.
        if (job.request.kind === 'add') articles.delete(job.request.source.id);
        active = job;
        fail('dead', subject);
        return;
      }
      if (!job.boot) requeue(job);
    }
    start();
  }

  /** Puts a job whose worker died first in line, unless a newer one of its kind has made it void. */
  function requeue(/** @type {Job} */ job) {
    const superseded = replaceable(job.request) && queue.some((other) => other.request.kind === job.request.kind);
    if (superseded) job.resolve(null);
    else queue.unshift(job);
  }

  function pump() {
    if (active || !up || failed || !worker) return;
    const job = boot.shift() ?? queue.shift();
    if (!job) return;
    active = job;
    activeId = nextId++;
    clearTimeout(watchdog);
    watchdog = setTimeout(() => died('run'), limits.job);
    worker.postMessage({ id: activeId, ...job.request });
  }

  /** @param {FromWorker} message */
  function receive(message) {
    if (message.kind === 'up') {
      up = true;
      clearTimeout(watchdog);
      pump();
      return;
    }
    if (message.kind === 'dead') {
      died(/** @type {{ phase: 'load' | 'run' }} */ (message).phase);
      return;
    }
    const reply = /** @type {Reply} */ (message);
    if (!active || reply.id !== activeId) return;
    if (reply.protocol !== PROTOCOL || !sameBuild(reply.build, build)) {
      fail('stale');
      return;
    }
    // A recovered panic may have left the articles half read: a new worker is cheap.
    if (reply.kind === 'error' && reply.error === 'panic') {
      died('run');
      return;
    }
    settle(reply);
  }

  /** @param {Reply} reply */
  function settle(reply) {
    clearTimeout(watchdog);
    const job = /** @type {Job} */ (active);
    active = null;
    if (reply.kind === 'error') {
      job.reject(new EngineError(reply.error ?? 'request', reply.message ?? ''));
    } else {
      if (job.request.kind === 'hello') loads = 0;
      job.resolve(reply);
    }
    if (job.boot && boot.length === 0) {
      bootDeaths = 0;
      onState({ status: 'ready' });
    }
    pump();
  }

  /** @param {Request} request @returns {Promise<Reply | null>} */
  function ask(request) {
    if (failed) return Promise.reject(new EngineError('failed', 'dead'));
    return new Promise((resolve, reject) => {
      if (replaceable(request)) {
        queue = queue.filter((job) => {
          if (job.request.kind !== request.kind) return true;
          job.resolve(null);
          return false;
        });
      }
      queue.push({ request, resolve, reject, attempts: 0, boot: false });
      pump();
    });
  }

  start();

  return {
    /** @param {Source} source @returns {Promise<Added>} */
    async add(source) {
      const reply = await ask({ kind: 'add', source });
      articles.set(source.id, source);
      return /** @type {Added} */ (reply?.source);
    },
    /** @param {string} id */
    async remove(id) {
      articles.delete(id);
      await ask({ kind: 'remove', source: id });
    },
    async clear() {
      articles.clear();
      await ask({ kind: 'clear' });
    },
    /**
     * Null means that a newer check took this one's place.
     * @param {Draft} draft @returns {Promise<CheckResult | null>}
     */
    async check(draft) {
      const reply = await ask({ kind: 'check', draft });
      return reply && /** @type {CheckResult} */ (reply.result);
    },
    /** Null means that a newer comparison took this one's place. @returns {Promise<CompareResult | null>} */
    async compare() {
      const reply = await ask({ kind: 'compare' });
      return reply && /** @type {CompareResult} */ (reply.result);
    },
    /** Starts again after a failure; the caller then asks anew for what it wants. */
    retry() {
      if (!failed) return;
      loads = 0;
      bootDeaths = 0;
      start();
    },
    /** Ends the worker as a crash would: for tests of the restart. */
    kill() {
      if (worker) died(up ? 'run' : 'load');
    },
  };
}

/** @param {Request} request */
function replaceable(request) {
  return request.kind === 'check' || request.kind === 'compare';
}

/** @param {Request} request */
function subjectOf(request) {
  if (request.kind === 'add') return request.source.id;
  return request.kind === 'check' ? 'draft' : '';
}

/** A build that was not stamped ("dev", or the page's own placeholder) matches every other. */
function sameBuild(/** @type {string} */ theirs, /** @type {string} */ ours) {
  return theirs === ours || [theirs, ours].some((b) => b === '' || b === 'dev' || b.startsWith('%'));
}

/** Starts the worker beside this module. @returns {() => WorkerLike} */
export function workerSpawner() {
  return () => /** @type {any} */ (new Worker(scriptAddress(workerAddress), { type: 'module' }));
}

/** @typedef {ReturnType<typeof createClient>} Client */
