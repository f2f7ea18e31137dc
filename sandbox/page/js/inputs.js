// Owns elements in which one types: text, addresses, numbers, dates and times.

import { dayKey, clock } from "./dates.js";
import { el } from "./dom.js";
import { unescape } from "./inline.js";
import { zone } from "./state.js";
import { act } from "./surface.js";

const key = (element) => `${element.block_id} ${element.action_id}`;

const AREA_ROWS = 5;

/** Ties a field to its form: `name` is the key of the value in Slack's payload. */
function bind(field, element, place, context, { name, first, read = (text) => text || null }) {
  const begun = place.form.begin(element.block_id, element.action_id, {
    type: element.type,
    [name]: first,
  });
  const keep = () => {
    const value = read(field.value);
    place.form.set(element.block_id, element.action_id, { type: element.type, [name]: value });
    context.onChange?.();
    return value;
  };
  field.addEventListener("input", keep);
  field.addEventListener("change", () => context.sends && act(place, element, { [name]: keep() }));
  return begun[name];
}

function common(element, context) {
  return {
    class: "field",
    autocomplete: "off",
    data: { key: key(element) },
    placeholder: element.placeholder ? unescape(element.placeholder.text) : null,
    "aria-labelledby": context.labelledBy,
    "aria-describedby": context.describedBy,
  };
}

function typedText(element, place, context) {
  const { min_length: minlength, max_length: maxlength } = element;
  const props = { ...common(element, context), minlength, maxlength };
  const field = element.multiline
    ? el("textarea", { ...props, rows: AREA_ROWS })
    : el("input", { ...props, type: "text" });
  const value = bind(field, element, place, context, {
    name: "value",
    first: element.initial_value ?? null,
  });
  field.value = value ?? "";
  return field;
}

const typed = (type) => (element, place, context) => {
  const field = el("input", { ...common(element, context), type });
  const value = bind(field, element, place, context, {
    name: "value",
    first: element.initial_value ?? null,
  });
  field.value = value ?? "";
  return field;
};

function number(element, place, context) {
  const step = element.is_decimal_allowed ? "any" : "1";
  const { min_value: min, max_value: max } = element;
  const field = el("input", { ...common(element, context), type: "number", step, min, max });
  const value = bind(field, element, place, context, {
    name: "value",
    first: element.initial_value ?? null,
  });
  field.value = value ?? "";
  return field;
}

const picker = (type, name, initial) => (element, place, context) => {
  const field = el("input", { ...common(element, context), type });
  const value = bind(field, element, place, context, { name, first: element[initial] ?? null });
  field.value = value ?? "";
  return field;
};

/** Seconds to what a `datetime-local` field holds, in the person's zone. */
const local = (seconds) => `${dayKey(seconds, zone())}T${clock(seconds, zone())}`;

/** And back: the offset of the zone at that instant is found by writing a first guess in the zone. */
function instant(text) {
  if (!text) return null;
  const guess = Date.parse(`${text}:00Z`) / 1000;
  const offset = Date.parse(`${local(guess)}:00Z`) / 1000 - guess;
  return guess - offset;
}

function dateTime(element, place, context) {
  const field = el("input", { ...common(element, context), type: "datetime-local" });
  const name = "selected_date_time";
  const value = bind(field, element, place, context, {
    name,
    first: element.initial_date_time ?? null,
    read: instant,
  });
  field.value = value ? local(value) : "";
  return field;
}

export const inputs = {
  plain_text_input: typedText,
  email_text_input: typed("email"),
  url_text_input: typed("url"),
  number_input: number,
  datepicker: picker("date", "selected_date", "initial_date"),
  timepicker: picker("time", "selected_time", "initial_time"),
  datetimepicker: dateTime,
};
