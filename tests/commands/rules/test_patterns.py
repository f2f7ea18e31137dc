"""What several incidents have in common, and what is only chance."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules import patterns
from commands.rules.patterns import Common, Pattern, Seen

SINCE = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def seen(number: int, after: timedelta, *services: str, change: int | None = None) -> Seen:
    return Seen(number, SINCE + after, services, change is not None, change or None)


def of(common: Common, *found: Seen, zone: str = "UTC") -> list[tuple[str, list[int]]]:
    return [
        (one.what, list(one.numbers))
        for one in patterns.find(found, since=SINCE, zone=zone)
        if one.common is common
    ]


def test_the_same_service_twice_is_a_pattern() -> None:
    found = (
        seen(3, HOUR, "checkout", "search"),
        seen(2, -9 * DAY, "checkout"),
        seen(4, 3 * HOUR, "login"),
    )
    assert of(Common.SERVICE, *found) == [("checkout", [2, 3])]


def test_what_has_not_come_back_this_week_is_none() -> None:
    assert of(Common.SERVICE, seen(1, -DAY, "checkout"), seen(2, -3 * DAY, "checkout")) == []


def test_most_comes_first() -> None:
    found = [seen(number, number * DAY, "search") for number in range(2)]
    found += [seen(number, number * DAY, "checkout") for number in range(2, 5)]
    assert [what for what, _ in of(Common.SERVICE, *found)] == ["checkout", "search"]


@pytest.mark.parametrize(
    ("changes", "same", "whichever"),
    [
        ([None, None], [], []),
        ([412, None], [], []),
        ([412, 412], [("412", [0, 1])], []),
        ([412, 413], [], [("", [0, 1])]),
        ([412, 412, 413], [("412", [0, 1])], [("", [0, 1, 2])]),
        ([0, 0], [], [("", [0, 1])]),  # a change that is not recorded
    ],
)
def test_changes_are_a_contributing_factor(
    changes: list[int | None],
    same: list[tuple[str, list[int]]],
    whichever: list[tuple[str, list[int]]],
) -> None:
    found = [seen(number, number * DAY, change=one) for number, one in enumerate(changes)]
    assert of(Common.CHANGE, *found) == same
    assert of(Common.CHANGES, *found) == whichever


@pytest.mark.parametrize(
    ("after", "numbers"),
    [
        ([0 * DAY, 1 * DAY], [0, 1]),  # two days of this week
        ([0 * DAY, timedelta(minutes=9)], None),  # one event
        ([0 * DAY, -7 * DAY], None),  # chance
        ([0 * DAY, -7 * DAY, -14 * DAY], [0, 1, 2]),
        ([-1 * DAY, -7 * DAY, -14 * DAY], None),  # not this week
        ([0 * DAY, 1 * DAY + HOUR], None),  # another hour
    ],
)
def test_the_same_hour_counts_on_different_days(
    after: list[timedelta], numbers: list[int] | None
) -> None:
    found = [seen(number, length) for number, length in enumerate(after)]
    assert of(Common.HOUR, *found) == ([("10", numbers)] if numbers else [])


def test_hours_are_those_of_the_board_and_follow_its_clocks() -> None:
    before = datetime(2026, 3, 27, 9, 30, tzinfo=UTC)
    after = datetime(2026, 3, 30, 8, 30, tzinfo=UTC)
    found = [Seen(1, before), Seen(2, after)]  # both at half past ten in Berlin
    assert patterns.find(found, since=before, zone="Europe/Berlin") == [
        Pattern(Common.HOUR, "10", [1, 2])
    ]
    assert patterns.find(found, since=before, zone="UTC") == []


def test_the_same_contributing_factor_twice_is_a_pattern() -> None:
    found = [
        Seen(1, SINCE - 9 * DAY, factors=["The canary had no traffic of its own"]),
        Seen(2, SINCE - 3 * DAY, factors=["The runbook names a host that is gone"]),
        Seen(3, SINCE, factors=["No traffic reached the canary", "Nobody was told"]),
    ]
    assert of(Common.FACTOR, *found) == [("No traffic reached the canary", [1, 3])]
    assert of(Common.FACTOR, *found[:2]) == []


def test_a_factor_that_one_incident_names_twice_is_no_pattern() -> None:
    found = Seen(1, SINCE, factors=["The canary had no traffic", "No traffic on the canary"])
    assert of(Common.FACTOR, found, seen(2, DAY)) == []
