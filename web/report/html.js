// The report as one HTML file. It asks for nothing, runs nothing and opens
// offline: its policy allows only its own style, named by its digest. Whatever
// was pasted goes through one escape (markup`…`), so that it stays text.

import { sha256 } from '../state/digest.js';
import { words } from '../words/en.js';
import { words as said } from '../words/report.js';
import { formatValue } from '../words/values.js';
import { circumstances, decided, headline } from './gather.js';
import { pictureMarkup } from './picture.js';
import { style } from './style.js';

/** @import { Answer } from '../engine/protocol.js' */
/** @import { Filed, FiledFinding, FiledRefusals, FiledSource, Passage } from './gather.js' */

/** Markup that was written here, not pasted. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as markup shows it. Characters that no HTML may hold become U+FFFD. @param {string} text */
export function escape(text) {
  return text.replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign]);
}

/** @typedef {Markup | string | number | false | null} Part */

/** Markup with text in it: what is put in is escaped unless it is markup itself. @param {TemplateStringsArray} strings @param {...(Part | Part[])} parts */
function markup(strings, ...parts) {
  const text = strings.map((string, i) => string + (i < parts.length ? [parts[i]].flat().map(shown).join('') : '')).join('');
  return new Markup(text);
}

/** @param {Part} part */
function shown(part) {
  if (part === false || part === null) return '';
  return part instanceof Markup ? part.text : escape(String(part));
}

/** @param {Filed} filed */
export function htmlReport(filed) {
  const title = filed.name || filed.draft.title || said.title;
  return `${markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64(sha256(style))}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gainsay ${filed.engine}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header><h1 dir="auto">${title}</h1>
<p>${said.madeWith(filed.made, filed.engine)}</p>
<p class="counts">${filed.counts.map(([relation, n]) => words.counted(relation, n)).join(' · ') || said.nothing}</p>
<p>${filed.reach.checkable > 0 && `${words.findings.reach(filed.reach.read, filed.reach.checkable)}.`} ${said.caveat}</p></header>
<main>
<section><h2>${said.text}</h2>
${filed.draft.title !== '' && markup`<h3 dir="auto">${filed.draft.title}</h3>`}
<div class="text" dir="auto" id="draft">${withMarks(filed.draft.text, filed.findings.filter((f) => f.draft.field === 'text').map(({ n, draft }) => ({ start: draft.start, end: draft.end, to: `f${n}`, id: `d${n}`, label: said.finding(n) })))}</div></section>
<section><h2>${said.findings(filed.findings.length)}</h2>
${filed.findings.map(finding)}</section>
${filed.onlyHere.length > 0 && markup`<section><h2>${words.findings.onlyHere(filed.onlyHere.length)}</h2><p>${words.findings.onlyHereNote}</p><ul>${filed.onlyHere.map((s) => markup`<li dir="auto">${s.text}</li>`)}</ul></section>`}
${filed.notCompared.length > 0 && markup`<section><h2>${said.notCompared}</h2><p>${said.notComparedNote}</p>${filed.notCompared.map(refusals)}</section>`}
${filed.questions.length > 0 && markup`<section><h2>${said.across}</h2>${filed.questions.map((group) => questions(group, filed))}</section>`}
<section><h2>${said.sources(filed.sources.length)}</h2>${filed.sources.map((source) => article(source, filed))}</section>
</main>
</body>
</html>
`.text}`;
}

/** @param {FiledFinding} found */
function finding(found) {
  const { n, relation, draft, sides, picture } = found;
  const decision = decided(found);
  const reasons = sides.filter(({ why }, i) => why && sides.findIndex((other) => other.why === why) === i);
  return markup`<article class="finding ${relation}" id="f${n}"><h3>${n}. ${headline(found)}</h3>
<dl>${side(draft, draft.field === 'text' ? `d${n}` : '')}${sides.map(({ passage, relation: own, outcome }) => side(passage, passage.id === '-' ? '' : place(passage), own === relation ? '' : words.verdict(own, /** @type {any} */ (outcome))))}</dl>
${picture && pictureMarkup(picture, markup)}${reasons.map(({ why, rule }) => markup`<p dir="auto">${why} <small>(${words.rule(rule)})</small></p>`)}
${decision !== '' && markup`<p class="decision"><strong dir="auto">${decision}</strong></p>`}</article>
`;
}

/** @param {Passage} passage @param {string} to the place in this file, if there is one @param {string} [relation] where it is another than the finding's */
function side(passage, to, relation = '') {
  const about = circumstances(passage);
  const name = to ? markup`<a href="#${to}">${passage.name}</a>` : markup`${passage.name}`;
  return markup`<dt><bdi>${name}</bdi>${relation && markup` <small>${relation}</small>`}</dt><dd><blockquote dir="auto">${passage.parts.before}<mark>${passage.parts.mark}</mark>${passage.parts.after}</blockquote>${about && markup`<small dir="auto">${about}</small>`}</dd>`;
}

/** The place of a passage in an article below; quotation marks and the like cannot get in. @param {Passage} passage */
function place({ id, field, start, end }) {
  return `p-${id.replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0)}_`)}-${field}-${start}-${end}`;
}

