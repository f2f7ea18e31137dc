// Owns the drawn icons: our own strokes on a 20 by 20 grid, coloured by the text around them.

const SVG = "http://www.w3.org/2000/svg";

const STROKES = {
  archive: "M3.5 4.5h13v3h-13z M4.5 7.5v8h11v-8 M8 10.5h4",
  bolt: "M11 2.5 4.5 11.5H9l-1 6 7-9.5h-4.5z",
  bookmark: "M5.5 3.5h9v13L10 13l-4.5 3.5z",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  chevron: "m5.5 8 4.5 4.5L14.5 8",
  close: "m5 5 10 10 M15 5 5 15",
  contrast: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z M10 3v14 M10 6.5h5.8 M10 10h6.8 M10 13.5h5.8",
  edit: "M4 16l.8-3.4 8.6-8.6 2.6 2.6-8.6 8.6z M11.6 5.8l2.6 2.6",
  eye: "M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5z M10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  file: "M5.5 2.5h6l3.5 3.5v11.5h-9.5z M11.5 2.5v3.5h3.5",
  hash: "M8 3.5 6.5 16.5 M13.5 3.5 12 16.5 M4 7.5h13 M3.5 12.5h13",
  help: "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z M7.8 7.7a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8 M10 14.2v.1",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9 M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9",
  lock: "M5 9h10v7.5H5z M7 9V6.5a3 3 0 0 1 6 0V9",
  menu: "M3.5 5.5h13 M3.5 10h13 M3.5 14.5h13",
  moon: "M16 12.2A6.5 6.5 0 0 1 7.8 4 6.5 6.5 0 1 0 16 12.2z",
  more: "M4.5 10h.1 M10 10h.1 M15.5 10h.1",
  people:
    "M7.5 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M2 16.5c.3-3 2.5-4.5 5.5-4.5s5.2 1.5 5.5 4.5 M13 4.3a3 3 0 0 1 0 5.4 M15 12.5c1.8.6 2.8 2 3 4",
  pin: "M7.5 3h5l-.5 4.5 2.5 2.5v1.5h-9V10L8 7.5z M10 11.5V17",
  plus: "M10 4v12 M4 10h12",
  reply: "M3 4.5h14v9H9.5L6 16.5v-3H3z M6.5 7.8h7 M6.5 10.3h4.5",
  search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z M13 13l4 4",
  send: "M3.5 4 17 10 3.5 16l1.8-6z M5.3 10H10.5",
  signal:
    "M10 9.5a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z M6.8 13.3a4.6 4.6 0 0 1 0-6.5 M13.2 6.8a4.6 4.6 0 0 1 0 6.5 M4.3 15.8a8.1 8.1 0 0 1 0-11.5 M15.7 4.3a8.1 8.1 0 0 1 0 11.5",
  smile:
    "M9 3.5a6.5 6.5 0 1 0 6.5 6.5 M6 11.5c.7 1.3 1.7 2 3 2s2.3-.7 3-2 M6.8 8v.1 M11.2 8v.1 M15 2.5v5 M12.5 5h5",
  sun: "M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z M10 2v1.5 M10 16.5V18 M2 10h1.5 M16.5 10H18 M4.3 4.3l1.1 1.1 M14.6 14.6l1.1 1.1 M4.3 15.7l1.1-1.1 M14.6 5.4l1.1-1.1",
  trash: "M4 5.5h12 M8 5.5V3.5h4v2 M5.5 5.5l.7 11h7.6l.7-11 M8.5 8.5v5 M11.5 8.5v5",
};

/** A decorative icon; the button around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", STROKES[name] ?? "");
  svg.append(path);
  return svg;
}
