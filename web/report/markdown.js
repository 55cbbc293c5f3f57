// The report as Markdown, for notes, tickets and mail. Every sign of a pasted
// text that Markdown or HTML could take for markup is escaped, bare addresses
// included, so that the text reads the same wherever it is shown.

import { words } from '../words/en.js';
import { words as said } from '../words/report.js';
import { formatValue } from '../words/values.js';
import { circumstances, decided, headline } from './gather.js';

/** @import { Filed, FiledFinding, Passage } from './gather.js' */

/** One line of text that stays text. @param {string} text */
export function plain(text) {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
    .replace(/[\\`*_{}[\]()<>#+|~&!@^$=]/g, '\\$&')
    // A colon or a dot makes an address of what stands around it; a dot, a dash or a parenthesis a list at the start of a line.
    .replace(/:(?=\/\/)/g, '\\:').replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^(\d+)([.)])/, '$1\\$2').replace(/^-/, '\\-');
}

/** @param {Filed} filed */
export function markdownReport(filed) {
  const { draft, findings, sources, counts, reach, questions, names } = filed;
  const lines = [
    `# ${plain(filed.name || draft.title || said.title)}`, '',
    plain(said.madeWith(filed.made, filed.engine)), '',
    counts.map(([relation, n]) => words.counted(relation, n)).join(', ') || said.nothing,
    ...(reach.checkable ? ['', words.findings.reach(reach.read, reach.checkable)] : []),
    '', said.caveat,
    '', `## ${said.text}`, '',
    ...(draft.title ? [`**${plain(draft.title)}**`, ''] : []),
    ...draft.text.split(/\n+/).filter((line) => line.trim() !== '').flatMap((line) => [`> ${plain(line)}`, '>']).slice(0, -1),
    '', `## ${said.findings(findings.length)}`,
    ...findings.flatMap(finding),
    ...list(words.findings.onlyHere(filed.onlyHere.length), filed.onlyHere.map(({ text }) => plain(text))),
    ...list(said.notCompared, filed.notCompared.flatMap(({ about, refusals }) => refusals.map(({ passage, refusal }) => `${plain(about.text)} – ${plain(passage.name)}: “${plain(passage.text)}”. ${words.reason(refusal.reason)}, ${words.slot(refusal.slot)}. ${plain(refusal.why)}`))),
    ...(questions.length ? ['', `## ${said.across}`] : []),
    ...questions.flatMap(({ event, list: asked }) => ['', `### ${plain(event)}`, '', `| ${said.question} | ${said.answers} | ${said.together} |`, '|---|---|---|',
      ...asked.map(({ question, answers, relation, joint }) => `| ${plain(question)} | ${answers.map(({ source, text, stance, outcome }) => `${plain(names.get(source.id) ?? source.id)}: “${plain(text)}”${bracketed([words.stance(stance), words.outcome(outcome)])}`).join('; ')} | ${words.verdict(relation, '')}${joint && joint.kind === 'quantity' && relation === 'fits' ? `: ${formatValue(joint)}` : ''} |`)]),
    ...list(said.sources(sources.length), sources.map(({ name, title, outlet, dateRead, url, off }) => [
      `**${plain(name)}**`, [title === name ? '' : title, outlet === name ? '' : outlet, dateRead, off ? said.off : '', url].filter(Boolean).map(plain).join(', '),
    ].filter(Boolean).join(': '))),
  ];
  return `${lines.join('\n')}\n`;
}

/** @param {string[]} parts */
function bracketed(parts) {
  const told = parts.filter(Boolean).join(', ');
  return told && ` (${told})`;
}

/** @param {string} title @param {string[]} items */
function list(title, items) {
  return items.length > 0 ? ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)] : [];
}

/** @param {FiledFinding} found @returns {string[]} */
function finding(found) {
  const reasons = new Map(found.sides.filter(({ why }) => why).map(({ why, rule }) => [why, rule]));
  const decision = decided(found);
  return ['', `### ${found.n}. ${headline(found)}`, '',
    passageLine(found.draft),
    ...found.sides.map(({ passage }) => passageLine(passage)),
    ...[...reasons].flatMap(([why, rule]) => ['', `${plain(why)} \\(${words.rule(rule)}\\)`]),
    ...(decision ? ['', `${said.decision}: ${plain(decision)}`] : [])];
}

/** @param {Passage} passage */
function passageLine(passage) {
  const { before, mark, after } = passage.parts;
  const told = circumstances(passage);
  const kept = (/** @type {string} */ text) => (/^\s/.test(text) ? ' ' : '') + plain(text) + (/\s$/.test(text) && text.trim() ? ' ' : '');
  return `- ${plain(passage.name)}: “${kept(before).trimStart()}${mark ? `**${plain(mark)}**` : ''}${kept(after).trimEnd()}”${told ? ` – ${plain(told)}` : ''}`;
}
