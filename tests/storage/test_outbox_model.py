"""Plays at random with the outbox and with a model of it that is too simple to be wrong."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete
from sqlmodel import Session, col, select

from storage import outbox
from storage.database import Database
from storage.models import Step, StepState
from tests.cast import NOW, TEAM

T = TypeVar("T")
SECOND = timedelta(seconds=1)
LEASE = 10 * SECOND
PLAY = settings(
    max_examples=20,
    stateful_step_count=30,
    suppress_health_check=[HealthCheck.too_slow],
)


@dataclass
class Planned:
    """What the model knows of a step."""

    key: str
    lane: str | None
    after_id: int | None
    ready_at: datetime
    state: StepState = StepState.WAITING
    leased_until: datetime | None = None
    attempts: int = 0


class Outbox(RuleBasedStateMachine):
    """Whatever is done, is done to both; then both must say the same."""

    runner: ClassVar[asyncio.Runner]
    database: ClassVar[Database]

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.steps: dict[int, Planned] = {}
        self.leases: list[tuple[int, int]] = []
        self.do(lambda session: session.exec(delete(Step)))

    def do(self, work: Callable[[Session], T]) -> T:
        return self.runner.run(self.database.transaction(work))

    def waiting(self) -> dict[int, Planned]:
        return {i: step for i, step in self.steps.items() if step.state is StepState.WAITING}

    def held(self, step: Planned) -> bool:
        return step.leased_until is not None and step.leased_until > self.now

    def ready(self) -> list[int]:
        """Return what a lease must take now, in order."""
        waiting = self.waiting()
        lane_held = {step.lane for step in waiting.values() if step.lane and self.held(step)}
        lane_first: dict[str, int] = {}
        for step_id, step in sorted(waiting.items()):
            lane_first.setdefault(step.lane or f"own:{step_id}", step_id)
        found = [
            (step.ready_at, step_id)
            for step_id, step in waiting.items()
            if step.ready_at <= self.now
            and not self.held(step)
            and step.after_id not in waiting
            and step.lane not in lane_held
            and step_id in lane_first.values()
        ]
        return [step_id for _, step_id in sorted(found)]

    @rule(
        key=st.integers(0, 40).map(str),
        lane=st.sampled_from([None, "room", "card"]),
        behind=st.none() | st.integers(0, 99),
        delay=st.integers(0, 3),
    )
    def add(self, key: str, lane: str | None, behind: int | None, delay: int) -> None:
        ids = sorted(self.steps)
        after_id = ids[behind % len(ids)] if ids and behind is not None else None
        planned = Planned(key, lane, after_id, self.now + delay * SECOND)
        step_id = self.do(lambda session: _add(session, planned))
        known = [i for i, step in self.steps.items() if step.key == key]
        assert step_id not in self.steps or [step_id] == known
        self.steps.setdefault(step_id, planned)

    @rule(most=st.integers(1, 4))
    def lease(self, most: int) -> None:
        until = self.now + LEASE
        steps = self.do(lambda session: outbox.lease(session, now=self.now, until=until, most=most))
        assert [step.id for step in steps] == self.ready()[:most]
        for step_id in self.ready()[:most]:
            planned = self.steps[step_id]
            planned.leased_until = until
            planned.attempts += 1
            self.leases.append((step_id, planned.attempts))

    @precondition(lambda self: self.leases)
    @rule(which=st.integers(0, 99), outcome=st.sampled_from(["done", "fail"]))
    def settle(self, which: int, outcome: str) -> None:
        step_id, attempts = self.leases.pop(which % len(self.leases))
        held = self.do(lambda session: _settle(session, step_id, attempts, outcome, self.now))
        assert held == self.still_held(step_id, attempts)
        if held:
            self.settled(step_id, StepState.DONE if outcome == "done" else StepState.FAILED)

    @precondition(lambda self: self.leases)
    @rule(which=st.integers(0, 99), delay=st.integers(0, 12), counts=st.booleans())
    def put_back(self, which: int, delay: int, counts: bool) -> None:  # noqa: FBT001
        step_id, attempts = self.leases.pop(which % len(self.leases))
        ready_at = self.now + delay * SECOND
        held = self.do(
            lambda session: _put_back(session, step_id, attempts, ready_at, counts=counts)
        )
        assert held == self.still_held(step_id, attempts)
        if held:
            planned = self.steps[step_id]
            planned.ready_at, planned.leased_until = ready_at, None
            planned.attempts -= 0 if counts else 1

    @rule(seconds=st.integers(1, 12))
    def wait(self, seconds: int) -> None:
        self.now += seconds * SECOND

    def still_held(self, step_id: int, attempts: int) -> bool:
        planned = self.steps[step_id]
        return planned.state is StepState.WAITING and planned.attempts == attempts

    def settled(self, step_id: int, state: StepState) -> None:
        self.steps[step_id] = replace(self.steps[step_id], state=state, leased_until=None)
        if state is StepState.FAILED:
            for behind, step in self.waiting().items():
                if step.after_id == step_id:
                    self.settled(behind, state)

    @invariant()
    def the_database_says_the_same(self) -> None:
        assert self.do(_stored) == self.steps

    @invariant()
    def a_lane_has_one_holder(self) -> None:
        held = [step.lane for step in self.waiting().values() if step.lane and self.held(step)]
        assert len(held) == len(set(held))

    def teardown(self) -> None:
        """Carry out what is left: nothing is lost, and nothing waits for ever."""
        for _ in range(len(self.steps)):
            self.now += LEASE + 12 * SECOND
            self.lease(most=99)
            while self.leases:
                self.settle(which=0, outcome="done")
        assert not self.waiting()


def _add(session: Session, planned: Planned) -> int:
    after = session.get(Step, planned.after_id) if planned.after_id else None
    step = outbox.add(
        session,
        team_id=TEAM,
        kind="notice",
        key=planned.key,
        lane=planned.lane,
        after=after,
        now=planned.ready_at,
    )
    assert step.id is not None
    return step.id


def _settle(session: Session, step_id: int, attempts: int, outcome: str, now: datetime) -> bool:
    if not outbox.held(session, {step_id: attempts}):
        return False
    if outcome == "done":
        outbox.done(session, step_id, now=now, result={})
    else:
        outbox.fail(session, step_id, now=now, fault="not_in_channel")
    return True


def _put_back(
    session: Session, step_id: int, attempts: int, ready_at: datetime, *, counts: bool
) -> bool:
    if not outbox.held(session, {step_id: attempts}):
        return False
    outbox.put_back(session, step_id, ready_at=ready_at, fault=None, counts=counts)
    return True


def _stored(session: Session) -> dict[int, Planned]:
    rows = session.exec(select(Step).order_by(col(Step.id))).all()
    return {
        row.id: Planned(
            row.key,
            row.lane,
            row.after_id,
            row.ready_at,
            row.state,
            row.leased_until,
            row.attempts,
        )
        for row in rows
        if row.id is not None
    }


def test_a_lane_has_one_holder_dependencies_come_first_and_nothing_is_lost(
    database: Database,
) -> None:
    with asyncio.Runner() as own_loop:
        same = Database(database.url.render_as_string(hide_password=False))

        class Played(Outbox):
            runner, database = own_loop, same

        try:
            run_state_machine_as_test(Played, settings=PLAY)
        finally:
            own_loop.run(same.close())
