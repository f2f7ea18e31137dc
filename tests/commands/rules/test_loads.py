"""What each person carried, worked out by hand on Wednesday, 4 March 2026."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from commands.rules.loads import Held, carry, heroes
from tests.cast import ADA, GRACE, LINUS, NOW

HOUR = timedelta(hours=1)


def held(user: str, incident: int, since: int, until: int) -> Held:
    day = datetime(2026, 3, 4, tzinfo=UTC)
    return Held(user, incident, day + since * HOUR, day + until * HOUR)


def test_two_roles_at_once_are_one_person_s_time_once() -> None:
    (load,) = carry([held(ADA, 1, 10, 12), held(ADA, 1, 11, 13), held(ADA, 2, 15, 16)], {})
    assert (load.roles, load.incidents, load.time) == (3, 2, 4 * HOUR)
    assert load.out_of_hours == timedelta()


def test_who_carries_more_than_a_third_is_seen_first() -> None:
    rows = [held(GRACE, 1, 10, 12), held(ADA, 1, 6, 11), held(LINUS, 2, 10, 12)]
    loads = carry(rows, {ADA: "UTC"})
    assert [load.user_id for load in loads] == [ADA, GRACE, LINUS]
    assert (loads[0].share, loads[0].out_of_hours) == (5 / 9, 3 * HOUR)


def test_hours_are_one_s_own() -> None:
    rows = [held(ADA, 1, 8, 9), held(GRACE, 1, 8, 9)]
    away = {load.user_id: load.out_of_hours for load in carry(rows, {GRACE: "Europe/Berlin"})}
    assert away == {ADA: HOUR, GRACE: timedelta()}


def test_nobody_carries_nothing() -> None:
    assert carry([], {}) == []
    (load,) = carry([held(ADA, 1, 10, 10)], {})
    assert load.share == 0
    assert heroes([load]) == frozenset()


HELPED = [held(GRACE, 1, 10, 11), held(LINUS, 2, 10, 11)]
BRIEFLY = replace(held(LINUS, 1, 10, 10), until=NOW.replace(hour=10, minute=0, second=30))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([held(ADA, 1, 6, 11), held(ADA, 2, 12, 13), *HELPED], {ADA}),
        ([held(ADA, 1, 6, 11), *HELPED], set()),  # who leads one incident is no hero yet
        ([held(ADA, 1, 10, 11), held(ADA, 2, 10, 11), *HELPED], set()),  # a third, and not more
        ([held(ADA, 1, 6, 11), held(ADA, 2, 12, 13)], set()),  # there is nobody to share with
        ([held(ADA, 1, 6, 11), held(ADA, 2, 12, 13), BRIEFLY], set()),
        ([held(who, one, 10, 12) for who in (ADA, GRACE) for one in (1, 2)], {ADA, GRACE}),
        ([], set()),
    ],
)
def test_a_hero_carries_more_than_a_third_in_more_than_one_incident(
    rows: list[Held], found: set[str]
) -> None:
    assert heroes(carry(rows, {})) == found
