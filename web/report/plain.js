// One finding as plain text, for a mail or a note: what each side says, word
// for word, and why.

import { words } from '../words/en.js';
import { circumstances, headline } from './gather.js';
import { webAddress } from '../state/fragment.js';

/** @import { FiledFinding, FiledSource, Passage } from './gather.js' */

/** @param {FiledFinding} finding @param {Pick<FiledSource, 'id' | 'dateRead' | 'url'>[]} sources */
export function plainFinding(finding, sources) {
  const { draft, sides } = finding;
  const whys = [...new Set(sides.map(({ why }) => why).filter(Boolean))];
  return `${[headline(finding), line(draft, ''), ...sides.map(({ passage }) => {
    const source = sources.find(({ id }) => id === passage.id);
    return line(passage, [source?.dateRead, webAddress(source?.url ?? '')].filter(Boolean).join(', '));
  }), ...whys].join('\n')}\n`;
}

/** @param {Passage} passage @param {string} about */
function line(passage, about) {
  const { before, mark, after } = passage.parts;
  const sentence = (before + mark + after).replace(/\s+/g, ' ').trim();
  const quoted = mark && mark !== sentence ? `“${mark}” ${words.findings.within} “${sentence}”` : `“${sentence}”`;
  const told = circumstances(passage);
  return `${passage.name}${about && ` (${about})`}: ${quoted}${told && ` [${told}]`}`;
}
