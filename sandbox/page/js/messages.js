// Owns a list of messages: days, grouping, one message redrawn at a time, and staying at the end.

import { dayKey, dayTitle } from "./dates.js";
import { el, swap } from "./dom.js";
import { editor } from "./editor.js";
import { drawMessage } from "./message.js";
import { isMine } from "./deeds.js";
import { inOrder, state, zone } from "./state.js";
import { Toolbar } from "./toolbar.js";

const GROUP_SECONDS = 300;
const NEAR_END_PX = 80;

export class MessageList {
  /** `scroller` holds and scrolls the list; `messages()` gives the Map by ts that it shows. */
  constructor(scroller, { messages, inThread = false, label }) {
    this.scroller = scroller;
    this.messages = messages;
    this.inThread = inThread;
    this.feed = el("div", { class: "feed", role: "feed", "aria-label": label });
    scroller.append(this.feed);
    this.rows = new Map();
    this.editing = null;
    this.newFrom = null;
    this.stuck = true;
    this.toolbar = new Toolbar(this);
    scroller.addEventListener(
      "scroll",
      () => {
        this.stuck = this.nearEnd();
      },
      { passive: true },
    );
    new ResizeObserver(() => this.stuck && this.toEnd()).observe(scroller);
    this.feed.addEventListener("keydown", (event) => this.onKey(event));
  }

  /**
   * Draws everything anew. `newFrom` is the ts of the first message not seen yet, if any; with `keep` it is the
   * same list as before, and who has scrolled up stays there.
   */
  reset({ newFrom = null, keep = false } = {}) {
    const top = keep && !this.stuck ? this.scroller.scrollTop : null;
    this.editing = null;
    this.newFrom = newFrom;
    this.rows.clear();
    const ordered = inOrder(this.messages() ?? new Map());
    const nodes = ordered.map((message, at) => this.row(message, ordered[at - 1]));
    this.feed.replaceChildren(...nodes);
    this.tabStop();
    if (top === null) this.toEnd();
    else this.scroller.scrollTop = top;
  }

  put(message, { follow = false } = {}) {
    const ordered = inOrder(this.messages());
    const at = ordered.findIndex((other) => other.ts === message.ts);
    const old = this.rows.get(message.ts);
    const stay = this.stuck || follow;
    if (this.editing !== message.ts) {
      const fresh = this.row(message, ordered[at - 1]);
      if (old) this.exchange(old, fresh);
      else this.feed.insertBefore(fresh, this.rows.get(ordered[at + 1]?.ts) ?? null);
    }
    if (ordered[at + 1]) this.redraw(ordered[at + 1], message);
    this.tabStop();
    if (stay) this.toEnd();
    return !stay && !old;
  }

  remove(ts) {
    const row = this.rows.get(ts);
    if (!row) return;
    const held = row.contains(document.activeElement);
    const beside = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.rows.delete(ts);
    const ordered = inOrder(this.messages());
    const next = ordered.findIndex((message) => message.ts > ts);
    if (next >= 0) this.redraw(ordered[next], ordered[next - 1]);
    this.tabStop();
    if (held) beside?.querySelector("article")?.focus();
  }

  redraw(message, before) {
    const old = this.rows.get(message.ts);
    if (old && this.editing !== message.ts) this.exchange(old, this.row(message, before));
  }

  exchange(old, fresh) {
    swap(old, fresh, () => this.toolbar.carry(old, fresh));
  }

  row(message, before) {
    const at = Number(message.ts);
    const newDay = !before || dayKey(Number(before.ts), zone()) !== dayKey(at, zone());
    const day = newDay && el("div", { class: "day" }, el("span", {}, dayTitle(at, zone())));
    const fresh =
      message.ts === this.newFrom && el("div", { class: "new-line" }, el("span", {}, "New"));
    const compact = !newDay && !fresh && continues(message, before);
    const row = el(
      "div",
      { class: "row" },
      day,
      fresh,
      drawMessage(message, { compact, inThread: this.inThread }),
    );
    this.rows.set(message.ts, row);
    return row;
  }

  edit(message) {
    if (!isMine(message)) return;
    this.editing = message.ts;
    const row = this.rows.get(message.ts);
    const done = () => {
      this.editing = null;
      const now = this.messages().get(message.ts);
      if (now) this.put(now);
      this.rows.get(message.ts)?.querySelector("article").focus();
    };
    row.querySelector(".message-content").replaceChildren(editor(message, done));
    row.scrollIntoView({ block: "nearest" });
  }

  /** Opens the editor on the last message that one has written here; answers whether there was one. */
  editLast() {
    const mine = inOrder(this.messages()).filter(
      (message) => isMine(message) && message.user === state.me.id,
    );
    if (mine.length === 0) return false;
    this.edit(mine.at(-1));
    return true;
  }

  nearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.stuck = true;
  }

  /** Brings a message into sight and marks it for a moment. */
  show(ts) {
    const article = this.rows.get(ts)?.querySelector("article");
    if (!article) return;
    article.scrollIntoView({ block: "center" });
    article.classList.add("message-found");
    article.addEventListener("animationend", () => article.classList.remove("message-found"), {
      once: true,
    });
    article.focus({ preventScroll: true });
  }

  /** The same for the message that a permalink named, if it is in this list. */
  showPointedAt() {
    if (!this.rows.has(state.highlight)) return;
    this.show(state.highlight);
    state.highlight = null;
  }

  articles() {
    return [...this.feed.querySelectorAll("article")];
  }

  /** Tab reaches one message of the list, the last one or where one has been; arrows reach the others. */
  tabStop(chosen = null) {
    const articles = this.articles();
    const stop =
      chosen ?? articles.find((node) => node.contains(document.activeElement)) ?? articles.at(-1);
    for (const node of articles) node.tabIndex = node === stop ? 0 : -1;
  }

  onKey(event) {
    const article = event.target.closest("article");
    if (!article || event.target !== article) return;
    const articles = this.articles();
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const next = articles[articles.indexOf(article) + step];
    if (next) {
      this.tabStop(next);
      next.focus();
      event.preventDefault();
    } else if (!step) this.toolbar.onKey(event, article);
  }
}

function continues(message, before) {
  return (
    before &&
    !before.deleted &&
    !message.deleted &&
    !before.ephemeral &&
    !message.ephemeral &&
    before.user === message.user &&
    before.username === message.username &&
    before.subtype === message.subtype &&
    !state.room?.pins.has(message.ts) &&
    !state.room?.pins.has(before.ts) &&
    Number(message.ts) - Number(before.ts) < GROUP_SECONDS
  );
}
