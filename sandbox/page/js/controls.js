// Owns the two kinds of buttons that the page itself puts everywhere.

import { el } from "./dom.js";
import { icon } from "./icons.js";

/** A button that is only a sign; `label` is its name. */
export function iconButton(label, sign, onClick, props = {}) {
  const known = { type: "button", class: "icon-button", "aria-label": label, onClick };
  return el("button", { ...known, ...props }, icon(sign));
}

/** A button with words; `look` is one of the button classes. */
export function button(label, onClick, look = "") {
  return el("button", { type: "button", class: `button ${look}`.trim(), onClick }, label);
}
