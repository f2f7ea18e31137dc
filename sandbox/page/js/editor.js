// Owns changing a message that one has written, in the place where it stands.

import { send } from "./api.js";
import { button } from "./controls.js";
import { el } from "./dom.js";
import { asSent, asTyped } from "./writing.js";
import { state } from "./state.js";
import { grow } from "./growing.js";

/** An editor for a message; `done()` runs after saving, and when nothing is to be changed. */
export function editor(message, done) {
  const before = asTyped(message.text);
  const field = el("textarea", {
    class: "field",
    rows: 1,
    "aria-label": "Edit message",
    value: before,
  });
  const save = async () => {
    const text = asSent(field.value);
    if (text && field.value !== before) {
      const { channel, ts } = message;
      if (!(await send("/page/edit", { user: state.me.id, channel, ts, text }))) return;
    }
    done();
  };
  const node = el("div", { class: "editor" }, field, actions(save, done));
  field.addEventListener("input", () => grow(field));
  field.addEventListener("keydown", (event) => onKey(event, save, done));
  requestAnimationFrame(() => {
    grow(field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return node;
}

function actions(save, done) {
  return el(
    "div",
    { class: "editor-actions" },
    el("small", {}, "Enter saves, Escape cancels"),
    button("Cancel", done, "button-small"),
    button("Save", save, "button-small button-primary"),
  );
}

function onKey(event, save, done) {
  if (event.key === "Escape") done();
  else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) save();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
