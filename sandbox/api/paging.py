"""Pages of long answers, with cursors that nobody should look into."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, TypeVar

from sandbox.api.errors import SlackError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.api.arguments import Arguments
    from sandbox.wire import JSON

T = TypeVar("T")
MOST = 1000


def page(args: Arguments, rows: Sequence[T], default: int = 100) -> tuple[Sequence[T], JSON]:
    """Return the rows of the page that `cursor` and `limit` ask for, and its metadata."""
    limit = args.number("limit", default) or default
    if not 1 <= limit <= MOST:
        raise SlackError("invalid_limit")
    start = _position(args.text("cursor"))
    end = start + limit
    cursor = _cursor(end) if end < len(rows) else ""
    return rows[start:end], {"response_metadata": {"next_cursor": cursor}}


def _cursor(position: int) -> str:
    return base64.b64encode(f"next:{position}".encode()).decode()


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
        position = int(number)
    except (binascii.Error, ValueError):
        raise SlackError("invalid_cursor") from None
    if word != "next":
        raise SlackError("invalid_cursor")
    return position
