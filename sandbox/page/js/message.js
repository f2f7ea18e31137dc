// Owns how one message is drawn.

import { avatar } from "./avatar.js";
import { blocks } from "./blocks.js";
import { ago, clock, full as fullDate } from "./dates.js";
import { dismiss, isMine, openThread } from "./deeds.js";
import { el } from "./dom.js";
import { character } from "./emoji.js";
import { Form } from "./form.js";
import { icon } from "./icons.js";
import { mrkdwn, spoken } from "./mrkdwn.js";
import { reactions } from "./reactions.js";
import { badge, standing } from "./standing.js";
import { authorName, mentionsMe, state, user, zone } from "./state.js";
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

// What people write has its words in `text`; only an app's blocks say more than its text does.
const hasBlocks = (message) => message.is_bot && message.blocks?.length > 0;

const edited = (message) => message.edited && el("span", { class: "edited" }, "(edited)");

function words(message) {
  const text = message.text ?? "";
  return el("div", { class: jumbo(text) ? "text jumbo" : "text" }, mrkdwn(text));
}

function content(message, compact) {
  if (message.deleted) return el("p", { class: "tombstone" }, "This message was deleted.");
  return [
    hasBlocks(message) ? blocks(message.blocks, place(message)) : words(message),
    (compact || !hasBlocks(message)) && edited(message), // else it stands beside the author
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
      file.shown ? picture(file) :
      el(
        "li",
        { class: "file" },
        icon("file"),
        el("span", {}, file.name, el("small", {}, file.filetype ?? "file")),
      ),
    ),
  );
}

function picture(file) {
  const image = el("img", { src: new URL(file.permalink).pathname, alt: file.alt || file.name });
  return el("li", { class: "picture" }, el("span", {}, file.name), image);
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
    badge(fromBot(message) ? "App" : standing(user(message.user))),
    time(message),
    hasBlocks(message) && edited(message),
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
  const said = el("span", { class: "text" }, mrkdwn(message.text ?? ""));
  return [
    el("div", { class: "message-side" }, sign),
    el(
      "div",
      { class: "message-body" },
      el("div", { class: "message-content" }, said, time(message)),
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
      el("div", { class: "message-content" }, content(message, compact)),
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
