// Owns what the composer offers while one types: commands, people, channels, emoji.

import { avatar } from "./avatar.js";
import { el, freshId } from "./dom.js";
import { character, search } from "./emoji.js";
import { icon } from "./icons.js";
import { standing } from "./standing.js";
import { state, userName } from "./state.js";

const MOST = 8;

const matches = (name, wanted) =>
  name
    ?.toLowerCase()
    .split(/[\s-]/)
    .some((word) => word.startsWith(wanted)) || name?.toLowerCase().startsWith(wanted);

function commands(wanted) {
  const known = state.commands.filter((command) => command.command.startsWith(wanted));
  return known.map((command) => ({
    text: `${command.command} `,
    title: command.command,
    note: command.description,
    sign: icon("bolt"),
  }));
}

function people(wanted) {
  const word = wanted.slice(1).toLowerCase();
  const ranges = ["here", "channel"].filter((range) => range.startsWith(word));
  const known = [...state.users.values()].filter(
    (person) => matches(person.real_name, word) || matches(person.name, word),
  );
  return [
    ...known.map((person) => ({
      text: `@${userName(person.id)} `,
      title: userName(person.id),
      note: [`@${person.name}`, standing(person)?.toLowerCase()].filter(Boolean).join(" · "),
      sign: avatar({ name: userName(person.id), color: person.color, isBot: person.is_bot }),
    })),
    ...ranges.map((range) => ({
      text: `@${range} `,
      title: `@${range}`,
      note: "Everyone in this channel",
      sign: icon("people"),
    })),
  ];
}

function rooms(wanted) {
  const word = wanted.slice(1).toLowerCase();
  const known = [...state.channels.values()].filter(
    (room) => !room.is_im && room.name.includes(word),
  );
  return known.map((room) => ({
    text: `#${room.name} `,
    title: room.name,
    sign: icon(room.is_private ? "lock" : "hash"),
  }));
}

const emoji = (wanted) =>
  search(wanted.slice(1), MOST).map((name) => ({
    text: `:${name}: `,
    title: `:${name}:`,
    sign: character(name),
  }));

const SOURCES = [
  { pattern: /^\/[a-z-]*$/i, offer: commands },
  { pattern: /(?:^|[\s(])(@[\p{L}\p{N}._-]*(?: [\p{L}]+)?)$/u, offer: people },
  { pattern: /(?:^|[\s(])(#[\p{L}\p{N}_-]*)$/u, offer: rooms },
  { pattern: /(?:^|[\s(])(:[a-z0-9_+-]{2,})$/i, offer: emoji },
];

/** What fits the word before the caret: `{from, items}`, or null. */
function offers(before) {
  for (const { pattern, offer } of SOURCES) {
    const found = pattern.exec(before);
    const word = found?.[1] ?? found?.[0];
    const items = found ? offer(word).slice(0, MOST) : [];
    if (items.length > 0) return { from: before.length - word.length, items };
  }
  return null;
}

export class Suggestions {
  constructor(field) {
    this.field = field;
    this.node = el("div", {
      class: "suggestions",
      role: "listbox",
      "aria-label": "Suggestions",
      id: freshId("suggest"),
      hidden: true,
    });
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.node.id);
    field.addEventListener("blur", () => this.close());
  }

  update() {
    const { selectionStart: caret, selectionEnd, value } = this.field;
    this.offer = caret === selectionEnd ? offers(value.slice(0, caret)) : null;
    if (!this.offer) return this.close();
    this.rows = this.offer.items.map((item, at) => this.row(item, at));
    this.node.replaceChildren(...this.rows);
    this.node.hidden = false;
    this.mark(0);
  }

  row(item, at) {
    return el(
      "div",
      {
        role: "option",
        id: freshId("suggestion"),
        class: "suggestion",
        onMousedown: (event) => event.preventDefault(),
        onClick: () => this.take(at),
        onMousemove: () => this.mark(at),
      },
      el("span", { class: "suggestion-sign" }, item.sign),
      el("strong", {}, item.title),
      item.note && el("small", {}, item.note),
    );
  }

  mark(at) {
    this.at = (at + this.rows.length) % this.rows.length;
    for (const [index, row] of this.rows.entries())
      row.setAttribute("aria-selected", String(index === this.at));
    this.field.setAttribute("aria-activedescendant", this.rows[this.at].id);
    this.rows[this.at].scrollIntoView({ block: "nearest" });
  }

  close() {
    this.node.hidden = true;
    this.field.removeAttribute("aria-activedescendant");
  }

  take(at = this.at) {
    const { from, items } = this.offer;
    const { value, selectionStart } = this.field;
    const after = value.slice(selectionStart).replace(/^ /, "");
    this.field.value = value.slice(0, from) + items[at].text + after;
    const caret = from + items[at].text.length;
    this.field.setSelectionRange(caret, caret);
    this.close();
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** A command or name that is written out already needs no choosing: Enter then sends. */
  complete() {
    const written = this.field.value.slice(this.offer.from, this.field.selectionStart);
    return this.offer.items[this.at].text.trim() === written.trim();
  }

  /** Uses a key when the list is open; answers whether it did. */
  onKey(event) {
    if (this.node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.mark(this.at + step);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Tab" && !event.shiftKey) this.take();
    else if (event.key === "Enter" && !event.shiftKey && !this.complete()) this.take();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
