// The little forms in which files and pages give a title, a day and an
// address, made into the one that a source has.

/** The day of an ISO 8601 date with or without a time, as printed; empty where it is none. @param {string} given */
export function day(given) {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s])/.exec(given);
  if (!match) return '';
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : '';
}

/** White space of any kind as one space. @param {string | null | undefined} text */
export const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** An address of the web, or nothing: no other scheme is one that an article has. @param {string | null | undefined} given */
export function address(given) {
  const url = (given ?? '').trim();
  return /^https?:\/\/[^\s]+$/i.test(url) && url.length <= 2000 ? url : '';
}

/** "Six hurt in fire | The Courier" without its outlet. @param {string} title @param {string} outlet */
export function withoutOutlet(title, outlet) {
  if (!outlet) return title;
  const cut = title.length - outlet.length;
  if (cut <= 0 || title.slice(cut).toLowerCase() !== outlet.toLowerCase()) return title;
  return title.slice(0, cut).replace(/\s*[|–—•·:-]\s*$/, '') || title;
}
