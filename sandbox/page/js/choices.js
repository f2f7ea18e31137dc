// Owns elements in which one chooses: select menus of every kind, checkboxes, radio buttons.

import { el, freshId } from "./dom.js";
import { unescape } from "./inline.js";
import { textNode } from "./mrkdwn.js";
import { select } from "./select.js";
import { channelName, state, userName } from "./state.js";
import { act } from "./surface.js";

const key = (element) => `${element.block_id} ${element.action_id}`;

const people = () =>
  [...state.users.values()].map((person) => ({
    value: person.id,
    label: userName(person.id),
    note: `@${person.name}`,
  }));

const rooms = () =>
  [...state.channels.values()]
    .filter((room) => !room.is_im && !room.is_archived)
    .map((room) => ({ value: room.id, label: `#${channelName(room.id)}` }));

const conversations = () => [...rooms(), ...people()];

function listed(element) {
  const groups = element.option_groups ?? [{ options: element.options ?? [] }];
  return groups.flatMap((group) => group.options.map((option) => ({ option, group: group.label })));
}

function own(element) {
  return listed(element).map(({ option, group }) => ({
    value: option.value,
    label: unescape(option.text.text),
    note: option.description && unescape(option.description.text),
    group: group && unescape(group.text),
  }));
}

const find = (element, value) =>
  listed(element).find(({ option }) => option.value === value)?.option ?? null;

// How each kind of select lists its choices, and the names its value goes by in Slack's payloads.
const KINDS = {
  static_select: { list: own, one: "selected_option", first: "initial_option" },
  external_select: { list: () => [], one: "selected_option", first: "initial_option" },
  users_select: { list: people, one: "selected_user", first: "initial_user" },
  channels_select: { list: rooms, one: "selected_channel", first: "initial_channel" },
  conversations_select: {
    list: conversations,
    one: "selected_conversation",
    first: "initial_conversation",
  },
  multi_static_select: { list: own, one: "selected_options", first: "initial_options" },
  multi_users_select: { list: people, one: "selected_users", first: "initial_users" },
  multi_channels_select: { list: rooms, one: "selected_channels", first: "initial_channels" },
  multi_conversations_select: {
    list: conversations,
    one: "selected_conversations",
    first: "initial_conversations",
  },
};

const bare = (value) => (value && typeof value === "object" ? value.value : value);

function menu(element, place, context) {
  const kind = KINDS[element.type];
  const many = element.type.startsWith("multi_");
  const options = kind.list(element);
  const first = { type: element.type, [kind.one]: element[kind.first] ?? (many ? [] : null) };
  const current = place.form.begin(element.block_id, element.action_id, first)[kind.one];
  const typed = (value) => (kind.list === own ? find(element, value) : value);
  const onChange = async (values) => {
    const value = many ? values.map(typed) : typed(values[0]);
    place.form.set(element.block_id, element.action_id, { type: element.type, [kind.one]: value });
    if (context.sends) await act(place, element, { [kind.one]: value });
    context.onChange?.();
  };
  return select({
    options,
    many,
    onChange,
    key: key(element),
    chosen: [current].flat().filter(Boolean).map(bare),
    placeholder: element.placeholder ? unescape(element.placeholder.text) : "Choose",
    most: element.max_selected_items,
    labelledBy: context.labelledBy,
  });
}

function boxes(element, place, context) {
  const first = { type: element.type, selected_options: element.initial_options ?? [] };
  const current = place.form.begin(element.block_id, element.action_id, first).selected_options;
  const ticked = new Set(current.map((option) => option.value));
  const change = (option, on) => {
    if (on) ticked.add(option.value);
    else ticked.delete(option.value);
    const chosen = element.options.filter((other) => ticked.has(other.value));
    place.form.set(element.block_id, element.action_id, {
      type: element.type,
      selected_options: chosen,
    });
    if (context.sends) act(place, element, { selected_options: chosen });
    context.onChange?.();
  };
  const rows = element.options.map((option) =>
    tick("checkbox", option, { element, checked: ticked.has(option.value), change }),
  );
  return el(
    "div",
    { class: "choices", role: "group", "aria-labelledby": context.labelledBy },
    rows,
  );
}

function radios(element, place, context) {
  const first = { type: element.type, selected_option: element.initial_option ?? null };
  const current = place.form.begin(element.block_id, element.action_id, first).selected_option;
  const name = freshId("radio");
  const change = (option) => {
    place.form.set(element.block_id, element.action_id, {
      type: element.type,
      selected_option: option,
    });
    if (context.sends) act(place, element, { selected_option: option });
    context.onChange?.();
  };
  const rows = element.options.map((option) =>
    tick("radio", option, { element, name, checked: current?.value === option.value, change }),
  );
  return el(
    "div",
    { class: "choices", role: "radiogroup", "aria-labelledby": context.labelledBy },
    rows,
  );
}

function tick(type, option, { element, name = null, checked, change }) {
  const box = el("input", {
    type,
    name,
    checked,
    data: { key: `${key(element)} ${option.value}` },
    onChange: (event) => change(option, event.target.checked),
  });
  const note = option.description && el("small", {}, textNode(option.description));
  return el(
    "label",
    { class: "choice" },
    box,
    el("span", { class: "text" }, textNode(option.text), note),
  );
}

export const choices = {
  ...Object.fromEntries(Object.keys(KINDS).map((type) => [type, menu])),
  checkboxes: boxes,
  radio_buttons: radios,
};
