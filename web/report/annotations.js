// The findings as W3C Web Annotations (JSON-LD): one for each pair of passages,
// with both as targets by their words and what stands around them. The draft's
// place is given too, in code points; an article's is not, since its page has
// another text around it than what was pasted.

import { decided } from './gather.js';
import { inCodePoints } from './offsets.js';
import { webAddress } from '../state/fragment.js';

/** @import { Filed, Passage } from './gather.js' */

const AROUND = 32;

/** @param {Filed} filed */
export function annotationReport(filed) {
  const { made, engine, draft, sources, findings } = filed;
  const place = { title: inCodePoints(draft.title), text: inCodePoints(draft.text) };
  const items = findings.flatMap((found) => found.sides.map(({ passage, relation, outcome, rule, why }, i) => {
    const source = sources.find(({ id }) => id === passage.id);
    const count = found.draft.field === 'title' ? place.title : place.text;
    const mine = target('urn:gainsay:draft', found.draft, [{ type: 'TextPositionSelector', start: count(found.draft.start), end: count(found.draft.end) }]);
    const decision = decided(found);
    return {
      id: `urn:gainsay:finding:${found.n}.${i + 1}`,
      type: 'Annotation',
      motivation: 'assessing',
      created: made,
      body: [
        body(why, 'describing'),
        ...[relation, outcome, found.slot, rule].filter(Boolean).map((tag) => body(tag, 'tagging')),
        ...(decision ? [body(decision, 'commenting')] : []),
      ],
      target: [mine, target(webAddress(source?.url ?? '') || `urn:gainsay:source:${encodeURIComponent(passage.id.replace(/\p{Cs}/gu, '\ufffd'))}`, passage, [])],
    };
  }));
  return `${JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:gainsay:report',
    type: 'AnnotationPage',
    generator: { type: 'Software', name: `gainsay ${engine}` },
    items,
  }, null, 1)}\n`;
}

/** @param {string} value @param {string} purpose */
function body(value, purpose) {
  return { type: 'TextualBody', value, purpose, format: 'text/plain', language: 'en' };
}

/** @param {string} source @param {Passage} passage @param {object[]} more selectors */
function target(source, { parts: { before, after }, text }, more) {
  return { source, selector: [{ type: 'TextQuoteSelector', exact: text, prefix: before.slice(-AROUND), suffix: after.slice(0, AROUND) }, ...more] };
}
