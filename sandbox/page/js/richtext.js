// Owns rich_text blocks: sections, lists, quotes and preformatted text made of styled pieces.

import { el, fragment } from "./dom.js";
import { broadcastNode, channelNode, dateNode, emojiNode, groupNode, linkNode, userNode } from "./inline.js";

const TAGS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };

const PIECES = {
  text: (it) => withBreaks(it.text),
  link: (it) => linkNode(it.url, it.text),
  user: (it) => userNode(it.user_id),
  channel: (it) => channelNode(it.channel_id),
  emoji: (it) => emojiNode(it.skin_tone ? `${it.name}::skin-tone-${it.skin_tone}` : it.name),
  broadcast: (it) => broadcastNode(it.range),
  usergroup: (it) => groupNode(it.usergroup_id),
  date: (it) => dateNode(it.timestamp, it.format, it.url, it.fallback),
  color: (it) => el("code", {}, it.value),
};

function withBreaks(text) {
  return fragment(text.split("\n").map((line, at) => [at > 0 && el("br"), line]));
}

function piece(part) {
  const bare = PIECES[part.type]?.(part) ?? document.createTextNode(part.text ?? "");
  const worn = Object.keys(part.style ?? {}).filter((name) => part.style[name] && TAGS[name]);
  return worn.reduce((node, name) => el(TAGS[name], {}, node), bare);
}

const pieces = (group) => (group.elements ?? []).map(piece);

function list(group) {
  const ordered = group.style === "ordered";
  const depth = Math.min(group.indent ?? 0, 4);
  const start = ordered ? 1 + (group.offset ?? 0) : null;
  const items = group.elements.map((section) =>
    el("li", { class: depth ? `depth-${depth}` : null }, pieces(section)),
  );
  return el(ordered ? "ol" : "ul", { start }, items);
}

const GROUPS = {
  rich_text_section: (group) => el("p", {}, pieces(group)),
  rich_text_list: list,
  rich_text_quote: (group) => el("blockquote", {}, el("p", {}, pieces(group))),
  rich_text_preformatted: (group) => el("pre", {}, el("code", {}, pieces(group))),
};

export const richText = (block) =>
  fragment(block.elements.map((group) => GROUPS[group.type]?.(group)));
