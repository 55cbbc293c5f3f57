// What the tab “Across the articles” says.

import { plural } from './plural.js';

/** @type {Record<string, string>} */
const beside = {
  same: 'the same',
  fits: 'both can hold',
  apart: 'differs',
  other: 'told otherwise',
};

export const words = {
  heading: 'Across the articles',
  empty: 'Add two articles on one event to see their answers side by side.',
  waiting: 'The articles are being compared…',
  question: 'Question',
  together: 'Together',
  silent: 'says nothing',
  articles: (/** @type {number} */ n) => plural(n, 'article', 'articles'),
  origins: (/** @type {number} */ n) => plural(n, 'origin', 'origins'),
  oneOrigin: (/** @type {string} */ name) => (name ? `one origin: ${name}` : 'one origin'),
  copies: (/** @type {string[]} */ names) => `${names.slice(1).join(', ')}: largely the same sentences as ${names[0]}, so counted as one origin.`,
  onlyIn: (/** @type {string} */ name) => `Only in ${name}`,
  tableLabel: (/** @type {string} */ event, /** @type {boolean} */ beyond) => (beyond ? `Questions beyond: ${event}` : `Questions about: ${event}`),
  saidBy: (/** @type {string} */ who) => who,

  base: 'Measure against',
  noBase: 'no article in particular',
  baseMark: 'measured against',
  beside: (/** @type {string} */ id) => beside[id] ?? id,
  missing: (/** @type {string} */ name) => `not said, unlike in ${name}`,
  more: (/** @type {string} */ name) => `not in ${name}`,

  ranges: 'Figures on one scale',
  rangeAlt: (/** @type {string[]} */ list) => `On one scale: ${list.join('; ')}`,
  expected: (/** @type {string} */ name) => `${name}, expected`,
  yourText: 'Your text',
  legend: 'Ring: the end itself is left out. Dot: it is included. Dashed: expected or planned.',
  asTable: 'As a table',
  who: 'Who',
  says: 'Words',
  read: 'Read as',
  bandAlt: (/** @type {string} */ value) => `together ${value}`,
  joint: (/** @type {string} */ value) => `Together the articles leave ${value}.`,

  dates: 'Dates in order',
  dateOf: 'the event',
  published: (/** @type {string} */ name) => `${name} published`,
  said: (/** @type {string} */ name) => `${name}: the event`,
  yourDate: 'your text dated',
  day: 'Day',
  what: 'What',
};
