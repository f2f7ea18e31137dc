// Owns the thread pane on the right.

import { Composer } from "./composer.js";
import { iconButton } from "./controls.js";
import { byId, el } from "./dom.js";
import { MessageList } from "./messages.js";
import { go } from "./place.js";
import { channelName, on, state } from "./state.js";

const close = () => go({ thread: null });

export function mountThread() {
  const pane = byId("thread");
  const where = el("span", { class: "pane-where" });
  const leave = iconButton("Close thread", "close", close);
  const scroller = el("div", { class: "scroller" });
  const list = new MessageList(scroller, {
    messages: () => state.thread?.messages,
    inThread: true,
    label: "Thread",
  });
  const composer = new Composer({
    inThread: true,
    target: () => ({ channel: state.place.channel, thread_ts: state.thread?.ts }),
    editLast: () => list.editLast(),
  });
  pane.append(
    el("header", { class: "pane-header" }, el("h2", {}, "Thread", where), leave),
    scroller,
    composer.node,
  );
  on("thread", () => show({ pane, where, list, composer }));
  on("reply", (message) => list.put(message, { follow: message.user === state.me.id }));
  on("reply-removed", (ts) => list.remove(ts));
  pane.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  });
}

let opener = null; // the message whose thread is open

function show({ pane, where, list, composer }) {
  const shown = Boolean(state.thread);
  const again = shown && !pane.hidden && opener === state.thread.ts;
  const held = pane.contains(document.activeElement);
  if (shown) opener = state.thread.ts;
  pane.hidden = !shown;
  if (!shown) {
    if (!held) return;
    document.querySelector(`#log article[data-ts="${opener}"]`)?.focus({ preventScroll: true });
    return;
  }
  where.textContent = `#${channelName(state.place.channel)}`;
  list.reset({ keep: again });
  if (again) return; // loaded anew after a break: the focus stays where it is
  composer.restore("Reply…");
  composer.field.focus();
  list.showPointedAt();
}
