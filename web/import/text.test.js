import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decode } from './encoding.js';
import { address, day, withoutOutlet } from './fields.js';
import { kindOf, readFiles } from './files.js';
import { isCase, parseJSON, readSources } from './json.js';
import { readMarkdown, readPlain } from './plain.js';

const bytes = (text) => Uint8Array.from(text, (c) => c.charCodeAt(0));

test('a file is read in the characters that it was written in', () => {
  for (const [what, given, text] of [
    ['UTF-8', new TextEncoder().encode('“five” – Zürich'), '“five” – Zürich'],
    ['UTF-8 with a mark', bytes('\xef\xbb\xbfsix'), 'six'],
    ['UTF-16, little end first', bytes('\xff\xfes\0i\0x\0'), 'six'],
    ['UTF-16, big end first', bytes('\xfe\xff\0s\0i\0x'), 'six'],
    ['Windows-1252', bytes('\x93five\x94 \x96 Z\xfcrich \x80 5'), '“five” – Zürich € 5'],
  ]) assert.equal(decode(given), text, what);
});

test('bytes that are no text are refused with their line', () => {
  for (const [given, why] of [
    [bytes(''), /empty/],
    [bytes('one\ntwo\0three'), /Line 2 holds a NUL/],
    [bytes('one\ntwo\nthr\x9dee'), /Line 3 holds the byte 9D/],
    [bytes('\xef\xbb\xbfab\xff'), /marked as UTF-8/],
    [bytes('\xff\xfea\0b'), /middle of a character/],
    [bytes('\xff\xfea\0\0\0'), /NUL/],
  ]) assert.throws(() => decode(given), why);
});

test('header lines are read where they stand, and nothing else is', () => {
  const about = ({ title, outlet, date, url, text }) => [title, outlet, date, url, text];
  assert.deepEqual(about(readPlain('Title: Fire at the quay\r\nSource: The Courier\r\nDate: 2024-03-09T08:30\r\nURL: https://news.example/1\r\n\r\nSix were hurt.')),
    ['Fire at the quay', 'The Courier', '2024-03-09', 'https://news.example/1', 'Six were hurt.']);
  for (const text of ['Six were hurt.\n\nTitle: no header', 'Source: officials in Kyiv\nThey said six.\n\nMore.', 'Author: A. Writer\n\nSix.', 'Title: no empty line']) {
    assert.deepEqual(about(readPlain(text)), ['', '', '', '', text]);
  }
  const wrong = readPlain('Date: 9 March 2024\n\nSix.');
  assert.deepEqual([wrong.date, wrong.notes.length, wrong.text], ['', 1, 'Six.']);
});

test('a Markdown file gives its front matter, its heading and its words without marks', () => {
  const front = readMarkdown('---\ntitle: "Ferry hits pier"\npublisher: Harbour News\ndate: 2026-03-14\nlayout: post\n---\n\n## What is known\n\n**Nine** people were [hurt](https://news.example/2 "more") at _the_ pier.\n\n> “It was loud.”\n');
  assert.deepEqual([front.title, front.outlet, front.date, front.text],
    ['Ferry hits pier', 'Harbour News', '2026-03-14', 'What is known\n\nNine people were hurt at the pier.\n\n“It was loud.”']);
  const heading = readMarkdown('# Ferry hits *pier*\n\nA 5*3 metre gap, 2 * 2, snake_case_name.');
  assert.deepEqual([heading.title, heading.text], ['Ferry hits pier', 'A 5*3 metre gap, 2 * 2, snake_case_name.']);
});

test('sources as JSON come alone, in a list or under "sources"', () => {
  const one = { text: 'Six were hurt.', title: 'Fire', outlet: 'The Courier', date: '2024-03-09', url: 'https://news.example/1', id: 7 };
  for (const value of [one, [one], { sources: [one] }]) {
    assert.deepEqual(readSources(parseJSON(JSON.stringify(value))), [{ title: 'Fire', outlet: 'The Courier', date: '2024-03-09', url: 'https://news.example/1', text: 'Six were hurt.', notes: [] }]);
  }
  assert.equal(readSources([{ text: 'x', url: 'javascript:alert(1)' }])[0].url, '');
  for (const [value, why] of [[[], /no source/], ['text', /no source/], [[1], /no source/], [{}, /no “text”/], [[one, { text: 5 }], /Item 2.*“text”/], [{ text: 'x', date: ['2024'] }, /“date”/],
    [Array(2000).fill(one), /2,000 sources/]]) assert.throws(() => readSources(value), why);
  assert.throws(() => parseJSON('{"text": '), /no valid JSON/);
  assert.throws(() => readSources(parseJSON('['.repeat(50_000) + ']'.repeat(50_000))), { name: 'Refusal' });
  assert.ok(isCase({ draft: {}, sources: [] }));
  assert.ok(!isCase({ sources: [one] }));
});

