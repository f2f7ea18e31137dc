// Owns dialogs: opening above the page, keeping the focus inside, giving it back, and the question "sure?".

import { el, freshId } from "./dom.js";
import { textNode } from "./mrkdwn.js";

const FOCUSABLE = "button, input, select, textarea, a[href], [tabindex='0']";

function keepInside(event) {
  if (event.key !== "Tab") return;
  const dialog = event.currentTarget;
  const stops = [...dialog.querySelectorAll(FOCUSABLE)].filter(
    (node) => !node.disabled && node.offsetParent,
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (stops.length === 0 || document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}

/** A dialog over the page; `onCancel` runs on Escape. The focus goes back where it was on `close()`. */
export function openDialog(content, { name, labelledBy, onCancel }) {
  const before = document.activeElement;
  const dialog = el(
    "dialog",
    { class: `dialog dialog-${name}`, "aria-labelledby": labelledBy },
    content,
  );
  dialog.addEventListener("keydown", keepInside);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onCancel();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Asks before something is done, with a confirm object of Block Kit; answers true or false. */
export function confirmed(question) {
  return new Promise((resolve) => {
    const title = freshId("confirm");
    const finish = (answer) => () => {
      dialog.close();
      resolve(answer);
    };
    const tone = question.style === "danger" ? "button-danger" : "button-primary";
    const yes = el(
      "button",
      { type: "button", class: `button ${tone}`, onClick: finish(true) },
      textNode(question.confirm),
    );
    const no = el(
      "button",
      { type: "button", class: "button", onClick: finish(false) },
      textNode(question.deny),
    );
    const parts = [
      el("h2", { id: title }, textNode(question.title)),
      el("div", { class: "text" }, textNode(question.text)),
      el("div", { class: "dialog-actions" }, no, yes),
    ];
    const dialog = openDialog(parts, {
      name: "confirm",
      labelledBy: title,
      onCancel: finish(false),
    });
    yes.focus();
  });
}

/** A confirm object for our own questions. */
export const question = (title, text, confirm, style = "danger") => ({
  title: { type: "plain_text", text: title },
  text: { type: "plain_text", text },
  confirm: { type: "plain_text", text: confirm },
  deny: { type: "plain_text", text: "Cancel" },
  style,
});
