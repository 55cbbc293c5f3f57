// Which case is on the desk: opening one, beginning an empty one, coming back
// by undo. What belongs to the case before goes; the file says what of the new
// one is kept already (kept.js).

import { change, revised } from './change.js';
import { noDecisions } from './decisions.js';
import { fileOf, isUnsaved, notKept } from './kept.js';
import { noNarrowing } from './shown.js';
import { unread } from './sources.js';

/** @import { Draft } from '../engine/protocol.js' */
/** @import { CaseSource, State, Undo } from './case.js' */
/** @import { Decisions } from './decisions.js' */
/** @import { GivenSource } from './sources.js' */

/** @type {Draft} */
export const noDraft = { title: '', date: '', text: '' };

/**
 * What opens: with an id it lies in the store as it is; without one it is new.
 * @typedef {{ draft: Draft, sources: GivenSource[], decisions?: Decisions, name?: string, id?: string, elsewhere?: boolean }} OpenedCase
 */

export const openingActions = {
  /**
   * A whole case takes the place of this one, which is kept or can be brought back.
   * @param {State} state @param {OpenedCase} next @returns {State}
   */
  caseLoaded: (state, next) => revised(state, { ...fresh(state), ...opened(next), undo: isUnsaved(state) ? whole(state, 'left', '') : null }),

  /** The case as another tab saved it; the reader stays where they are. @param {State} state @param {OpenedCase} next @returns {State} */
  caseFollowed: (state, next) => revised(state, { ...opened(next), draftSerial: state.draftSerial + 1, undo: null }),

  /** The case was deleted: an empty one takes its place. @param {State} state @returns {State} */
  caseClosed: (state) => revised(state, { ...fresh(state), ...opened({ draft: noDraft, sources: [] }) }),

  /** @param {State} state @param {string} name @returns {State} */
  caseEmptied: (state, name) => revised(state, {
    ...fresh(state),
    ...opened({ draft: noDraft, sources: [] }),
    undo: whole(state, 'case', name),
    target: { source: '-', field: 'text', start: 0, end: 0, focus: true, serial: 0 },
  }),

  /** @param {State} state @returns {State} */
  undone: (state) => {
    if (!state.undo) return state;
    const { kind, decisions } = state.undo;
    const isWhole = kind === 'case' || kind === 'left';
    if (!isWhole && kind !== 'source') return change(state, { decisions, undo: null });
    return revised(state, {
      sources: isWhole ? state.undo.sources : restored(state.undo.sources, state.sources),
      ...(isWhole ? { ...fresh(state), decisions, draft: state.undo.draft, caseName: state.undo.caseName ?? '', file: fileOf(state.undo.file ?? state.file) } : null),
      undo: null,
    });
  },
};

/**
 * A case that another tab writes is read here: an action that would change it
 * changes nothing.
 * @template {Record<string, any>} A
 * @param {A} actions
 * @returns {A}
 */
export function readOnlyElsewhere(actions) {
  return /** @type {A} */ (Object.fromEntries(Object.entries(actions).map(([name, action]) => [
    name,
    (/** @type {State} */ state, /** @type {unknown} */ payload) => {
      /** @type {State} */
      const next = action(state, payload);
      return state.elsewhere && next.file === state.file && isUnsaved(next) ? state : next;
    },
  ])));
}

/** @param {OpenedCase} next @returns {Partial<State>} */
function opened({ draft, sources: given, decisions = noDecisions, name = '', id = '', elsewhere = false }) {
  const sources = given.map(unread);
  return { draft, sources, decisions, caseName: name, file: fileOf({ id, name, draft, sources, decisions }), keeping: notKept, elsewhere };
}

/** @param {State} state @param {'case' | 'left'} kind @param {string} name @returns {Undo} */
function whole({ draft, sources, decisions, caseName, file }, kind, name) {
  return { kind, name, draft, sources, decisions, caseName, file };
}

/** What no case inherits from the one before. @param {State} state @returns {Partial<State>} */
function fresh(state) {
  return {
    draftSerial: state.draftSerial + 1,
    decisions: noDecisions,
    result: null,
    resultText: '',
    comparison: null,
    view: 'text',
    hint: false,
    filter: '',
    narrowed: noNarrowing,
    base: '',
    selected: '',
    target: null,
    reading: '',
    adding: false,
    editing: '',
    undo: null,
  };
}

/** Those of before in their order, as they are now where they still are, and those that came since. @param {CaseSource[]} before @param {CaseSource[]} now */
function restored(before, now) {
  const known = new Set(before.map((source) => source.id));
  return [...before.map((source) => now.find((n) => n.id === source.id) ?? source), ...now.filter((source) => !known.has(source.id))];
}
