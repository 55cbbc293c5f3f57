// The sources of a case: adding, changing, switching off and on, removing,
// and what a reader is told while files are read. A source that is switched
// off is kept and not compared. The engine is called by checking.js.

import { change, revised } from './change.js';

/** @import { Added, Source } from '../engine/protocol.js' */
/** @import { CaseSource, State } from './case.js' */

/** A source as it comes from outside; off may be left out. @typedef {Source & { off?: boolean }} GivenSource */

/**
 * Files that are being read, or were: the list stays until it is closed.
 * stopped is what the reader asked for; running, whether work goes on.
 * @typedef {{
 *   total: number,
 *   done: number,
 *   name: string,
 *   added: number,
 *   refused: { name: string, why: string }[],
 *   notes: { name: string, why: string }[],
 *   running: boolean,
 *   stopped: boolean,
 * }} Importing
 */

export const sourceActions = {
  /** @param {State} state @param {GivenSource} source @returns {State} */
  sourceAdded: (state, source) => revised(state, { sources: [...state.sources, unread(source)], adding: false, undo: state.undo?.kind === 'case' || state.undo?.kind === 'left' ? null : state.undo }),

  /** @param {State} state @param {{ id: string, read: Added | null, error: string }} said @returns {State} */
  sourceRead: (state, said) => change(state, {
    sources: state.sources.map((source) => (source.id === said.id ? { ...source, read: said.read, error: said.error } : source)),
  }),

  /**
   * What was read of a source holds until it is read again, unless its words
   * changed: then the places of its statements are others.
   * @param {State} state @param {{ id: string, part: Partial<Source> }} edit @returns {State}
   */
  sourceEdited: (state, { id, part }) => revised(state, {
    adding: false,
    editing: '',
    sources: state.sources.map((source) => {
      if (source.id !== id) return source;
      const next = { ...source, ...part, id, error: '' };
      const sameWords = next.text === source.text && next.title === source.title;
      return sameWords ? next : { ...next, read: null };
    }),
  }),

  /** @param {State} state @param {{ id: string, off: boolean }} which @returns {State} */
  sourceSwitched: (state, { id, off }) => revised(state, {
    sources: state.sources.map((source) => (source.id === id ? { ...source, off } : source)),
  }),

  /** @param {State} state @param {{ id: string, name: string }} which @returns {State} */
  sourceRemoved: (state, { id, name }) => {
    const closed = state.reading === id;
    return revised(state, {
      sources: state.sources.filter((source) => source.id !== id),
      undo: { kind: 'source', name, draft: state.draft, sources: state.sources, decisions: state.decisions },
      reading: closed ? '' : state.reading,
      view: closed && state.view === 'source' ? 'text' : state.view,
    });
  },

  /** The dialog for a new source opens with what was dropped or pasted, or empty. @param {State} state @param {boolean} adding @returns {State} */
  addingIs: (state, adding) => change(state, { adding, editing: adding ? '' : state.editing }),

  /** @param {State} state @param {string} editing the source in the dialog, or empty @returns {State} */
  editingIs: (state, editing) => (state.editing === editing ? state : change(state, { editing })),

  /** @param {State} state @param {number} total @returns {State} */
  importStarted: (state, total) => change(state, {
    adding: false,
    importing: { total, done: 0, name: '', added: 0, refused: [], notes: [], running: true, stopped: false },
  }),

  /** @param {State} state @param {Partial<Importing>} part @returns {State} */
  importIs: (state, part) => (state.importing ? change(state, { importing: { ...state.importing, ...part } }) : state),

  /** @param {State} state @returns {State} */
  importClosed: (state) => change(state, { importing: null }),
};

/** @param {GivenSource} source @returns {CaseSource} */
export function unread(source) {
  return { ...source, off: source.off ?? false, read: null, error: '' };
}

/** An id that no source has, nor one that can be brought back. @param {Pick<State, 'sources' | 'undo'>} state */
export function freeId({ sources, undo }) {
  const taken = new Set([...sources, ...(undo?.sources ?? [])].map((source) => source.id));
  let n = sources.length + 1;
  while (taken.has(`s${n}`)) n += 1;
  return `s${n}`;
}
