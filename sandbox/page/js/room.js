// Owns the open channel: its messages, the field under them, joining.

import { send } from "./api.js";
import { Composer } from "./composer.js";
import { byId, el } from "./dom.js";
import { tabs } from "./home.js";
import { icon } from "./icons.js";
import { MessageList } from "./messages.js";
import { channel, channelName, inOrder, on, state } from "./state.js";

export function mountRoom() {
  const list = new MessageList(byId("log"), {
    messages: () => state.room?.messages,
    label: "Messages",
  });
  const composer = new Composer({
    target: () => ({ channel: state.place.channel }),
    editLast: () => list.editLast(),
  });
  const jump = byId("jump");
  jump.addEventListener("click", () => list.toEnd());
  byId("log").addEventListener(
    "scroll",
    () => {
      jump.hidden = jump.hidden || list.nearEnd();
    },
    { passive: true },
  );
  on("room", () => open(list, composer));
  on("message", (message) => arrived(list, jump, message));
  on("removed", (ts) => list.remove(ts));
  on("channels", () => drawWriting(composer));
  on("details", () => redrawPins(list));
  return { list, composer };
}

let shown = null; // whose eyes, and which channel

function open(list, composer) {
  const now = `${state.me.id} ${state.room.channel}`;
  byId("jump").hidden = true;
  list.reset({ newFrom: firstUnread(), keep: now === shown });
  shown = now;
  list.feed.prepend(beginning());
  drawWriting(composer);
  list.showPointedAt();
}

function arrived(list, jump, message) {
  const below = list.put(message, { follow: message.user === state.me.id && !message.ephemeral });
  if (below) jump.hidden = false;
}

/** The oldest of the messages that arrived while one was elsewhere. */
function firstUnread() {
  const others = inOrder(state.room.messages).filter(
    (message) => message.user !== state.me.id && !message.ephemeral,
  );
  return state.room.unread > 0 ? (others.at(-state.room.unread)?.ts ?? null) : null;
}

function beginning() {
  const room = channel(state.room.channel);
  const name = channelName(room.id);
  const words = room.is_im
    ? `This is the beginning of your messages with ${name}.`
    : `This is the beginning of ${room.is_private ? "the private channel " : ""}#${name}.`;
  return el("p", { class: "beginning" }, words);
}

function redrawPins(list) {
  const ordered = inOrder(state.room.messages);
  for (const [at, message] of ordered.entries()) list.redraw(message, ordered[at - 1]);
}

let writing = null; // what the place for writing was drawn for

function drawWriting(composer) {
  const room = channel(state.place.channel);
  if (!room) return;
  const name = room.is_im ? channelName(room.id) : `#${channelName(room.id)}`;
  const way = room.is_archived ? "archived" : room.is_member || room.is_im ? "open" : "join";
  const now = `${state.me.id} ${room.id} ${way} ${name}`;
  if (now === writing) return;
  writing = now;
  if (way === "open") {
    byId("writing").replaceChildren(composer.node);
    composer.restore(`Message ${name}`);
  } else byId("writing").replaceChildren(way === "join" ? joinBar(room, name) : archivedBar(name));
  tabs();
}

const archivedBar = (name) =>
  el("p", { class: "bar" }, icon("archive"), `${name} is archived: it can be read, not written.`);

function joinBar(room, name) {
  const join = () => send("/page/join", { user: state.me.id, channel: room.id });
  return el(
    "div",
    { class: "bar" },
    el("span", {}, "You are looking at ", el("strong", {}, name)),
    el("button", { type: "button", class: "button button-primary", onClick: join }, "Join channel"),
  );
}
