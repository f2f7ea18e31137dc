// Owns where one is: person, channel, thread or canvas, and tab, kept in the address so that a reload comes back.

import { state } from "./state.js";

const KEYS = ["user", "channel", "thread", "canvas", "tab"];

/** The place that the address names: `#user=U…&channel=C…&thread=…&tab=…`, or `?user=U…` before it. */
export function read() {
  const hash = new URLSearchParams(location.hash.slice(1));
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map((key) => [key, hash.get(key) ?? query.get(key)]));
}

function format(place) {
  const kept = KEYS.filter((key) => place[key]).map((key) => [key, place[key]]);
  return `#${new URLSearchParams(kept)}`;
}

/** The message that the address points at, where a permalink leads (`ts=…`), or null. */
export const pointedAt = () => new URLSearchParams(location.hash.slice(1)).get("ts");

/** Goes somewhere else, as a new step in the browser's history; main.js listens and loads. */
export function go(change) {
  const next = { ...state.place, ...change };
  const hash = format(next);
  if (hash !== location.hash) location.hash = hash;
}

/** Corrects the address without a new step in the history. */
export function settle(change) {
  Object.assign(state.place, change);
  history.replaceState(null, "", location.pathname + format(state.place));
}

const inChannel = (id) => ({ channel: id, thread: null, canvas: null, tab: null });

/** Where a link to a channel leads, for who is looking now. */
export const channelAddress = (id) => format({ ...state.place, ...inChannel(id) });

export const toChannel = (id) => go(inChannel(id));

// There is room for one pane beside the messages.
export const toThread = (ts) => go({ thread: ts, canvas: null });

export const toCanvas = (id) => go({ canvas: id, thread: null });

/** Follows a permalink of this workspace inside the page; answers whether it was one. */
export function followPermalink(address) {
  const found = /\/archives\/([A-Z0-9]+)(?:\/p(\d{10})(\d{6}))?/.exec(address);
  if (!found || !state.channels.has(found[1])) return false;
  const thread = new URL(address, location.href).searchParams.get("thread_ts");
  state.highlight = found[2] ? `${found[2]}.${found[3]}` : null;
  const next = { ...inChannel(found[1]), thread };
  if (format({ ...state.place, ...next }) === location.hash)
    window.dispatchEvent(new Event("hashchange"));
  else go(next);
  return true;
}
