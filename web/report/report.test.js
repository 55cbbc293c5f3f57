import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cell } from './csv.js';
import { formats, write } from './formats.js';
import { escape } from './html.js';
import { plain } from './markdown.js';
import { inBytes, inCodePoints } from './offsets.js';

// Each does harm somewhere when it is not taken for text.
const hostile = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</style><script>x</script>', '-->]]>', '&lt;b&gt;',
  '=HYPERLINK("http://evil.example","x")', '+1', '-2', '@SUM(A1)', '\t=1', '＝1',
  '[x](javascript:alert(1))', '![x](http://evil.example/x.png)', '`code` **bold** _it_ # head', '| a | b |', 'http://evil.example www.evil.example', '1. one',
  '\u202eright to left', '\ud800 alone', 'nul\u0000', '😀 \u{1f468}\u200d\u{1f469}', '"}],"x":[{"',
];

const hours = (lo, hi) => ({ kind: 'quantity', lo, hi, loOpen: false, hiOpen: false, approx: false, unit: 'hour', dimension: 'duration', of: '', change: '' });

/** A case in which every text that comes from outside is the same words. */
function caseOf(words) {
  const text = `${words} five hours`;
  const at = { field: 'text', start: text.length - 10, end: text.length };
  const claim = { ...at, text: 'five hours', value: hours(5, 5), stance: 'asserted', negated: false, speaker: words };
  const other = { ...claim, id: words, statement: text, origin: words, value: { kind: 'name', name: words, type: 'person', role: words } };
  const range = { ...other, value: hours(2, null) };
  const finding = { relation: 'conflict', outcome: '', weight: 'major', slot: 'duration', rule: 'interval-disjoint', event: 'e1', why: words, draft: claim, source: other };
  const refusal = { source: other, slot: 'duration', reason: 'other-event', why: words };
  const statement = { field: 'text', start: 0, end: text.length, text, relation: 'conflict', findings: [finding, { ...finding, source: range }], notCompared: [refusal] };
  const alone = { ...statement, relation: 'only-here', findings: [], notCompared: [], text: words };
  const events = [{ id: 'e1', title: words, when: words, where: [words], who: [words], sources: [words] }];
  return {
    draft: { title: words, date: '', text },
    sources: [{ id: words, title: words, outlet: words, date: '', url: words, text, read: { date: words, statements: [{ field: 'text', start: 0, end: text.length }] }, error: '' }],
    decisions: {},
    result: { version: 1, engine: words, draft: { statements: [statement, alone], reach: { checkable: 2, read: 1 } }, events },
    comparison: { version: 1, engine: words, events, questions: [{ event: 'e1', slot: 'duration', question: words, relation: 'conflict', joint: null, answers: [{ ...other, source: { id: words, ...at }, outcome: '' }] }], notCompared: [] },
  };
}

const how = { made: '2026-01-02T03:04:05.000Z', name: '', texts: true };
const shownInHTML = (text) => text.replace(/[\ud800-\udfff](?![\udc00-\udfff])|\u0000/g, (c) => (c === '\u0000' || c === '\ud800' ? '\ufffd' : c));

