// Marks over text that cannot hold elements, by the CSS Custom Highlight API.
// A browser without it loses the marks, not the findings: every flag is also
// an item of a list.

/** @type {any} */
const registry = /** @type {any} */ (globalThis.CSS)?.highlights;
const HighlightClass = /** @type {any} */ (globalThis).Highlight;

export const canHighlight = Boolean(registry && HighlightClass);

/**
 * Replaces all ranges of a name; no ranges removes it.
 * @param {string} name as in ::highlight(name)
 * @param {Range[]} ranges
 * @param {number} [priority] higher is painted over lower
 */
export function highlight(name, ranges, priority = 0) {
  if (!canHighlight) return;
  if (ranges.length === 0) {
    registry.delete(name);
    return;
  }
  const mark = new HighlightClass(...ranges.slice(0, MOST));
  for (const range of ranges.slice(MOST)) mark.add(range);
  mark.priority = priority;
  registry.set(name, mark);
}

// Arguments of one call go on the stack.
const MOST = 1000;
