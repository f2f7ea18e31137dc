"""Owns how the status page says times, lengths and what people typed."""

import re
from datetime import UTC, date, datetime
from typing import Final

from markupsafe import Markup, escape

from commands.rules import telling

_LINK: Final = Markup('<a href="{}" rel="noopener noreferrer nofollow">{}</a>')
# XML 1.0 has no way to write these, escaped or not.
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HOUR: Final = 60  # minutes


def spoken(at: datetime) -> str:
    there = at.astimezone(UTC)
    return f"{day(there.date())}, {there:%H:%M} UTC"


def day(on: date) -> str:
    return f"{on.day} {on:%b %Y}"


def lasted(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    parts = [f"{hours} h"] if hours else []
    return " ".join([*parts, *([f"{rest} min"] if rest or not hours else [])])


def percent(share: float) -> str:
    return f"{share:.2f}".rstrip("0").rstrip(".") + " %"


def linked(text: str) -> Markup:
    """Return plain text as HTML: escaped, its web addresses as links."""
    return Markup("").join(
        _LINK.format(piece, piece) if is_link else escape(piece)
        for piece, is_link in telling.pieces(text)
    )


def xml(text: str) -> str:
    """Return text as XML can hold it."""
    return _NOT_XML.sub("", text)
