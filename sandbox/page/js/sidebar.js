// Owns the left side: who one is, the channels, the people; on a telephone it is a drawer.

import { avatar } from "./avatar.js";
import { clock, zoneName } from "./dates.js";
import { byId, el, rove } from "./dom.js";
import { icon } from "./icons.js";
import { go, toChannel } from "./place.js";
import { badge, standing } from "./standing.js";
import { channelName, on, state, userName } from "./state.js";
import { directMessage } from "./workspace.js";

const byName = (one, other) =>
  channelName(one.id).localeCompare(channelName(other.id), "en", { numeric: true });

export function mountSidebar() {
  on("workspace", drawPeople);
  for (const topic of ["workspace", "channels", "room"]) on(topic, drawPlaces);
}

function drawPeople() {
  byId("team").textContent = state.team.name;
  const persons = [...state.users.values()].filter((person) => !person.is_bot);
  const faces = persons.map(face);
  const group = el(
    "div",
    { class: "faces", role: "radiogroup", "aria-label": "Who you are" },
    faces,
  );
  group.addEventListener("keydown", (event) => {
    const flat = { ArrowRight: "ArrowDown", ArrowLeft: "ArrowUp" }[event.key] ?? event.key;
    rove({ key: flat, preventDefault: () => event.preventDefault() }, faces);
  });
  const held = byId("people").contains(document.activeElement);
  byId("people").replaceChildren(group, whoAmI());
  if (held) faces.find((node) => node.getAttribute("aria-checked") === "true")?.focus();
}

function face(person) {
  const mine = person.id === state.me.id;
  const name = [userName(person.id), standing(person)?.toLowerCase()].filter(Boolean).join(", ");
  return el(
    "button",
    {
      type: "button",
      role: "radio",
      class: standing(person) ? "face face-visitor" : "face",
      title: `Be ${name}`,
      "aria-label": name,
      "aria-checked": String(mine),
      tabindex: mine ? "0" : "-1",
      onClick: () => go({ user: person.id, thread: null }),
    },
    avatar({ name: userName(person.id), color: person.color }),
  );
}

function whoAmI() {
  const now = clock(Date.now() / 1000, state.me.tz);
  return el(
    "p",
    { class: "whoami" },
    el("span", {}, "You are ", el("strong", {}, userName(state.me.id))),
    badge(standing(state.me)),
    el("small", { title: state.me.tz }, `${now} ${zoneName(state.me.tz)}`),
  );
}

function drawPlaces() {
  const rooms = [...state.channels.values()].filter((room) => !room.is_im).sort(byName);
  const open = rooms.filter((room) => !room.is_archived || room.id === state.place.channel);
  const key = document.activeElement?.closest("#places [data-key]")?.dataset.key;
  byId("places").replaceChildren(
    ...[
      section("Channels", open.filter((room) => room.is_member).map(roomLink)),
      section(
        "Not joined yet",
        open.filter((room) => !room.is_member && !room.is_private).map(roomLink),
      ),
      section("Direct messages", others().map(personLink)),
    ].filter(Boolean),
  );
  if (key)
    byId("places")
      .querySelector(`[data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
}

function section(title, links) {
  if (links.length === 0) return null;
  return el(
    "section",
    { class: "places-group", "aria-label": title },
    el("h2", {}, title),
    el("ul", {}, links),
  );
}

/** Bots first: theirs is what a newcomer looks for. */
function others() {
  const known = [...state.users.values()].filter((person) => person.id !== state.me.id);
  return known.sort((one, other) => Number(other.is_bot) - Number(one.is_bot));
}

function link({ room, name, label = name, sign, mark, choose, key }) {
  const current = room && room.id === state.place.channel;
  const unread = !current && Number(room?.unread ?? 0) > 0;
  const count =
    unread &&
    (room.mentioned || room.is_im) &&
    el("span", { class: "count", "aria-hidden": "true" }, String(room.unread));
  const told = unread ? `${name}, ${room.unread} unread` : null;
  const look = ["place", unread && "place-unread", mark].filter(Boolean).join(" ");
  const props = {
    type: "button",
    class: look,
    "aria-label": told,
    "aria-current": current ? "page" : null,
    data: { key },
    onClick: choose,
  };
  return el("li", {}, el("button", props, sign, el("span", { class: "place-name" }, label), count));
}

function roomLink(room) {
  const sign = icon(room.is_archived ? "archive" : room.is_private ? "lock" : "hash");
  const mark = room.is_member ? null : "place-quiet";
  return link({
    room,
    sign,
    mark,
    name: channelName(room.id),
    key: room.id,
    choose: () => toChannel(room.id),
  });
}

const directRoom = (person) =>
  [...state.channels.values()].find((room) => room.is_im && room.user === person.id);

function personLink(person) {
  const name = userName(person.id);
  const label = standing(person) ? [name, " ", badge(standing(person))] : name;
  const sign = avatar({ name, color: person.color, isBot: person.is_bot });
  const choose = async () => {
    const id = await directMessage(person.id);
    if (id) go({ channel: id, thread: null, tab: person.is_bot && state.app.home_tab ? "app" : null });
  };
  return link({ room: directRoom(person), name, sign, label, key: person.id, choose });
}
