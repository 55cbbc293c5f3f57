// The table between a text and the text nodes that show it. The editor's DOM
// belongs to the browser, which splits text nodes, leaves <br> at line ends
// and may wrap lines in blocks; offsets of the engine count UTF-16 units of
// the text alone. This table is the only place that knows both.

/**
 * @typedef {{ node: Node, start: number, end: number }} Piece
 * @typedef {{ text: string, pieces: Piece[] }} Table
 */

const TEXT = 3;
const ELEMENT = 1;
const BLOCKS = new Set(['DIV', 'P']);

/** Reads an element's text: text nodes as they are, a line break for each <br> and between blocks. @param {Node} root @returns {Table} */
export function readTable(root) {
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {string[]} */
  const parts = [];
  let length = 0;
  let atLineStart = true;
  const push = (/** @type {string} */ text) => {
    parts.push(text);
    length += text.length;
    if (text) atLineStart = text.endsWith('\n');
  };

  /** @type {Node | null} */
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === TEXT) {
      const data = /** @type {Text} */ (node).data;
      pieces.push({ node, start: length, end: length + data.length });
      push(data);
    } else if (node.nodeName === 'BR') {
      // The last <br> of a block only holds its line open.
      if (node.nextSibling || node.parentNode !== root) push('\n');
    } else if (node.nodeType === ELEMENT && BLOCKS.has(node.nodeName) && !atLineStart) {
      push('\n');
    }
    node = nextNode(node, root);
  }
  return { text: parts.join(''), pieces };
}

/** @param {Node} node @param {Node} root @returns {Node | null} */
function nextNode(node, root) {
  if (node.firstChild) return node.firstChild;
  /** @type {Node | null} */
  let at = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** The node and the offset in it for an offset of the text; null in an empty table. Cost is logarithmic in the pieces. @param {Table} table @param {number} offset */
export function placeOf({ pieces }, offset) {
  if (pieces.length === 0) return null;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].end < offset) low = middle + 1;
    else high = middle;
  }
  const { node, start, end } = pieces[low];
  return { node, offset: Math.min(Math.max(offset, start), end) - start };
}

/** The offset in the text of a place in the DOM; -1 where the table does not hold it. @param {Table} table @param {Node} node @param {number} offset */
export function offsetOf({ pieces }, node, offset) {
  const piece = pieces.find((p) => p.node === node);
  return piece ? piece.start + Math.min(offset, piece.end - piece.start) : -1;
}

/**
 * A live range over part of the text: it follows the edits that the reader
 * makes until the next check. Null where the part is empty or not there.
 * @param {Table} table
 * @param {number} start
 * @param {number} end
 * @returns {Range | null}
 */
export function rangeOf(table, start, end) {
  if (start < 0 || end <= start || end > table.text.length) return null;
  const from = placeOf(table, start + 0.5);
  const to = placeOf(table, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, Math.floor(from.offset));
  range.setEnd(to.node, to.offset);
  return range;
}
