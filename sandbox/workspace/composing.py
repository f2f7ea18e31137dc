"""Turns what a person types into Slack's wire text, as Slack's own client does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.workspace.workspace import Workspace

TOKEN = re.compile(
    r"(?P<link>https?://[^\s<>]+)"
    r"|<@(?P<user_id>[UW][A-Z0-9]+)(?:\|[^>]*)?>"
    r"|<#(?P<channel_id>[CGD][A-Z0-9]+)(?:\|[^>]*)?>"
    r"|(?<![\w@])@(?P<reach>here|channel|everyone)\b"
    r"|(?<![\w@])@(?P<user>\w(?:[\w.-]*\w)?(?: [A-Z][\w.]*)?)"
    r"|(?<![\w#])#(?P<channel>[\w-]+)"
)
LINK = re.compile(r"<(?P<sign>[@#])(?P<id>[A-Z0-9]+)(?:\|[^>]*)?>")
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    return re.sub("[&<>]", lambda match: ESCAPES[match[0]], text)


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def compose(space: Workspace, typed: str) -> str:
    """Link mentions, channels and addresses, and escape the rest."""
    parts, position = [], 0
    for match in TOKEN.finditer(typed):
        parts.append(escaped(typed[position : match.start()]))
        parts.append(_token(space, match))
        position = match.end()
    return "".join(parts) + escaped(typed[position:])


def with_names(space: Workspace, wire: str) -> str:
    """Add the names to mentions, as a command gets them that asks for escaping."""

    def named(match: re.Match[str]) -> str:
        return f"<{match['sign']}{match['id']}|{_name(space, match)}>"

    return LINK.sub(named, wire)


def as_typed(space: Workspace, wire: str) -> str:
    """Turn wire text back into what was typed, as a command gets it that asks for no escaping."""
    words = LINK.sub(lambda match: f"{match['sign']}{_name(space, match)}", wire)
    words = re.sub(r"<!(here|channel|everyone)(?:\|[^>]*)?>", r"@\1", words)
    return unescaped(re.sub(r"<(https?://[^>|]+)(?:\|[^>]*)?>", r"\1", words))


def _name(space: Workspace, match: re.Match[str]) -> str:
    if match["sign"] == "@":
        return space.display_name(match["id"])
    channel = space.channels.get(match["id"])
    return channel.name if channel else match["id"]


def _token(space: Workspace, match: re.Match[str]) -> str:
    if match["link"]:
        return f"<{escaped(match['link'])}>"
    if match["reach"]:
        return f"<!{match['reach']}>"
    if match["user_id"] or match["user"]:
        return _mention(space, match)
    channel = space.channel_named(match["channel_id"] or match["channel"])
    return f"<#{channel.id}|{channel.name}>" if channel else escaped(match[0])


def _mention(space: Workspace, match: re.Match[str]) -> str:
    if match["user_id"]:
        return f"<@{match['user_id']}>" if match["user_id"] in space.users else escaped(match[0])
    if user := space.user_named(match["user"]):
        return f"<@{user.id}>"
    handle, gap, rest = match["user"].partition(" ")
    if user := space.user_named(handle):
        return f"<@{user.id}>{gap}{escaped(rest)}"
    return escaped(match[0])
