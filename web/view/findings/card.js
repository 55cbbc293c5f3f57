// One evidence card.

import { el, setText } from '../../dom/dom.js';
import { cardsOf, partsOf, sourceParts } from '../../state/findings.js';
import { cardEntries, pictureOf } from '../../state/intervals.js';
import { words } from '../../words/en.js';
import { words as own } from '../../words/findings.js';
import { formatQuantity, formatValue } from '../../words/values.js';
import { decideRow, standingAttributes } from '../decisions/decide.js';
import { drawPicture } from '../picture.js';
import { badge } from '../relation.js';
import { copyFinding, passageAddress } from './copy.js';

/** @import { DraftSide, Finding, SourceSide } from '../../engine/protocol.js' */
/** @import { Card, Parts } from '../../state/findings.js' */
/** @import { Standings } from '../../state/decisions.js' */
/** @import { CaseSource, Store } from '../../state/case.js' */

/** @typedef {{ names: Map<string, string>, sources: CaseSource[], standings: Standings, store: Store }} Context */

// About a line and a half of a card on either side of the words that matter.
const NEAR = 60;

// More sources than these show when the card is selected.
const ROWS = 3;

/** @param {Card} card @param {Context} context */
export function cardItem(card, context) {
  const { store } = context;
  const standing = context.standings.get(card.key);
  const select = () => store.dispatch('findingSelected', card.key);
  // A press of the mouse gives focus, too, but a card that grows under it would lose the click.
  const selectByKey = (/** @type {FocusEvent} */ { target }) => {
    if (/** @type {Element} */ (target).matches(':focus-visible')) select();
  };
  return el('li', {
    class: `card card-${card.relation}`,
    'data-finding': card.key,
    'data-relation': card.relation,
    'data-outcome': card.outcome || null,
    'data-slot': card.slot,
    'data-weight': card.weight || null,
    'data-rule': card.findings[0].rule,
    ...standingAttributes(standing),
    tabindex: -1,
    on: { click: select, focusin: selectByKey },
  },
  cardHead(card),
  el('dl', { class: 'sides' },
    draftRow(card),
    ...card.findings.map((finding, i) => sourceRow(finding, card, context, i >= ROWS))),
  card.findings.length > ROWS && el('p', { class: 'more-sides' }, words.findings.moreSides(card.findings.length - ROWS)),
  ...picture(card, context),
  ...whys(card, store),
  cardActions(card, context),
  decideRow(card, standing, store));
}

/** @param {Card} card */
function cardHead({ relation, outcome, slot, weight }) {
  const about = [words.slot(slot), words.weight(weight)].filter(Boolean).join(' · ');
  return el('div', { class: 'card-head' }, el('h3', { class: 'card-title' }, badge(relation, outcome)), el('p', { class: 'card-about' }, about));
}

/** @param {Card} card */
function draftRow(card) {
  const { draft, statement } = card;
  return el('div', { class: 'side side-draft', 'data-side': 'draft' },
    el('dt', null, words.yourText),
    el('dd', null, passage(partsOf(draft, statement.text, statement.start)), meta(draft, [])));
}

/** @param {Finding} finding @param {Card} card @param {Context} context @param {boolean} extra */
function sourceRow(finding, card, { names, sources }, extra) {
  const { source } = finding;
  const mixed = card.findings.some((other) => other.relation !== card.relation);
  return el('div', { class: `side side-source${extra ? ' is-extra' : ''}`, 'data-side': 'source', 'data-source': source.id, 'data-relation': finding.relation },
    el('dt', null, el('bdi', null, nameOf(source, names)), mixed && badge(finding.relation, finding.outcome)),
    el('dd', null, passage(sourceParts(source, sources)), meta(source, [source.field === 'title' ? words.findings.inTitle : '', source.origin && words.findings.via(source.origin)]),
      passageAddress(source, sources, nameOf(source, names))));
}

/** @param {SourceSide} source @param {Map<string, string>} names */
function nameOf(source, names) {
  return source.id === '-' ? words.yourTextAgain : names.get(source.id) ?? source.id;
}

/**
 * The sentence with its value marked. What lies far from the value is hidden
 * until the card is selected; it stays in the text for search and print.
 * @param {Parts} parts
 */
