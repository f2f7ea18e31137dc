// Owns the field one writes in: sending, drafts, and the buttons around it.

import { send } from "./api.js";
import { el, freshId } from "./dom.js";
import { grow } from "./growing.js";
import { icon } from "./icons.js";
import { openMenu } from "./menu.js";
import { pickEmoji } from "./picker.js";
import { state } from "./state.js";
import { Suggestions } from "./suggest.js";
import { asSent } from "./writing.js";

const drafts = new Map();

export class Composer {
  /** `target()` gives `{channel, thread_ts}`; `editLast()` opens the last own message, if any. */
  constructor({ target, editLast, inThread = false }) {
    this.target = target;
    this.editLast = editLast;
    const help = freshId("composer");
    this.field = el("textarea", {
      class: "composer-field",
      rows: 1,
      "aria-describedby": help,
      "aria-label": "Message",
      autocomplete: "off",
      spellcheck: "true",
    });
    this.suggestions = new Suggestions(this.field);
    this.usage = el("p", { class: "composer-usage", id: help });
    this.sendButton = el(
      "button",
      {
        type: "button",
        class: "send",
        "aria-label": "Send",
        title: "Send (Enter)",
        onClick: () => this.submit(),
      },
      icon("send"),
    );
    const row = el("div", { class: "composer-row" }, this.tools(inThread), this.sendButton);
    this.node = el(
      "div",
      { class: "composer" },
      this.suggestions.node,
      this.usage,
      el("div", { class: "composer-box" }, this.field, row),
    );
    this.field.addEventListener("input", () => this.changed());
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    this.field.addEventListener("click", () => this.suggestions.update());
  }

  tools(inThread) {
    const emoji = this.tool("Add an emoji", icon("smile"), () =>
      pickEmoji(emoji, (name) => this.insert(`:${name}: `)),
    );
    const at = this.tool("Mention someone", "@", () => this.insert("@"));
    const slash = this.tool("Commands", "/", () => this.fill("/"));
    const bolt = this.tool("Shortcuts", icon("bolt"), () => this.openShortcuts(bolt));
    return el(
      "div",
      { class: "composer-tools" },
      inThread ? [emoji, at] : [bolt, slash, at, emoji],
    );
  }

  tool(label, sign, run) {
    return el(
      "button",
      { type: "button", class: "tool", "aria-label": label, title: label, onClick: run },
      sign,
    );
  }

  openShortcuts(anchor) {
    const offered = state.shortcuts.filter((shortcut) => shortcut.type === "global");
    const items = offered.map(({ name, callback_id }) => ({
      label: name,
      icon: "bolt",
      run: () => send("/page/shortcut", { user: state.me.id, callback_id }),
    }));
    const commands = state.commands.map(({ command, description }) => ({
      label: command,
      hint: description,
      icon: "chevron",
      run: () => this.fill(`${command} `),
    }));
    openMenu(anchor, [...items, ...commands], { label: "Shortcuts" });
  }

  key() {
    const { channel, thread_ts: thread } = this.target();
    return `${state.me.id} ${channel} ${thread ?? ""}`;
  }

  /** Takes up the draft of wherever one is now. */
  restore(placeholder) {
    this.field.placeholder = placeholder;
    this.field.setAttribute("aria-label", placeholder);
    this.field.value = drafts.get(this.key()) ?? "";
    this.suggestions.close();
    this.changed({ quiet: true });
  }

  /** Puts text into the field and the caret after it. */
  fill(text) {
    this.field.value = text;
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
    this.changed();
  }

  insert(text) {
    this.field.focus();
    const { selectionStart, selectionEnd, value } = this.field;
    const gap = selectionStart > 0 && !/\s/.test(value[selectionStart - 1]) ? " " : "";
    this.field.setRangeText(gap + text, selectionStart, selectionEnd, "end");
    this.changed();
  }

  changed({ quiet = false } = {}) {
    grow(this.field);
    const text = this.field.value;
    if (text) drafts.set(this.key(), text);
    else drafts.delete(this.key());
    this.sendButton.disabled = text.trim() === "";
    this.showUsage(text);
    if (!quiet) this.suggestions.update();
  }

  showUsage(text) {
    const word = /^(\/\S+)(\s|$)/.exec(text)?.[1];
    const command = state.commands.find((known) => known.command === word);
    const hint = command?.usage_hint || command?.description;
    this.usage.replaceChildren(...(hint ? [el("code", {}, command.command), " ", hint] : []));
  }

  onKey(event) {
    if (event.isComposing || this.suggestions.onKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && this.field.value === "" && this.editLast())
      event.preventDefault();
  }

  async submit() {
    const typed = this.field.value;
    const text = asSent(typed);
    if (!text) return;
    const to = this.target();
    const key = this.key();
    this.fill("");
    const sent = await send("/page/post", { user: state.me.id, ...to, text });
    if (sent) return;
    drafts.set(key, typed); // nothing written is lost when the sandbox did not take it
    if (this.key() === key && this.field.value === "") this.fill(typed);
  }
}
