"""Owns how the pages write times and lengths of time: UTC, and in words."""

from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Final

_UNITS: Final = (("day", 86_400), ("hour", 3_600), ("minute", 60))
_MINUTE: Final = timedelta(minutes=1)


def clock(at: datetime, now: datetime) -> str:
    """Return `14:05 UTC`, with the day when that is not today's."""
    if at.date() == now.date():
        return f"{at:%H:%M} UTC"
    year = f" {at.year}" if at.year != now.year else ""
    return f"{at.day} {at:%b}{year}, {at:%H:%M} UTC"


def exact(at: datetime) -> str:
    """Return the instant for programs: `2026-03-04T14:05:00Z`."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def spoken(length: timedelta) -> str:
    """Return the two largest parts of a length: `2 hours 5 minutes`."""
    if length < _MINUTE:
        return "less than a minute"
    left, parts = int(length.total_seconds()), []
    for unit, size in _UNITS:
        count, left = divmod(left, size)
        parts.append(f"{count} {unit}{'' if count == 1 else 's'}" if count else "")
    first = next(index for index, part in enumerate(parts) if part)
    return " ".join(part for part in islice(parts, first, first + 2) if part)


def ago(at: datetime, now: datetime) -> str:
    return "just now" if now - at < _MINUTE else f"{spoken(now - at)} ago"


def due(at: datetime, now: datetime) -> str:
    """Return how far away a promised time is, or by how much it has been missed."""
    return f"in {spoken(at - now)}" if at > now else f"overdue by {spoken(now - at)}"
