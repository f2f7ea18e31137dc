// Owns the small bar of actions at the message one points at or stands on.

import { isMine, openDeeds, openThread, pickReaction, remove, toggleReaction } from "./deeds.js";
import { el, rove } from "./dom.js";
import { TAGS } from "./emoji.js";
import { icon } from "./icons.js";
import { emojiNode } from "./inline.js";

const QUICK = TAGS.slice(0, 3);

export class Toolbar {
  constructor(list) {
    this.list = list;
    this.node = el("div", { class: "toolbar", role: "toolbar", "aria-label": "Message actions" });
    this.node.addEventListener("keydown", (event) => this.walk(event));
    list.feed.addEventListener("pointerover", (event) => this.at(event.target.closest("article")));
    list.feed.addEventListener("focusin", (event) => this.at(event.target.closest("article")));
    list.feed.addEventListener("pointerleave", () => this.leave());
  }

  message(article) {
    return this.list.messages()?.get(article.dataset.ts);
  }

  /** Moves to a message, unless a menu of the bar is open or one is editing there. */
  at(article) {
    if (!article || this.node.parentNode === article || this.busy()) return;
    const message = this.message(article);
    if (!message || message.deleted || message.ephemeral || this.list.editing === message.ts)
      return this.node.remove();
    this.node.replaceChildren(...this.buttons(message));
    article.append(this.node);
  }

  /** Goes along when a message is drawn again, so that a menu opened from the bar stays open. */
  carry(old, fresh) {
    if (old.contains(this.node)) fresh.querySelector("article").append(this.node);
  }

  busy() {
    return (
      this.node.isConnected &&
      (this.node.contains(document.activeElement) || this.node.querySelector("[aria-expanded]"))
    );
  }

  leave() {
    if (!this.busy() && !this.node.parentNode?.matches(":focus-within")) this.node.remove();
  }

  buttons(message) {
    const { inThread } = this.list;
    const current = () => this.list.messages().get(message.ts) ?? message;
    const quick = QUICK.map((name) =>
      this.button(`React with ${name}`, emojiNode(name), () => toggleReaction(current(), name)),
    );
    return [
      ...quick,
      this.button("Add reaction", icon("smile"), (anchor) => pickReaction(anchor, current())),
      !inThread && this.button("Reply in thread", icon("reply"), () => openThread(message)),
      this.button("More actions", icon("more"), (anchor) =>
        openDeeds(anchor, current(), { inThread, edit: () => this.list.edit(current()) }),
      ),
    ].filter(Boolean);
  }

  button(label, sign, run) {
    const props = {
      type: "button",
      class: "tool",
      "aria-label": label,
      title: label,
      tabindex: "-1",
    };
    const node = el("button", { ...props, data: { key: `tool ${label}` } }, sign);
    node.addEventListener("click", () => run(node));
    return node;
  }

  walk(event) {
    const flat = { ArrowRight: "ArrowDown", ArrowLeft: "ArrowUp" }[event.key];
    const back = event.key === "Escape" ? this.node.closest("article") : null;
    if (back) back.focus();
    else if (flat)
      rove({ key: flat, preventDefault: () => event.preventDefault() }, [...this.node.children]);
    if (back || flat) event.stopPropagation();
  }

  /** Single keys on a message that has the focus: Enter or Right to the bar, r, t, e, Delete. */
  onKey(event, article) {
    const message = this.message(article);
    if (
      !message ||
      message.deleted ||
      message.ephemeral ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const own = isMine(message);
    const deeds = {
      Enter: () => this.first(article),
      ArrowRight: () => this.first(article),
      r: () =>
        this.first(article) &&
        pickReaction(this.node.querySelector("[aria-label='Add reaction']"), message),
      t: () => !this.list.inThread && openThread(message),
      e: () => own && this.list.edit(message),
      Delete: () => own && remove(message),
    };
    if (!deeds[event.key]) return;
    event.preventDefault();
    deeds[event.key]();
  }

  first(article) {
    this.at(article);
    this.node.firstElementChild?.focus();
    return this.node.isConnected;
  }
}
