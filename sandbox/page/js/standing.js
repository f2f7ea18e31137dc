// Owns the word beside the name of who is no member: an app, a guest, somebody of another organisation.

import { el } from "./dom.js";

export function standing(person) {
  if (person?.is_bot) return "App";
  if (person?.is_guest) return "Guest";
  return person?.is_external ? "External" : null;
}

export function badge(word) {
  return word && el("span", { class: "badge" }, word);
}
