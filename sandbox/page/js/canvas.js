// Owns the canvas pane on the right: a document of the channel's, in its own Markdown.

import { iconButton } from "./controls.js";
import { byId, el, fragment } from "./dom.js";
import { icon } from "./icons.js";
import { channelNode, emojiNode, linkNode, userNode } from "./inline.js";
import { go, toCanvas } from "./place.js";
import { on, state } from "./state.js";

const HEADINGS = { h1: "h3", h2: "h4", h3: "h5" };
const LISTS = { bullet: "ul", check: "ul", number: "ol" };
// An escaped sign, code, a mention, a link, strong, emphasis, struck out, an emoji.
const TOKENS =
  /\\([!-/:-@[-`{-~])|`([^`\n]+)`|!\[\]\(([@#])([A-Z0-9]+)\)|\[([^\]\n]+)\]\((https?:[^)\s]+)\)|\*\*(?=\S)(.+?)\*\*|(?<![\w\\])[_*](?=\S)(.+?)(?<!\\)[_*](?!\w)|~~(.+?)~~|:([a-z0-9_+'-]+):|&(amp|lt|gt);/g;
const ENTITIES = { amp: "&", lt: "<", gt: ">" };

function written(text) {
  const nodes = [];
  let plain = 0;
  for (const found of text.matchAll(TOKENS)) {
    nodes.push(text.slice(plain, found.index), token(found));
    plain = found.index + found[0].length;
  }
  return fragment([...nodes, text.slice(plain)]);
}

function token([, sign, code, kind, id, label, link, strong, soft, struck, emoji, entity]) {
  if (sign) return sign;
  if (code) return el("code", {}, code);
  if (id) return kind === "@" ? userNode(id) : channelNode(id);
  if (link) return linkNode(link, label);
  if (strong) return el("strong", {}, written(strong));
  if (soft) return el("em", {}, written(soft));
  if (struck) return el("s", {}, written(struck));
  return emoji ? emojiNode(emoji) : ENTITIES[entity];
}

function item({ kind, text, done }) {
  if (kind !== "check") return el("li", {}, written(text));
  const box = el("input", { type: "checkbox", checked: done, disabled: true });
  return el("li", { class: "canvas-check" }, el("label", {}, box, written(text)));
}

function single({ kind, text }) {
  if (HEADINGS[kind]) return el(HEADINGS[kind], {}, written(text));
  if (kind === "divider") return el("hr");
  if (kind === "code" || kind === "table") return el("pre", {}, text);
  return el(kind === "quote" ? "blockquote" : "p", {}, written(text));
}

/** What stands in a canvas, neighbours of one kind of list in one list. */
function drawn(parts) {
  const nodes = [];
  let list = null;
  for (const part of parts) {
    const tag = LISTS[part.kind];
    if (!tag) list = null;
    else if (list?.localName !== tag) {
      list = el(tag);
      nodes.push(list);
    }
    if (list) list.append(item(part));
    else nodes.push(single(part));
  }
  return nodes;
}

const name = (canvas) => canvas.title || "Canvas";

/** What opens a canvas, above the messages. */
export function canvasButton(canvas) {
  const open = el(
    "button",
    {
      type: "button",
      "aria-expanded": String(state.place.canvas === canvas.id),
      "aria-controls": "canvas",
      data: { key: `canvas-${canvas.id}` },
      onClick: () => toCanvas(canvas.id),
    },
    name(canvas),
  );
  return el("span", { class: "bookmark bookmark-canvas" }, icon("file"), open);
}

const opener = (id) => document.querySelector(`[data-key="canvas-${id}"]`);

export function mountCanvas() {
  const pane = byId("canvas");
  const title = el("h2", {});
  const body = el("div", { class: "canvas", tabindex: "0", role: "document" });
  let shown = null;
  const close = () => {
    const from = shown;
    go({ canvas: null });
    opener(from)?.focus();
  };
  const leave = iconButton("Close canvas", "close", close);
  pane.append(el("header", { class: "pane-header" }, title, leave), body);
  pane.addEventListener("keydown", (event) => event.key === "Escape" && close());
  const draw = () => {
    const canvas = state.room?.canvases?.find((one) => one.id === state.place.canvas);
    pane.hidden = !canvas;
    if (shown) opener(shown)?.setAttribute("aria-expanded", "false");
    const again = shown === canvas?.id;
    shown = canvas?.id ?? null;
    if (!canvas) return;
    opener(canvas.id)?.setAttribute("aria-expanded", "true");
    title.textContent = name(canvas);
    const nothing = el("p", { class: "canvas-empty" }, "Nothing stands in it yet.");
    body.setAttribute("aria-label", name(canvas));
    body.replaceChildren(...(canvas.parts.length > 0 ? drawn(canvas.parts) : [nothing]));
    if (!again) body.focus();
  };
  for (const topic of ["room", "details", "canvas"]) on(topic, draw);
}
