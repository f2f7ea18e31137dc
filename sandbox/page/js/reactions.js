// Owns the reactions under a message: who reacted with what, and reacting along by a click.

import { pickReaction, toggleReaction } from "./deeds.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { emojiNode } from "./inline.js";
import { state, userName } from "./state.js";

function names(ids) {
  const known = ids.map((id) => (id === state.me.id ? "You" : userName(id)));
  return known.length > 1
    ? `${known.slice(0, -1).join(", ")} and ${known.at(-1)}`
    : (known[0] ?? "");
}

/** The row of reactions of a message, or null when there is none. */
export function reactions(message) {
  if (!message.reactions?.length || message.deleted) return null;
  const pills = message.reactions.map((reaction) => pill(message, reaction));
  const more = el(
    "button",
    {
      type: "button",
      class: "pill pill-add",
      "aria-label": "Add another reaction",
      data: { key: "add-reaction" },
      onClick: () => pickReaction(more, message),
    },
    icon("smile"),
  );
  return el("div", { class: "reactions" }, pills, more);
}

function pill(message, { name, users }) {
  const mine = users.includes(state.me.id);
  return el(
    "button",
    {
      type: "button",
      class: "pill",
      "aria-pressed": String(mine),
      data: { key: `reaction ${name}` },
      "aria-label": `${name}, ${users.length}: ${names(users)}`,
      title: `${names(users)} reacted with :${name}:`,
      onClick: () => toggleReaction(message, name),
    },
    emojiNode(name),
    el("span", { class: "pill-count" }, String(users.length)),
  );
}
