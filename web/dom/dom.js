// Building elements, and nothing else. Text becomes text nodes only: what a
// reader pastes never becomes an element, an attribute that runs code, or a
// style. Event handlers go through `on`, never through attributes.

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Child | Child[]} Children */

/**
 * Attributes by name. True sets an empty attribute; false, null and undefined
 * leave it out. `on` maps event names to listeners.
 * @typedef {Record<string, string | number | boolean | null | undefined> & {
 *   on?: never
 * }} Attributes
 */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, any> | null} [attributes]
 * @param {...Children} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  if (attributes) set(element, attributes);
  append(element, children);
  return element;
}

/**
 * @param {string} tag
 * @param {Record<string, any> | null} [attributes]
 * @param {...Children} children
 * @returns {SVGElement}
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  if (attributes) set(element, attributes);
  append(element, children);
  return element;
}

/**
 * @param {Element} element
 * @param {Record<string, any>} attributes
 */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
      continue;
    }
    if (value === null || value === undefined || value === false) {
      element.removeAttribute(name);
      continue;
    }
    const text = value === true ? '' : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/**
 * @param {Element} element
 * @param {Children[]} children
 */
function append(element, children) {
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Sets an element's text, touching the DOM only where it differs: a live region must not repeat itself. */
export function setText(/** @type {Element} */ element, /** @type {string} */ text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Makes parent's children those of items, in order. A child is kept as it is
 * while its key and its signature stay the same, so that focus, selection and
 * scrolling survive a redraw; where it had to be built anew, focus goes to the
 * element with the same data-action in the new one.
 * @template T
 * @param {Element} parent
 * @param {T[]} items
 * @param {{ key: (item: T) => string, signature: (item: T) => string, build: (item: T) => HTMLElement }} how
 */
export function keyed(parent, items, { key, signature, build }) {
  /** @type {Map<string, HTMLElement>} */
  const old = new Map();
  const wanted = new Set(items.map(key));
  for (const child of /** @type {HTMLElement[]} */ ([...parent.children])) {
    // What goes, goes first: if it stayed, all that follow would have to move past it.
    if (wanted.has(child.dataset.key ?? '')) old.set(child.dataset.key ?? '', child);
    else child.remove();
  }
  /** @type {Element | null} */
  let after = null;
  for (const item of items) {
    const id = key(item);
    const print = signature(item);
    let element = old.get(id);
    old.delete(id);
    if (!element || signatures.get(element) !== print) {
      const fresh = build(item);
      fresh.dataset.key = id;
      signatures.set(fresh, print);
      if (element) replaceKeepingFocus(element, fresh);
      element = fresh;
    }
    /** @type {Element | null} */
    const place = after ? after.nextElementSibling : parent.firstElementChild;
    if (place !== element) parent.insertBefore(element, place);
    after = element;
  }
}

/** @type {WeakMap<Element, string>} */
const signatures = new WeakMap();

/**
 * @param {HTMLElement} before
 * @param {HTMLElement} fresh
 */
function replaceKeepingFocus(before, fresh) {
  const focused = before.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
  const action = focused?.dataset.action;
  const whole = focused === before;
  before.replaceWith(fresh);
  if (whole) fresh.focus({ preventScroll: true });
  if (action) /** @type {HTMLElement | null} */ (fresh.querySelector(`[data-action="${CSS.escape(action)}"]`))?.focus();
}
