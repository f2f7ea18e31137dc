"""How often updates are owed, and who is asked at which step of the ladder."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from commands.rules.cadence import Asked, CadencePolicy, Clock, next_due
from storage.models import Severity, Status
from tests.cast import NOW

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
DUE = NOW + 15 * MINUTE
POLICY = CadencePolicy()
CLOCK = Clock(DUE, None, 15 * MINUTE, POLICY)
HEADS_UP, AT_DUE, COMMANDER, LEADS, HERE, AGAIN = Asked


def laddered(*minutes: int) -> Clock:
    ladder = tuple(length * MINUTE for length in minutes)
    return replace(CLOCK, policy=replace(POLICY, escalate_after=ladder))


def snoozed(until: datetime) -> Clock:
    return replace(CLOCK, snoozed_until=until)


@pytest.mark.parametrize(
    ("severity", "at_work", "mitigated"),
    [
        (Severity.SEV1, 15 * MINUTE, 30 * MINUTE),
        (Severity.SEV2, 30 * MINUTE, 60 * MINUTE),
        (Severity.SEV3, 120 * MINUTE, 240 * MINUTE),
        (Severity.SEV4, None, None),
    ],
)
def test_the_cadence_follows_severity_and_phase(
    severity: Severity, at_work: timedelta | None, mitigated: timedelta | None
) -> None:
    assert POLICY.of(severity, Status.DECLARED) == at_work
    assert POLICY.of(severity, Status.ACKNOWLEDGED) == at_work
    assert POLICY.of(severity, Status.MITIGATED) == mitigated


@pytest.mark.parametrize(
    ("step", "after_due", "asked"),
    [
        (0, -3, HEADS_UP),
        (1, -3, HEADS_UP),
        (2, 0, AT_DUE),
        (3, 5, COMMANDER),
        (4, 10, LEADS),
        (5, 15, HERE),
        (6, 30, AGAIN),
        (7, 45, AGAIN),
        (100, 15 + 95 * 15, AGAIN),
    ],
)
def test_the_ladder_has_a_time_and_somebody_to_ask_at_every_step(
    step: int, after_due: int, asked: Asked
) -> None:
    rung = CLOCK.rung(step)
    assert (rung.step, rung.at, rung.asked) == (max(step, 1), DUE + after_due * MINUTE, asked)


@pytest.mark.parametrize(
    ("ladder", "asked"),
    [
        ((), [(15, AGAIN), (30, AGAIN)]),
        ((5,), [(5, COMMANDER), (20, AGAIN)]),
        ((5, 7), [(5, COMMANDER), (7, LEADS), (22, AGAIN)]),
        ((1, 2, 3, 4), [(1, COMMANDER), (2, LEADS), (3, HERE), (4, HERE), (19, AGAIN)]),
    ],
)
def test_a_ladder_may_be_shorter_or_longer(
    ladder: tuple[int, ...], asked: list[tuple[int, Asked]]
) -> None:
    rungs = [laddered(*ladder).rung(3 + more) for more in range(len(asked))]
    assert [(rung.at - DUE, rung.asked) for rung in rungs] == [(m * MINUTE, a) for m, a in asked]


@pytest.mark.parametrize(
    ("before", "cadence", "ahead"),
    [
        (3 * MINUTE, 15 * MINUTE, 3 * MINUTE),
        (3 * MINUTE, 6 * MINUTE, 3 * MINUTE),
        (3 * MINUTE, 5 * MINUTE, 150 * SECOND),
        (3 * MINUTE, 8 * SECOND, 4 * SECOND),
        (60 * MINUTE, 15 * MINUTE, 450 * SECOND),
        (timedelta(), 15 * MINUTE, timedelta()),
    ],
)
def test_the_heads_up_comes_at_most_half_a_cadence_before(
    before: timedelta, cadence: timedelta, ahead: timedelta
) -> None:
    clock = Clock(DUE, None, cadence, replace(POLICY, remind_before=before))
    assert clock.rung(1).at == DUE - ahead


@pytest.mark.parametrize(
    ("done", "late", "step", "next_in"),
    [
        # on time, or late by no more than anybody notices: the next comes at its time
        (0, 0, 1, 180),
        (0, 20, 1, 160),
        (1, 0, 2, 300),
        (1, 30, 2, 270),
        (2, 1, 3, 299),
        (5, 0, 6, 900),
        # a late heads-up does not put off what onlookers were promised
        (0, 31, 1, 149),
        (0, 149, 1, 31),
        (0, 170, 1, 30),
        # a heads-up after the due time is left out
        (0, 180, 2, 300),
        (0, 181, 2, 299),
        (0, 1000, 2, 300),
        # after downtime the ladder goes on from here
        (1, 31, 2, 300),
        (1, 7200, 2, 300),
        (2, 7200, 3, 300),
        (5, 7200, 6, 900),
        # asked before its time, because the cadence got slower meanwhile
        (6, -3600, 7, 900),
    ],
)
def test_what_is_asked_now_and_when_the_next_follows(
    done: int, late: int, step: int, next_in: int
) -> None:
    now = CLOCK.rung(done + 1).at + late * SECOND
    rung, ask_at = CLOCK.after(done, now)
    assert rung.step == step
    assert ask_at - now == next_in * SECOND


def test_after_a_snooze_the_ladder_begins_at_its_end_without_a_heads_up() -> None:
    clock = snoozed(DUE + 10 * MINUTE)
    assert clock.first() == clock.rung(2)
    assert [clock.rung(step).at - DUE for step in (2, 3, 4, 5, 6)] == [
        minutes * MINUTE for minutes in (10, 15, 20, 25, 40)
    ]
    assert clock.after(0, clock.first().at)[0].asked is AT_DUE


def test_a_snooze_never_brings_the_asking_forward() -> None:
    assert snoozed(DUE - 5 * MINUTE).rung(2).at == DUE


def test_an_operator_can_do_without_heads_ups() -> None:
    clock = replace(CLOCK, policy=replace(POLICY, remind_before=timedelta()))
    assert clock.first() == clock.rung(2)


def test_without_a_snooze_the_heads_up_is_the_first() -> None:
    assert CLOCK.first() == CLOCK.rung(1)


@pytest.mark.parametrize(
    ("done", "late", "expected"),
    [
        (0, 0, [(1, -3), (2, 0), (3, 5), (4, 10)]),
        (2, 0, [(3, 5), (4, 10), (5, 15), (6, 30)]),
        (2, 60, [(3, 65), (4, 70), (5, 75), (6, 90)]),
    ],
)
def test_what_is_to_come_keeps_the_distance_that_downtime_made(
    done: int, late: int, expected: list[tuple[int, int]]
) -> None:
    ask_at = CLOCK.rung(done + 1).at + late * MINUTE
    ahead = CLOCK.ahead(done, ask_at, most=4)
    assert [(rung.step, at - DUE) for rung, at in ahead] == [(s, m * MINUTE) for s, m in expected]


def test_when_nobody_is_to_be_asked_nothing_is_to_come() -> None:
    assert CLOCK.ahead(0, None, most=4) == []


@pytest.mark.parametrize(
    ("due", "cadence", "expected"),
    [
        (None, None, None),
        (None, 15, 15),
        (10, 15, 10),
        (30, 15, 15),
        (15, 15, 15),
        (-5, 15, -5),
        (10, None, 10),
    ],
)
def test_a_due_time_is_pulled_in_and_never_put_off(
    due: int | None, cadence: int | None, expected: int | None
) -> None:
    def minutes(number: int | None) -> timedelta | None:
        return None if number is None else number * MINUTE

    def instant(number: int | None) -> datetime | None:
        return None if number is None else NOW + number * MINUTE

    found = next_due(due_at=instant(due), cadence=minutes(cadence), now=NOW)
    assert found == instant(expected)
