"""Owns reading messages as a person does: the words, the buttons, and who is called."""

import re
from collections.abc import Iterator
from typing import Any, Final

from bot.views.message import Message

_CALLS: Final = re.compile(r"<(@[A-Z0-9]+|!(?!date\^)[^>]*)>")


def texts(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every text object in blocks or in a view."""
    if isinstance(node, (list, tuple)):
        for part in node:
            yield from texts(part)
    elif isinstance(node, dict):
        if node.get("type") in ("mrkdwn", "plain_text"):
            yield node
        else:
            yield from texts(list(node.values()))


def words(message: Message) -> str:
    """Return all that the blocks say."""
    return "\n".join(text["text"] for text in texts(message.blocks))


def buttons(message: Message) -> list[dict[str, Any]]:
    rows = [block["elements"] for block in message.blocks if block["type"] == "actions"]
    return [one for row in rows for one in row if one["type"] == "button"]


def labels(message: Message) -> list[str]:
    return [button["text"]["text"] for button in buttons(message)]


def called(message: Message) -> set[str]:
    """Return who is called by the message: `@U0ADA`, `!here`."""
    return set(_CALLS.findall(message.text + "\n" + words(message)))
