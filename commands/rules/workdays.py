"""Owns working days and hours: by when something is due, and what was out of hours."""

import functools
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from commands.rules import times

_FRIDAY: Final = 4
_DAY: Final = timedelta(days=1)
DAY_BEGINS: Final = time(9)
DAY_ENDS: Final = time(18)


def after(start: datetime, days: int, *, working: bool) -> datetime:
    """Return the same time of day so many days later, in UTC; `working`: Monday to Friday count."""
    day = start
    left = days
    while left > 0:
        day += timedelta(days=1)
        left -= 1 if not working or day.weekday() <= _FRIDAY else 0
    return day


def out_of_hours(start: datetime, end: datetime, zone: str | None) -> timedelta:
    """Return how much of it lay outside 9:00 to 18:00, Monday to Friday, in that zone.

    `zone`: an IANA name; UTC where none is known.
    """
    if end <= start:
        return timedelta()
    outside, day = end - start, start.astimezone(times.named(zone)).date()
    begins, ends = _hours(day, zone)
    while begins < end:
        if day.weekday() <= _FRIDAY and ends > start:
            outside -= min(end, ends) - max(start, begins)
        day += _DAY
        begins, ends = _hours(day, zone)
    return outside


# Ten thousand incidents of a year touch the same few hundred days.
@functools.lru_cache(maxsize=4096)
def _hours(day: date, zone: str | None) -> tuple[datetime, datetime]:
    there = times.named(zone)
    begins, ends = (datetime.combine(day, at, there) for at in (DAY_BEGINS, DAY_ENDS))
    return begins.astimezone(UTC), ends.astimezone(UTC)
