// Owns how elements are made and swapped: text is always a text node, never markup.

const PROPERTIES = new Set(["value", "checked", "disabled", "hidden", "inert", "selected"]);

function setProp(node, key, value) {
  if (value === null || value === undefined) return;
  if (key.startsWith("on")) node.addEventListener(key.slice(2).toLowerCase(), value);
  else if (key === "class") node.className = value;
  else if (key === "data")
    for (const [name, text] of Object.entries(value)) setProp(node, `data-${name}`, text);
  else if (PROPERTIES.has(key)) node[key] = value;
  else if (value !== false) node.setAttribute(key, value === true ? "" : String(value));
}

/** One element with its properties, listeners (`onClick`) and children; empty children are left out. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) setProp(node, key, value);
  node.append(...present(children));
  return node;
}

/** The children that are there: nested lists flattened, null, undefined and false left out. */
export function present(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false);
}

export function fragment(...children) {
  const piece = document.createDocumentFragment();
  piece.append(...present(children));
  return piece;
}

export const byId = (id) => document.getElementById(id);

let serial = 0;
/** An id nobody else on the page has, to tie labels and descriptions to their fields. */
export function freshId(prefix) {
  serial += 1;
  return `${prefix}-${serial}`;
}

/**
 * Puts `fresh` in the place of `old`; what had the focus keeps it when its `data-key` is in both.
 * `carry` may move living parts from one to the other first.
 */
export function swap(old, fresh, carry = () => {}) {
  const active = document.activeElement;
  const held = old.contains(active);
  const key = held ? active.closest("[data-key]")?.dataset.key : undefined;
  carry();
  old.replaceWith(fresh);
  if (!held) return;
  const heir = key ? fresh.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  (heir ?? fresh.querySelector("[tabindex]"))?.focus({ preventScroll: true });
}

/** Moves the focus among `items` with the arrow keys, Home and End; answers whether the key was used. */
export function rove(event, items, { columns = 1 } = {}) {
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: columns, ArrowUp: -columns, Home: -at, End: items.length - 1 - at };
  if (columns > 1) Object.assign(steps, { ArrowRight: 1, ArrowLeft: -1 });
  if (!(event.key in steps) || at < 0) return false;
  const goal = Math.min(Math.max(at + steps[event.key], 0), items.length - 1);
  items[goal].focus();
  event.preventDefault();
  return true;
}
