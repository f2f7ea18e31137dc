"""Times and lengths of time, in words."""

from datetime import timedelta

import pytest

from bot.web.pages import telling
from tests.cast import NOW

DAY, HOUR, MINUTE, SECOND = (
    timedelta(**{unit: 1}) for unit in ("days", "hours", "minutes", "seconds")
)


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (SECOND * 59, "less than a minute"),
        (MINUTE, "1 minute"),
        (MINUTE * 59 + SECOND * 59, "59 minutes"),
        (HOUR, "1 hour"),
        (HOUR * 2 + MINUTE * 5, "2 hours 5 minutes"),
        (DAY, "1 day"),
        (DAY + MINUTE * 5, "1 day"),
        (DAY * 3 + HOUR * 4 + MINUTE * 5, "3 days 4 hours"),
    ],
)
def test_a_length_is_told_in_its_two_largest_parts(length: timedelta, words: str) -> None:
    assert telling.spoken(length) == words


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (MINUTE, "14:04 UTC"),
        (DAY, "3 Mar, 14:05 UTC"),
        (HOUR * 15, "3 Mar, 23:05 UTC"),
        (DAY * 365, "4 Mar 2025, 14:05 UTC"),
    ],
)
def test_a_time_says_its_day_when_that_is_not_today(before: timedelta, words: str) -> None:
    assert telling.clock(NOW - before, NOW) == words


def test_a_promised_time_is_ahead_or_missed() -> None:
    assert telling.due(NOW + MINUTE * 5, NOW) == "in 5 minutes"
    assert telling.due(NOW - MINUTE * 5, NOW) == "overdue by 5 minutes"
    assert telling.due(NOW, NOW) == "overdue by less than a minute"


def test_what_has_just_been_is_not_counted() -> None:
    assert telling.ago(NOW - SECOND * 59, NOW) == "just now"
    assert telling.ago(NOW - MINUTE, NOW) == "1 minute ago"
    # Clocks of two machines differ.
    assert telling.ago(NOW + SECOND, NOW) == "just now"


def test_programs_read_the_instant() -> None:
    assert telling.exact(NOW) == "2026-03-04T14:05:00Z"
