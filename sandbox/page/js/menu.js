// Owns menus: a list of things to do, walked with the arrow keys.

import { el, rove } from "./dom.js";
import { icon } from "./icons.js";
import { closePopover, openPopover, popoverAt } from "./popover.js";

/** Opens a menu at `anchor`; items are `{label, run, icon?, danger?}`, null draws a line between groups. */
export function openMenu(anchor, items, { label }) {
  if (popoverAt(anchor)) return closePopover({ refocus: true });
  const entries = items.map((item) => (item ? entry(item) : el("hr", { role: "separator" })));
  const panel = openPopover(anchor, entries, { name: "menu", role: "menu", label });
  const buttons = entries.filter((node) => node.tagName === "BUTTON");
  panel.addEventListener("keydown", (event) => rove(event, buttons));
  buttons[0]?.focus();
  return panel;
}

function entry(item) {
  const choose = () => {
    closePopover({ refocus: true });
    item.run();
  };
  const tone = item.danger ? " menu-item-danger" : "";
  return el(
    "button",
    {
      type: "button",
      role: "menuitem",
      tabindex: "-1",
      class: `menu-item${tone}`,
      onClick: choose,
    },
    item.icon && icon(item.icon),
    el("span", {}, item.label, item.hint && el("small", {}, item.hint)),
  );
}
