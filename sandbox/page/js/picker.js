// Owns the emoji picker: the timeline's tags first, then everything, with a search.

import { el, rove } from "./dom.js";
import { TAGS, character, search } from "./emoji.js";
import { closePopover, openPopover, popoverAt } from "./popover.js";

const COLUMNS = 8;

/** Opens the picker at `anchor` and calls `choose(name)` with what was picked. */
export function pickEmoji(anchor, choose) {
  if (popoverAt(anchor)) return closePopover({ refocus: true });
  const grid = el("div", { class: "emoji-grid" });
  const caption = el("p", { class: "emoji-caption" });
  const pick = (name) => {
    closePopover({ refocus: true });
    choose(name);
  };
  const draw = (wanted) => {
    grid.replaceChildren(...sorted(wanted).map((name) => cell(name, pick, caption)));
    caption.textContent = grid.firstChild
      ? "The first five put a message on the timeline"
      : "No emoji by that name";
  };
  const field = searchField(draw, grid);
  draw("");
  const panel = openPopover(anchor, [field, grid, caption], {
    name: "emoji",
    role: "dialog",
    label: "Pick a reaction",
  });
  grid.addEventListener("keydown", (event) => walk(event, grid, field));
  field.focus();
  return panel;
}

function searchField(draw, grid) {
  return el("input", {
    type: "text",
    class: "list-search",
    placeholder: "Search emoji",
    "aria-label": "Search emoji",
    autocomplete: "off",
    onInput: (event) => draw(event.target.value.trim()),
    onKeydown: (event) => {
      if (event.key === "ArrowDown") grid.firstChild?.focus();
      else if (event.key === "Enter") grid.firstChild?.click();
      else return;
      event.preventDefault();
    },
  });
}

function sorted(wanted) {
  const found = search(wanted);
  const tags = wanted ? [] : TAGS;
  const seen = new Set();
  return [...tags, ...found].filter((name) => {
    const sign = character(name);
    return !seen.has(sign) && seen.add(sign);
  });
}

function cell(name, pick, caption) {
  const tell = () => {
    caption.textContent = `:${name}:`;
  };
  return el(
    "button",
    {
      type: "button",
      class: "emoji-cell",
      "aria-label": name,
      tabindex: "-1",
      onClick: () => pick(name),
      onFocus: tell,
      onMouseenter: tell,
    },
    character(name),
  );
}

function walk(event, grid, field) {
  const cells = [...grid.children];
  if (event.key === "ArrowUp" && cells.indexOf(document.activeElement) < COLUMNS) {
    event.preventDefault();
    return field.focus();
  }
  return rove(event, cells, { columns: COLUMNS });
}
