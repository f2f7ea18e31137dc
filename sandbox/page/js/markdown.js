// Owns the markdown block, the little of it that bots write: headings, lists, quotes, code, emphasis, links.

import { el, fragment } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";

const HEADING = /^(#{1,6}) +(.*)$/;

/** Ordinary Markdown emphasis and links written the mrkdwn way; code is left alone. */
function translate(text) {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, at) => (at % 2 ? escape(part) : emphasis(escape(part))))
    .join("");
}

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function emphasis(text) {
  return text
    .replaceAll(/\[([^\]\n]+)\]\((https?:\/\/[^)\s]+)\)/g, "<$2|$1>")
    .replaceAll(/(^|[^*\w])\*(?!\*|\s)([^*\n]+)\*(?!\*)/g, "$1_$2_")
    .replaceAll(/\*\*([^*\n]+)\*\*/g, "*$1*")
    .replaceAll(/~~([^~\n]+)~~/g, "~$1~")
    .replaceAll(/^( *)[*+] /gm, "$1- ");
}

export function markdown(text) {
  const nodes = [];
  let body = [];
  let fenced = false;
  const flush = () => {
    const joined = body.join("\n").trim();
    if (joined) nodes.push(mrkdwn(translate(joined)));
    body = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    const heading = fenced ? null : HEADING.exec(line);
    if (heading) {
      flush();
      const level = Math.min(heading[1].length + 2, 6);
      nodes.push(el(`h${level}`, { class: "markdown-heading" }, mrkdwn(translate(heading[2]))));
    } else body.push(line);
  }
  flush();
  return fragment(nodes);
}
