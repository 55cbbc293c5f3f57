// What the page says about files and pasted pages that it reads, and about
// those that it cannot read. Loaded with the importers, not at first.

const plural = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ many) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** Rounded up, so that what is over a limit also looks so. @param {number} bytes */
const size = (bytes) => (bytes < 1000 ? plural(bytes, 'byte', 'bytes') : bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.ceil(bytes / 10_000) / 100} MB`);

export const words = {
  size,

  // Why a file is refused: what is wrong, where, and what helps.
  empty: 'The file is empty.',
  markupDeep: 'Its elements lie deeper in each other than on any page. Copy the article out of the page and paste it.',
  noText: 'There is no text in it.',
  fileTooBig: (/** @type {number} */ is, /** @type {number} */ may) => `It is ${size(is)} large; a file of this kind may have ${size(may)}.`,
  textTooLong: (/** @type {number} */ is, /** @type {number} */ may) => `Its text is ${size(is)} long; an article may have ${size(may)}. Cut it into parts.`,
  unreadable: 'The file could not be opened. It may have been moved, or be open elsewhere.',
  broken: 'It could not be read.',
  pdf: 'A PDF holds pictures of pages rather than text in order, so it is not read here. Open it, select the article, copy it and paste it as a source.',
  image: 'A picture cannot be read here. Copy or type the text that it shows and paste it as a source.',
  oldWord: 'It is an old Word file (.doc), or one with a password. Open it in a word processor and save it as .docx without a password, or copy its text and paste it.',
  rtf: 'Rich text (.rtf) cannot be read here. Save it as .docx or .txt, or copy its text and paste it.',
  archive: 'It is an archive. Unpack it and drop the articles that are in it.',
  media: 'Sound and video cannot be read here. Paste a transcript as a source.',

  nul: (/** @type {number} */ line) => `Line ${line} holds a NUL byte, which no text has: it is another kind of file, or UTF-16 without its mark.`,
  notText: (/** @type {number} */ line, /** @type {string} */ byte) => `Line ${line} holds the byte ${byte}, which is neither UTF-8 nor Windows-1252.`,
  notUTF8: 'It is marked as UTF-8, but holds bytes that are not.',
  halfCharacter: 'It is marked as UTF-16, but ends in the middle of a character.',

  notZip: 'It is no Word document (.docx): it is not in the form of one, or its end is missing because it was cut short on the way.',
  zipEntries: (/** @type {number} */ is, /** @type {number} */ may) => `It holds ${plural(is, 'part', 'parts')}; a Word document may have ${may}.`,
  zipParts: 'It is split over several files or larger than 4 GB, which no article is.',
  zipTorn: (/** @type {string} */ part) => `Its part “${part}” does not lie where the document says. The file is damaged or cut short.`,
  zipName: (/** @type {string} */ part) => `Its part “${part}” has a name that points out of the document. Such a file is made to do harm.`,
  zipTwice: (/** @type {string} */ part) => `Its part “${part}” lies over another one, or is there twice. Such a file is damaged or made to do harm.`,
  zipLocked: (/** @type {string} */ part) => `Its part “${part}” is encrypted. Save it without a password.`,
  zipMethod: (/** @type {string} */ part) => `Its part “${part}” is compressed in a way that Word does not use.`,
  zipTooBig: (/** @type {string} */ part, /** @type {number} */ is, /** @type {number} */ may) => `Its part “${part}” unpacks to ${size(is)} or more; ${size(may)} are allowed.`,
  zipWrongSize: (/** @type {string} */ part) => `Its part “${part}” unpacks to another size than it says. The file is damaged or made to do harm.`,
  zipWrongSum: (/** @type {string} */ part) => `Its part “${part}” does not match its checksum. The file is damaged.`,
  zipDamaged: (/** @type {string} */ part) => `Its part “${part}” cannot be unpacked. The file is damaged.`,
  noDocument: 'It holds no Word document. Is it a spreadsheet or another archive?',
  xmlEntities: (/** @type {string} */ part) => `Its part “${part}” declares entities or a document type, which Word never writes. Such a file is made to do harm.`,
  xmlBroken: (/** @type {string} */ part) => `Its part “${part}” is not well-formed, or nested deeper than any document.`,

  json: (/** @type {string} */ why) => `It is no valid JSON: ${why}`,
  jsonForm: 'It holds no source. A source is an object with a “text”, or a list of such objects.',
  jsonItem: (/** @type {number} */ n, /** @type {string} */ field) => `Item ${n} of its list: “${field}” should be text.`,
  jsonNoText: (/** @type {number} */ n) => `Item ${n} of its list has no “text”.`,
  jsonTooMany: (/** @type {number} */ is, /** @type {number} */ may) => `It lists ${plural(is, 'source', 'sources')}; a file may have ${may}.`,
  caseFile: 'It is a whole case. Open it with “Cases”, or take its sources out of it.',

  // What was read otherwise than its writer may have meant.
  dateOfFile: (/** @type {string} */ day) => `dated ${day} by the file’s own properties: check that`,
  dateUnread: (/** @type {string} */ given) => `its date “${given}” is not of the form 2021-06-16 and was left out`,

  progress: {
    label: 'Files being read',
    reading: (/** @type {number} */ n, /** @type {number} */ of, /** @type {string} */ name) => `Reading ${n} of ${of}: ${name}`,
    cancel: 'Stop reading',
    close: 'Close',
    added: (/** @type {number} */ n) => (n === 0 ? 'No source was added.' : `${plural(n, 'source', 'sources')} added.`),
    stopped: (/** @type {number} */ left) => `Stopped: ${plural(left, 'file was', 'files were')} not read.`,
    refused: (/** @type {number} */ n) => `${plural(n, 'file', 'files')} could not be read:`,
    notes: 'To check:',
  },
};
