// Owns the small square that stands for a person or a bot: initials on the person's own colour.

import { el } from "./dom.js";
import { icon } from "./icons.js";

const HEX = /^#?([0-9a-f]{6})$/i;

/** Relative luminance of `rrggbb`, as WCAG 2 defines it. */
function luminance(hex) {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function initials(name) {
  const words = name
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .trim()
    .split(/\s+/);
  return (
    words.length > 1 ? words[0][0] + words.at(-1)[0] : (words[0] ?? "?").slice(0, 2)
  ).toUpperCase();
}

/** Above this luminance black letters stand out more than white ones. */
const MIDDLE = 0.179;

export function avatar({ name, color = null, isBot = false }) {
  const node = el(
    "span",
    { class: `avatar${isBot ? " avatar-bot" : ""}`, "aria-hidden": "true" },
    isBot ? icon("signal") : initials(name),
  );
  const hex = HEX.exec(color ?? "")?.[1];
  if (hex && !isBot) {
    node.style.backgroundColor = `#${hex}`;
    node.style.color = luminance(hex) > MIDDLE ? "#000000" : "#ffffff";
  }
  return node;
}
