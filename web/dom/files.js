// Files to the reader and styles that come late, both by the page's own origin.

/** Hands a text to the reader as a file. @param {string} name @param {string} text @param {string} [type] */
export function download(name, text, type = 'application/json') {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob when the click returns; a while does no harm.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name from words: no separators, nothing that hides the file. @param {string} words @param {string} ending with its dot */
export function fileName(words, ending) {
  const stem = words.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
  return `${stem || 'gainsay'}${ending}`;
}

/** @type {Map<string, Promise<void>>} */
const styles = new Map();

/** Loads a style sheet once; resolves when it is in force, or could not be had. @param {URL} address @returns {Promise<void>} */
export function loadStyle({ href }) {
  const loading = styles.get(href) ?? new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  styles.set(href, loading);
  return loading;
}
