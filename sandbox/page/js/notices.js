// Owns the notices (short sentences that come and go) and what a screen reader is told.

import { byId, el } from "./dom.js";
import { icon } from "./icons.js";

const SHOWN_MS = 9000;
const MOST = 3;

/** Shows a sentence at the edge of the page; it leaves by itself, or at once when closed. */
export function notify(text, kind = "info") {
  const close = el(
    "button",
    { type: "button", class: "icon-button", "aria-label": "Dismiss" },
    icon("close"),
  );
  const notice = el("div", { class: `notice notice-${kind}` }, el("p", {}, text), close);
  close.addEventListener("click", () => notice.remove());
  const host = byId("notices");
  host.append(notice);
  while (host.childElementCount > MOST) host.firstChild.remove();
  raise(host);
  setTimeout(() => notice.remove(), SHOWN_MS);
}

// A modal dialog lies in the top layer: shown again, the notices lie above it.
function raise(host) {
  if (host.matches(":popover-open")) host.hidePopover();
  host.showPopover();
}

/** Says something to a screen reader without showing it. */
export function announce(text) {
  byId("announcer").textContent = text;
}
