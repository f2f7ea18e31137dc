"""Owns the history of a service: of each day, for how long something was wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

DAYS: Final = 90
WHOLE: Final = 100.0  # percent
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """From when until when it hurt; no end: it goes on."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Day:
    """One day in UTC: `down` of the part of it that has passed."""

    day: date
    down: timedelta
    passed: timedelta


def days(spans: Sequence[Span], now: datetime, count: int = DAYS) -> Sequence[Day]:
    """Return the last days, today the last, with how long it hurt. Two at once count once."""
    joined = _joined(spans, now)
    today = now.astimezone(UTC).date()
    return [_day(today - timedelta(days=back), joined, now) for back in reversed(range(count))]


def percent(found: Sequence[Day]) -> float:
    """Return the share of the time without trouble, never rounded up to more than it was."""
    passed = sum((day.passed for day in found), timedelta())
    down = sum((day.down for day in found), timedelta())
    if not down or not passed:
        return WHOLE
    return int((1 - down / passed) * WHOLE * 100) / 100


def touches(span: Span, day: Day, now: datetime) -> bool:
    """Tell whether it hurt on this day."""
    begins = datetime.combine(day.day, time(), UTC)
    until = min(span.until or now, now)
    return max(span.since, begins) < min(until, begins + _DAY)


def minutes(down: timedelta) -> int:
    """Return whole minutes; what was shorter than one was one all the same."""
    return max(1, round(down / timedelta(minutes=1))) if down else 0


def _day(day: date, joined: Sequence[tuple[datetime, datetime]], now: datetime) -> Day:
    begins = datetime.combine(day, time(), UTC)
    ends = min(begins + _DAY, now)
    down = sum((_within(since, until, begins, ends) for since, until in joined), timedelta())
    return Day(day, down, max(ends - begins, timedelta()))


def _within(since: datetime, until: datetime, begins: datetime, ends: datetime) -> timedelta:
    return max(min(until, ends) - max(since, begins), timedelta())


def _joined(spans: Sequence[Span], now: datetime) -> Sequence[tuple[datetime, datetime]]:
    """Return the spans in order, those that overlap as one."""
    joined: list[tuple[datetime, datetime]] = []
    for span in sorted(spans, key=lambda span: span.since):
        until = min(span.until or now, now)
        if until <= span.since:
            continue
        if joined and span.since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], until))
        else:
            joined.append((span.since, until))
    return joined
