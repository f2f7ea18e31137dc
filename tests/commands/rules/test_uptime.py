"""The history of a service: hours and days worked out by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest

from commands.rules import uptime
from commands.rules.uptime import Span

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}:00+00:00")


# Spans, and the minutes of 1, 2, 3 and 4 March (noon is now) that they make.
TABLE: dict[str, tuple[list[tuple[str, str | None]], list[int]]] = {
    "nothing": ([], [0, 0, 0, 0]),
    "an hour of one day": ([("03-02T10:00", "03-02T11:00")], [0, 60, 0, 0]),
    "over midnight": ([("03-02T23:30", "03-03T00:45")], [0, 30, 45, 0]),
    "a whole day and two halves": ([("03-01T12:00", "03-03T12:00")], [720, 1440, 720, 0]),
    "two at once count once": (
        [("03-02T10:00", "03-02T11:00"), ("03-02T10:30", "03-02T11:30")],
        [0, 90, 0, 0],
    ),
    "one within another": (
        [("03-02T10:00", "03-02T13:00"), ("03-02T11:00", "03-02T11:10")],
        [0, 180, 0, 0],
    ),
    "two that touch": (
        [("03-02T10:00", "03-02T11:00"), ("03-02T11:00", "03-02T11:15")],
        [0, 75, 0, 0],
    ),
    "two apart, the later one first": (
        [("03-03T08:00", "03-03T08:20"), ("03-02T08:00", "03-02T08:10")],
        [0, 10, 20, 0],
    ),
    "going on": ([("03-04T11:15", None)], [0, 0, 0, 45]),
    "going on since before": ([("02-10T00:00", None)], [1440, 1440, 1440, 720]),
    "an end that has not come": ([("03-04T11:30", "03-05T00:00")], [0, 0, 0, 30]),
    "before the window": ([("02-20T10:00", "02-20T11:00")], [0, 0, 0, 0]),
    "into the window": ([("02-28T23:00", "03-01T00:05")], [5, 0, 0, 0]),
    "an end before its beginning": ([("03-02T11:00", "03-02T10:00")], [0, 0, 0, 0]),
    "not begun yet": ([("03-04T13:00", None)], [0, 0, 0, 0]),
}


@pytest.mark.parametrize("name", TABLE)
def test_each_day_has_the_minutes_that_hurt(name: str) -> None:
    given, minutes = TABLE[name]
    spans = [Span(at(since), at(until) if until else None) for since, until in given]
    found = uptime.days(spans, NOW, 4)
    assert [day.day for day in found] == [date(2026, 3, number) for number in (1, 2, 3, 4)]
    assert [day.down / timedelta(minutes=1) for day in found] == minutes
    assert [day.passed / timedelta(hours=1) for day in found] == [24, 24, 24, 12]
    touched = [any(uptime.touches(span, day, NOW) for span in spans) for day in found]
    assert touched == [bool(count) for count in minutes]


@pytest.mark.parametrize(
    ("minutes", "percent"),
    [
        (0, 100.0),
        # Of 3.5 days, 5040 minutes.
        (1, 99.98),
        (5, 99.9),
        (504, 90.0),
        (5040, 0.0),
    ],
)
def test_the_share_is_never_rounded_up(minutes: int, percent: float) -> None:
    since = at("03-01T00:00")
    spans = [Span(since, since + timedelta(minutes=minutes))]
    assert uptime.percent(uptime.days(spans, NOW, 4)) == percent


def test_a_moment_of_trouble_is_no_hundred_percent() -> None:
    found = uptime.days([Span(NOW - timedelta(seconds=1))], NOW)
    assert len(found) == uptime.DAYS
    assert uptime.percent(found) == 99.99
    assert uptime.minutes(found[-1].down) == 1


def test_a_day_that_has_just_begun_divides_by_nothing() -> None:
    midnight = datetime(2026, 3, 4, tzinfo=UTC)
    assert uptime.percent(uptime.days([], midnight, 1)) == 100.0
