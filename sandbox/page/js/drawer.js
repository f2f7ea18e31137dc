// Owns the sidebar as a drawer on narrow screens: open, closed, and out of reach while closed.

import { byId } from "./dom.js";

const narrow = matchMedia("(max-width: 760px)");
let opener = null;

function set(open) {
  const sidebar = byId("sidebar");
  const drawn = narrow.matches && open;
  document.body.classList.toggle("drawer-open", drawn);
  sidebar.inert = narrow.matches && !open;
  byId("room").inert = drawn;
  if (drawn) sidebar.querySelector("[aria-current], button")?.focus();
}

export function openDrawer(from) {
  opener = from;
  set(true);
}

export function closeDrawer() {
  if (!document.body.classList.contains("drawer-open")) return;
  set(false);
  if (opener?.isConnected) opener.focus();
}

export const isNarrow = () => narrow.matches;

export function mountDrawer() {
  narrow.addEventListener("change", () => set(false));
  byId("scrim").addEventListener("click", closeDrawer);
  byId("sidebar").addEventListener("keydown", (event) => event.key === "Escape" && closeDrawer());
  window.addEventListener("hashchange", closeDrawer);
  set(false);
}
