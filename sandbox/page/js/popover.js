// Owns the one floating panel there can be: where it lies, how it closes, where the focus goes after.

import { el } from "./dom.js";

const GAP = 6;
let open = null;

/** Floats `content` at `anchor`; Escape, a click elsewhere or leaving by Tab closes it. */
export function openPopover(
  anchor,
  content,
  { name, label = null, role = null, onClose = null } = {},
) {
  closePopover();
  const panel = el(
    "div",
    { class: `popover popover-${name}`, popover: "manual", role, "aria-label": label },
    content,
  );
  (anchor.closest("dialog") ?? document.body).append(panel);
  open = { anchor, panel, onClose };
  anchor.setAttribute("aria-expanded", "true");
  panel.addEventListener("keydown", onKey);
  panel.addEventListener("focusout", onFocusOut);
  panel.style.minWidth = name === "list" ? `${anchor.offsetWidth}px` : "";
  panel.showPopover();
  placePanel();
  return panel;
}

/** Closes the panel if one is open; the focus goes back to what opened it. */
export function closePopover({ refocus = false } = {}) {
  if (!open) return;
  const { anchor, panel, onClose } = open;
  open = null;
  anchor.removeAttribute("aria-expanded");
  const held = panel.contains(document.activeElement);
  panel.remove();
  if ((refocus || held) && anchor.isConnected) anchor.focus({ preventScroll: true });
  onClose?.();
}

export const popoverAt = (anchor) => open?.anchor === anchor;

function placePanel() {
  if (!open) return;
  const { anchor, panel } = open;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = window.innerHeight - at.bottom - GAP;
  const above = at.top - GAP;
  const top = below >= height || below >= above ? at.bottom + GAP : at.top - GAP - height;
  const left = panel.classList.contains("popover-end") ? at.right - width : at.left;
  panel.style.top = `${clamp(top, window.innerHeight - height)}px`;
  panel.style.left = `${clamp(left, window.innerWidth - width)}px`;
}

const clamp = (value, most) => Math.max(GAP, Math.min(value, most - GAP));

function onKey(event) {
  if (event.key !== "Escape") return;
  event.preventDefault(); // or the dialog underneath would close as well
  event.stopPropagation();
  closePopover({ refocus: true });
}

function onFocusOut(event) {
  const { relatedTarget } = event;
  if (
    !open ||
    !relatedTarget ||
    open.panel.contains(relatedTarget) ||
    relatedTarget === open.anchor
  )
    return;
  closePopover();
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.panel.contains(event.target) && !open.anchor.contains(event.target))
    closePopover();
});
window.addEventListener("resize", placePanel);
document.addEventListener("scroll", placePanel, { capture: true, passive: true });
