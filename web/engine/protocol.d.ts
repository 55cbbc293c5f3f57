// The messages between the page and the engine.
//
// This pairs with package internal/wire, which speaks the same protocol from
// the Go side; testdata/wire holds messages that the tests of both sides read.
//
// Messages are UTF-8 JSON. Every request carries an id that the page chose,
// every reply begins with the protocol version, the build id and the id of the
// request it answers. Offsets are UTF-16 code units, end-exclusive, as
// JavaScript's own strings count.

export type Relation =
  | 'same' | 'fits' | 'conflict' | 'forecast' | 'updated' | 'disputed'
  | 'only-here' | 'no-claim' | 'not-compared';

export type Outcome = '' | 'met' | 'missed' | 'open';
export type Weight = '' | 'minor' | 'major';
export type Stance = 'asserted' | 'expected' | 'conditional' | 'denied' | 'hedged' | 'asked';
export type Field = 'text' | 'title';

export interface Source {
  id: string;
  title: string;
  outlet: string;
  /** ISO 8601 day, or empty. */
  date: string;
  url: string;
  text: string;
}

export interface Draft {
  title: string;
  date: string;
  text: string;
}

/** An interval in one unit; null is unbounded, exact is lo == hi. */
export interface QuantityValue {
  kind: 'quantity';
  lo: number | null;
  hi: number | null;
  loOpen: boolean;
  hiOpen: boolean;
  approx: boolean;
  unit: string;
  dimension: string;
  of: string;
  change: '' | 'up' | 'down';
}
export interface TimeValue { kind: 'time'; timex: string; from: string; to: string }
export interface NameValue { kind: 'name'; name: string; type: string; role: string }
export interface QuoteValue { kind: 'quote'; text: string; speaker: string }
export interface EventValue { kind: 'event'; predicate: string; negated: boolean }
/** A claim whose value could not be read has an empty object. */
export interface NoValue { kind?: undefined }
export type Value = QuantityValue | TimeValue | NameValue | QuoteValue | EventValue | NoValue;

/** A statement of a source: where it stands. */
export interface Span { field: Field; start: number; end: number }

/** The draft's side of a finding. */
export interface DraftSide extends Span {
  text: string;
  value: Value;
  stance: Stance;
  negated: boolean;
  speaker: string;
}

/** A source's side; id "-" is the draft itself. */
export interface SourceSide extends DraftSide {
  id: string;
  /** The whole sentence, word for word. */
  statement: string;
  origin: string;
}

export interface Finding {
  relation: Relation;
  outcome: Outcome;
  weight: Weight;
  slot: string;
  rule: string;
  event: string;
  why: string;
  draft: DraftSide;
  source: SourceSide;
}

export interface Refusal { source: SourceSide; slot: string; reason: string; why: string }

export interface Statement extends Span {
  text: string;
  relation: Relation;
  findings: Finding[];
  notCompared: Refusal[];
}

export interface Event {
  id: string;
  title: string;
  /** TIMEX3; may be relative ("XXXX-WXX-3") or empty. */
  when: string;
  where: string[];
  who: string[];
  sources: string[];
}

export interface CheckResult {
  version: number;
  engine: string;
  draft: { statements: Statement[]; reach: { checkable: number; read: number } };
  events: Event[];
}

export interface AnswerSource extends Span { id: string }

export interface Answer {
  source: AnswerSource;
  text: string;
  value: Value;
  stance: Stance;
  negated: boolean;
  speaker: string;
  origin: string;
  outcome: Outcome;
}

export interface Question {
  event: string;
  slot: string;
  question: string;
  relation: Relation;
  joint: QuantityValue | NoValue | null;
  answers: Answer[];
}

/** One of the two sides of a pair of articles that were not compared. */
export interface PairSide {
  source: AnswerSource & Partial<SourceSide>;
  text?: string;
  statement?: string;
}

export interface PairRefusal { a: PairSide; b: PairSide; slot: string; reason: string; why: string }

export interface CompareResult {
  version: number;
  engine: string;
  events: Event[];
  questions: Question[];
  notCompared: PairRefusal[];
}

/** What the engine made of a source. */
export interface Added {
  id: string;
  date: string;
  dateFrom: 'given' | 'text' | 'none';
  dateNote: string;
  /** Where the text states the date: under a picture, before an agency's report, in a line of its own, or as that of publication. */
  dateIn: '' | 'caption' | 'agency' | 'line' | 'published';
  dateAt: Span | null;
  statements: Span[];
}

export type Request =
  | { kind: 'hello' }
  | { kind: 'add'; source: Source }
  | { kind: 'remove'; source: string }
  | { kind: 'clear' }
  | { kind: 'check'; draft: Draft }
  | { kind: 'compare' };

/** "failed" and "dead" are never on the wire: the client makes the first, the worker the second. */
export type ErrorCode = 'request' | 'limit' | 'panic' | 'source' | 'failed';

export interface Reply {
  protocol: number;
  build: string;
  id: number;
  kind: string;
  limits?: { source: number; total: number };
  source?: Added | string;
  known?: boolean;
  result?: CheckResult | CompareResult;
  error?: ErrorCode;
  message?: string;
}

/** Worker to page: a reply, or word that the engine runs, or that it has ended. */
export type FromWorker =
  | Reply
  | { kind: 'up' }
  | { kind: 'dead'; phase: 'load' | 'run'; message: string };
