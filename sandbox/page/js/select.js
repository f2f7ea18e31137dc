// Owns select menus: a button that shows what is chosen, and the list that opens under it.

import { el, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { plainText } from "./mrkdwn.js";
import { closePopover, openPopover, popoverAt } from "./popover.js";

const SEARCH_FROM = 8;

/**
 * A select. `options` are `{value, label, note?, group?}`; `chosen` a list of values; `onChange(values)` runs
 * at each choice of a single select, and when the list of a multi select closes changed.
 */
export function select({
  options,
  chosen,
  many = false,
  placeholder,
  most = Infinity,
  labelledBy,
  onChange,
  key,
}) {
  const control = { options, chosen: new Set(chosen), many, most, onChange };
  const text = el("span", { class: "select-text", id: freshId("select") });
  const labels = labelledBy ? `${labelledBy} ${text.id}` : null;
  const trigger = el(
    "button",
    {
      type: "button",
      class: "select",
      "aria-haspopup": "listbox",
      "aria-labelledby": labels,
      data: { key },
      onClick: () => toggle(control, trigger, text, placeholder),
      onKeydown: (event) => {
        if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
        event.preventDefault();
        if (!popoverAt(trigger)) trigger.click();
      },
    },
    text,
    icon("chevron"),
  );
  show(control, text, placeholder);
  return trigger;
}

function show(control, text, placeholder) {
  const names = control.options
    .filter((option) => control.chosen.has(option.value))
    .map((option) => option.label);
  text.classList.toggle("select-empty", names.length === 0);
  const chips = names.map((name) =>
    el("span", { class: control.many ? "chip" : null }, label(name)),
  );
  text.replaceChildren(...(names.length > 0 ? chips : [placeholder]));
}

const label = (name) => plainText({ text: name });

function toggle(control, trigger, text, placeholder) {
  if (popoverAt(trigger)) return closePopover({ refocus: true });
  const before = [...control.chosen].join("\n");
  const redraw = () => show(control, text, placeholder);
  const list = new List(control, redraw);
  const onClose = () => {
    if (control.many && [...control.chosen].join("\n") !== before)
      control.onChange([...control.chosen]);
  };
  openPopover(trigger, list.nodes, { name: "list", onClose });
  list.begin();
}

class List {
  constructor(control, redraw) {
    this.control = control;
    this.redraw = redraw;
    this.at = Math.max(
      control.options.findIndex((option) => control.chosen.has(option.value)),
      0,
    );
    this.box = el("div", {
      role: "listbox",
      id: freshId("list"),
      tabindex: "-1",
      "aria-multiselectable": control.many,
    });
    this.search = el("input", {
      type: "text",
      class: "list-search",
      placeholder: "Search",
      autocomplete: "off",
      role: "combobox",
      "aria-label": "Search the list",
      "aria-controls": this.box.id,
      "aria-expanded": "true",
      "aria-autocomplete": "list",
      onInput: () => this.fill(0),
    });
    this.box.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays with the keys
    this.searching = control.options.length >= SEARCH_FROM;
    this.keys = this.searching ? this.search : this.box;
    this.keys.addEventListener("keydown", (event) => this.onKey(event));
    this.nodes = this.searching ? [this.search, this.box] : [this.box];
    this.fill(this.at);
  }

  begin() {
    this.keys.focus();
    this.mark(this.at);
  }

  fill(at) {
    const wanted = this.search.value.trim().toLowerCase();
    this.shown = this.control.options.filter((option) =>
      option.label.toLowerCase().includes(wanted),
    );
    this.rows = this.shown.map((option) => this.row(option));
    const grouped = this.rows.flatMap((row, index) => {
      const { group } = this.shown[index];
      const fresh = group && group !== this.shown[index - 1]?.group;
      return fresh ? [el("div", { class: "list-group", role: "presentation" }, group), row] : [row];
    });
    this.box.replaceChildren(...grouped);
    if (this.rows.length === 0) this.box.append(el("p", { class: "list-none" }, "Nothing found"));
    this.mark(at);
  }

  row(option) {
    const chosen = this.control.chosen.has(option.value);
    return el(
      "div",
      {
        role: "option",
        id: freshId("option"),
        class: "list-option",
        "aria-selected": String(chosen),
        onClick: () => this.choose(option),
      },
      el("span", { class: "list-check" }, chosen && icon("check")),
      el("span", {}, label(option.label), option.note && el("small", {}, label(option.note))),
    );
  }

  mark(at) {
    this.at = Math.min(Math.max(at, 0), this.rows.length - 1);
    for (const [index, row] of this.rows.entries())
      row.classList.toggle("list-active", index === this.at);
    const active = this.rows[this.at];
    this.keys.setAttribute("aria-activedescendant", active?.id ?? "");
    active?.scrollIntoView({ block: "nearest" });
  }

  choose(option) {
    const { control } = this;
    if (!control.many) {
      control.chosen = new Set([option.value]);
      closePopover({ refocus: true });
      this.redraw();
      control.onChange([option.value]);
      return;
    }
    if (control.chosen.has(option.value)) control.chosen.delete(option.value);
    else if (control.chosen.size < control.most) control.chosen.add(option.value);
    this.redraw();
    this.fill(this.at);
  }

  onKey(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    if (event.key in steps) this.mark(this.at + steps[event.key]);
    else if (event.key === "Enter" || (event.key === " " && !this.searching)) {
      if (this.shown[this.at]) this.choose(this.shown[this.at]);
    } else if (!this.searching && event.key.length === 1) this.typeAhead(event.key);
    else return;
    event.preventDefault();
  }

  typeAhead(sign) {
    const from = this.at + 1;
    const turned = [...this.shown.slice(from), ...this.shown.slice(0, from)];
    const hit = turned.find((option) => option.label.toLowerCase().startsWith(sign.toLowerCase()));
    if (hit) this.mark(this.shown.indexOf(hit));
  }
}
