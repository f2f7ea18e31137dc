// Owns the step back from what Slack stores to what a person would have typed, for editing.

import { unescape } from "./inline.js";
import { channel, channelName, user, userName } from "./state.js";

function readable(all, inner) {
  const [target, label] = inner.split("|");
  if (target.startsWith("@") && user(target.slice(1))) return `@${userName(target.slice(1))}`;
  if (target.startsWith("#") && channel(target.slice(1))) return `#${channelName(target.slice(1))}`;
  if (/^!(here|channel|everyone)$/.test(target)) return `@${target.slice(1)}`;
  return /^(https?:|mailto:)/.test(target) ? (label ?? target) : all;
}

/** Stored text as it was typed: names for mentions, characters for entities. */
export const asTyped = (text) => unescape(text.replaceAll(/<([^<>\n]+)>/g, readable));
