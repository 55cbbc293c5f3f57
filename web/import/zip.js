// A reader of ZIP archives that trusts nothing the archive says. A Word
// document is one; it comes by mail, and may have been made to do harm. The
// whole directory is examined before one byte is unpacked: names that point
// out of the archive, parts that lie over each other (forty-two gigabytes from
// forty-two kilobytes are made that way), locks, sizes. Unpacking stops at the
// first byte beyond the size that was declared, and the checksum must match.
//
// Not read on purpose: archives over several files, those above 4 GB, and
// compressions that no word processor writes. Bytes before the archive, as in
// a program that unpacks itself, are refused as well: then the parts do not
// lie where the directory says.

import { words } from '../words/import.js';
import { LIMITS, Refusal } from './refusal.js';

/** @typedef {{ name: string, flags: number, method: number, crc: number, packed: number, size: number, at: number }} Part */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads and examines the directory. Linear in the bytes, and n log n in the parts.
 * @param {Uint8Array} bytes
 * @returns {Map<string, Part>}
 */
export function openZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new Refusal(words.notZip);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count || count === 0xffff || start === 0xffffffff) throw new Refusal(words.zipParts);
  if (count > LIMITS.parts) throw new Refusal(words.zipEntries(count, LIMITS.parts));
  if (start + length > end) throw new Refusal(words.notZip);
  const parts = readDirectory(view, start, start + length, count);
  examine(view, parts, start);
  return new Map(parts.map((part) => [part.name, part]));
}

/** The end record is the last thing, but for a comment. @param {DataView} view */
function findEnd(view) {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

/** @param {DataView} view @param {number} from @param {number} to @param {number} count */
function readDirectory(view, from, to, count) {
  /** @type {Part[]} */
  const parts = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > to || view.getUint32(at, true) !== ENTRY) throw new Refusal(words.notZip);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > to) throw new Refusal(words.notZip);
    parts.push({
      name: nameAt(view, at + 46, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return parts;
}

/** @param {DataView} view @param {number} at @param {number} length */
function nameAt(view, at, length) {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

/** @param {DataView} view @param {Part[]} parts @param {number} directory where it begins: no part may reach it */
function examine(view, parts, directory) {
  let whole = 0;
  const names = new Set();
  for (const part of parts) {
    if (names.has(part.name)) throw new Refusal(words.zipTwice(shown(part.name)));
    names.add(part.name);
    if (pointsOut(part.name)) throw new Refusal(words.zipName(shown(part.name)));
    if (part.flags & 1) throw new Refusal(words.zipLocked(shown(part.name)));
    if (part.size > LIMITS.part) throw new Refusal(words.zipTooBig(shown(part.name), part.size, LIMITS.part));
    whole += part.size;
  }
  if (whole > LIMITS.whole) throw new Refusal(words.zipTooBig('*', whole, LIMITS.whole));
  let free = 0;
  for (const part of [...parts].sort((a, b) => a.at - b.at)) {
    if (part.at < free) throw new Refusal(words.zipTwice(shown(part.name)));
    free = dataOf(view, part, directory) + part.packed;
    if (free > directory) throw new Refusal(words.zipTorn(shown(part.name)));
  }
}

/** @param {string} name */
const pointsOut = (name) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name);

/** A name fit for a message: control characters and overlong ones are not. @param {string} name */
const shown = (name) => name.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 80);

/** Where a part's bytes begin: behind its own header, which must agree with the directory. @param {DataView} view @param {Part} part @param {number} directory */
function dataOf(view, part, directory) {
  const torn = () => new Refusal(words.zipTorn(shown(part.name)));
  if (part.at + 30 > directory || view.getUint32(part.at, true) !== LOCAL) throw torn();
  const nameLength = view.getUint16(part.at + 26, true);
  const data = part.at + 30 + nameLength + view.getUint16(part.at + 28, true);
  if (data > directory || nameAt(view, part.at + 30, nameLength) !== part.name) throw torn();
  return data;
}

/**
 * Unpacks one part.
 * @param {Uint8Array} bytes
 * @param {Part} part as openZip gave it
 * @returns {Promise<Uint8Array>}
 */
export async function unpack(bytes, part) {
  const data = dataOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), part, bytes.byteLength);
  const packed = bytes.subarray(data, data + part.packed);
  if (part.method !== 0 && part.method !== 8) throw new Refusal(words.zipMethod(shown(part.name)));
  const whole = part.method === 0 ? packed : await inflate(packed, part);
  if (whole.length !== part.size) throw new Refusal(words.zipWrongSize(shown(part.name)));
  if (crc32(whole) !== part.crc) throw new Refusal(words.zipWrongSum(shown(part.name)));
  return whole;
}

/** @param {Uint8Array} packed @param {Part} part */
async function inflate(packed, part) {
  const whole = new Uint8Array(part.size);
  const reader = new Blob([/** @type {any} */ (packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let filled = 0;
  for (;;) {
    const chunk = await reader.read().catch(() => null);
    if (!chunk) throw new Refusal(words.zipDamaged(shown(part.name)));
    if (chunk.done) return whole.subarray(0, filled);
    if (filled + chunk.value.length > whole.length) {
      reader.cancel().catch(() => {});
      throw new Refusal(words.zipWrongSize(shown(part.name)));
    }
    whole.set(chunk.value, filled);
    filled += chunk.value.length;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** @param {Uint8Array} bytes */
export function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
