"""The day by which something is due, as people write it on Wednesday, 4 March 2026, 14:05 UTC."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules import dates

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)


def at(month: int, day: int, hour: int = 18, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("by today", at(3, 4)),
        ("by tomorrow", at(3, 5)),
        ("by friday", at(3, 6)),
        ("by Fri", at(3, 6)),
        ("by next friday", at(3, 6)),
        ("by tues", at(3, 10)),
        ("by wednesday", at(3, 11)),  # today is one: the next
        ("until monday", at(3, 9)),
        ("due sunday", at(3, 8)),
        ("BY 2026-03-12", at(3, 12)),
        ("by 2026-3-9", at(3, 9)),
        ("by in 10 days", at(3, 14)),
        ("by 2w", at(3, 18)),
        ("by 2 weeks", at(3, 18)),
        ("by 12 march", at(3, 12)),
        ("by 12th March", at(3, 12)),
        ("by march 12", at(3, 12)),
        ("by Mar 12th, 2026", at(3, 12)),
        ("by 1 feb", at(2, 1, year=2027)),
        ("by 4 march", at(3, 4)),
    ],
)
@pytest.mark.parametrize("rest", ["", "Write a test for refunds", "5 tests, by Linus"])
def test_a_day_is_understood(written: str, due: datetime, rest: str) -> None:
    assert dates.leading(f"{written} {rest}", zone=None, now=NOW) == (due, rest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Write a test",
        "friday is bad",
        "by and large it works",
        "by hand",
        "by the way",
        "by Ada",
    ],
)
def test_what_is_no_day_is_left_alone(text: str) -> None:
    assert dates.leading(text, zone=None, now=NOW) == (None, text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("by 31 feb x", "There is no 31 Feb 2026"),
        ("by 2026-13-01 x", "There is no month 13"),
        ("by 2026-03-03 x", "has passed"),
        ("by yesterday x", "3 March 2026 has passed"),
        ("by 2030-01-01 x", "more than a year ahead"),
        ("by 900 days x", "more than a year ahead"),
    ],
)
def test_a_day_that_cannot_be_is_refused(text: str, why: str) -> None:
    with pytest.raises(dates.NoSuchDay, match=why):
        dates.leading(text, zone=None, now=NOW)


def test_the_day_ends_where_the_person_is() -> None:
    due, _ = dates.leading("by friday x", zone="America/New_York", now=NOW)
    assert due == at(3, 6, 23)
    late = NOW + timedelta(hours=9, minutes=55)  # it is Thursday in Berlin already
    assert dates.leading("by today x", zone="Europe/Berlin", now=late)[0] == at(3, 5, 17)


def test_today_is_not_over_before_it_is_asked_for() -> None:
    late = NOW + timedelta(hours=8)
    assert dates.leading("by today x", zone=None, now=late)[0] == late
