// Owns how one message is drawn.

import { avatar } from "./avatar.js";
import { blocks } from "./blocks.js";
import { ago, clock, full as fullDate } from "./dates.js";
import { isMine, openThread, dismiss, pickReaction, toggleReaction } from "./deeds.js";
import { el } from "./dom.js";
import { character } from "./emoji.js";
import { Form } from "./form.js";
import { icon } from "./icons.js";
import { emojiNode } from "./inline.js";
import { mrkdwn, spoken } from "./mrkdwn.js";
import { authorName, mentionsMe, state, user, userName, zone } from "./state.js";
import { surface } from "./surface.js";

const ONLY_EMOJI = /^\s*(?::[a-z0-9_+'-]+:\s*){1,6}$/;

const forms = new Map();

/** The form of a message: kept while its blocks stay the same, fresh when the bot has redrawn them. */
function formOf(message) {
  const key = `${state.me.id} ${message.channel} ${message.ts}`;
  const drawn = JSON.stringify(message.blocks);
  if (forms.get(key)?.drawn !== drawn) forms.set(key, { drawn, form: new Form() });
  return forms.get(key).form;
}

function place(message) {
  const { channel, ts } = message;
  return surface({ type: "message", channel, ts }, formOf(message));
}

/** Only emoji that exist make a message large. */
const jumbo = (text) =>
  ONLY_EMOJI.test(text) && text.match(/[a-z0-9_+'-]+/g).every((name) => character(name));

function content(message) {
  if (message.deleted) return el("p", { class: "tombstone" }, "This message was deleted.");
  // What people write has its words in `text`; only an app's blocks say more than its text does.
  const parts =
    message.is_bot && message.blocks?.length
      ? blocks(message.blocks, place(message))
      : el(
          "div",
          { class: `text${jumbo(message.text ?? "") ? " jumbo" : ""}` },
          mrkdwn(message.text ?? ""),
        );
  const edited = message.edited && el("span", { class: "edited" }, "(edited)");
  return [
    parts,
    edited,
    (message.attachments ?? []).map((attachment) => attached(attachment, message)),
    files(message),
  ];
}

function attached(attachment, message) {
  const body = attachment.blocks?.length
    ? blocks(attachment.blocks, place({ ...message, blocks: attachment.blocks }))
    : el("div", { class: "text" }, mrkdwn(attachment.text ?? attachment.fallback ?? ""));
  const node = el("div", { class: "attachment" }, body);
  if (/^#?[0-9a-f]{6}$/i.test(attachment.color ?? "")) {
    node.style.borderInlineStartColor = `#${attachment.color.replace("#", "")}`;
  }
  return node;
}

function files(message) {
  if (!message.files?.length) return null;
  return el(
    "ul",
    { class: "files" },
    message.files.map((file) =>
      el(
        "li",
        { class: "file" },
        icon("file"),
        el("span", {}, file.name, el("small", {}, file.filetype ?? "file")),
      ),
    ),
  );
}

function names(ids) {
  const known = ids.map((id) => (id === state.me.id ? "You" : userName(id)));
  return known.length > 1
    ? `${known.slice(0, -1).join(", ")} and ${known.at(-1)}`
    : (known[0] ?? "");
}

function reactions(message) {
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

function thread(message) {
  const count = message.reply_count ?? 0;
  if (count === 0) return null;
  return el(
    "button",
    {
      type: "button",
      class: "thread-link",
      data: { key: "thread" },
      onClick: () => openThread(message),
    },
    icon("reply"),
    `${count} ${count === 1 ? "reply" : "replies"}`,
  );
}

function marks(message) {
  const marked = [];
  if (state.room?.pins.has(message.ts))
    marked.push(el("p", { class: "mark" }, icon("pin"), "Pinned"));
  if (message.ephemeral) {
    const hide = el(
      "button",
      { type: "button", class: "link-button", onClick: () => dismiss(message) },
      "Dismiss",
    );
    marked.push(el("p", { class: "mark" }, icon("eye"), "Only visible to you", hide));
  }
  return marked;
}

function time(message, { short = false } = {}) {
  const at = Number(message.ts);
  const written = clock(at, zone());
  return el(
    "time",
    {
      class: short ? "time time-side" : "time",
      datetime: new Date(at * 1000).toISOString(),
      title: `${fullDate(at, zone())}, ${ago(at)}`,
    },
    written,
  );
}

/** What a bot's own user does, joining a channel for instance, is the bot's doing too. */
const fromBot = (message) => message.is_bot || Boolean(user(message.user)?.is_bot);

function byline(message) {
  return el(
    "header",
    { class: "byline" },
    el("span", { class: "author" }, authorName(message)),
    fromBot(message) && el("span", { class: "badge" }, "App"),
    time(message),
  );
}

/** Slack's own words about the channel: who joined, which topic was set. */
const isSystem = (message) => Boolean(message.subtype?.startsWith("channel_"));

const SYSTEM_SIGNS = {
  channel_join: "people",
  channel_leave: "people",
  channel_archive: "archive",
};

function system(message) {
  const sign = icon(SYSTEM_SIGNS[message.subtype] ?? "edit");
  const words = el("span", { class: "text" }, mrkdwn(message.text ?? ""));
  return [
    el("div", { class: "message-side" }, sign),
    el(
      "div",
      { class: "message-body" },
      el("div", { class: "message-content" }, words, time(message)),
    ),
  ];
}

function classes(message, { compact, inThread }) {
  return [
    "message",
    compact && "message-compact",
    message.ephemeral && "message-ephemeral",
    isSystem(message) && "message-system",
    !inThread && state.room?.pins.has(message.ts) && "message-pinned",
    message.user !== state.me.id && !message.ephemeral && mentionsMe(message) && "message-mention",
    isMine(message) && "message-mine",
  ]
    .filter(Boolean)
    .join(" ");
}

function full(message, { compact, inThread }) {
  const name = authorName(message);
  const side = compact
    ? time(message, { short: true })
    : avatar({ name, color: user(message.user)?.color, isBot: fromBot(message) });
  return [
    el("div", { class: "message-side" }, side),
    el(
      "div",
      { class: "message-body" },
      marks(message),
      compact ? null : byline(message),
      el("div", { class: "message-content" }, content(message)),
      reactions(message),
      inThread ? null : thread(message),
    ),
  ];
}

/** One message. `compact` leaves out author and picture: the message above has them. */
export function drawMessage(message, { compact = false, inThread = false } = {}) {
  const at = clock(Number(message.ts), zone());
  const label = `${authorName(message)}, ${at}: ${spoken(message.text).slice(0, 200)}`;
  const props = {
    class: classes(message, { compact, inThread }),
    tabindex: "-1",
    data: { ts: message.ts, key: `message ${message.ts}` },
    "aria-label": label,
  };
  const parts = isSystem(message) ? system(message) : full(message, { compact, inThread });
  return el("article", props, parts);
}
