// Which of the documents is open, and at which rule or heading; and the hint
// that a first-time reader sees beside the sample, until anything is typed.

/** @import { State } from './case.js' */

/** @typedef {'how' | 'rules'} GuidePage */
/** @typedef {{ page: GuidePage, at: string }} Guide */

export const guideActions = {
  /** @param {State} state @param {Guide} guide @returns {State} */
  guideOpened: (state, guide) => ({ ...state, guide, help: false }),

  /** @param {State} state @returns {State} */
  guideClosed: (state) => (state.guide ? { ...state, guide: null } : state),

  /** @param {State} state @param {boolean} hint @returns {State} */
  hintIs: (state, hint) => (state.hint === hint ? state : { ...state, hint }),
};
