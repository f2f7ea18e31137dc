// Owns the step between what a person types and what Slack stores: entities, mentions, channels, addresses.

import { unescape } from "./inline.js";
import { channel, channelName, state, user, userName } from "./state.js";

const CODE = /(```[\s\S]*?```|`[^`\n]+`)/;
const ADDRESS = /(^|[\s(])(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]}'"])/g;
const RANGES = /(^|[\s(])@(here|channel|everyone)\b/g;

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const literal = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `name` as a word of its own after `sign`, in any case. */
const called = (sign, name) =>
  new RegExp(`(^|[\\s(,])${sign}${literal(escape(name))}(?![\\p{L}\\p{N}_-])`, "giu");

function namesOfPeople() {
  const pairs = [...state.users.values()].flatMap((person) => [
    [person.real_name, person.id],
    [person.name, person.id],
  ]);
  return pairs.filter(([name]) => name).sort(([one], [other]) => other.length - one.length);
}

function mentions(text) {
  let written = text.replaceAll(RANGES, "$1<!$2>");
  for (const [name, id] of namesOfPeople())
    written = written.replaceAll(called("@", name), `$1<@${id}>`);
  for (const room of state.channels.values()) {
    if (!room.is_im) written = written.replaceAll(called("#", room.name), `$1<#${room.id}>`);
  }
  return written;
}

/** Typed text as Slack's clients send it; code keeps its words as they are. */
export function asSent(text) {
  return text
    .trim()
    .split(CODE)
    .map((part, at) =>
      at % 2 ? escape(part) : mentions(escape(part)).replaceAll(ADDRESS, "$1<$2>"),
    )
    .join("");
}

function readable(all, inner) {
  const [target, label] = inner.split("|");
  if (target.startsWith("@") && user(target.slice(1))) return `@${userName(target.slice(1))}`;
  if (target.startsWith("#") && channel(target.slice(1))) return `#${channelName(target.slice(1))}`;
  if (/^!(here|channel|everyone)$/.test(target)) return `@${target.slice(1)}`;
  return /^(https?:|mailto:)/.test(target) ? (label ?? target) : all;
}

/** Stored text as it was typed: names for mentions, characters for entities. */
export const asTyped = (text) => unescape(text.replaceAll(/<([^<>\n]+)>/g, readable));
