// Owns what stands above the messages: name, topic, members, bookmarks, pins.

import { avatar } from "./avatar.js";
import { canvasButton } from "./canvas.js";
import { clock } from "./dates.js";
import { byId, el } from "./dom.js";
import { openDrawer } from "./drawer.js";
import { icon } from "./icons.js";
import { inline, linkNode } from "./inline.js";
import { spoken } from "./mrkdwn.js";
import { closePopover, openPopover, popoverAt } from "./popover.js";
import { badge, standing } from "./standing.js";
import {
  authorName,
  channel,
  channelName,
  inOrder,
  on,
  state,
  user,
  userName,
  zone,
} from "./state.js";
import { character } from "./emoji.js";

let showMessage = () => {};

/** `show(ts)` brings a message of the open channel into sight. */
export function mountHeader(show) {
  showMessage = show;
  for (const topic of ["room", "details", "channels"]) on(topic, draw);
}

function draw() {
  const room = channel(state.place.channel);
  if (!room || state.room?.channel !== room.id) return;
  const key = document.activeElement?.closest("#room-head [data-key]")?.dataset.key;
  const menu = el(
    "button",
    {
      type: "button",
      class: "icon-button drawer-button",
      "aria-label": "Channels and people",
      data: { key: "drawer" },
    },
    icon("menu"),
  );
  menu.addEventListener("click", () => openDrawer(menu));
  const words = room.topic || room.purpose;
  const topic =
    words && el("p", { class: "topic", title: spoken(words) }, inline(words.replaceAll("\n", " ")));
  byId("room-head").replaceChildren(
    menu,
    el(
      "div",
      { class: "room-title" },
      el("h1", {}, sign(room), el("span", {}, channelName(room.id))),
      topic || null,
    ),
    room.is_im ? "" : members(),
  );
  if (key)
    byId("room-head")
      .querySelector(`[data-key="${CSS.escape(key)}"]`)
      ?.focus();
  drawBookmarks();
}

function sign(room) {
  const person = room.is_im ? user(room.user) : null;
  if (person)
    return avatar({ name: userName(person.id), color: person.color, isBot: person.is_bot });
  return icon(room.is_private ? "lock" : "hash");
}

function members() {
  const ids = state.room.members ?? [];
  const label = `${ids.length} ${ids.length === 1 ? "member" : "members"}`;
  const button = el(
    "button",
    {
      type: "button",
      class: "head-button",
      "aria-label": label,
      title: label,
      data: { key: "members" },
    },
    icon("people"),
    String(ids.length),
  );
  button.addEventListener("click", () => {
    if (popoverAt(button)) return closePopover({ refocus: true });
    const rows = ids.map((id) =>
      el(
        "li",
        {},
        avatar({ name: userName(id), color: user(id)?.color, isBot: user(id)?.is_bot }),
        userName(id),
        badge(standing(user(id))),
        id === state.me.id && el("small", {}, "you"),
      ),
    );
    return focusIn(
      openPopover(button, [el("h2", {}, label), el("ul", { class: "member-list" }, rows)], {
        name: "sheet",
        role: "dialog",
        label,
      }),
    );
  });
  return button;
}

function focusIn(panel) {
  panel.tabIndex = -1;
  (panel.querySelector("button, a") ?? panel).focus();
}

function drawBookmarks() {
  const { bookmarks = [], canvases = [], pins } = state.room;
  const links = bookmarks.map(bookmark);
  const bar = byId("bookmarks");
  const documents = canvases.map(canvasButton);
  bar.replaceChildren(...(pins.size > 0 ? [pinned(pins)] : []), ...documents, ...links);
  bar.hidden = bar.childElementCount === 0;
}

function bookmark({ title, link, emoji }) {
  const node = linkNode(link, title);
  const mark = emoji ? character(emoji.replaceAll(":", "")) : null;
  return el(
    "span",
    { class: "bookmark" },
    mark ? el("span", { class: "emoji", "aria-hidden": "true" }, mark) : icon("link"),
    node,
  );
}

function pinned(pins) {
  const label = `${pins.size} pinned`;
  const button = el(
    "button",
    { type: "button", class: "bookmark bookmark-pins" },
    icon("pin"),
    label,
  );
  button.addEventListener("click", () => {
    if (popoverAt(button)) return closePopover({ refocus: true });
    const found = inOrder(state.room.messages).filter((message) => pins.has(message.ts));
    return focusIn(
      openPopover(button, [el("h2", {}, "Pinned messages"), found.map(preview)], {
        name: "sheet",
        role: "dialog",
        label: "Pinned messages",
      }),
    );
  });
  return button;
}

function preview(message) {
  const jump = () => {
    closePopover();
    showMessage(message.ts);
  };
  return el(
    "button",
    { type: "button", class: "preview", onClick: jump },
    el(
      "span",
      { class: "preview-head" },
      el("strong", {}, authorName(message)),
      el("small", {}, clock(Number(message.ts), zone())),
    ),
    el(
      "span",
      { class: "preview-text" },
      spoken(message.text).slice(0, 160) || "A message with blocks",
    ),
  );
}
