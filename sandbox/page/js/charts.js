// Owns the data visualization block: lines, areas, bars beside each other, a pie; and the same in words.

import { el, freshId } from "./dom.js";

const SPACE = "http://www.w3.org/2000/svg";
const SIZE = { width: 640, height: 250, left: 46, right: 12, top: 12, bottom: 40 };

/** One element of a picture; as everywhere text is a text node. */
function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SPACE, tag);
  for (const [key, value] of Object.entries(props)) node.setAttribute(key, String(value));
  node.append(...children.flat());
  return node;
}

const figure = (value) => String(Math.round(value * 100) / 100);

/** In how many steps an axis is divided so that each is round; whole numbers are not cut. */
function steps(top, values) {
  if (top <= 2 && values.every(Number.isInteger)) return top;
  const leading = Number(top.toExponential()[0]);
  return leading === 4 || leading === 2 ? 4 : 5;
}

/** A round number that is at least the largest value, so that the axis ends on it. */
function ceiling(most) {
  if (most <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 10].map((step) => step * unit).find((step) => step >= most);
}

function scale(chart) {
  const values = chart.series.flatMap((series) => series.data.map((point) => point.value));
  const top = ceiling(Math.max(0, ...values));
  const bottom = Math.min(0, ...values);
  const height = SIZE.height - SIZE.top - SIZE.bottom;
  const count = chart.axis_config.categories.length;
  const step = (SIZE.width - SIZE.left - SIZE.right) / count;
  return {
    top,
    bottom,
    steps: bottom < 0 ? 4 : steps(top, values),
    step,
    y: (value) => SIZE.top + (height * (top - value)) / (top - bottom),
    x: (at) => SIZE.left + step * (at + 0.5),
  };
}

function axes(chart, by) {
  const lines = Array.from({ length: by.steps + 1 }, (_, at) => {
    const value = by.bottom + ((by.top - by.bottom) * at) / by.steps;
    return [
      svg("line", { class: "chart-grid", x1: SIZE.left, x2: SIZE.width - SIZE.right, y1: by.y(value), y2: by.y(value) }),
      svg("text", { class: "chart-tick", x: SIZE.left - 8, y: by.y(value) + 4, "text-anchor": "end" }, figure(value)),
    ];
  });
  const every = Math.ceil(chart.axis_config.categories.length / 8);
  const names = chart.axis_config.categories.map((name, at) =>
    at % every
      ? []
      : [svg("text", { class: "chart-tick", x: by.x(at), y: SIZE.height - 22, "text-anchor": "middle" }, name)],
  );
  return [...lines.flat(), ...names.flat()];
}

/** What a series says of each category, in the order of the axis. */
const inOrder = (series, categories) =>
  categories.map((name) => series.data.find((point) => point.label === name)?.value ?? 0);

function told(mark, series, category, value) {
  mark.append(svg("title", {}, `${series}, ${category}: ${figure(value)}`));
  return mark;
}

function lines(chart, by, filled) {
  const { categories } = chart.axis_config;
  return chart.series.flatMap((series, which) => {
    const values = inOrder(series, categories);
    const path = values.map((value, at) => `${at ? "L" : "M"}${by.x(at)},${by.y(value)}`).join("");
    const last = by.x(values.length - 1);
    const area = `${path}L${last},${by.y(0)}L${by.x(0)},${by.y(0)}Z`;
    return [
      ...(filled ? [svg("path", { class: `chart-area series-${which + 1}`, d: area })] : []),
      svg("path", { class: `chart-line series-${which + 1}`, d: path }),
      ...values.map((value, at) =>
        told(
          svg("circle", { class: `chart-mark series-${which + 1}`, cx: by.x(at), cy: by.y(value), r: 4 }),
          series.name,
          categories[at],
          value,
        ),
      ),
    ];
  });
}

function bars(chart, by) {
  const { categories } = chart.axis_config;
  const width = Math.min(26, (by.step * 0.8) / chart.series.length);
  return chart.series.flatMap((series, which) =>
    inOrder(series, categories).map((value, at) => {
      const x = by.x(at) + (which - chart.series.length / 2) * width;
      const height = Math.abs(by.y(0) - by.y(value));
      const y = Math.min(by.y(0), by.y(value));
      return told(
        svg("rect", { class: `chart-mark series-${which + 1}`, x: x + 1, y, width: width - 2, height }),
        series.name,
        categories[at],
        value,
      );
    }),
  );
}

function pie(chart) {
  const whole = chart.segments.reduce((sum, segment) => sum + segment.value, 0);
  let turned = -Math.PI / 2;
  const edge = (angle) => `${160 + 100 * Math.cos(angle)},${118 + 100 * Math.sin(angle)}`;
  return chart.segments.map((segment, which) => {
    const from = turned;
    turned += (2 * Math.PI * segment.value) / whole;
    const shape =
      chart.segments.length === 1
        ? svg("circle", { cx: 160, cy: 118, r: 100 })
        : svg("path", {
            d: `M160,118L${edge(from)}A100,100 0 ${turned - from > Math.PI ? 1 : 0} 1 ${edge(turned)}Z`,
          });
    shape.setAttribute("class", `chart-mark series-${which + 1}`);
    return told(shape, segment.label, `${figure((100 * segment.value) / whole)}%`, segment.value);
  });
}

const DRAWN = {
  line: (chart, by) => lines(chart, by, false),
  area: (chart, by) => lines(chart, by, true),
  bar: bars,
};

/** The chart as words, for who does not see it. */
function words(block) {
  const { chart } = block;
  const parts = chart.segments
    ? chart.segments.map((segment) => `${segment.label} ${figure(segment.value)}`)
    : chart.series.map(
        (series) =>
          `${series.name}: ${series.data.map((point) => `${point.label} ${figure(point.value)}`).join(", ")}`,
      );
  const unit = chart.axis_config?.y_label;
  return `${block.title}${unit ? `, in ${unit.toLowerCase()}` : ""}. ${parts.join("; ")}.`;
}

export function chart(block) {
  const title = freshId("chart");
  const drawn = block.chart;
  const names = (drawn.segments ?? drawn.series).map((part) => part.label ?? part.name);
  const by = drawn.segments ? null : scale(drawn);
  const picture = svg(
    "svg",
    { class: "chart", viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: "img", "aria-label": words(block) },
    drawn.segments ? pie(drawn) : [axes(drawn, by), DRAWN[drawn.type](drawn, by)].flat(),
  );
  return el(
    "figure",
    { class: "block-chart", "aria-labelledby": title },
    el("figcaption", { id: title }, block.title, drawn.axis_config?.y_label && ` (${drawn.axis_config.y_label})`),
    picture,
    el(
      "ul",
      { class: "chart-legend" },
      names.map((name, which) =>
        el("li", {}, el("span", { class: `chart-swatch series-${which + 1}`, "aria-hidden": "true" }), name),
      ),
    ),
  );
}
