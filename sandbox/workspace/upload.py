"""A file on its way in: asked for, sent, and then shared or kept for the app alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Upload:
    """`ticket` is in the address that the bytes are sent to; `content`: none until they came."""

    id: str
    ticket: str
    name: str
    length: int
    alt_text: str = ""
    title: str = ""
    content: bytes | None = None
    completed: bool = False
