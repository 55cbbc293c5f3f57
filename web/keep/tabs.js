// Which tab writes a case. The browser's lock of the case's name belongs to one
// tab at a time and falls free when that tab closes or crashes; the next in line
// then takes over. Tabs tell each other what they saved or deleted. Without locks
// (plain http off this machine) a tab takes every case for its own, and the
// edition that a save follows keeps it from writing over another's.

/**
 * @typedef {{ kind: 'saved', id: string } | { kind: 'gone', id: string }} News an empty id means every case
 */

/**
 * @param {{
 *   onFree: (id: string) => void,
 *   onNews: (news: News) => void,
 *   locks?: LockManager,
 *   channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>,
 * }} options onFree: the case that another tab wrote is this tab's now
 */
export function createTabs({ onFree, onNews, locks = globalThis.navigator?.locks, channel = openChannel() }) {
  let held = '';
  let letGo = () => {};
  let queue = new AbortController();

  if (channel) channel.onmessage = ({ data }) => { if (isNews(data)) onNews(data); };

  /** Waits in line for the case. @param {string} id @param {AbortSignal} signal */
  function wait(id, signal) {
    locks?.request(`gainsay-case-${id}`, { signal }, () => {
      if (signal.aborted) return undefined;
      onFree(id);
      return keepIt();
    }).catch(() => { /* this tab left the line */ });
  }

  function keepIt() {
    return /** @type {Promise<void>} */ (new Promise((resolve) => { letGo = resolve; }));
  }

  return {
    /** Whether the case is this tab's. @param {string} id */
    has: (id) => id !== '' && id === held,

    /** Asks for the case, and lets go of the one before; false while another tab has it. @param {string} id @returns {Promise<boolean>} */
    async take(id) {
      if (id === held) return true;
      letGo();
      queue.abort();
      queue = new AbortController();
      letGo = () => {};
      held = id;
      if (!locks || id === '') return true;
      const mine = queue.signal;
      const got = await new Promise((resolve) => {
        locks.request(`gainsay-case-${id}`, { ifAvailable: true }, (lock) => {
          resolve(Boolean(lock));
          return lock && !mine.aborted ? keepIt() : undefined;
        }).catch(() => resolve(true));
      });
      if (!got && !mine.aborted) {
        held = '';
        wait(id, mine);
      }
      return got;
    },

    /** Marks a case as this tab's after onFree. @param {string} id */
    took(id) {
      held = id;
    },

    /** The cases that some tab has open, this one included. @returns {Promise<Set<string>>} */
    async open() {
      const all = await locks?.query();
      return new Set((all?.held ?? []).flatMap(({ name }) => (name?.startsWith('gainsay-case-') ? [name.slice('gainsay-case-'.length)] : [])));
    },

    /** @param {News} news */
    tell(news) {
      channel?.postMessage(news);
    },
  };
}

/** @typedef {ReturnType<typeof createTabs>} Tabs */

function openChannel() {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gainsay');
}

/** @param {any} data @returns {data is News} */
function isNews(data) {
  return (data?.kind === 'saved' || data?.kind === 'gone') && typeof data.id === 'string';
}
