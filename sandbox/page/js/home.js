// Owns the bot's Home and the tabs that lead to it.

import { blocks } from "./blocks.js";
import { button } from "./controls.js";
import { byId, el } from "./dom.js";
import { Form } from "./form.js";
import { go, settle } from "./place.js";
import { channel, on, state, user } from "./state.js";
import { surface } from "./surface.js";

// A bot draws its Home when it hears that somebody has opened it.
const HOME_WITHIN_MS = 1000;

let form = new Form();
let formOf = null;

/** True when the open conversation is the one with a bot that has a Home besides its messages. */
const hasHome = () => {
  const room = channel(state.place.channel);
  return Boolean(state.app?.home_tab && room?.is_im && user(room.user)?.is_bot);
};

/** `home` is the tab that was clicked; `app` is the bot, which may have no Home to show. */
export const homeShown = () => hasHome() && ["home", "app"].includes(state.place.tab);

/** Who clicked the bot and finds that it draws no Home is brought to its messages. */
export function fallBack() {
  setTimeout(() => {
    if (state.place.tab !== "app" || state.home) return;
    settle({ tab: null });
    tabs();
  }, HOME_WITHIN_MS);
}

export function mountHome() {
  on("home", draw);
  on("room", tabs);
  byId("tabs").addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const other = byId("tabs").querySelector("[aria-selected=false]");
    other?.focus();
    other?.click();
  });
}

/** Draws the tabs, and shows the part that belongs to the chosen one. */
export function tabs() {
  const atHome = homeShown();
  const strip = byId("tabs");
  const held = strip.contains(document.activeElement);
  strip.hidden = !hasHome();
  strip.replaceChildren(tab("Home", "home", atHome), tab("Messages", null, !atHome));
  byId("home").hidden = !atHome;
  byId("conversation").hidden = atHome;
  if (held) strip.querySelector("[aria-selected=true]").focus();
  if (atHome) draw();
}

function tab(label, name, selected) {
  return el(
    "button",
    {
      type: "button",
      role: "tab",
      class: "tab",
      "aria-selected": String(selected),
      tabindex: selected ? "0" : "-1",
      "aria-controls": name ?? "conversation",
      onClick: () => go({ tab: name, thread: null }),
    },
    label,
  );
}

function nothing() {
  const read = button("Read its messages", () => go({ tab: null }));
  return el("div", { class: "empty" }, el("p", {}, "This app has drawn no Home yet."), read);
}

function draw() {
  if (!homeShown()) return;
  const home = byId("home");
  const view = state.home;
  if (!view) {
    home.replaceChildren(...(state.place.tab === "home" ? [nothing()] : []));
    return;
  }
  if (formOf !== view.id) [form, formOf] = [new Form(), view.id];
  const key = document.activeElement?.closest("#home [data-key]")?.dataset.key;
  home.replaceChildren(
    el(
      "div",
      { class: "home-sheet" },
      blocks(view.blocks, surface({ type: "view", view_id: view.id }, form)),
    ),
  );
  if (key) home.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
