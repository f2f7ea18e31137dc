// Owns modals: the stack of views the bot has opened, checking, sending and closing them.

import { post, send } from "./api.js";
import { blocks, showError } from "./blocks.js";
import { iconButton } from "./controls.js";
import { openDialog } from "./dialog.js";
import { el, freshId } from "./dom.js";
import { Form } from "./form.js";
import { plainText } from "./mrkdwn.js";
import { notify } from "./notices.js";
import { on, state } from "./state.js";
import { surface } from "./surface.js";

const forms = new Map();
let shown = null; // {dialog, view}

export function mountModals() {
  on("views", show);
}

function show() {
  const view = state.views.at(-1);
  for (const id of forms.keys()) {
    if (!state.views.some((other) => other.id === id)) forms.delete(id);
  }
  if (!view) return leave();
  if (!shown) open();
  if (shown.view !== view) draw(view);
}

function open() {
  const title = freshId("modal");
  const dialog = openDialog(null, {
    name: "modal",
    labelledBy: title,
    onCancel: () => close(shown.view),
  });
  shown = { dialog, title, view: null };
}

function leave() {
  shown?.dialog.close();
  shown = null;
}

/** Draws a view in the dialog; the field one was in keeps the focus when the view was only updated. */
function draw(view) {
  const same = shown.view?.id === view.id;
  const key = same ? document.activeElement?.closest("[data-key]")?.dataset.key : null;
  shown.view = view;
  if (!forms.has(view.id)) forms.set(view.id, new Form());
  const place = surface({ type: "view", view_id: view.id }, forms.get(view.id));
  const form = el(
    "form",
    { class: "modal", novalidate: true },
    head(view),
    el("div", { class: "modal-body" }, blocks(view.blocks, place)),
    foot(view),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(form, view, place);
  });
  shown.dialog.replaceChildren(form);
  const heir = key ? form.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  (heir ?? firstField(form)).focus();
}

const firstField = (form) =>
  form.querySelector(".modal-body :is(input, textarea, select, button)") ??
  form.querySelector(".modal-body a[href]") ?? // what stands before a field is there to be read
  form.querySelector(".modal-foot button") ??
  form.querySelector("button");

function head(view) {
  const leaves = iconButton("Close", "close", () => close(view));
  return el(
    "header",
    { class: "modal-head" },
    el("h2", { id: shown.title }, plainText(view.title)),
    leaves,
  );
}

function foot(view) {
  const back = view.close
    ? plainText(view.close)
    : state.views.length > 1
      ? "Back"
      : view.submit
        ? "Cancel"
        : "Close";
  const no = el("button", { type: "button", class: "button", onClick: () => close(view) }, back);
  const yes =
    view.submit &&
    el(
      "button",
      { type: "submit", class: "button button-primary", data: { key: "submit" } },
      plainText(view.submit),
    );
  return el("footer", { class: "modal-foot" }, no, yes);
}

async function close(view) {
  await send("/page/close", { user: state.me.id, view_id: view.id });
  // The sandbox confirms with view_closed; a view it no longer knows must not stay in the way either.
  state.views = state.views.filter((other) => other.id !== view.id);
  show();
}

const VALUES = [
  "value",
  "selected_option",
  "selected_options",
  "selected_user",
  "selected_users",
  "selected_date",
  "selected_time",
  "selected_date_time",
  "selected_conversation",
  "selected_conversations",
  "selected_channel",
  "selected_channels",
];

const isEmpty = (value) => VALUES.every((name) => !value?.[name] || value[name].length === 0);

/** What a client can see by itself: a required input left empty, a text too short, an address that is none. */
function missing(view, form) {
  const errors = {};
  for (const block of view.blocks.filter((candidate) => candidate.type === "input")) {
    const value = form.get(block.block_id, block.element.action_id);
    const node = document.querySelector(
      `.dialog-modal [data-block="${CSS.escape(block.block_id)}"] :is(input, textarea)`,
    );
    if (isEmpty(value) && !block.optional) errors[block.block_id] = "Please fill in this field.";
    else if (node && !node.checkValidity()) errors[block.block_id] = node.validationMessage;
    else if ((value?.value ?? "x").length < (block.element.min_length ?? 0))
      errors[block.block_id] = `At least ${block.element.min_length} characters.`;
  }
  return errors;
}

function showErrors(form, errors) {
  const nodes = [...form.querySelectorAll("[data-block]")];
  for (const node of nodes) showError(node, errors[node.dataset.block]);
  const wrong = nodes.find((node) => errors[node.dataset.block]);
  wrong?.querySelector("input, textarea, select, button")?.focus();
  wrong?.scrollIntoView({ block: "nearest" });
  const unplaced = Object.keys(errors).filter(
    (id) => !nodes.some((node) => node.dataset.block === id),
  );
  for (const id of unplaced) notify(errors[id], "error");
}

function busy(form, waiting) {
  form.setAttribute("aria-busy", String(waiting));
  for (const button of form.querySelectorAll(".modal-foot button")) button.disabled = waiting;
}

async function submit(form, view, place) {
  if (form.getAttribute("aria-busy") === "true") return;
  const errors = missing(view, place.form);
  showErrors(form, errors);
  if (Object.keys(errors).length > 0) return;
  busy(form, true);
  try {
    const answer = await post("/page/submit", {
      user: state.me.id,
      view_id: view.id,
      state: place.form.state(),
    });
    busy(form, false);
    if (answer.errors) showErrors(form, answer.errors);
  } catch (error) {
    busy(form, false);
    notify(error.message, "error");
  }
}