test('an HTML report holds nothing but text of what was pasted', () => {
  const tags = new Set('html head meta title style body header main section article h1 h2 h3 p div dl dt dd blockquote mark small a ul li strong b bdi q table thead tbody tr th td code span svg g line rect path circle text'.split(' '));
  for (const words of hostile) {
    const page = write('html', caseOf(words), how).replace(/<style>[^<]*<\/style>/, '');
    assert.match(page, /<svg/);
    for (const [, name, rest] of page.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)) {
      if (name === '!doctype') continue;
      assert.ok(tags.has(name), `${words}: <${name}>`);
      assert.match(rest, /^(\s+[a-zA-Z0-9-]+="[^"<>]*")*\/?$/, `${words}: <${name}${rest}>`);
      assert.doesNotMatch(rest.replace(/"[^"]*"/g, ''), /\s(on\w+|src|style|action)=/, `${words}: <${name}${rest}>`);
    }
    assert.ok(page.includes(escape(words)), `${words} is not in the report`);
    assert.doesNotMatch(page, /href="(?!#)/, 'a link leads out of the file');
  }
});

test('an HTML report forbids everything but its own style', () => {
  const page = write('html', caseOf('x'), how);
  assert.match(page, /content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'"/);
  assert.doesNotMatch(page, /<script|https?:|@import|url\(/);
});

test('every jump within an HTML report has a place to land on', () => {
  const page = write('html', caseOf('“Geneva” & more'), how);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
  assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
  for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(to), to);
});

test('no cell of the table is a formula', () => {
  for (const words of hostile) {
    const table = write('csv', caseOf(words), how);
    for (const [, inner] of table.slice(1).matchAll(/"((?:[^"]|"")*)"/g)) assert.doesNotMatch(inner, /^[\s\u0000-\u001f\u200b-\u200f\u202a-\u202e]*[=+\-@＝＋－＠]|^[\t\r\n]/, JSON.stringify(inner));
  }
  assert.equal(cell('=1'), `"'=1"`);
  assert.equal(cell(' \u202e=1'), `"' \u202e=1"`);
  assert.equal(cell('say "five", he said'), '"say ""five"", he said"');
  assert.equal(cell('5 hours'), '"5 hours"');
});

test('Markdown shows the words and makes nothing of them', () => {
  for (const words of hostile) {
    const page = write('markdown', caseOf(words), how);
    const bare = page.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/^>/gm, '');
    assert.doesNotMatch(bare, /[<>`]|\]\(|!\[|:\/\/|www\./, words);
  }
  assert.equal(plain('1. one\n\ntwo'), '1\\. one two');
  assert.equal(plain('<b>&amp;</b>'), '\\<b\\>\\&amp;\\</b\\>');
});

test('JSON and annotations give back every string as it was', () => {
  for (const words of hostile) {
    const json = JSON.parse(write('json', caseOf(words), how));
    assert.equal(json.texts.draft.title, words);
    assert.equal(json.draft.statements[0].findings[0].why, words);
    const page = JSON.parse(write('annotations', caseOf(words), how));
    assert.equal(page.items[0].body[0].value, words);
    assert.match(page.items[0].target[1].source, /^(urn:gainsay:source:|https?:\/\/)/);
  }
});

test('JSON counts bytes, as the command line does', () => {
  const state = caseOf('😀 Zürich');
  const { draft, texts, comparison } = JSON.parse(write('json', state, how));
  const bytes = Buffer.from(texts.draft.text, 'utf8');
  const { start, end } = draft.statements[0].findings[0].draft;
  assert.equal(bytes.subarray(start, end).toString('utf8'), 'five hours');
  const { source } = comparison.questions[0].answers[0];
  assert.equal(Buffer.from(texts.sources[0].text).subarray(source.start, source.end).toString(), 'five hours');
});

test('an annotation counts code points and quotes what stands around', () => {
  const [{ target: [mine] }] = JSON.parse(write('annotations', caseOf('😀 Zürich'), how)).items;
  const [quote, place] = mine.selector;
  assert.deepEqual([quote.exact, quote.prefix], ['five hours', '😀 Zürich ']);
  assert.equal([...'😀 Zürich five hours'].slice(place.start, place.end).join(''), 'five hours');
});

test('a report may leave the articles out and still quotes what was compared', () => {
  for (const format of Object.keys(formats)) {
    const state = caseOf('x');
    state.sources[0].text = `${state.sources[0].text} A sentence that nobody compared.`;
    const without = write(format, state, { ...how, texts: false });
    assert.doesNotMatch(without, /nobody compared/, format);
    assert.match(without, /five hours/, format);
  }
});

test('an empty case can be filed', () => {
  const state = { draft: { title: '', date: '', text: '' }, sources: [], decisions: {}, result: null, comparison: null };
  for (const format of Object.keys(formats)) assert.ok(write(format, state, how).length > 0, format);
});

test('places are counted in bytes and in code points', () => {
  const text = 'aé😀\ud800z';
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 99].map(inBytes(text)), [0, 1, 3, 3, 7, 10, 11, 11]);
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(inCodePoints(text)), [0, 1, 2, 2, 3, 4, 5]);
});

test('shown text is the pasted text but for what no page can show', () => {
  for (const words of hostile) assert.equal(escape(words).replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]), shownInHTML(words));
});
