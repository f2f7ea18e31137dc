// Owns mrkdwn from end to end: fences, quotes, lists and lines; what is in a line is inline.js.

import { el, fragment } from "./dom.js";
import { inline, plainAngles, unescape } from "./inline.js";

const FENCE = /```\n?([\s\S]*?)\n?```/g;
const QUOTE = /^(?:&gt;|>)(?!&gt;|>) ?/;
const BULLET = /^(\s*)[•◦▪\-–] +/;
const NUMBER = /^(\s*)(\d{1,3})[.)] +/;

/** A whole mrkdwn text as a fragment of nodes; markup in it is text and stays text. */
export function mrkdwn(text) {
  const pieces = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    pieces.push(lines(text.slice(from, fence.index).replace(/\n$/, "")));
    pieces.push(el("pre", {}, el("code", {}, unescape(plainAngles(fence[1])))));
    from = fence.index + fence[0].length;
  }
  pieces.push(lines(text.slice(from).replace(from > 0 ? /^\n/ : "", "")));
  return fragment(pieces);
}

function kindOf(line) {
  if (QUOTE.test(line)) return "quote";
  if (BULLET.test(line)) return "bullet";
  return NUMBER.test(line) ? "number" : "plain";
}

const BUILDERS = {
  quote: (group) => el("blockquote", {}, broken(group.map((line) => line.replace(QUOTE, "")))),
  bullet: (group) =>
    el(
      "ul",
      {},
      group.map((line) => item(line, BULLET)),
    ),
  number: (group) =>
    el(
      "ol",
      { start: NUMBER.exec(group[0])[2] },
      group.map((line) => item(line, NUMBER)),
    ),
  plain: (group) => broken(group),
};

function item(line, pattern) {
  const depth = Math.min(Math.floor(pattern.exec(line)[1].length / 2), 4);
  return el("li", { class: depth ? `depth-${depth}` : null }, inline(line.replace(pattern, "")));
}

/** Lines of the same kind stand together: a quote of three lines is one quote. */
function lines(text) {
  if (text === "") return null;
  const rest = /(?:^|\n)(?:&gt;|>){3} ?([\s\S]*)$/.exec(text);
  if (rest) return [lines(text.slice(0, rest.index)), el("blockquote", {}, lines(rest[1]))];
  const groups = [];
  for (const line of text.split("\n")) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.map((group) => BUILDERS[group.kind](group.lines));
}

/** Lines one below the other; an empty line is a gap. */
function broken(group) {
  return el(
    "p",
    {},
    group.flatMap((line, at) => [
      at > 0 && el("br"),
      line === "" && at > 0 ? el("span", { class: "gap" }) : inline(line),
    ]),
  );
}

/** A text object of Block Kit: mrkdwn is parsed, plain_text only gets its emoji. */
export function textNode(text) {
  if (!text) return fragment();
  if (typeof text === "string") return mrkdwn(text);
  return text.type === "mrkdwn" ? mrkdwn(text.text) : plainText(text);
}

export function plainText(text) {
  const parts = text.text.split(/(:[a-z0-9_+'-]+:)/);
  if (text.emoji === false) return document.createTextNode(unescape(text.text));
  return fragment(parts.map((part) => (/^:.+:$/.test(part) ? inline(part) : unescape(part))));
}

/** What a mrkdwn text says without its signs, for labels and announcements. */
export function spoken(text) {
  const holder = el("div", {}, mrkdwn(text ?? ""));
  return holder.textContent.replaceAll(/\s+/g, " ").trim();
}
