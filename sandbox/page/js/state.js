// Owns what the page knows about the workspace, and who wants to hear when it changes.

export const state = {
  team: null,
  app: null, // {home_tab}: what its manifest asks of the page
  me: null,
  users: new Map(),
  channels: new Map(),
  groups: new Map(), // {id, handle}: people who are called together
  shortcuts: [],
  commands: [],
  place: { user: null, channel: null, thread: null, canvas: null, tab: null },
  room: null, // {channel, messages: Map by ts, bookmarks, pins: Set of ts, members, canvases}
  thread: null, // {ts, messages: Map by ts}
  home: null,
  views: [],
  highlight: null, // the ts of a message to bring into sight once its channel is there
};

const listeners = new Map();

/** Topics: workspace, channels, room, details, message, removed, thread, reply, reply-removed, canvas, home, views, link. */
export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, []);
  listeners.get(topic).push(listener);
}

export function emit(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

export const user = (id) => state.users.get(id);

export const userName = (id) => user(id)?.real_name || user(id)?.name || id;

export const channel = (id) => state.channels.get(id);

/** What a group of people is called, without its @. */
export const groupHandle = (id) => state.groups.get(id)?.handle ?? "group";

/** What a channel is called here: a direct message bears the other person's name. */
export function channelName(id) {
  const found = channel(id);
  if (!found) return id;
  return found.is_im ? userName(found.user) : found.name;
}

/** Who wrote a message, as the reader should see it. */
export const authorName = (message) => message.username || userName(message.user) || "Unknown";

export const zone = () => state.me?.tz;

/** True when a message stands only inside a thread: a reply that was not also sent to the channel. */
export const isReply = (message) =>
  Boolean(message.thread_ts) &&
  message.thread_ts !== message.ts &&
  message.subtype !== "thread_broadcast";

export const mentionsMe = (message) =>
  (message.text ?? "").includes(`<@${state.me.id}`) ||
  /<!(here|channel|everyone)/.test(message.text ?? "");

export function inOrder(messages) {
  return [...messages.values()].sort((one, other) => (one.ts < other.ts ? -1 : 1));
}
