"""Owns working days and hours: by when something is due, and what was out of hours."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from commands.rules import times

_FRIDAY: Final = 4
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
    within = sum(
        (_overlap(start, end, *hours) for hours in _hours(start, end, times.named(zone))),
        timedelta(),
    )
    return end - start - within


def _hours(start: datetime, end: datetime, zone: tzinfo) -> Iterator[tuple[datetime, datetime]]:
    """Yield the working hours of each day that the span touches."""
    day: date = start.astimezone(zone).date()
    while day <= end.astimezone(zone).date():
        if day.weekday() <= _FRIDAY:
            begins, ends = (datetime.combine(day, at, zone) for at in (DAY_BEGINS, DAY_ENDS))
            yield begins.astimezone(UTC), ends.astimezone(UTC)
        day += timedelta(days=1)


def _overlap(start: datetime, end: datetime, begins: datetime, ends: datetime) -> timedelta:
    return max(min(end, ends) - max(start, begins), timedelta())
