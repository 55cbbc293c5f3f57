// What a card gives away: the finding as text, and the address of a passage in
// the publisher's own page. An address is shown and copied, never opened: the
// page's policy blocks links, and a click would tell the publisher.

import { el, setText } from '../../dom/dom.js';
import { words } from '../../words/findings.js';

/** @import { SourceSide } from '../../engine/protocol.js' */
/** @import { Card } from '../../state/findings.js' */
/** @import { CaseSource, State } from '../../state/case.js' */

/** Puts a text on the clipboard; false where the browser refuses. @param {string} text */
function copyText(text) {
  return navigator.clipboard.writeText(text).then(() => true, () => false);
}

/** @param {Card} card @param {State} state @returns {Promise<boolean>} whether it is on the clipboard */
export async function copyFinding(card, state) {
  try {
    const { copyOf } = await import('../../report/one.js');
    return await copyText(copyOf(card, state));
  } catch {
    return false;
  }
}

/**
 * The address of a passage, folded; it is made when it is unfolded.
 * @param {SourceSide} side @param {CaseSource[]} sources @param {string} name
 */
export function passageAddress(side, sources, name) {
  const url = sources.find(({ id }) => id === side.id)?.url ?? '';
  if (!/^https?:\/\//.test(url)) return null;
  const address = el('code', { class: 'address-text', dir: 'ltr' });
  const said = el('span', { role: 'status' });
  const fold = el('details', { class: 'address', 'data-address': side.id, on: { toggle: fill } },
    el('summary', null, words.address(name)),
    address,
    el('p', { class: 'address-line' }, el('button', {
      type: 'button', class: 'link', 'data-action': 'copy-address',
      on: { click: async () => setText(said, (await copyText(address.textContent ?? '')) ? words.copied : words.notCopied) },
    }, words.copyAddress), ' ', said));

  async function fill() {
    if (!fold.open || address.textContent) return;
    const { fragmentLink } = await import('../../state/fragment.js');
    setText(address, fragmentLink(url, side.text));
  }
  return fold;
}
