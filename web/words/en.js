// Every word that the page itself says, in one place. What the engine says
// (why, questions, event titles) comes from the engine.

import { decisions, keys } from './desk.js';
import { plural } from './plural.js';

/** @import { Relation } from '../engine/protocol.js' */

/** @type {Record<Relation, string>} */
const relation = {
  same: 'Same',
  fits: 'Fits',
  conflict: 'Conflict',
  forecast: 'Forecast',
  updated: 'Later figure',
  disputed: 'Disputed',
  'only-here': 'Only here',
  'no-claim': 'Nothing to check',
  'not-compared': 'Not compared',
};

/** @type {Record<string, [one: string, many: string]>} */
const counted = {
  same: ['same', 'same'],
  fits: ['fits', 'fit'],
  conflict: ['conflict', 'conflicts'],
  forecast: ['forecast', 'forecasts'],
  updated: ['later figure', 'later figures'],
  disputed: ['disputed', 'disputed'],
  'only-here': ['only here', 'only here'],
};

/** @type {Record<string, string>} */
const slot = {
  duration: 'how long',
  count: 'how many',
  money: 'how much money',
  percent: 'share or change',
  measure: 'measure',
  time: 'when',
  place: 'where',
  who: 'who',
  role: 'role',
  quote: 'quotation',
  ordinal: 'which in order',
  event: 'whether it happened',
  attribute: 'attribute',
};

/** @type {Record<string, string>} */
const stance = {
  asserted: '',
  expected: 'expected',
  conditional: 'on a condition',
  denied: 'denied',
  hedged: 'hedged',
  asked: 'asked',
};

/** @type {Record<string, string>} */
const reason = {
  'other-measure': 'another measure',
  'other-scope': 'another scope',
  'other-event': 'another event',
  'other-stance': 'another stance',
  'other-period': 'another period',
  unreadable: 'could not be read',
  opinion: 'opinion or question',
};

/** @type {Record<string, string>} */
const outcome = { met: 'met', missed: 'not met', open: 'still open' };

/** @type {Record<string, string>} */
const rule = {
  'interval-equal': 'equal values',
  'interval-rounding': 'equal when rounded',
  'interval-overlap': 'ranges overlap',
  'interval-disjoint': 'ranges apart',
  'place-inside': 'a place inside a place',
  'place-other': 'two places',
  'date-equal': 'same date',
  'date-other': 'two dates',
  'one-filler': 'only one can hold it',
  'role-other': 'another role',
  'role-reversal': 'roles reversed',
  polarity: 'said and denied',
  antonym: 'opposite words',
  'quote-same': 'same words',
  'quote-drift': 'words changed',
  'speaker-other': 'another speaker',
  'forecast-met': 'forecast met',
  'forecast-missed': 'forecast not met',
  'forecast-open': 'outcome unknown',
  'later-figure': 'a later figure',
  'sum-of-parts': 'parts add up',
  'named-dispute': 'named people disagree',
  'event-same': 'same event',
};

