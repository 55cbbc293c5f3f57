// Which case is open, what of it is kept, and whether this tab may write it.
// The file is the case as the store holds it, or, before its first save, as it
// was opened: a sample that nobody touched is not worth keeping. What differs
// from the file is yet to be saved. Saving itself is web/keep's.

import { noDecisions } from './decisions.js';

/** @import { Draft } from '../engine/protocol.js' */
/** @import { CaseSource, State } from './case.js' */
/** @import { Decisions } from './decisions.js' */

/**
 * @typedef {{ draft: Draft, sources: CaseSource[], decisions: Decisions, name: string }} Content
 * @typedef {Content & { id: string, serial: number }} CaseFile id is empty until there is something to keep; the serial tells one opening from the next
 * @typedef {{ status: 'none' | 'saving' | 'saved' | 'failed', why: string, at: number }} Keeping
 */

/** @type {Keeping} */
export const notKept = { status: 'none', why: '', at: 0 };

let serial = 0;

/** A case that has just been opened. @param {Partial<Content> & { id?: string }} content @returns {CaseFile} */
export function fileOf({ id = '', name = '', draft = { title: '', date: '', text: '' }, sources = [], decisions = noDecisions }) {
  serial += 1;
  return { id, name, draft, sources, decisions, serial };
}

/** What of the state belongs to the case. @param {Pick<State, 'draft' | 'sources' | 'decisions' | 'caseName'>} state @returns {Content} */
export function contentOf({ draft, sources, decisions, caseName }) {
  return { draft, sources, decisions, name: caseName };
}

/** Whether something is yet to be saved. @param {State} state */
export function isUnsaved({ file, draft, sources, decisions, caseName }) {
  return caseName !== file.name || decisions !== file.decisions || !sameFields(draft, file.draft)
    || sources.length !== file.sources.length || sources.some((source, i) => !sameSource(source, file.sources[i]));
}

/** Whether two sources are the same but for what the engine said of them. @param {CaseSource | undefined} a @param {CaseSource | undefined} b */
export function sameSource(a, b) {
  return a === b || (a !== undefined && b !== undefined && sameFields(given(a), given(b)));
}

/** A source as the reader gave it. @param {CaseSource} source */
export function given({ read: _read, error: _error, ...source }) {
  return source;
}

/** @param {object} a @param {object} b */
function sameFields(a, b) {
  const mine = Object.entries(a);
  const theirs = /** @type {Record<string, unknown>} */ (b);
  return mine.length === Object.keys(theirs).length && mine.every(([name, value]) => value === theirs[name]);
}

export const keptActions = {
  /** @param {State} state @param {Keeping} keeping @returns {State} */
  keepingIs: (state, keeping) => ({ ...state, keeping }),

  /** The case gets its place in the store. @param {State} state @param {string} id @returns {State} */
  caseNumbered: (state, id) => ({ ...state, file: { ...state.file, id } }),

  /** A save is complete; the case may have changed since. @param {State} state @param {{ content: Content, serial: number, at: number }} saved @returns {State} */
  caseSaved: (state, { content, serial: of, at }) => {
    if (of !== state.file.serial) return state;
    const file = { ...state.file, ...content };
    return { ...state, file, keeping: { status: isUnsaved({ ...state, file }) ? 'saving' : 'saved', why: '', at } };
  },

  /** What is open is to be kept as a case of its own. @param {State} state @returns {State} */
  caseIsNew: (state) => ({ ...state, file: fileOf({}), keeping: notKept, elsewhere: false }),

  /** @param {State} state @param {string} caseName @returns {State} */
  caseRenamed: (state, caseName) => (state.caseName === caseName ? state : { ...state, caseName }),

  /** Another tab writes this case, or no longer does. @param {State} state @param {boolean} elsewhere @returns {State} */
  elsewhereIs: (state, elsewhere) => ({ ...state, elsewhere }),

  /** The list of cases opens or closes. @param {State} state @param {boolean} choosing @returns {State} */
  choosingIs: (state, choosing) => ({ ...state, choosing }),

  /** What the keeper has to tell, until it is read. @param {State} state @param {string} notice @returns {State} */
  noticeIs: (state, notice) => ({ ...state, notice }),

  /** All files are here for work without a network. @param {State} state @param {boolean} offline @returns {State} */
  offlineIs: (state, offline) => ({ ...state, offline }),

  /** A newer build waits, or has taken over in another tab. @param {State} state @param {State['update']} update @returns {State} */
  updateIs: (state, update) => ({ ...state, update }),
};
