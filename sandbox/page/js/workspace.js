// Owns loading: who is here, a channel's content, a thread; events wait until a load has landed.

import { get, post, send } from "./api.js";
import { emit, state } from "./state.js";

let loads = 0;
const waiting = [];
let deliver = () => {};

/** Hands events to `apply`, in order, but never in the middle of a load that could overwrite them. */
export function receiveWith(apply) {
  deliver = apply;
}

export function receive(event) {
  if (loads > 0) waiting.push(event);
  else deliver(event);
}

async function loading(work) {
  loads += 1;
  try {
    return await work();
  } finally {
    loads -= 1;
    while (loads === 0 && waiting.length > 0) deliver(waiting.shift());
  }
}

const byKey = (items, key) => new Map(items.map((item) => [item[key], item]));

/** Who one begins as: the person the address names when there is such a one, else the first. */
export async function whoAmI(wanted) {
  const { people } = await get("/control/settings", {});
  const ids = Object.values(people);
  return ids.includes(wanted) ? wanted : ids[0];
}

/** Loads the workspace as `userId` sees it. */
export function loadWorkspace(userId) {
  return loading(async () => {
    const answer = await get("/page/state", { user: userId });
    state.team = answer.team;
    state.app = answer.app;
    state.me = answer.me;
    state.users = byKey(answer.users, "id");
    state.channels = byKey(answer.channels, "id");
    state.groups = byKey(answer.groups, "id");
    state.shortcuts = answer.shortcuts;
    state.commands = answer.commands;
    state.views = answer.views ?? [];
    emit("workspace");
    emit("views");
  });
}

/** Loads a channel's messages, pins, bookmarks and members; forgets the answer when one has moved on. */
export function loadRoom(id) {
  return loading(async () => {
    const answer = await get("/page/channel", { user: state.me.id, channel: id });
    if (state.place.channel !== id || state.place.user !== state.me.id) return;
    const messages = byKey(answer.messages, "ts");
    const unread = state.channels.get(id)?.unread ?? 0;
    state.channels.set(id, { ...answer.channel, unread: 0 });
    state.room = { ...answer, channel: id, messages, pins: new Set(answer.pins), unread };
    emit("channels");
    emit("room");
  });
}

/** Loads only what surrounds the messages: bookmarks, pins, members. */
export function loadDetails(id) {
  return loading(async () => {
    const answer = await get("/page/channel", { user: state.me.id, channel: id });
    if (state.room?.channel !== id) return;
    const { bookmarks, members, canvases } = answer;
    Object.assign(state.room, { bookmarks, members, canvases, pins: new Set(answer.pins) });
    emit("details");
  });
}

export function loadThread(id, ts) {
  return loading(async () => {
    const answer = await get("/page/thread", { user: state.me.id, channel: id, ts });
    if (state.place.channel !== id || state.place.thread !== ts) return;
    const messages = byKey(answer.messages, "ts");
    state.thread = { ts, messages };
    emit("thread");
  });
}

export function leaveThread() {
  if (!state.thread) return;
  state.thread = null;
  emit("thread");
}

export function loadHome() {
  return loading(async () => {
    const answer = await send("/page/home", { user: state.me.id });
    state.home = answer?.view ?? null;
    emit("home");
  });
}

/** The direct message with somebody, made when there is none yet; its channel id. */
export async function directMessage(userId) {
  const answer = await send("/page/dm", { user: state.me.id, with: userId });
  if (!answer) return null;
  if (!state.channels.has(answer.channel.id)) {
    state.channels.set(answer.channel.id, answer.channel);
    emit("channels");
  }
  return answer.channel.id;
}

/** Tells the sandbox that what has just arrived in the open channel was seen. */
export function markRead(id) {
  post("/page/read", { user: state.me.id, channel: id }).catch(() => {}); // only a mark; the next visit sets it
}
