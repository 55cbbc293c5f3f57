// The state of a case: the draft, the sources, what the engine said of them,
// and what the reader looks at. Actions are pure; the engine is called by
// checking.js, never from here.

import { change, revised } from './change.js';
import { decisionActions, noDecisions } from './decisions.js';
import { cardsOf } from './findings.js';
import { guideActions } from './guide.js';
import { fileOf, keptActions, notKept } from './kept.js';
import { noDraft, openingActions, readOnlyElsewhere } from './opening.js';
import { noNarrowing, shownActions, successorOf } from './shown.js';
import { sourceActions } from './sources.js';

/** @import { Added, CheckResult, CompareResult, Draft, Field, Relation, Source } from '../engine/protocol.js' */
/** @import { Card } from './findings.js' */
/** @import { EngineState } from '../engine/client.js' */
/** @import { Decisions, Verdict } from './decisions.js' */
/** @import { CaseFile, Keeping } from './kept.js' */
/** @import { Guide } from './guide.js' */
/** @import { Narrowed, Order } from './shown.js' */
/** @import { Importing } from './sources.js' */

/**
 * A source as the reader gave it, with what the engine made of it. One that is
 * off is kept and not compared.
 * @typedef {Source & { off: boolean, read: Added | null, error: string }} CaseSource
 */

/** @typedef {'text' | 'across' | 'refusals' | 'source'} View */

/**
 * A place to show: in the draft (source "-") or in a source. The serial makes
 * a second request for the same place a new one; without focus the place is
 * only scrolled to.
 * @typedef {{ source: string, field: Field, start: number, end: number, focus: boolean, serial: number }} Target
 */

/**
 * What the last destructive act took away, or the last decision changed, to be
 * given back.
 * @typedef {{
 *   kind: 'source' | 'case' | 'left' | Verdict | 'reopened' | 'joined',
 *   name: string,
 *   draft: Draft,
 *   sources: CaseSource[],
 *   decisions: Decisions,
 *   caseName?: string,
 *   file?: CaseFile,
 * }} Undo
 */

/**
 * @typedef {{
 *   engine: EngineState,
 *   draft: Draft,
 *   draftSerial: number,
 *   sources: CaseSource[],
 *   decisions: Decisions,
 *   revision: number,
 *   checked: number,
 *   busy: boolean,
 *   error: string,
 *   result: CheckResult | null,
 *   resultText: string,
 *   comparison: CompareResult | null,
 *   view: View,
 *   filter: Relation | '',
 *   narrowed: Narrowed,
 *   order: Order,
 *   base: string,
 *   selected: string,
 *   cardFocus: number,
 *   target: Target | null,
 *   reading: string,
 *   cameFrom: View,
 *   adding: boolean,
 *   editing: string,
 *   importing: Importing | null,
 *   undo: Undo | null,
 *   layout: { tops: number[], height: number },
 *   letterKeys: boolean,
 *   help: boolean,
 *   exporting: boolean,
 *   caseName: string,
 *   file: CaseFile,
 *   keeping: Keeping,
 *   elsewhere: boolean,
 *   choosing: boolean,
 *   notice: string,
 *   update: '' | 'ready' | 'done',
 *   offline: boolean,
 *   guide: Guide | null,
 *   hint: boolean,
 * }} State
 */

// draftSerial grows when the draft is replaced from outside the editor, which
// is the only time the editor may rewrite its own text. revision grows with
// every change that asks for a new check; checked is the revision of result.

/** @returns {State} */
export function emptyState() {
  return {
    engine: { status: 'loading' },
    draft: noDraft,
    draftSerial: 0,
    sources: [],
    decisions: noDecisions,
    revision: 0,
    checked: -1,
    busy: false,
    error: '',
    result: null,
    resultText: '',
    comparison: null,
    view: 'text',
    filter: '',
    narrowed: noNarrowing,
    order: 'weight',
    base: '',
    selected: '',
    cardFocus: 0,
    target: null,
    reading: '',
    cameFrom: 'text',
    adding: false,
    editing: '',
    importing: null,
    undo: null,
    layout: { tops: [], height: 0 },
    letterKeys: true,
    help: false,
    exporting: false,
    caseName: '',
    file: fileOf({}),
    keeping: notKept,
    elsewhere: false,
    choosing: false,
    notice: '',
    update: '',
    offline: false,
    guide: null,
    hint: false,
  };
}

let serial = 0;

