import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import { LIMITS } from './refusal.js';
import { crc32, openZip, unpack } from './zip.js';

const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);

/** An archive as a word processor would write it; each part may say something else than the truth. */
function archive(parts, { comment = '', count = parts.length } = {}) {
  const body = [];
  const directory = [];
  let at = 0;
  for (const part of parts) {
    const whole = encode(part.text ?? '');
    const packed = part.packed ?? (part.method === 0 ? whole : deflateRawSync(whole));
    const name = encode(part.name);
    const said = { flags: 0, method: 8, crc: crc32(whole), size: whole.length, packedSize: packed.length, at, localName: name, ...part };
    const local = record([[4, 0x04034b50], [2, 20], [2, said.flags], [2, said.method], [4, 0], [4, said.crc], [4, said.packedSize], [4, said.size], [2, name.length], [2, 0]]);
    const entry = record([[4, 0x02014b50], [2, 20], [2, 20], [2, said.flags], [2, said.method], [4, 0], [4, said.crc], [4, said.packedSize], [4, said.size],
      [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, said.at]]);
    directory.push(entry, name);
    body.push(local, said.localName, packed);
    at += local.length + name.length + packed.length;
  }
  const length = directory.reduce((n, b) => n + b.length, 0);
  const end = record([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, comment.length]]);
  return new Uint8Array(Buffer.concat([...body, ...directory, end, encode(comment)]));
}

function record(fields) {
  const bytes = Buffer.alloc(fields.reduce((n, [width]) => n + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = width === 4 ? bytes.writeUInt32LE(value, at) : bytes.writeUInt16LE(value, at);
  return bytes;
}

test('parts come out as they went in, packed or not, behind a comment', async () => {
  const bytes = archive([{ name: 'a.xml', text: 'six hours' }, { name: 'word/b.xml', text: 'nine', method: 0 }], { comment: 'made by hand' });
  const parts = openZip(bytes);
  assert.deepEqual([...parts.keys()], ['a.xml', 'word/b.xml']);
  assert.equal(decode(await unpack(bytes, parts.get('a.xml'))), 'six hours');
  assert.equal(decode(await unpack(bytes, parts.get('word/b.xml'))), 'nine');
});

test('an archive that points out of itself, overlaps, is locked or too large is refused before it is unpacked', () => {
  const good = { name: 'a.xml', text: 'six hours' };
  const cases = [
    ['a name above it', [{ name: '../../a.xml' }], /points out/],
    ['a name from the root', [{ name: '/etc/a.xml' }], /points out/],
    ['a name on a drive', [{ name: 'C:\\a.xml' }], /points out/],
    ['a backslash name', [{ name: 'word\\..\\..\\a' }], /points out/],
    ['a NUL in a name', [{ name: 'a\0.xml' }], /points out/],
    ['one part twice', [good, { ...good }], /twice/],
    ['two parts over each other', [good, { name: 'b.xml', text: 'nine', at: 0, localName: encode('b.xml') }], /lie|over/],
    ['a part behind the directory', [{ ...good, at: 4000 }], /does not lie/],
    ['a part longer than the archive', [{ ...good, packedSize: 100_000 }], /does not lie/],
    ['another name in front of the data', [{ ...good, localName: encode('b.xml') }], /does not lie/],
    ['a locked part', [{ ...good, flags: 1 }], /encrypted/],
    ['a part of a gigabyte', [{ ...good, size: 1e9 }], /unpacks to 1000 MB/],
    ['many large parts', Array.from({ length: 6 }, (_, i) => ({ name: `${i}`, size: LIMITS.part })), /unpacks to/],
    ['more parts than any document', Array.from({ length: LIMITS.parts + 1 }, (_, i) => ({ name: `${i}`, method: 0 })), /4,001 parts/],
  ];
  for (const [what, parts, why] of cases) assert.throws(() => openZip(archive(parts)), why, what);
});

test('what is no archive, or was cut short anywhere, is refused in words', () => {
  const whole = archive([{ name: 'a.xml', text: 'six hours' }, { name: 'b.xml', text: 'nine' }]);
  for (let n = 0; n < whole.length; n++) assert.throws(() => openZip(whole.subarray(0, n)), { name: 'Refusal' }, `cut at ${n}`);
  assert.throws(() => openZip(encode('PK but no more than that, however long the text may be')), /cut short/);
  assert.throws(() => openZip(archive([{ name: 'a' }], { count: 9 })), /cut short/);
});

test('a part that lies about itself is refused while it is unpacked', async () => {
  const cases = [
    ['more than it says', { text: 'x'.repeat(5000), size: 100 }, /another size/],
    ['less than it says', { text: 'x', size: 100 }, /another size/],
    ['a wrong checksum', { text: 'six hours', crc: 1 }, /checksum/],
    ['damaged data', { packed: encode('\xff\xff no deflate'), size: 10 }, /damaged/],
    ['an unknown compression', { text: 'six', method: 99 }, /Word does not use/],
  ];
  for (const [what, part, why] of cases) {
    const bytes = archive([{ name: 'a.xml', ...part }]);
    await assert.rejects(unpack(bytes, openZip(bytes).get('a.xml')), why, what);
  }
});

test('any byte of an archive may be wrong: it is read as it was, or refused', async () => {
  const whole = archive([{ name: 'a.xml', text: 'six hours in Geneva, six hours in Istanbul' }]);
  for (let i = 0; i < whole.length; i++) {
    const bytes = whole.slice();
    bytes[i] ^= 0x55;
    try {
      const part = openZip(bytes).get('a.xml');
      if (part) assert.equal(decode(await unpack(bytes, part)), 'six hours in Geneva, six hours in Istanbul', `byte ${i}`);
    } catch (error) {
      assert.equal(error.name, 'Refusal', `byte ${i}: ${error}`);
    }
  }
});
