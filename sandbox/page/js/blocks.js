// Owns Block Kit's blocks: each type's layout; what one clicks in them is elements.js.

import { chart } from "./charts.js";
import { el, freshId } from "./dom.js";
import { drawElement, image } from "./elements.js";
import { markdown } from "./markdown.js";
import { plainText, textNode } from "./mrkdwn.js";
import { richText } from "./richtext.js";

const dressed = (block, spec) => ({ block_id: block.block_id, ...spec });

function header(block) {
  return el("h3", { class: "block-header" }, plainText(block.text));
}

function section(block, place) {
  const label = freshId("section");
  const text = block.text && el("div", { class: "text", id: label }, textNode(block.text));
  const fields =
    block.fields &&
    el(
      "dl",
      { class: "fields" },
      block.fields.map((field) => el("div", { class: "text" }, textNode(field))),
    );
  const accessory =
    block.accessory &&
    el(
      "div",
      { class: "accessory" },
      drawElement(dressed(block, block.accessory), place, {
        sends: true,
        labelledBy: text ? label : null,
      }),
    );
  return el(
    "div",
    { class: "block-section" },
    el("div", { class: "section-body" }, text, fields),
    accessory,
  );
}

const divider = () => el("hr", { class: "block-divider" });

function context(block) {
  const items = block.elements.map((item) =>
    item.type === "image" ? image(item) : el("span", { class: "text" }, textNode(item)),
  );
  return el("div", { class: "block-context" }, items);
}

function actions(block, place) {
  const items = block.elements.map((item) =>
    drawElement(dressed(block, item), place, { sends: true }),
  );
  return el("div", { class: "block-actions" }, items);
}

function pictured(block) {
  const title = block.title && el("figcaption", {}, plainText(block.title));
  return el("figure", { class: "block-image" }, title, image(block));
}

const TONES = { info: "info", success: "success", warning: "warning", error: "error" };

function alert(block) {
  const tone = TONES[block.level] ?? "default";
  return el(
    "div",
    { class: `block-alert alert-${tone}`, role: "note" },
    el("div", { class: "text" }, textNode(block.text)),
  );
}

const GROUPED = new Set(["checkboxes", "radio_buttons"]);

/** An input with its label, hint and a place for what is wrong with it. */
function input(block, place) {
  const label = freshId("label");
  const note = freshId("note");
  const sends = Boolean(block.dispatch_action);
  const clear = () => showError(node, null);
  const control = drawElement(dressed(block, block.element), place, {
    sends,
    labelledBy: label,
    describedBy: note,
    onChange: clear,
  });
  const focusable = GROUPED.has(block.element.type) ? null : control;
  const node = el(
    "div",
    { class: "block-input", data: { block: block.block_id } },
    el(
      "div",
      { class: "input-label", id: label, onClick: () => focusable?.focus() },
      plainText(block.label),
      block.optional && el("span", { class: "optional" }, " (optional)"),
    ),
    control,
    el(
      "div",
      { class: "input-notes", id: note },
      el("p", { class: "input-error" }),
      block.hint && el("p", { class: "input-hint" }, plainText(block.hint)),
    ),
  );
  return node;
}

/** Says under an input block what is wrong with it, or that nothing is (null). */
export function showError(node, sentence) {
  node.classList.toggle("has-error", Boolean(sentence));
  node.querySelector(".input-error").textContent = sentence ?? "";
  const field = node.querySelector("input, textarea, select, button");
  if (sentence) field?.setAttribute("aria-invalid", "true");
  else field?.removeAttribute("aria-invalid");
}

const MAKERS = {
  header,
  section,
  divider,
  context,
  actions,
  input,
  alert,
  image: pictured,
  data_visualization: chart,
  rich_text: (block) => el("div", { class: "text" }, richText(block)),
  markdown: (block) => el("div", { class: "text" }, markdown(block.text)),
};

function draw(block, place) {
  const make = MAKERS[block.type];
  return make
    ? make(block, place)
    : el("p", { class: "unsupported" }, `(${block.type} block: this page does not show it)`);
}

/** Every block of a message or view, drawn for one surface. */
export function blocks(list, place) {
  const named = list.map((block, at) => ({ ...block, block_id: block.block_id ?? `block-${at}` }));
  place.form.keepOnly(new Set(named.map((block) => block.block_id)));
  return el(
    "div",
    { class: "blocks" },
    named.map((block) => draw(block, place)),
  );
}
