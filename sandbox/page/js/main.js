// Owns the start, and what happens when one goes somewhere else.

import { byId } from "./dom.js";
import { mountDrawer } from "./drawer.js";
import { mountHeader } from "./header.js";
import { mountHelp } from "./help.js";
import { homeShown, mountHome, tabs, withBot } from "./home.js";
import { listen } from "./live.js";
import { mountModals } from "./modal.js";
import { notify } from "./notices.js";
import { pointedAt, read, settle } from "./place.js";
import { mountRoom } from "./room.js";
import { mountSidebar } from "./sidebar.js";
import { channelName, emit, on, state } from "./state.js";
import { mountTheme } from "./theme.js";
import { mountThread } from "./thread.js";
import { leaveThread, loadHome, loadRoom, loadThread, loadWorkspace, whoAmI } from "./workspace.js";

/** The channel to show when the address names none that this person may see. */
function firstChannel() {
  const rooms = [...state.channels.values()].filter((room) => !room.is_im && !room.is_archived);
  return (rooms.find((room) => room.is_member) ?? rooms[0])?.id ?? null;
}

function title() {
  const waiting = [...state.channels.values()].filter((room) => Number(room.unread) > 0).length;
  const name = state.place.channel ? channelName(state.place.channel) : "";
  document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${name} · ${state.team?.name ?? "Sandbox"}`;
}

async function attempt(work) {
  try {
    await work();
  } catch (error) {
    notify(error.message, "error");
  }
}

/** Loads everything in sight: at the start, for another person, and after the stream was broken. */
async function catchUp() {
  await loadWorkspace(state.place.user);
  if (!state.channels.has(state.place.channel))
    settle({ channel: firstChannel(), thread: null, tab: null });
  await showRoom();
}

async function showRoom() {
  const { channel, thread } = state.place;
  if (!channel) return;
  await loadRoom(channel);
  if (withBot() && homeShown()) await loadHome();
  if (thread) await loadThread(channel, thread);
  else leaveThread();
}

function become(userId) {
  state.place.user = userId;
  state.views = [];
  emit("views");
  listen(userId, () => attempt(catchUp));
}

/** Follows the address: another person, another channel, a thread opened or closed, a tab. */
async function arrive() {
  const before = state.place;
  const now = read();
  state.place = { ...now, user: now.user ?? before.user };
  if (state.place.user !== before.user) {
    leaveThread();
    return become(state.place.user);
  }
  if (now.channel !== before.channel || state.highlight) {
    emit("channels");
    return attempt(showRoom);
  }
  if (now.tab !== before.tab) {
    tabs();
    if (homeShown()) await loadHome();
  }
  if (now.thread !== before.thread) {
    if (now.thread) return attempt(() => loadThread(now.channel, now.thread));
    leaveThread();
  }
  return null;
}

function mount() {
  mountTheme();
  mountDrawer();
  mountSidebar();
  const { list, composer } = mountRoom();
  mountHeader((ts) => list.show(ts));
  mountHome();
  mountThread();
  mountModals();
  mountHelp((text) => composer.fill(text));
  for (const topic of ["channels", "room", "workspace"]) on(topic, title);
  on("link", (up) => {
    byId("offline").hidden = up;
  });
  byId("skip").addEventListener("click", () => composer.field.focus());
  window.addEventListener("hashchange", arrive);
}

const RETRY_MS = 2000;

async function start() {
  state.place = read();
  state.highlight ??= pointedAt();
  let me = null;
  await attempt(async () => {
    me = await whoAmI(state.place.user);
  });
  byId("offline").hidden = Boolean(me);
  if (!me) return setTimeout(start, RETRY_MS);
  settle({ user: me });
  return become(me);
}

mount();
start();
