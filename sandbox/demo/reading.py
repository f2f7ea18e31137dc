"""Owns how a message reads in a terminal: words in place of Slack's marks and blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from sandbox.workspace.composing import as_typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.wire import JSON
    from sandbox.workspace.message import Message
    from sandbox.workspace.workspace import Workspace

_DATE: Final = re.compile(r"<!date\^[^|>]*\|([^>]*)>")
# A link in parentheses needs no second pair.
_LINK: Final = re.compile(r"\(<(https?://[^|>]+)\|([^>]+)>\)|<(https?://[^|>]+)\|([^>]+)>")
_BOLD: Final = re.compile(r"(?<![\w*])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])")


def written(space: Workspace, message: Message) -> str:
    """Return what the page shows of a message; its text is for who cannot see the blocks."""
    lines = list(_lines(message.blocks)) if message.blocks else [message.text]
    return "\n".join(readable(space, line) for line in lines)


def readable(space: Workspace, text: str) -> str:
    """Return wire text with names, times and addresses in place of Slack's marks."""
    dated = _DATE.sub(r"\1", text)
    linked = _LINK.sub(lambda m: f"{m[2] or m[4]} ({m[1] or m[3]})", dated)
    return as_typed(space, _BOLD.sub(r"\1", linked))


def _lines(blocks: list[JSON]) -> Iterator[str]:
    for block in blocks:
        if "text" in block:
            yield block["text"]["text"]
        yield from (part["text"] for part in block.get("fields", []))
        beside = [block["accessory"]] if "accessory" in block else []
        if shown := [_element(element) for element in [*block.get("elements", []), *beside]]:
            yield "  ".join(shown)


def _element(element: JSON) -> str:
    """Return a control in brackets: what else stands in a block is words."""
    match element:
        case {"type": "button", "text": {"text": label}}:
            return f"[{label}]"
        case {"placeholder": {"text": label}}:
            return f"[{label} ▾]"
    return str(element.get("text", ""))
