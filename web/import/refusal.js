// A file that is not read, with the reason in words that a reader can act on.
// Whatever else is thrown while a file is read is a fault of this program, and
// is told as "could not be read" without its details.

export class Refusal extends Error {
  /** @param {string} why */
  constructor(why) {
    super(why);
    this.name = 'Refusal';
  }
}

/** Bytes, and counts. A file beyond them is refused before work on it begins. */
export const LIMITS = {
  text: 2_000_000, // of an article's text in UTF-8, as the engine counts it
  plain: 4_200_000, // of a .txt or .md: the same text in UTF-16, with its mark
  markup: 16_000_000,
  archive: 32_000_000,
  part: 48_000_000, // of one unpacked part of an archive
  whole: 200_000_000, // of all parts together, as the archive declares them
  parts: 4_000,
  sources: 1_000, // in one .json
};
