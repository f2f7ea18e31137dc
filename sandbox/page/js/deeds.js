// Owns what one can do with a message: react, reply, edit, delete, hand it to a shortcut of the bot.

import { send } from "./api.js";
import { confirmed, question } from "./dialog.js";
import { openMenu } from "./menu.js";
import { notify } from "./notices.js";
import { state } from "./state.js";
import { pickEmoji } from "./picker.js";
import { toThread } from "./place.js";

const where = (message) => ({ user: state.me.id, channel: message.channel, ts: message.ts });

export const isMine = (message) =>
  message.user === state.me.id && !message.ephemeral && !message.deleted;

export function toggleReaction(message, name) {
  const mine = message.reactions
    ?.find((reaction) => reaction.name === name)
    ?.users.includes(state.me.id);
  return send("/page/react", { ...where(message), name, add: !mine });
}

export const pickReaction = (anchor, message) =>
  pickEmoji(anchor, (name) => toggleReaction(message, name));

export const openThread = (message) => toThread(message.thread_ts ?? message.ts);

export async function remove(message) {
  const sure = await confirmed(
    question("Delete message", "This cannot be undone. A record kept by a bot stays.", "Delete"),
  );
  if (sure) await send("/page/delete", where(message));
}

/** Takes an ephemeral message out of one's own sight. */
export const dismiss = (message) => send("/page/delete", where(message));

async function copyLink(message) {
  await navigator.clipboard.writeText(message.permalink);
  notify("The link to the message was copied.");
}

function shortcuts(message) {
  return state.shortcuts
    .filter((shortcut) => shortcut.type === "message")
    .map(({ name, callback_id }) => ({
      label: name,
      icon: "bolt",
      run: () => send("/page/shortcut", { ...where(message), callback_id }),
    }));
}

/** Everything else one can do with a message, as a menu at `anchor`; `edit` starts the editor. */
export function openDeeds(anchor, message, { edit, inThread }) {
  const own = isMine(message);
  const items = [
    !inThread && { label: "Reply in thread", icon: "reply", run: () => openThread(message) },
    message.permalink && { label: "Copy link", icon: "link", run: () => copyLink(message) },
    ...shortcuts(message),
    own && null,
    own && { label: "Edit message", icon: "edit", run: edit },
    own && { label: "Delete message", icon: "trash", danger: true, run: () => remove(message) },
  ];
  const offered = items.filter((item) => item === null || item);
  return openMenu(anchor, offered, { label: "Message actions" });
}
