"""Owns the shape of what is posted: blocks, and the text for where blocks are not shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Message:
    """What is posted; `text` is what notifications and screen readers say."""

    text: str
    blocks: Sequence[dict[str, Any]] = ()