const all = {
  ...sourceActions,

  /** @param {State} state @param {EngineState} engine @returns {State} */
  engineIs: (state, engine) => change(state, { engine }),

  /** The reader typed. @param {State} state @param {Partial<Draft>} part @returns {State} */
  draftEdited: (state, part) => revised(state, { draft: { ...state.draft, ...part }, hint: false }),

  /** @param {State} state @returns {State} */
  undoDropped: (state) => change(state, { undo: null }),

  /** @param {State} state @param {boolean} busy @returns {State} */
  busyIs: (state, busy) => (state.busy === busy ? state : change(state, { busy })),

  /** @param {State} state @param {{ revision: number, text: string, result: CheckResult, comparison: CompareResult }} said @returns {State} */
  checked: (state, said) => change(state, {
    selected: stillSelected(state, said.result),
    checked: said.revision,
    result: said.result,
    resultText: said.text,
    comparison: said.comparison,
    error: '',
  }),

  /** @param {State} state @param {{ revision: number, message: string }} said @returns {State} */
  checkFailed: (state, said) => change(state, { checked: said.revision, error: said.message }),

  /** @param {State} state @param {View} view @returns {State} */
  viewChosen: (state, view) => change(state, { view, target: null }),

  /** @param {State} state @param {Relation | ''} filter @returns {State} */
  filterChosen: (state, filter) => change(state, { filter: state.filter === filter ? '' : filter }),

  /** The article that the others are measured against; empty for none. @param {State} state @param {string} base @returns {State} */
  baseChosen: (state, base) => change(state, { base }),

  /** @param {State} state @param {string} key @returns {State} */
  findingSelected: (state, key) => (state.selected === key ? state : change(state, { selected: key })),

  /**
   * The reader goes through the findings by key: the card takes the focus,
   * unless it is wanted where it is, in the text.
   * @param {State} state @param {{ card: Card, focus: boolean }} next @returns {State}
   */
  findingStepped: (state, { card, focus }) => change(state, {
    view: 'text',
    selected: card.key,
    cardFocus: focus ? state.cardFocus + 1 : state.cardFocus,
    target: { source: '-', field: card.draft.field, start: card.draft.start, end: card.draft.end, focus: false, serial: ++serial },
  }),

  /** @param {State} state @param {{ field: Field, start: number, end: number, key?: string }} place @returns {State} */
  draftShown: (state, { field, start, end, key }) => change(state, {
    view: 'text',
    selected: key ?? state.selected,
    target: { source: '-', field, start, end, focus: true, serial: ++serial },
  }),

  /** Scrolls to a place of the draft and leaves the focus where it is. @param {State} state @param {{ field: Field, start: number, end: number }} place @returns {State} */
  placeShown: (state, { field, start, end }) => change(state, {
    view: 'text',
    target: { source: '-', field, start, end, focus: false, serial: ++serial },
  }),

  /** @param {State} state @param {{ id: string, field?: Field, start?: number, end?: number, key?: string }} place @returns {State} */
  sourceOpened: (state, { id, field = 'text', start = -1, end = -1, key }) => change(state, {
    view: 'source',
    reading: id,
    cameFrom: state.view === 'source' ? state.cameFrom : state.view,
    selected: key ?? state.selected,
    target: { source: id, field, start, end, focus: true, serial: ++serial },
  }),

  /** @param {State} state @returns {State} */
  sourceClosed: (state) => change(state, { view: state.view === 'source' ? state.cameFrom : state.view, reading: '', target: null }),

  /** @param {State} state @param {{ tops: number[], height: number }} layout @returns {State} */
  measured: (state, layout) => change(state, { layout }),

  /** @param {State} state @param {boolean} letterKeys @returns {State} */
  letterKeysAre: (state, letterKeys) => change(state, { letterKeys }),

  /** @param {State} state @param {boolean} exporting @returns {State} */
  exportingIs: (state, exporting) => (state.exporting === exporting ? state : change(state, { exporting })),

  /** @param {State} state @param {boolean} help @returns {State} */
  helpIs: (state, help) => (state.help === help ? state : change(state, { help })),

  ...decisionActions,
  ...keptActions,
  ...openingActions,
  ...shownActions,
  ...guideActions,
};

/** What is selected after a check: the same finding, or the one in its place. @param {State} state @param {CheckResult} result */
function stillSelected({ result: before, selected }, result) {
  if (selected === '') return '';
  const after = cardsOf(result);
  return after.some((card) => card.key === selected) ? selected : successorOf(cardsOf(before).find((card) => card.key === selected), after);
}

export const actions = readOnlyElsewhere(all);

/** @typedef {ReturnType<typeof import('./store.js').createStore<State, typeof actions>>} Store */
