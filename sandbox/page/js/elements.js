// Owns Block Kit's elements: buttons, menus, and which maker draws which type.

import { choices } from "./choices.js";
import { el } from "./dom.js";
import { inputs } from "./inputs.js";
import { unescape } from "./inline.js";
import { openMenu } from "./menu.js";
import { plainText } from "./mrkdwn.js";
import { act } from "./surface.js";

const STYLES = { primary: " button-primary", danger: " button-danger" };

/** What keeps the focus on an element when its message is drawn again. */
export const keyOf = (element) => `${element.block_id} ${element.action_id}`;

async function press(trigger, place, element) {
  const { text, value } = element;
  const action = { text, ...(value === undefined ? {} : { value }) };
  await act(place, element, action, () => trigger.setAttribute("aria-busy", "true"));
  trigger.removeAttribute("aria-busy");
}

function button(element, place) {
  const props = {
    class: `button${STYLES[element.style] ?? ""}`,
    data: { key: keyOf(element) },
    "aria-label": element.accessibility_label,
  };
  if (element.url) {
    const tell = () => press(link, place, element);
    const link = el(
      "a",
      {
        ...props,
        href: safe(element.url),
        target: "_blank",
        rel: "noopener noreferrer",
        onClick: tell,
      },
      plainText(element.text),
    );
    return link;
  }
  const node = el("button", { ...props, type: "button" }, plainText(element.text));
  node.addEventListener(
    "click",
    () => node.getAttribute("aria-busy") !== "true" && press(node, place, element),
  );
  return node;
}

const safe = (address) => (/^(https?:|mailto:)/i.test(address) ? address : null);

function overflow(element, place) {
  const trigger = el(
    "button",
    {
      type: "button",
      class: "button button-overflow",
      "aria-haspopup": "menu",
      "aria-label": "More choices",
      data: { key: keyOf(element) },
    },
    "⋯",
  );
  const items = element.options.map((option) => ({
    label: unescape(option.text.text),
    hint: option.description && unescape(option.description.text),
    run: () => {
      if (option.url) window.open(safe(option.url), "_blank", "noopener");
      act(place, element, { selected_option: option });
    },
  }));
  trigger.addEventListener("click", () => openMenu(trigger, items, { label: "More choices" }));
  return trigger;
}

/** An image that comes with the message or from this server; any other stays its description. */
export function image(element) {
  const own = element.image_url?.startsWith("data:image/") || sameOrigin(element.image_url);
  const alt = element.alt_text ?? "";
  return own
    ? el("img", { src: element.image_url, alt, loading: "lazy" })
    : el("span", { class: "image-alt" }, alt || "image");
}

function sameOrigin(address) {
  return (
    Boolean(address) &&
    URL.canParse(address, location.href) &&
    new URL(address, location.href).origin === location.origin
  );
}

const MAKERS = { button, overflow, image, ...choices, ...inputs };

/**
 * Draws one element. `context` says what it is tied to: `labelledBy` (an id), `sends` (whether a change is an
 * action at once), and for input blocks `describedBy`.
 */
export function drawElement(spec, place, context) {
  const make = MAKERS[spec.type];
  if (!make) return el("span", { class: "unsupported" }, `(${spec.type} cannot be shown here)`);
  return make(spec, place, context);
}
