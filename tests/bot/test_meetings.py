"""When the board meets next: each week, whatever the clocks do."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.scheduler import meetings
from commands.rules import weeks
from commands.rules.weeks import Meeting

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("meeting", "now", "following"),
    [
        (Meeting(), at(3, 4, 14), at(3, 9, 10)),
        # At the very moment the next one is a week away.
        (Meeting(), at(3, 9, 9, 59), at(3, 9, 10)),
        (Meeting(), at(3, 9, 10), at(3, 16, 10)),
        (Meeting("sun", 0), at(3, 9, 10), at(3, 15, 0)),
        # Another day in UTC than where the board meets.
        (Meeting("mon", 8, "Pacific/Auckland"), at(3, 4, 14), at(3, 8, 19)),
        (Meeting("mon", 10, "Asia/Kolkata"), at(3, 4, 14), at(3, 9, 4, 30)),
        # Ten o'clock stays ten o'clock when the clocks go forward, and back.
        (Meeting("mon", 10, BERLIN), at(3, 23, 8), at(3, 23, 9)),
        (Meeting("mon", 10, BERLIN), at(3, 23, 9), at(3, 30, 8)),
        (Meeting("mon", 10, BERLIN), at(10, 19, 8), at(10, 26, 9)),
        (Meeting("mon", 10, NEW_YORK), at(3, 2, 15), at(3, 9, 14)),
        # Midnight after the day on which the clocks went forward.
        (Meeting("mon", 0, BERLIN), at(3, 24, 0), at(3, 29, 22)),
        # Two o'clock is left out that night: an hour later.
        (Meeting("sun", 2, BERLIN), at(3, 28, 12), at(3, 29, 1)),
        (Meeting("sun", 2, BERLIN), at(3, 29, 1), at(4, 5, 0)),
        # Two o'clock comes twice that night: the first counts.
        (Meeting("sun", 2, BERLIN), at(10, 24, 12), at(10, 25, 0)),
        (Meeting("sun", 2, BERLIN), at(10, 25, 0), at(11, 1, 1)),
        (Meeting("sun", 2, BERLIN), at(10, 25, 0, 30), at(11, 1, 1)),
    ],
)
def test_the_next_meeting(meeting: Meeting, now: datetime, following: datetime) -> None:
    assert meetings(meeting)(now) == following


@pytest.mark.parametrize("zone", ["UTC", BERLIN, "Asia/Kolkata"])
@pytest.mark.parametrize("ago", [1, 400_000, 999_999, 1_000_000, 1_000_001])
def test_whoever_looks_right_before_it_does_not_miss_it(zone: str, ago: int) -> None:
    """A digest that was due would be planned for a week later instead, and never be posted."""
    next_meeting = meetings(Meeting("mon", 10, zone))
    due = next_meeting(at(3, 4, 14))
    assert next_meeting(due - timedelta(microseconds=ago)) == due
    assert next_meeting(due + timedelta(microseconds=ago)) == next_meeting(due) > due


@pytest.mark.parametrize("zone", ["UTC", BERLIN, NEW_YORK, "Australia/Lord_Howe", "Africa/Cairo"])
@pytest.mark.parametrize("day", weeks.DAYS)
@pytest.mark.parametrize("hour", [0, 1, 2, 10])
def test_in_a_year_each_week_is_covered_once(zone: str, day: str, hour: int) -> None:
    next_meeting = meetings(Meeting(day, hour, zone))
    due = next_meeting(at(1, 5, 0))
    until = weeks.covered(due, due, next_meeting).since
    for _ in range(53):
        week = weeks.covered(due, due, next_meeting)
        assert (week.since, week.until) == (until, due)
        assert abs(week.until - week.since - weeks.WEEK) <= timedelta(hours=2)
        until, due = week.until, next_meeting(due)