test('a file is taken for what it is, and others say what to do', () => {
  for (const [name, head, kind] of [
    ['a.txt', 'Six were hurt.', 'plain'], ['a.txt', '<html> is a tag', 'plain'], ['notes', 'Six', 'plain'], ['a.md', '# Six', 'markdown'],
    ['a.htm', 'Six', 'html'], ['page', '\xef\xbb\xbf <!DOCTYPE HTML>', 'html'], ['page', '\xff\xfe<\0h\0t\0m\0l\0>\0', 'html'], ['a.json', '[]', 'json'], ['a.docx', 'PK\x03\x04', 'docx'], ['renamed.txt', 'PK\x03\x04', 'docx'],
  ]) assert.equal(kindOf(name, bytes(head)), kind, name + head);
  for (const [name, head, why] of [
    ['a.pdf', '%PDF-1.7', /copy it and paste/], ['a.txt', '\x89PNG\r\n', /picture/], ['a.jpg', '\xff\xd8\xff\xe0', /picture/], ['a.webp', 'RIFF1234WEBPVP8', /picture/],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1', /\.docx without a password/], ['a.rtf', '{\\rtf1', /Rich text/], ['a.gz', '\x1f\x8b\x08', /Unpack/], ['a.mp4', '\0\0\0\x18ftypmp42', /Sound and video/],
  ]) assert.throws(() => kindOf(name, bytes(head)), why, name);
});

/** @param {(said: { name: string, why?: string, text?: string }) => boolean} stopAfter */
async function read(files, stopAfter = () => false) {
  const said = [];
  let stopped = false;
  const say = (entry) => {
    said.push(entry);
    stopped = stopAfter(entry);
  };
  await readFiles(files, {
    onStart() {},
    onSource: ({ text }, name) => say({ name, text }),
    onRefused: (name, why) => say({ name, why }),
    isStopped: () => stopped,
  });
  return said;
}

test('one bad file does not keep the others from being read', async () => {
  const said = await read([new File(['Six.'], 'a.txt'), new File(['%PDF-1.4'], 'b.pdf'), new File([], 'c.txt'), new File(['{'], 'd.json'), new File(['  '], 'e.txt'),
    new File(['x'.repeat(2_000_001)], 'f.txt'), new File(['x'.repeat(4_200_001)], 'g.txt'), new File(['PK'], 'h.docx'), new File(['{"draft":{},"sources":[]}'], 'i.json'), new File(['Nine.'], 'j.txt')]);
  assert.deepEqual(said.filter(({ text }) => text).map(({ name }) => name), ['a.txt', 'j.txt']);
  assert.deepEqual(said.filter(({ why }) => why).map(({ name }) => name).join(' '), 'b.pdf c.txt d.json e.txt f.txt g.txt h.docx i.json');
  assert.match(said.find(({ name }) => name === 'f.txt').why, /2\.01 MB long/);
  assert.match(said.find(({ name }) => name === 'g.txt').why, /4\.21 MB large/);
});

test('what was read before a stop stays', async () => {
  const files = Array.from({ length: 9 }, (_, i) => new File([`Number ${i}.`], `${i}.txt`));
  const said = await read(files, ({ name }) => name === '3.txt');
  assert.deepEqual(said.map(({ name }) => name), ['0.txt', '1.txt', '2.txt', '3.txt']);
});

test('days, addresses and titles are taken in one form only', () => {
  for (const [given, want] of [['2021-06-16', '2021-06-16'], ['2021-06-16T23:30:00-05:00', '2021-06-16'], ['20210616', '2021-06-16'], ['2021-02-30', ''], ['16.06.2021', ''], ['2021-06-161', ''], ['', '']]) assert.equal(day(given), want, given);
  for (const [given, want] of [['https://a.example/b?c', 'https://a.example/b?c'], ['javascript:alert(1)', ''], ['//a.example', ''], ['https://a b', ''], [null, '']]) assert.equal(address(given), want, given);
  assert.equal(withoutOutlet('Six hurt in fire | The Courier', 'the courier'), 'Six hurt in fire');
  assert.equal(withoutOutlet('The Courier', 'The Courier'), 'The Courier');
});