export const words = {
  relation,
  slot: (/** @type {string} */ id) => slot[id] ?? id,
  stance: (/** @type {string} */ id) => stance[id] ?? id,
  reason: (/** @type {string} */ id) => reason[id] ?? id,
  rule: (/** @type {string} */ id) => rule[id] ?? id.replaceAll('-', ' '),
  outcome: (/** @type {string} */ id) => outcome[id] ?? '',
  weight: (/** @type {string} */ id) => id,

  /** The headline of a card: a forecast says what became of it. */
  verdict(/** @type {Relation} */ id, /** @type {string} */ became) {
    if (id !== 'forecast') return relation[id] ?? id;
    return became ? `Forecast, ${outcome[became]}` : relation.forecast;
  },
  chip: (/** @type {string} */ id, /** @type {number} */ n) => counted[id]?.[n === 1 ? 0 : 1] ?? id,
  counted: (/** @type {string} */ id, /** @type {number} */ n) => `${n} ${words.chip(id, n)}`,

  brand: 'gainsay',
  tagline: 'Where do these texts differ?',
  privacy: 'Nothing leaves this tab',
  privacyHeading: 'What leaves your machine',
  privacyMore: 'The engine runs in this page. Your text and your sources are sent nowhere; after loading you can pull the network cable.',
  startEmpty: 'Start empty',
  loadSample: 'Load the sample',
  export: 'Export',
  help: 'Help and keys',

  tabs: { label: 'What to look at', text: 'Your text', across: 'Across the articles' },
  refusalsTab: (/** @type {number} */ n) => `Not compared (${n})`,

  sources: {
    heading: 'Sources',
    count: (/** @type {number} */ n) => plural(n, 'source', 'sources'),
    none: 'No sources yet. Add the articles you trust; your text is checked against them.',
    statements: (/** @type {number} */ n) => plural(n, 'statement', 'statements'),
    conflicts: (/** @type {number} */ n) => plural(n, 'conflict', 'conflicts'),
    reading: 'being read…',
    off: 'switched off, not compared',
    foreign: 'Not in English. gainsay reads English only, so this is kept and not compared.',
    failed: (/** @type {string} */ why) => `Not compared: ${why}`,
    dateNone: 'date unknown',
    /** Where the engine found the date of an article. */
    dateIn: /** @type {Record<string, string>} */ ({
      caption: 'found in a caption', agency: 'found in the dateline', line: 'found in the text', published: 'found in the text',
    }),
    correctDate: (/** @type {string} */ date) => `${date}: correct the date`,
    compare: (/** @type {string} */ name) => `Compare with ${name}`,
    edit: 'Edit',
    editNamed: (/** @type {string} */ name) => `Edit ${name}`,
    remove: 'Remove',
    removeNamed: (/** @type {string} */ name) => `Remove ${name}`,
    add: 'Add a source',
    choose: 'Choose files',
    ways: 'Paste an article, or drop .txt .md .html .docx .json here.',
    drop: 'Drop to add as sources',
    untitled: 'Untitled source',
    fallback: (/** @type {number} */ n) => `Source ${n}`,
  },

  editor: {
    label: 'Your text',
    title: 'Headline of your text',
    titlePlaceholder: 'Headline (optional)',
    dated: 'Dated',
    date: 'Date of your text',
    placeholder: 'Paste or type a text here. What it states is compared with your sources as you write.',
    foreign: 'This text is not in English. gainsay reads English only, so nothing in it is compared.',
    noHighlights: 'This browser cannot mark passages in an editable text. Every finding is in the list.',
  },

  yourText: 'Your text',
  yourTextAgain: 'Your text, elsewhere',

  findings: {
    heading: 'Findings',
    list: 'Findings in your text',
    filters: 'Show only',
    all: 'All',
    checking: 'Checking…',
    nothing: 'Your text states nothing that your sources also speak of.',
    nothingHere: 'Nothing of this kind now.',
    emptyDraft: 'Paste or type a text to see where it agrees with your sources and where it differs.',
    noSources: 'Add a source to compare your text with.',
    onlyHere: (/** @type {number} */ n) => `Only in your text (${n})`,
    onlyHereNote: 'No source speaks of these. That says nothing against them.',
    reach: (/** @type {number} */ read, /** @type {number} */ of) => `${read} of about ${plural(of, 'checkable statement', 'checkable statements')} read`,
    reachMore: 'Gainsay reads figures, dates, places, names, roles, quotations and what happened. What it could not read is not judged.',
    show: 'Show in text',
    within: 'in',
    open: (/** @type {string} */ name) => `Open in ${name}`,
    readAs: (/** @type {string} */ value) => `read as ${value}`,
    showAll: (/** @type {number} */ n) => `Show all ${n}`,
    quoted: (/** @type {string} */ who) => `${who}, quoted`,
    via: (/** @type {string} */ who) => `via ${who}`,
    inTitle: 'headline',
    moreSides: (/** @type {number} */ n) => `and ${n} more`,
    joint: (/** @type {string} */ value) => `Together the sources leave ${value}.`,
  },

  summary: {
    none: 'Checked: nothing differs and nothing agrees.',
    checked: (/** @type {string} */ list) => `Checked: ${list}.`,
  },

  decisions,

  picture: {
    label: (/** @type {string} */ list) => `Ranges on one scale: ${list}`,
    expected: 'expected',
    you: 'your text',
  },

  strip: (/** @type {string} */ list) => (list ? `Where in the text: ${list}` : 'Where in the text the differences sit'),
  stripMark: (/** @type {Relation} */ id, /** @type {string} */ text) => `${relation[id]}: ${text}`,

  status: {
    loading: 'Loading the engine…',
    restarting: 'The engine stopped and is starting again. Your text is safe.',
    failedLoad: 'The engine could not be loaded. Your text is still here.',
    failedDraft: 'The engine stopped twice while reading your text. The text is still here; change it or try again.',
    failedSource: (/** @type {string} */ name) => `The engine stopped twice while reading “${name}”. Remove that source or try again.`,
    failedOther: 'The engine stopped twice. Your text is still here.',
    stale: 'The page and its engine are of different versions. Load the page again.',
    part: 'Loading…',
    partFailed: 'This part of the page could not be loaded.',
    retry: 'Try again',
    reload: 'Load the page again',
    removed: (/** @type {string} */ name) => `Removed “${name}”.`,
    emptied: 'Started empty.',
    left: 'Another case was opened.',
    undo: 'Undo',
    dismiss: 'Close',
    noSample: 'The sample could not be loaded.',
    noKeeper: 'A part of the page could not be loaded: your text is not kept. Load the page again.',
    error: (/** @type {string} */ message) => message || 'The check failed.',
    noScript: 'gainsay runs in your browser and needs JavaScript.',
  },

  keys: {
    heading: 'Help and keys',
    about: 'Paste a text, add the articles you trust, and see which statements differ, which fit, and which nobody else makes. Gainsay never says what is true: it shows both passages, the values it read, and the rule.',
    ...keys,
    help: 'this help',
    close: 'close',
    letters: 'Single-letter keys',
    documents: /** @type {['how' | 'rules', string][]} */ ([['how', 'How it works'], ['rules', 'Rules and reasons']]),
    anywhere: 'also while typing',
    done: 'Close',
    language: 'The engine reads English only.',
  },
};