/** @param {FiledRefusals} group */
function refusals({ about, refusals: list }) {
  return markup`<div class="refused"><blockquote dir="auto">${about.text}</blockquote><ul>${list.map(({ passage, refusal }) => markup`<li><b>${words.reason(refusal.reason)}</b> · ${words.slot(refusal.slot)} · <bdi>${passage.name}</bdi>: <q dir="auto">${passage.text}</q>. ${refusal.why}</li>`)}</ul></div>`;
}

/** @param {{ event: string, list: import('../engine/protocol.js').Question[] }} group @param {Filed} filed */
function questions({ event, list }, { names }) {
  return markup`<h3 dir="auto">${event}</h3><table><thead><tr><th scope="col">${said.question}</th><th scope="col">${said.answers}</th><th scope="col">${said.together}</th></tr></thead><tbody>${list.map((q) => markup`<tr><th scope="row" dir="auto">${q.question}</th><td><ul>${q.answers.map((answer) => markup`<li dir="auto"><b>${names.get(answer.source.id) ?? answer.source.id}</b>: <q>${answer.text}</q>${aside(answer)}</li>`)}</ul></td><td>${words.verdict(q.relation, '')}${q.joint && q.joint.kind === 'quantity' && q.relation === 'fits' && `: ${formatValue(q.joint)}`}</td></tr>`)}</tbody></table>`;
}

/** @param {Answer} answer */
function aside({ stance, outcome, speaker, value }) {
  const about = [words.stance(stance), words.outcome(outcome), speaker, formatValue(value)].filter(Boolean).join(', ');
  return about && markup` <small>${about}</small>`;
}

/** @param {FiledSource} source @param {Filed} filed */
function article({ id, name, title, outlet, dateRead, url, text, off }, { findings }) {
  const passages = findings.flatMap((found) => found.sides.filter(({ passage }) => passage.id === id).map(({ passage }) => ({ passage, n: found.n })));
  const inField = (/** @type {string} */ field) => passages.filter(({ passage }) => passage.field === field)
    .map(({ passage, n }) => ({ start: passage.start, end: passage.end, id: place(passage), to: `f${n}`, label: said.finding(n) }));
  const about = [outlet, dateRead || words.sources.dateNone, off ? said.off : ''].filter(Boolean).join(' · ');
  return markup`<article class="source"><h3 dir="auto">${title ? withMarks(title, inField('title')) : name}</h3><p><bdi>${about}</bdi></p>${url !== '' && markup`<p><code>${url}</code></p>`}${text === '' ? markup`<p>${said.textLeftOut}</p>` : markup`<div class="text" dir="auto">${withMarks(text, inField('text'))}</div>`}</article>
`;
}

/** @typedef {{ start: number, end: number, id: string, to: string, label: string }} Mark */

/**
 * A text with the passages that findings speak of marked, each a link to its
 * finding. Where passages overlap, the shortest is the link: “five hours” lies
 * within “the two talked for five hours”. Each passage is a place to jump to.
 * @param {string} text
 * @param {Mark[]} marks
 */
function withMarks(text, marks) {
  const whole = marks.filter(({ start, end }) => start >= 0 && end > start && end <= text.length).sort((a, b) => a.start - b.start);
  const cuts = [...new Set(whole.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const seen = new Set();
  /** @type {Mark[]} */
  let around = [];
  let next = 0;
  /** @type {(Markup | string)[]} */
  const parts = [text.slice(0, cuts[0] ?? 0)];
  cuts.forEach((from, i) => {
    around = around.filter(({ end }) => end > from);
    for (; next < whole.length && whole[next].start === from; next += 1) {
      around.push(whole[next]);
      if (!seen.has(whole[next].id)) parts.push(markup`<span id="${whole[next].id}"></span>`);
      seen.add(whole[next].id);
    }
    const words = text.slice(from, cuts[i + 1]);
    const nearest = around.reduce((/** @type {Mark | null} */ best, mark) => (best && best.end - best.start <= mark.end - mark.start ? best : mark), null);
    parts.push(nearest ? markup`<mark><a href="#${nearest.to}" title="${nearest.label}">${words}</a></mark>` : words);
  });
  return markup`${cuts.length > 0 ? parts : text}`;
}

/** @param {string} hex */
function base64(hex) {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16))));
}
