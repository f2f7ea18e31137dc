// Owns the inside of a line of mrkdwn: styles, code, links, mentions, dates and emoji, as DOM nodes.

import { fillFormat, full } from "./dates.js";
import { el, fragment } from "./dom.js";
import { character } from "./emoji.js";
import { channelAddress, followPermalink } from "./place.js";
import { channel, channelName, groupHandle, state, userName, zone } from "./state.js";

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const STYLES = { "*": "strong", _: "em", "~": "s" };
const SAFE_SCHEME = /^(https?:\/\/|mailto:|tel:)/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BARE_ADDRESS = /^https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}*_~]/i;
const EMOJI = /^:([a-z0-9_+'-]+)((?:::skin-tone-[2-6])?):/;

/** Slack's three entities back to the characters they stand for, once. */
export const unescape = (text) => text.replaceAll(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);

export function emojiNode(name) {
  const sign = character(name);
  if (!sign) return document.createTextNode(`:${name}:`);
  return el("span", { class: "emoji", role: "img", "aria-label": name, title: `:${name}:` }, sign);
}

/** A link with a safe scheme; anything else stays the text it is. */
export function linkNode(address, label) {
  if (!SAFE_SCHEME.test(address)) return document.createTextNode(label || address);
  const follow = (event) => {
    if (followPermalink(address)) event.preventDefault();
  };
  const rel = "noopener noreferrer";
  return el("a", { href: address, target: "_blank", rel, onClick: follow }, label || address);
}

export function userNode(id) {
  const mine = id === state.me?.id ? " mention-me" : "";
  return el("span", { class: `mention${mine}` }, `@${userName(id)}`);
}

export function channelNode(id, label) {
  // What Slack calls a channel that one cannot see.
  const name = channel(id) ? channelName(id) : label || "private-channel";
  if (!channel(id)) return el("span", { class: "mention" }, `#${name}`);
  // A link and not a button, because it may break across lines.
  return el("a", { href: channelAddress(id), class: "mention mention-link" }, `#${name}`);
}

export const broadcastNode = (range) => el("span", { class: "mention mention-me" }, `@${range}`);

/** An instant in the viewer's zone; the whole of it is in the tooltip. */
export function dateNode(seconds, format, link, fallback) {
  if (!Number.isFinite(seconds)) return document.createTextNode(fallback ?? "");
  const at = new Date(seconds * 1000).toISOString();
  const time = el(
    "time",
    { datetime: at, title: full(seconds, zone()) },
    fillFormat(format, seconds, zone()),
  );
  return link && SAFE_SCHEME.test(link)
    ? el("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, time)
    : time;
}

export const groupNode = (id, label) =>
  el("span", { class: "mention" }, label || `@${groupHandle(id)}`);

function special(command, label) {
  const [name, ...rest] = command.split("^");
  if (name === "date") return dateNode(Number(rest[0]), rest[1] ?? "", rest[2], label);
  if (name === "subteam") return groupNode(rest[0], label);
  if (["here", "channel", "everyone"].includes(name)) return broadcastNode(name);
  return document.createTextNode(label || `<!${command}>`);
}

function angle(inner) {
  const [target, ...labels] = inner.split("|");
  const label = unescape(labels.join("|"));
  if (target.startsWith("@")) return userNode(target.slice(1));
  if (target.startsWith("#")) return channelNode(target.slice(1), label);
  if (target.startsWith("!")) return special(unescape(target.slice(1)), label);
  const written = unescape(`<${inner}>`); // no address: somebody forgot to escape, and it stays text
  return HAS_SCHEME.test(target)
    ? linkNode(unescape(target), label)
    : document.createTextNode(written);
}

const isWord = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isSpace = (sign) => sign === undefined || /\s/.test(sign);

/** Where the token that starts at `at` (code or an angle bracket) ends, or `at` when there is none. */
function skip(text, at) {
  const closing = { "`": "`", "<": ">" }[text[at]];
  const end = closing ? text.indexOf(closing, at + 1) : -1;
  return end < 0 ? at : end;
}

function styledAt(text, at) {
  const sign = text[at];
  if (!STYLES[sign] || isWord(text[at - 1]) || isSpace(text[at + 1]) || text[at + 1] === sign)
    return null;
  for (let end = at + 1; end < text.length; end += 1) {
    end = skip(text, end);
    if (text[end] === sign && !isSpace(text[end - 1]) && !isWord(text[end + 1])) {
      return { node: el(STYLES[sign], {}, inline(text.slice(at + 1, end))), end: end + 1 };
    }
  }
  return null;
}

function codeAt(text, at) {
  const end = text[at] === "`" ? text.indexOf("`", at + 1) : -1;
  if (end <= at + 1) return null;
  return { node: el("code", {}, unescape(plainAngles(text.slice(at + 1, end)))), end: end + 1 };
}

/** Slack turns addresses into `<…>` even inside code; there they are shown as the bare text. */
export const plainAngles = (text) =>
  text.replaceAll(
    /<((?:https?|mailto|tel):[^<>|]+)(?:\|([^<>]*))?>/g,
    (all, target, label) => label || target,
  );

function angleAt(text, at) {
  const end = text[at] === "<" ? text.indexOf(">", at + 1) : -1;
  if (end <= at + 1 || text.slice(at + 1, end).includes("<")) return null;
  return { node: angle(text.slice(at + 1, end)), end: end + 1 };
}

function emojiAt(text, at) {
  const found = text[at] === ":" ? EMOJI.exec(text.slice(at, at + 80)) : null;
  if (!found || !character(found[1])) return null;
  return { node: emojiNode(found[1] + found[2]), end: at + found[0].length };
}

function addressAt(text, at) {
  if (text[at] !== "h" || isWord(text[at - 1])) return null;
  const found = BARE_ADDRESS.exec(text.slice(at));
  return found ? { node: linkNode(unescape(found[0])), end: at + found[0].length } : null;
}

const READERS = [codeAt, angleAt, emojiAt, addressAt, styledAt];

/** One line of mrkdwn as a fragment. */
export function inline(text) {
  const nodes = [];
  let plain = 0;
  let at = 0;
  const flush = () =>
    at > plain && nodes.push(document.createTextNode(unescape(text.slice(plain, at))));
  while (at < text.length) {
    const hit = firstHit(text, at);
    if (hit) {
      flush();
      nodes.push(hit.node);
      at = hit.end;
      plain = at;
    } else at += 1;
  }
  flush();
  return fragment(nodes);
}

function firstHit(text, at) {
  for (const reader of READERS) {
    const hit = reader(text, at);
    if (hit) return hit;
  }
  return null;
}
