// Owns where a block lives (message, modal or Home) and how what is clicked there reaches the bot.

import { send } from "./api.js";
import { confirmed } from "./dialog.js";
import { state } from "./state.js";

/** `container` is `{type: "message", channel, ts}` or `{type: "view", view_id}`. */
export function surface(container, form) {
  return { container, form };
}

/**
 * Sends one action, after the element's own question if it has one; answers false when it was taken back.
 * `begun` runs once it is on its way.
 */
export async function act(place, element, action, begun = () => {}) {
  if (element.confirm && !(await confirmed(element.confirm))) return false;
  begun();
  const told = {
    type: element.type,
    action_id: element.action_id,
    block_id: element.block_id,
    ...action,
  };
  const { container, form } = place;
  return send("/page/action", { user: state.me.id, container, action: told, state: form.state() });
}
