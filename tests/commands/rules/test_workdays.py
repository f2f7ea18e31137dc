"""Working days and hours, also where clocks change."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules import workdays

BERLIN = "Europe/Berlin"


def at(day: int, hour: int, minute: int = 0, *, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "days", "working", "due"),
    [
        (at(4, 14), 3, False, at(7, 14)),  # 4 March 2026 is a Wednesday
        (at(4, 14), 5, True, at(11, 14)),
        (at(6, 23), 1, True, at(9, 23)),  # Friday to Monday
        (at(7, 10), 1, True, at(9, 10)),  # Saturday to Monday
        (at(7, 10), 5, True, at(13, 10)),
        (at(4, 14), 0, True, at(4, 14)),
    ],
)
def test_something_is_due_after_so_many_days(
    start: datetime, days: int, due: datetime, *, working: bool
) -> None:
    assert workdays.after(start, days, working=working) == due


@pytest.mark.parametrize(
    ("start", "end", "zone", "minutes"),
    [
        (at(4, 10), at(4, 12), None, 0),
        (at(4, 7, 30), at(4, 9, 30), None, 90),
        (at(4, 17), at(4, 19), None, 60),
        (at(4, 17), at(5, 10), None, 15 * 60),  # the night
        (at(7, 10), at(7, 12), None, 120),  # a Saturday
        (at(6, 17), at(9, 10), None, (6 + 48 + 9) * 60),  # over the weekend
        (at(4, 7, 30), at(4, 9, 30), BERLIN, 30),  # 8:30 to 10:30 there
        (at(27, 7, 30), at(27, 9), BERLIN, 30),  # winter: 8:30 to 10:00
        (at(30, 7, 30), at(30, 9), BERLIN, 0),  # summer time since the 29th: 9:30 to 11:00
        (at(4, 12), at(4, 12), None, 0),
        (at(4, 12), at(4, 11), None, 0),
        (at(4, 10), at(4, 12), "America", 0),  # no zone: UTC
    ],
)
def test_what_lay_outside_working_hours_is_counted_in_one_s_own_zone(
    start: datetime, end: datetime, zone: str | None, minutes: int
) -> None:
    assert workdays.out_of_hours(start, end, zone) == timedelta(minutes=minutes)
