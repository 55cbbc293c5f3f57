// Addresses of passages in the publisher's own page, as text to be copied: a
// text fragment (#:~:text=…) makes a browser scroll to the words and mark them.
// Such links are not offered to be clicked: a click would tell the publisher.

/** Longer passages are named by their first and last words. */
const LONG = 120;
const ENDS = 5;

/** An address that leads to a web page, else the empty string. @param {string} url */
export function webAddress(url) {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : '';
  } catch {
    return '';
  }
}

/**
 * @param {string} url
 * @param {string} passage
 * @returns {string} empty where the address is none of a web page or no words are left
 */
export function fragmentLink(url, passage) {
  const address = webAddress(url);
  const words = passage.replace(/\p{Cs}/gu, '\ufffd').trim().split(/\s+/).filter(Boolean);
  if (!address || words.length === 0) return '';
  const text = passage.length > LONG && words.length > ENDS * 2
    ? `${coded(words.slice(0, ENDS).join(' '))},${coded(words.slice(-ENDS).join(' '))}`
    : coded(words.join(' '));
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** A dash, a comma and an ampersand would be taken for signs of the fragment itself. @param {string} words */
function coded(words) {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
