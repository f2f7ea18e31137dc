"""What each person carried, worked out by hand on Wednesday, 4 March 2026."""

from datetime import UTC, datetime, timedelta

from commands.rules.loads import Held, carry
from tests.cast import ADA, GRACE, LINUS

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
    assert [(load.user_id, load.is_too_much) for load in loads] == [
        (ADA, True),
        (GRACE, False),
        (LINUS, False),
    ]
    assert (loads[0].share, loads[0].out_of_hours) == (5 / 9, 3 * HOUR)


def test_hours_are_one_s_own() -> None:
    rows = [held(ADA, 1, 8, 9), held(GRACE, 1, 8, 9)]
    away = {load.user_id: load.out_of_hours for load in carry(rows, {GRACE: "Europe/Berlin"})}
    assert away == {ADA: HOUR, GRACE: timedelta()}


def test_nobody_carries_nothing() -> None:
    assert carry([], {}) == []
    (load,) = carry([held(ADA, 1, 10, 10)], {})
    assert (load.share, load.is_too_much) == (0, False)
