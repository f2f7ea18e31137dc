"""Whatever people do, and however long nothing ticks: what is owed is asked for, once."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from commands import catalogue, clock, remind, update
from commands.command import Caller, Situation
from commands.errors import Refusal
from commands.policy import Policy
from commands.rules.cadence import CadencePolicy
from storage import updates
from storage.models import Incident, Promise, PromiseState, Reminder, Severity, Status
from tests.cast import CHANNEL, GRACE, NOW, TEAM, outage
from tests.commands.room import MINUTE

DAY = timedelta(days=1)
LINES = (
    "ack",
    "mitigate rolled back",
    "resolve all green",
    "reopen 500s again",
    "cancel a test",
    "update we roll back",
    "snooze 20m we wait",
    "snooze 5h we wait",
    "cadence 2m worse",
    "cadence 40m agreed",
    "cadence off we call",
    "cadence default x",
    "severity sev1 x",
    "severity sev2 x",
    "severity sev3 x",
    "severity sev4 x",
    "tick",
    "tick",
    "tick",
    "tick",
)
PAUSES = st.sampled_from([0, 1, 10, 60, 180, 300, 720, 900, 1800, 7200, 20_000])


@dataclass
class Shift:
    """One incident and one clock, in a session that is never committed."""

    session: Session
    at: Situation

    @classmethod
    def begin(cls, session: Session) -> "Shift":
        shift = cls(session, Situation(session, Caller(TEAM, GRACE, "slash"), NOW, Policy()))
        incident = outage(channel_id=CHANNEL)
        session.add(incident)
        session.flush()
        clock.begin(shift.at, incident)
        return shift

    @property
    def incident(self) -> Incident:
        return self.session.exec(select(Incident)).one()

    def does(self, line: str, seconds: int) -> None:
        now = self.at.now + timedelta(seconds=seconds)
        self.at = Situation(self.session, Caller(TEAM, GRACE, "slash", CHANNEL), now, Policy())
        if line == "tick":
            remind.ask_all(self.at, most=10)
            return
        try:
            catalogue.run(self.at, line)
        except Refusal:
            return  # nothing has happened, as in a transaction


def one_promise_is_open_for_what_is_due(shift: Shift) -> None:
    open_ones = shift.session.exec(select(Promise).where(Promise.state == PromiseState.OPEN)).all()
    due = shift.incident.update_due_at
    assert [one.due_at for one in open_ones] == ([] if due is None else [due])


def somebody_is_asked_in_time(shift: Shift) -> None:
    incident = shift.incident
    assert (incident.ask_at is None) is (incident.update_due_at is None)
    if incident.ask_at is None or incident.update_due_at is None:
        return
    cadence = clock.cadence_of(incident, CadencePolicy()) or timedelta(hours=1)
    base = max(incident.update_due_at, incident.snoozed_until or incident.update_due_at)
    wait = max(cadence, 15 * MINUTE)
    assert incident.ask_at <= max(base, shift.at.now) + wait


def nothing_is_owed_when_it_is_over(shift: Shift) -> None:
    if shift.incident.status in (Status.RESOLVED, Status.CANCELLED):
        assert shift.incident.update_due_at is None
        assert updates.open_reminders(shift.session, shift.incident.key) == []


def one_reminder_is_open_at_most(shift: Shift) -> None:
    assert len(updates.open_reminders(shift.session, shift.incident.key)) <= 1


def no_step_is_asked_twice_in_a_round(shift: Shift) -> None:
    reminders = shift.session.exec(select(Reminder).order_by(col(Reminder.id))).all()
    assert max(Counter((r.due_at, r.round, r.step) for r in reminders).values(), default=0) <= 1


def promises_are_kept_or_broken_by_the_clock(shift: Shift) -> None:
    for one in shift.session.exec(select(Promise)).all():
        if one.state in (PromiseState.KEPT, PromiseState.BROKEN):
            assert one.settled_at is not None
            assert one.late_by == (one.settled_at - one.due_at).total_seconds()
            assert (one.state is PromiseState.KEPT) is (one.late_by <= 0)
        elif one.settled_at is not None:
            assert one.settled_at <= one.due_at


TRUTHS: tuple[Callable[[Shift], None], ...] = (
    one_promise_is_open_for_what_is_due,
    somebody_is_asked_in_time,
    nothing_is_owed_when_it_is_over,
    one_reminder_is_open_at_most,
    no_step_is_asked_twice_in_a_round,
    promises_are_kept_or_broken_by_the_clock,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(st.tuples(st.sampled_from(LINES), PAUSES), max_size=25))
def test_what_is_owed_is_asked_for_whatever_people_do(
    memory: Session, deeds: list[tuple[str, int]]
) -> None:
    try:
        shift = Shift.begin(memory)
        for line, pause in deeds:
            shift.does(line, pause)
            for holds in TRUTHS:
                holds(shift)
    finally:
        memory.rollback()


@pytest.mark.parametrize(
    ("facts", "cadence"),
    [
        ({"severity": Severity.SEV1}, 15 * MINUTE),
        ({"severity": Severity.SEV1, "status": Status.MITIGATED}, 30 * MINUTE),
        ({"severity": Severity.SEV4}, None),
        ({"severity": Severity.SEV1, "own_cadence": 90}, 1.5 * MINUTE),
        ({"severity": Severity.SEV1, "own_cadence": 0}, None),
        ({"severity": Severity.SEV4, "own_cadence": 600}, 10 * MINUTE),
    ],
)
def test_an_incidents_own_cadence_goes_before_its_severitys(
    facts: dict[str, Any], cadence: timedelta | None
) -> None:
    assert clock.cadence_of(outage(**facts), CadencePolicy()) == cadence


@pytest.mark.parametrize("second", [0, 30])
def test_an_update_at_the_same_instant_again_promises_the_same(
    memory: Session, second: int
) -> None:
    shift = Shift.begin(memory)
    for pause in (second, 0):
        shift.does("update we roll back", pause)
    assert shift.incident.update_due_at == shift.at.now + 15 * MINUTE
    assert update.no_change(shift.at, shift.incident).number == 3
    for holds in TRUTHS:
        holds(shift)
