"""Owns how people write a time of day, and which instant they mean by it."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_WRITTEN: Final = re.compile(r"at\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(Z|\s?UTC\b)?\s*", re.IGNORECASE)


class NoSuchTime(ValueError):  # noqa: N818 - a sentence for the person
    """The words look like a time of day, but no day has it."""


def leading(text: str, *, zone: str | None, now: datetime) -> tuple[datetime | None, str]:
    """Return the instant that `at HH:MM …` means, and the rest of the text.

    The time is in `zone` (an IANA name; UTC when none), or in UTC when it says so (`14:05Z`). It is
    the latest such time that is not in the future: at 00:10, `at 23:55` was yesterday. None when
    the text does not begin that way. Raises NoSuchTime for `at 25:00`.
    """
    match = _WRITTEN.match(text.strip())
    if match is None:
        return None, text.strip()
    hour, minute, second = (int(part or 0) for part in match.group(1, 2, 3))
    local = now.astimezone(UTC if match.group(4) else named(zone))
    try:
        meant = local.replace(hour=hour, minute=minute, second=second, microsecond=0)
    except ValueError:
        raise NoSuchTime(f"{match.group(1)}:{match.group(2)} is not a time of day") from None
    if meant > local + timedelta(minutes=1):
        meant -= timedelta(days=1)
    return meant.astimezone(UTC), text.strip()[match.end() :]


def named(zone: str | None) -> ZoneInfo:
    """Return the zone with this IANA name; UTC when it is not known."""
    try:
        return ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def of_message(ts: str) -> datetime:
    """Return the instant of a Slack message: its `ts` is seconds and microseconds since 1970."""
    seconds, _, micros = ts.partition(".")
    return datetime.fromtimestamp(int(seconds), UTC) + timedelta(
        microseconds=int((micros or "0").ljust(6, "0")[:6])
    )
