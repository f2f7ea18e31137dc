"""Completes blocks as Slack does before it keeps them: ids, and the flags of texts."""

from __future__ import annotations

import copy
import secrets
from typing import TYPE_CHECKING, Any

from sandbox.blocks.validate import elements_of

if TYPE_CHECKING:
    from sandbox.wire import JSON


def complete(blocks: list[JSON]) -> list[JSON]:
    """Return a copy in which every block and element has its id."""
    blocks = copy.deepcopy(blocks)
    for block in blocks:
        block.setdefault("block_id", _made_up())
        for element in elements_of(block):
            if element["type"] != "image":
                element.setdefault("action_id", _made_up())
        _flag_texts(block)
    return blocks


def _flag_texts(node: Any) -> None:
    if isinstance(node, list):
        for part in node:
            _flag_texts(part)
    elif isinstance(node, dict):
        if node.get("type") == "plain_text":
            node.setdefault("emoji", True)
        elif node.get("type") == "mrkdwn":
            node.setdefault("verbatim", False)
        for part in node.values():
            _flag_texts(part)


def _made_up() -> str:
    return secrets.token_urlsafe(4)