function passage({ before, mark, after }) {
  const cutBefore = farEnd(before);
  const cutAfter = nearEnd(after);
  return el('p', { class: 'passage', dir: 'auto' },
    cutBefore > 0 && el('span', { class: 'far' }, before.slice(0, cutBefore)),
    cutBefore > 0 && el('span', { class: 'gap', 'aria-hidden': 'true' }),
    before.slice(cutBefore),
    el('mark', null, mark),
    after.slice(0, cutAfter),
    cutAfter < after.length && el('span', { class: 'gap', 'aria-hidden': 'true' }),
    cutAfter < after.length && el('span', { class: 'far' }, after.slice(cutAfter)));
}

/** Where the near part before the mark begins, at a word. @param {string} before */
export function farEnd(before) {
  if (before.length <= NEAR * 1.5) return 0;
  const space = before.indexOf(' ', before.length - NEAR);
  return space < 0 ? 0 : space + 1;
}

/** Where the near part after the mark ends, at a word. @param {string} after */
export function nearEnd(after) {
  if (after.length <= NEAR * 1.5) return after.length;
  const space = after.lastIndexOf(' ', NEAR);
  return space <= 0 ? after.length : space;
}

/** Who says it, how, and what was read. @param {DraftSide} side @param {string[]} more */
function meta(side, more) {
  const value = formatValue(side.value);
  const read = value && value.toLowerCase() !== side.text.toLowerCase() ? words.findings.readAs(value) : '';
  const line = [side.speaker, words.stance(side.stance), ...more, read].filter(Boolean).join(' · ');
  return line && el('p', { class: 'side-meta' }, el('bdi', null, line));
}

/** @param {Card} card @param {Context} context */
function picture(card, { names }) {
  const data = pictureOf(cardEntries(card, (id) => names.get(id) ?? id, words.picture));
  if (!data) return [];
  return [
    drawPicture(data, { apart: card.relation === 'conflict' }),
    data.joint && card.relation !== 'forecast' && el('p', { class: 'joint', 'data-joint': true }, words.findings.joint(formatQuantity(data.joint.value))),
  ];
}

/** The reasons, worst first, each once, with its rule, which opens the list of rules. @param {Card} card @param {Store} store */
function whys({ findings }, store) {
  const first = findings.filter((f, i) => f.why && findings.findIndex((g) => g.why === f.why) === i).slice(0, 3);
  return first.map(({ why, rule }) => el('p', { class: 'why' },
    el('bdi', null, why), ' ', rule && el('button', {
      type: 'button', class: 'rule', 'data-rule': rule, 'data-action': 'about-rule', 'aria-label': own.rule(words.rule(rule)),
      on: { click: () => store.dispatch('guideOpened', { page: 'rules', at: rule }) },
    }, words.rule(rule))));
}

/** @param {Card} card @param {Context} context */
function cardActions(card, { names, store }) {
  // The words may have moved since the card was built.
  const show = () => {
    const { field, start, end } = (cardsOf(store.get().result).find(({ key }) => key === card.key) ?? card).draft;
    store.dispatch('draftShown', { field, start, end, key: card.key });
  };
  const ids = new Set();
  const opens = card.findings.filter(({ source }) => source.id !== '-' && !ids.has(source.id) && ids.add(source.id)).map(({ source }) => el('button', {
    type: 'button', class: 'link', 'data-action': `open-source-${source.id}`, 'data-source': source.id,
    on: { click: () => store.dispatch('sourceOpened', { id: source.id, field: source.field, start: source.start, end: source.end, key: card.key }) },
  }, words.findings.open(names.get(source.id) ?? source.id)));
  const said = el('span', { class: 'copied', role: 'status' });
  const copy = async () => setText(said, await copyFinding(card, store.get()) ? own.copied : own.notCopied);
  return el('div', { class: 'card-actions' },
    el('button', { type: 'button', class: 'link', 'data-action': 'show-in-text', on: { click: show } }, words.findings.show),
    ...opens,
    el('button', { type: 'button', class: 'link', 'data-action': 'copy-finding', title: own.copyHint, on: { click: copy } }, own.copy), said);
}
