"""Turns what a person types into Slack's wire text, as Slack's own client does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.workspace.people import User
    from sandbox.workspace.workspace import Workspace

TOKEN = re.compile(
    r"(?P<link>https?://[^\s<>]+)"
    r"|<@(?P<user_id>[UW][A-Z0-9]+)(?:\|[^>]*)?>"
    r"|<#(?P<channel_id>[CGD][A-Z0-9]+)(?:\|[^>]*)?>"
    r"|(?<![\w@])@(?P<reach>here|channel|everyone)\b"
    r"|(?<![\w@])@(?P<user>\w(?:[\w.-]*\w)?(?: [A-Z][\w.]*)?)"
    r"|(?<![\w#])#(?P<channel>[\w-]+)"
)
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    return re.sub("[&<>]", lambda match: ESCAPES[match[0]], text)


def compose(space: Workspace, typed: str, *, named: bool = False) -> str:
    """Link mentions, channels and addresses, and escape the rest.

    `named`: with the person's name in the mention, as slash commands get it.
    """
    parts, position = [], 0
    for match in TOKEN.finditer(typed):
        parts.append(escaped(typed[position : match.start()]))
        parts.append(_token(space, match, named=named))
        position = match.end()
    return "".join(parts) + escaped(typed[position:])


def _token(space: Workspace, match: re.Match[str], *, named: bool) -> str:
    if match["link"]:
        return f"<{escaped(match['link'])}>"
    if match["reach"]:
        return f"<!{match['reach']}>"
    if match["user_id"] or match["user"]:
        return _mention(space, match, named=named)
    name = match["channel_id"] or match["channel"]
    channel = space.channel_named(name)
    return f"<#{channel.id}|{channel.name}>" if channel else escaped(match[0])


def _mention(space: Workspace, match: re.Match[str], *, named: bool) -> str:
    if match["user_id"]:
        user = space.users.get(match["user_id"])
        return _linked(user, named=named) if user else escaped(match[0])
    if user := space.user_named(match["user"]):
        return _linked(user, named=named)
    handle, space_between, rest = match["user"].partition(" ")
    if user := space.user_named(handle):
        return _linked(user, named=named) + space_between + escaped(rest)
    return escaped(match[0])


def _linked(user: User, *, named: bool) -> str:
    return f"<@{user.id}|{user.name}>" if named else f"<@{user.id}>"
