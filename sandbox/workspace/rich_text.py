"""Draws a person's words as the rich text block that Slack's clients send beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.workspace.composing import unescaped

if TYPE_CHECKING:
    from sandbox.wire import JSON

PART = re.compile(
    r"<(?:@(?P<user>[A-Z0-9]+)|#(?P<channel>[A-Z0-9]+)|!(?P<range>here|channel|everyone)"
    r"|!subteam\^(?P<group>[A-Z0-9]+)|(?P<url>(?:https?|mailto):[^|>]+))(?:\|(?P<label>[^>]*))?>"
)


def rich_text(text: str) -> list[JSON]:
    """Return the `blocks` of a message that a person typed; none for an empty one."""
    if not text:
        return []
    parts: list[JSON] = []
    position = 0
    for match in PART.finditer(text):
        parts += _words(text[position : match.start()])
        parts.append(_part(match))
        position = match.end()
    parts += _words(text[position:])
    section = {"type": "rich_text_section", "elements": parts}
    return [{"type": "rich_text", "block_id": "typed", "elements": [section]}]


def _words(text: str) -> list[JSON]:
    return [{"type": "text", "text": unescaped(text)}] if text else []


def _part(match: re.Match[str]) -> JSON:
    if match["user"]:
        return {"type": "user", "user_id": match["user"]}
    if match["channel"]:
        return {"type": "channel", "channel_id": match["channel"]}
    if match["range"]:
        return {"type": "broadcast", "range": match["range"]}
    if match["group"]:
        return {"type": "usergroup", "usergroup_id": match["group"]}
    label = {"text": unescaped(match["label"])} if match["label"] else {}
    return {"type": "link", "url": unescaped(match["url"])} | label
