// One immutable state, changed by named actions only. Views read it and
// dispatch; they are told of a change once per turn of the event loop, however
// many actions it took.

/**
 * @template S
 * @template {Record<string, (state: S, payload: any) => S>} A
 * @param {S} initial
 * @param {A} actions each returns the next state and never changes the one it was given
 */
export function createStore(initial, actions) {
  let state = initial;
  let scheduled = false;
  /** @type {((state: S) => void)[]} */
  const listeners = [];

  function tell() {
    scheduled = false;
    const now = state;
    for (const listener of listeners) listener(now);
  }

  return {
    /** @returns {S} */
    get: () => state,
    /**
     * @template {keyof A & string} N
     * @param {N} name
     * @param {Parameters<A[N]>[1]} [payload]
     */
    dispatch(name, payload) {
      const next = actions[name](state, payload);
      if (next === state) return;
      state = next;
      if (!scheduled) {
        scheduled = true;
        queueMicrotask(tell);
      }
    },
    /** @param {(state: S) => void} listener */
    subscribe(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}
