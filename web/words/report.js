// What the dialog for exports and the reports themselves say.

import { plural } from './plural.js';

export const words = {
  title: 'What these texts say of each other',
  madeWith: (/** @type {string} */ made, /** @type {string} */ engine) => `Made ${made.slice(0, 16).replace('T', ' ')} UTC with gainsay ${engine}.`,
  caveat: 'The report sets statements beside each other; it does not say what is true. What is not listed was not found, which is not the same as agreed.',
  nothing: 'Nothing differs and nothing agrees.',
  text: 'The text',
  finding: (/** @type {number} */ n) => `Finding ${n}`,
  findings: (/** @type {number} */ n) => plural(n, 'finding', 'findings'),
  notCompared: 'Not compared',
  notComparedNote: 'These look alike and were kept apart on purpose, each for the reason given.',
  across: 'Across the articles',
  question: 'Question',
  answers: 'Answers',
  together: 'Together',
  sources: (/** @type {number} */ n) => plural(n, 'article', 'articles'),
  off: 'switched off, not compared',
  textLeftOut: 'The text of this article was left out of the report.',
  decision: 'Decision',

  heading: 'Export',
  about: 'Each file is made in this page and saved on your machine; nothing is sent.',
  stale: 'A check is under way: wait for it, so that the file holds what you see.',
  name: 'Title of the report',
  texts: 'Put the articles in whole',
  textsHint: 'Without them the report quotes only the sentences that were compared.',
  save: 'Save',
  saveAs: (/** @type {string} */ name) => `Save as ${name}`,
  saved: (/** @type {string} */ file) => `${file} was handed to your browser.`,
  failed: 'The file could not be made.',
  print: 'Print',
  printHint: 'What this page shows, on paper.',
  close: 'Close',
  forms: /** @type {Record<string, { name: string, hint: string }>} */ ({
    html: { name: 'HTML report', hint: 'One file to file and to send: opens anywhere, offline, without scripts.' },
    markdown: { name: 'Markdown', hint: 'For notes, tickets and mail.' },
    csv: { name: 'CSV table', hint: 'One row for each pair of passages, safe to open in a spreadsheet.' },
    json: { name: 'JSON', hint: 'For programs: the form of the command line, with the texts and decisions.' },
    annotations: { name: 'Web Annotations', hint: 'JSON-LD of the W3C, for annotation tools.' },
  }),
};
