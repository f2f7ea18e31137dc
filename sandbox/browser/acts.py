"""What a person does on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.blocks.state import initial_state
from sandbox.browser.looks import mark_read
from sandbox.browser.shapes import channel_row, view_row
from sandbox.driver.elements import action as used
from sandbox.driver.elements import find
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.membership import direct
from sandbox.workspace.message import Draft

if TYPE_CHECKING:
    from sandbox.browser.asked import Asked
    from sandbox.wire import JSON

CHOICES = ("selected_", "value", "files", "rich_text_value")
DONE = {"ok": True}


async def read(asked: Asked) -> JSON:
    mark_read(asked.channel, asked.user.id)
    return DONE


async def post(asked: Asked) -> JSON:
    """Say something, or run a command, whose answer comes as an event."""
    world, me, room = asked.world, asked.user.id, asked.channel
    text, thread_ts = str(asked["text"]), asked.values.get("thread_ts")
    command = text.strip().partition(" ")[0]
    if not command.startswith("/"):
        world.gestures.post(me, room, Draft(text, thread_ts=thread_ts))
        return DONE
    if thread_ts:
        raise CannotError(f"{command} is not supported in threads. Sorry!")
    await world.gestures.command(me, room, text)
    return DONE


async def edit(asked: Asked) -> JSON:
    asked.world.gestures.edit(asked.user.id, asked.message, str(asked["text"]))
    return DONE


async def delete(asked: Asked) -> JSON:
    asked.world.gestures.delete(asked.user.id, asked.message)
    return DONE


async def react(asked: Asked) -> JSON:
    gestures = asked.world.gestures
    act = gestures.react if asked["add"] else gestures.unreact
    act(asked.user.id, asked.message, str(asked["name"]).strip(":"))
    return DONE


async def join(asked: Asked) -> JSON:
    asked.world.gestures.join(asked.user.id, asked.channel)
    return DONE


async def use(asked: Asked) -> JSON:
    """Use a button or menu; the app's answer comes as events."""
    container, sent = asked["container"], asked["action"]
    interactions, me = asked.world.interactions, asked.user.id
    if container.get("type") == "view":
        view = asked.view(str(container.get("view_id")))
        view.state |= asked.values.get("state", {}).get("values", {})
        entry = _entry(view.blocks, sent)
        await interactions.click_in_view(me, view, entry)
        return DONE
    message = asked.world.gestures.message(
        me, str(container.get("channel")), str(container.get("ts"))
    )
    entry = _entry(message.blocks, sent)
    values = initial_state(message.blocks) | asked.values.get("state", {}).get("values", {})
    await interactions.click(me, message, entry, values)
    return DONE


def _entry(blocks: list[JSON], sent: JSON) -> JSON:
    """Complete what the page says was used with what the element says about itself."""
    of_block = [block for block in blocks if block["block_id"] == sent.get("block_id")]
    block, element = find(of_block, str(sent.get("action_id")))
    chosen = {key: value for key, value in sent.items() if key.startswith(CHOICES)}
    return used(block, element, chosen)


async def shortcut(asked: Asked) -> JSON:
    on = asked.message if "ts" in asked.values else None
    await asked.world.interactions.shortcut(asked.user.id, str(asked["callback_id"]), on)
    return DONE


async def submit(asked: Asked) -> JSON:
    view = asked.view(str(asked["view_id"]))
    values = asked.values.get("state", {}).get("values", {})
    if objections := asked.world.gestures.objections(view, values):
        return {"errors": objections}
    outcome = await asked.world.interactions.submit(asked.user.id, view)
    return {"errors": outcome.errors} if outcome.errors else DONE


async def close(asked: Asked) -> JSON:
    await asked.world.interactions.close(asked.user.id, asked.view(str(asked["view_id"])))
    return DONE


async def home(asked: Asked) -> JSON:
    view = asked.world.interactions.open_home(asked.user.id)
    return {"view": view_row(asked.world.space, view) if view else None}


async def dm(asked: Asked) -> JSON:
    space, other = asked.world.space, str(asked["with"])
    if other not in space.users:
        raise CannotError("There is no such person.")
    return {"channel": channel_row(direct(space, asked.user.id, other), asked.user.id)}
