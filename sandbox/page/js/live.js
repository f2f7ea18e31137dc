// Owns the stream of events: opens it, opens it again after a break, and puts each event where it belongs.

import { announce, notify } from "./notices.js";
import { authorName, channelName, emit, isReply, mentionsMe, state } from "./state.js";
import { loadDetails, markRead, receive, receiveWith } from "./workspace.js";

const RETRY_MS = [500, 1000, 2000, 5000];

let source = null;
let timer = null;
let failures = 0;
let loadAgain = () => {};

/** Opens the stream for one person; `caughtUp` runs at each opening, to load what a break may have hidden. */
export function listen(userId, caughtUp) {
  source?.close();
  clearTimeout(timer);
  loadAgain = caughtUp;
  const stream = new EventSource(`/page/events?${new URLSearchParams({ user: userId })}`);
  source = stream;
  stream.addEventListener("open", () => {
    failures = 0;
    emit("link", true);
    caughtUp();
  });
  stream.addEventListener("message", (event) => receive(JSON.parse(event.data)));
  stream.addEventListener("error", () => {
    if (source !== stream) return;
    stream.close();
    emit("link", false);
    timer = setTimeout(
      () => listen(userId, caughtUp),
      RETRY_MS[Math.min(failures, RETRY_MS.length - 1)],
    );
    failures += 1;
  });
}

function unreadElsewhere(message) {
  const found = state.channels.get(message.channel);
  if (!found || message.user === state.me.id) return;
  if (isReply(message) && !mentionsMe(message)) return; // a thread calls only those it names
  found.unread = Number(found.unread ?? 0) + 1;
  found.mentioned = found.mentioned || found.is_im || mentionsMe(message);
  emit("channels");
}

function tellReader(message) {
  if (message.user === state.me.id) return;
  announce(`${authorName(message)} in ${channelName(message.channel)}: ${message.text}`);
}

/** Coming back to the page is seeing what arrived meanwhile. */
document.addEventListener("visibilitychange", () => {
  const open = state.channels.get(state.room?.channel);
  if (document.visibilityState !== "visible" || !open?.unread) return;
  open.unread = 0;
  markRead(open.id);
  emit("channels");
});

const here = (message) => state.room?.channel === message.channel;

const inOpenThread = (message) =>
  here(message) &&
  state.thread &&
  (message.thread_ts === state.thread.ts || message.ts === state.thread.ts);

function store(message) {
  if (inOpenThread(message)) {
    state.thread.messages.set(message.ts, message);
    emit("reply", message);
  }
  if (here(message) && !isReply(message)) {
    state.room.messages.set(message.ts, message);
    emit("message", message);
  }
}

function forget(message) {
  if (inOpenThread(message) && state.thread.messages.delete(message.ts))
    emit("reply-removed", message.ts);
  if (here(message) && state.room.messages.delete(message.ts)) emit("removed", message.ts);
}

function arrived({ message }) {
  store(message);
  const seen = here(message) && document.visibilityState === "visible";
  if (!seen) unreadElsewhere(message);
  else if (message.user !== state.me.id) markRead(message.channel);
  if (here(message)) tellReader(message);
}

function ephemeral({ message }) {
  store(message);
  if (here(message)) tellReader(message);
}

function deleted({ message }) {
  if (message.deleted && message.reply_count > 0) store(message);
  else forget(message);
}

function channelChanged({ channel }) {
  const before = state.channels.get(channel.id);
  const unread =
    state.room?.channel === channel.id ? 0 : Math.max(channel.unread ?? 0, before?.unread ?? 0);
  state.channels.set(channel.id, { ...before, ...channel, unread });
  emit("channels");
}

/** What one may see depends on who one is: then everything in sight is loaded again. */
function personChanged({ user }) {
  state.users.set(user.id, user);
  if (user.id === state.me.id) loadAgain();
  else emit("workspace");
}

function viewOpened({ view }) {
  state.views = [view];
  emit("views");
}

function viewPushed({ view }) {
  state.views = [...state.views.filter((open) => open.id !== view.id), view];
  emit("views");
}

function viewUpdated({ view }) {
  state.views = state.views.map((open) => (open.id === view.id ? view : open));
  emit("views");
}

function viewClosed(event) {
  state.views = state.views.filter((open) => open.id !== event.view_id);
  emit("views");
}

function homeChanged({ view }) {
  state.home = view;
  emit("home");
}

const HANDLERS = {
  message: arrived,
  changed: ({ message }) => store(message),
  deleted,
  ephemeral,
  ephemeral_replaced: ephemeral,
  ephemeral_deleted: ({ message }) => forget(message),
  channel: channelChanged,
  channel_details: ({ channel }) => state.room?.channel === channel && loadDetails(channel),
  person: personChanged,
  view_opened: viewOpened,
  view_pushed: viewPushed,
  view_updated: viewUpdated,
  view_closed: viewClosed,
  home: homeChanged,
  notice: ({ text }) => notify(text),
};

receiveWith((event) => HANDLERS[event.type]?.(event));
