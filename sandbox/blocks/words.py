"""Reads the words out of blocks, in the order in which a person would read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

READABLE = ("text", "title", "label", "hint", "alt_text", "description", "fallback", "pretext")


def words_in(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from words_in(part)
    elif isinstance(node, dict):
        for key, part in node.items():
            if key in READABLE and isinstance(part, str):
                yield part
            elif isinstance(part, (dict, list)):
                yield from words_in(part)
