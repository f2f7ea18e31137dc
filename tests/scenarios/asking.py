"""Owns what a scenario looks at when updates are asked for."""

from sandbox.blocks.validate import elements_of
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.scene import Scene


def buttons(message: Message) -> list[str]:
    """Return the labels of a message's buttons."""
    elements = [element for block in message.blocks for element in elements_of(block)]
    return [element["text"]["text"] for element in elements if element["type"] == "button"]


def button(message: Message, action_id: str) -> dict[str, str]:
    """Return a click on this button as Slack tells of it, for when it is no longer there."""
    for block in message.blocks:
        for element in block.get("elements", ()):
            if element.get("action_id") == action_id:
                known = ("type", "action_id", "value")
                return {"block_id": block["block_id"], **{key: element[key] for key in known}}
    raise LookupError(action_id)


def open_in(scene: Scene, where: Channel) -> list[Message]:
    """Return the reminders in a channel, or in a direct one, that can still be answered."""
    return [m for m in scene.slack.messages(channel=where) if "No change" in buttons(m)]


async def called(scene: Scene, **length: float) -> set[str]:
    """Let so much time pass; return who was called meanwhile, in channels or directly."""
    before = len(scene.slack.notifications)
    await scene.later(**length)
    return {notified.who for notified in scene.slack.notifications[before:]}


def commander(scene: Scene, room: Channel) -> str:
    """Return who commands, as the card says."""
    after = scene.posted(room)[0].words.partition("*Commander*\n")[2]
    return after.partition("\n")[0]
