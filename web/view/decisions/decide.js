// What the reader decides on one card: confirm, dismiss or resolve it, each a
// switch, with a note, and how far that reaches said beside it.

import { el } from '../../dom/dom.js';
import { isClosed, VERDICTS } from '../../state/decisions.js';
import { words } from '../../words/en.js';
import { formatMoment } from '../../words/values.js';

/** @import { Card } from '../../state/findings.js' */
/** @import { Standing } from '../../state/decisions.js' */
/** @import { Store } from '../../state/case.js' */

/**
 * @param {Card} card
 * @param {Standing | undefined} standing
 * @param {Store} store
 */
export function decideRow(card, standing, store) {
  const said = words.decisions;
  const current = standing && !standing.again ? standing.verdict : '';
  return el('div', { class: 'decide', 'data-decided': current || null },
    el('div', { class: 'decide-row', role: 'group', 'aria-label': said.label },
      ...VERDICTS.map((verdict) => el('button', {
        type: 'button', class: 'decide-button', 'data-action': said.action[verdict], 'aria-pressed': String(verdict === current),
        'aria-keyshortcuts': said.key[verdict], title: said.hint[verdict],
        on: { click: () => store.dispatch('decided', { card, verdict, at: new Date().toISOString() }) },
      }, el('span', { class: 'decide-icon', 'aria-hidden': 'true' }, said.icon[verdict]), current === verdict ? said.done[verdict] : said.verb[verdict]))),
    standing && standingLine(standing),
    standing && noteField(card, standing, store));
}

/** @param {Standing} standing */
function standingLine({ verdict, again, at }) {
  const said = words.decisions;
  const when = formatMoment(at);
  return el('p', { class: 'decide-scope' }, again ? said.again(said.done[verdict], when) : said.scope(when));
}

/** @param {Card} card @param {Standing} standing @param {Store} store */
function noteField(card, { note }, store) {
  const keep = () => store.dispatch('noted', { card, note: field.value.trim() });
  const field = el('input', {
    type: 'text', class: 'field decide-note', 'data-action': 'note', 'aria-label': words.decisions.note, placeholder: words.decisions.notePlaceholder,
    autocomplete: 'off', dir: 'auto', maxlength: 2000, on: {
      change: keep,
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        keep();
      },
    },
  });
  field.value = note;
  return field;
}

/** What a card's element says of a decision: hooks for styles and tests. @param {Standing | undefined} standing */
export function standingAttributes(standing) {
  return { 'data-decision': standing ? (standing.again ? 'again' : standing.verdict) : null, 'data-closed': isClosed(standing) || null };
}
