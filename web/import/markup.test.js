import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textOf } from './docx.js';
import { cleaned } from './inert.js';
import { readXML } from './xml.js';

test('markup keeps its elements and text and loses what could act', () => {
  for (const [given, want] of [
    ['<p class=x onclick="go()" style="color:red">Six &amp; <b>five</b></p>', '<p>Six &amp; <b>five</b></p>'],
    ['a < b, 3 <4 and <', 'a &lt; b, 3 &lt;4 and &lt;'],
    ['<img src=x onerror=go()>', '<img>'],
    ["<meta property='og:title' content='\"Six\" > five'>", '<meta property="og:title" content="&quot;Six&quot; > five">'],
    ['<time datetime=2021-06-16>today</time>', '<time datetime="2021-06-16">today</time>'],
    ['<script>go("</p>")</script><p>Six</p>', '<p>Six</p>'],
    ['<script type="application/ld+json">{"a":"<b>"}</script >x', '<script type="application/ld+json">{"a":"<b>"}</script>x'],
    ['<style>p{}</style><base href=x><title>a <b> c</title>', '<title>a <b> c</title>'],
    ['one<!-- <p>two</p> -->three<!-->four<!doctype html>five<?php x ?>six', 'onethreefourfivesix'],
    ['open <!-- for ever', 'open '],
    ['<p title="never closed', '<p>'],
    ['<P HIDDEN>x</P><br/>', '<p hidden="">x</p><br>'],
    ['<a$b onclick=x>y', 'y'],
    ['<textarea><img onerror=x></textarea>z', 'z</textarea>'.replace('</textarea>', '')],
  ]) assert.equal(cleaned(given), want, given);
});

test('elements that lie deeper than on any page are refused, and many that are not closed are none', () => {
  assert.throws(() => cleaned('<div>'.repeat(1500)), /deeper/);
  for (const fine of ['<p>x'.repeat(3000), '<li>x<br>'.repeat(3000), '<b>x</b>'.repeat(3000), '</div>'.repeat(3000), '<title>x</title>'.repeat(2000)]) cleaned(fine);
});

test('broken markup takes no longer than whole markup', () => {
  for (const part of ['<a ', '<a "', "<a x='", '<', '<!--', '<p =', '</', '<script>', '<a x=y ']) {
    const began = performance.now();
    cleaned(part.repeat(200_000));
    assert.ok(performance.now() - began < 3000, part);
  }
});

const bytes = (text) => new TextEncoder().encode(text);
const word = (body) => textOf(bytes(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`));

test('of a Word document its paragraphs are read, with what was inserted and without what was deleted', () => {
  for (const [body, text] of [
    ['<w:p><w:r><w:t>Six</w:t></w:r><w:r><w:t xml:space="preserve"> hours.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Nine.</w:t></w:r></w:p>', 'Six hours.\n\nNine.'],
    ['<w:p><w:ins><w:r><w:t>Six</w:t></w:r></w:ins><w:del><w:r><w:delText>Five</w:delText><w:t>x</w:t></w:r></w:del></w:p>', 'Six'],
    ['<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>', 'a\tb\nc'],
    ['<w:tbl><w:tr><w:tc><w:p><w:r><w:t>left</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>right</w:t></w:r></w:p></w:tc></w:tr></w:tbl>', 'left\n\nright'],
    ['<w:p><mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice><mc:Fallback><w:t>box</w:t></mc:Fallback></mc:AlternateContent></w:p>', 'box'],
    ['<w:p><w:t>A &amp; B &lt; C &#8220;five&#x201D;</w:t></w:p>', 'A & B < C “five”'],
    ['<w:p><w:fldChar/><w:instrText>PAGE</w:instrText><w:t a=">">x</w:t></w:p>', 'x'],
  ]) assert.equal(word(body), text);
});

test('XML that is broken, nested without end or with entities of its own is refused', () => {
  const nothing = { open() {}, text() {}, close() {} };
  for (const [xml, why] of [
    ['<a><b></a></b>', /not well-formed/], ['<a>', /not well-formed/], ['<a', /not well-formed/], ['<a x="', /not well-formed/], ['<a>&nbsp;</a>', /not well-formed/],
    ['<a>&#x110000;</a>', /not well-formed/], ['<a>& b</a>', /not well-formed/], ['<1/>', /not well-formed/], ['<a><!-- </a>', /not well-formed/],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /entities/], ['<a><![CDATA[x]]></a>', /entities/], ['<a>'.repeat(200_000), /nested deeper/],
  ]) assert.throws(() => readXML(bytes(xml), 'word/document.xml', nothing), why, xml.slice(0, 60));
  assert.throws(() => readXML(Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'p', nothing), /not well-formed/);
});
