// Owns the start, and what happens when one goes somewhere else.

import { mountCanvas } from "./canvas.js";
import { byId } from "./dom.js";
import { mountDrawer } from "./drawer.js";
import { mountHeader } from "./header.js";
import { mountHelp } from "./help.js";
import { fallBack, homeShown, mountHome, tabs } from "./home.js";
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

/** Where most has happened meanwhile: shown when the address names no channel that one may see. */
function firstChannel() {
  const rooms = [...state.channels.values()].filter((room) => !room.is_im && !room.is_archived);
  const joined = rooms.filter((room) => room.is_member);
  const busiest = joined.toSorted((one, other) => other.unread - one.unread)[0];
  return (busiest ?? rooms[0])?.id ?? null;
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
    settle({ channel: firstChannel(), thread: null, canvas: null, tab: null });
  await showRoom();
}

async function openHome() {
  await loadHome();
  if (!state.home) fallBack();
}

async function showRoom() {
  const { channel, thread } = state.place;
  if (!channel) return;
  await loadRoom(channel);
  if (homeShown()) await openHome();
  if (thread) await loadThread(channel, thread);
  else leaveThread();
  state.highlight = null; // shown by now, or not there any more
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
    if (homeShown()) await openHome();
  }
  if (now.canvas !== before.canvas) emit("canvas");
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
  mountCanvas();
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
