// Places in a text, counted as others count: the page counts UTF-16 code
// units, the command line's JSON bytes of UTF-8, Web Annotations code points.

/** @typedef {(at: number) => number} Count from a place in UTF-16 code units to the same place counted otherwise */

/** @param {string} text @param {(code: number) => number} width of a code point @returns {Count} */
function counted(text, width) {
  const table = new Uint32Array(text.length + 1);
  let sum = 0;
  for (let at = 0; at < text.length;) {
    const code = /** @type {number} */ (text.codePointAt(at));
    const units = code > 0xffff ? 2 : 1;
    table[at] = sum;
    // A place within a pair is none; it counts as the place before it.
    if (units === 2) table[at + 1] = sum;
    sum += width(code);
    at += units;
  }
  table[text.length] = sum;
  return (at) => table[Math.min(Math.max(at, 0), text.length)];
}

/** A lone surrogate is written as U+FFFD, which has three bytes as well. @param {string} text */
export const inBytes = (text) => counted(text, (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4));

/** @param {string} text */
export const inCodePoints = (text) => counted(text, () => 1);
