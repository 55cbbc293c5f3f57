// What the tab “Not compared” says.

export const words = {
  heading: 'Not compared',
  note: 'These look alike and were kept apart on purpose, each with its reason.',
  none: 'Nothing was kept apart.',
  empty: 'Add articles, and what looks alike without being comparable is listed here, with the reason.',
  draft: 'Statements of your text',
  articles: 'Between the articles',
};
