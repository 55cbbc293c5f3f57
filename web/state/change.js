// The two ways by which an action makes the next state.

/** @import { State } from './case.js' */

/** @param {State} state @param {Partial<State>} part @returns {State} */
export const change = (state, part) => ({ ...state, ...part });

/** A change that asks for a new check. @param {State} state @param {Partial<State>} part @returns {State} */
export const revised = (state, part) => change(state, { ...part, revision: state.revision + 1, error: '' });
