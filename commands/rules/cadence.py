"""Owns how often updates are owed, and who is asked when one is late: pure functions of times."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from storage.models import Severity, Status

_M = timedelta(minutes=1)
_OPEN: Final = {
    Severity.SEV1: 15 * _M,
    Severity.SEV2: 30 * _M,
    Severity.SEV3: 120 * _M,
    Severity.SEV4: None,
}
_MITIGATED: Final = {
    Severity.SEV1: 30 * _M,
    Severity.SEV2: 60 * _M,
    Severity.SEV3: 240 * _M,
    Severity.SEV4: None,
}


@dataclass(frozen=True)
class CadencePolicy:
    """How often an update is owed by severity (none: only when something changes)."""

    open: Mapping[Severity, timedelta | None] = field(default_factory=lambda: dict(_OPEN))
    mitigated: Mapping[Severity, timedelta | None] = field(default_factory=lambda: dict(_MITIGATED))
    remind_before: timedelta = 3 * _M
    escalate_after: tuple[timedelta, ...] = (5 * _M, 10 * _M, 15 * _M)

    def of(self, severity: Severity, status: Status) -> timedelta | None:
        return (self.mitigated if status is Status.MITIGATED else self.open)[severity]


class Asked(StrEnum):
    """Who is asked at a step of the ladder."""

    HEADS_UP = "heads-up"  # the communications lead, privately, before the time
    DUE = "due"  # the communications lead, at the time
    COMMANDER = "commander"
    LEADS = "leads"  # the operations lead and the declarer
    HERE = "here"  # everyone in the channel
    AGAIN = "again"  # communications lead and commander, once each cadence, until it is out


@dataclass(frozen=True)
class Rung:
    """One step of the ladder: its number (heads-up is 1, due is 2), when, and who is asked."""

    step: int
    at: datetime
    asked: Asked


HEADS_UP_STEP: Final = 1
DUE_STEP: Final = 2
_LADDER: Final = (Asked.COMMANDER, Asked.LEADS, Asked.HERE)


def next_due(
    *, due_at: datetime | None, cadence: timedelta | None, now: datetime
) -> datetime | None:
    """Return the due time after severity or cadence got faster: pulled in, never put off."""
    if cadence is None:
        return due_at
    return now + cadence if due_at is None else min(due_at, now + cadence)


def rung(
    step: int,
    *,
    due_at: datetime,
    snoozed_until: datetime | None,
    cadence: timedelta,
    policy: CadencePolicy,
) -> Rung:
    """Return the ladder's step number `step` (1 or more) for an update due at `due_at`.

    A snooze past the due time moves the whole ladder to its end; one that ends earlier only
    silences the heads-up. After the last rung the communications lead and the commander are asked
    once each cadence.
    """
    base = due_at if snoozed_until is None else max(due_at, snoozed_until)
    if step <= HEADS_UP_STEP:
        return Rung(HEADS_UP_STEP, base - min(policy.remind_before, cadence / 2), Asked.HEADS_UP)
    if step == DUE_STEP:
        return Rung(DUE_STEP, base, Asked.DUE)
    index = step - DUE_STEP - 1
    ladder = policy.escalate_after
    if index < len(ladder):
        return Rung(step, base + ladder[index], _LADDER[min(index, len(_LADDER) - 1)])
    repeats = index - len(ladder) + 1
    last = ladder[-1] if ladder else timedelta()
    return Rung(step, base + last + repeats * cadence, Asked.AGAIN)


def following(  # noqa: PLR0913 - the clock's columns, each by its name
    done: int,
    *,
    due_at: datetime,
    snoozed_until: datetime | None,
    cadence: timedelta,
    policy: CadencePolicy,
) -> Rung:
    """Return the step to be asked after `done` steps; a snooze has no heads-up."""
    first = HEADS_UP_STEP if snoozed_until is None else DUE_STEP
    return rung(
        max(done + 1, first),
        due_at=due_at,
        snoozed_until=snoozed_until,
        cadence=cadence,
        policy=policy,
    )


def owed(  # noqa: PLR0913 - the clock's columns, each by its name
    done: int,
    *,
    due_at: datetime,
    snoozed_until: datetime | None,
    cadence: timedelta,
    policy: CadencePolicy,
    now: datetime,
) -> Rung | None:
    """Return the one step to ask now, none when it is too early.

    After downtime that is the latest one whose time has come: one reminder, not a backlog. The due
    step itself is never passed over: whoever owes the update is asked before anybody else.
    """

    def after(step: int) -> Rung:
        return following(
            step, due_at=due_at, snoozed_until=snoozed_until, cadence=cadence, policy=policy
        )

    found = None
    candidate = after(done)
    while candidate.at <= now:
        found = candidate
        if candidate.step == DUE_STEP:
            break
        candidate = after(candidate.step)
    return found
