// Owns the look: as the system wants it, or light or dark by choice, remembered on this computer.

import { byId } from "./dom.js";
import { icon } from "./icons.js";

const KEY = "sandbox-theme";
const NEXT = { auto: "light", light: "dark", dark: "auto" };
const SIGNS = { auto: "contrast", light: "sun", dark: "moon" };
const NAMES = { auto: "as the system", light: "light", dark: "dark" };

const chosen = () => {
  const kept = localStorage.getItem(KEY);
  return kept in NEXT ? kept : "auto";
};

function apply(theme) {
  document.documentElement.dataset.theme = theme;
  const button = byId("theme");
  button.replaceChildren(icon(SIGNS[theme]));
  const label = `Colours: ${NAMES[theme]}. Change to ${NAMES[NEXT[theme]]}`;
  button.setAttribute("aria-label", label);
  button.title = label;
}

export function mountTheme() {
  byId("theme").addEventListener("click", () => {
    const next = NEXT[chosen()];
    localStorage.setItem(KEY, next);
    apply(next);
  });
  apply(chosen());
}
