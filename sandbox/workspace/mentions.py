"""Finds whom a text or its blocks notify: the special mentions that were not escaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.wire import JSON

MENTION = re.compile(
    r"<(?:!(here|channel|everyone|group)(?:\|[^>]*)?"
    r"|!subteam\^([A-Z0-9]+)(?:\|[^>]*)?"
    r"|@([UWB][A-Z0-9]+)(?:\|[^>]*)?)>"
)
BARE = re.compile(r"(?<![\w@])@(here|channel|everyone)\b")


def mentions_in_text(text: str, *, link_names: bool = False) -> set[str]:
    """`link_names`: also `@here` without brackets counts, as with that argument in Slack."""
    found = {next(filter(None, match.groups())) for match in MENTION.finditer(text)}
    if link_names:
        found |= set(BARE.findall(text))
    return found


def mentions_in(
    text: str, blocks: list[JSON], attachments: list[JSON], *, link_names: bool = False
) -> frozenset[str]:
    found = mentions_in_text(text, link_names=link_names)
    for part in (*blocks, *attachments):
        found |= set(_walk(part))
    return frozenset(found)


def _walk(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from _walk(part)
    elif isinstance(node, dict):
        yield from _of(node)
        for part in node.values():
            yield from _walk(part)


def _of(node: JSON) -> Iterator[str]:
    match node:
        case {"type": "mrkdwn" | "markdown", "text": str(text)}:
            yield from mentions_in_text(text)
        case {"type": "user", "user_id": str(user)}:
            yield user
        case {"type": "usergroup", "usergroup_id": str(group)}:
            yield group
        case {"type": "broadcast", "range": str(reach)}:
            yield reach
        # Attachments are mrkdwn without saying so.
        case {"fallback": _, "text": str(text)} | {"color": _, "text": str(text)}:
            yield from mentions_in_text(text)
