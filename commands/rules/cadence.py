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


LATE: Final = timedelta(seconds=30)
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


@dataclass(frozen=True)
class Clock:
    """One owed update: when it is due, how far it was put off, and the cadence it belongs to."""

    due_at: datetime
    snoozed_until: datetime | None
    cadence: timedelta
    policy: CadencePolicy

    def rung(self, step: int) -> Rung:
        """Return the ladder's step number `step` (1 or more).

        A snooze past the due time moves the whole ladder to its end. After the last rung the
        communications lead and the commander are asked once each cadence.
        """
        base = self.due_at if self.snoozed_until is None else max(self.due_at, self.snoozed_until)
        if step <= HEADS_UP_STEP:
            ahead = min(self.policy.remind_before, self.cadence / 2)
            return Rung(HEADS_UP_STEP, base - ahead, Asked.HEADS_UP)
        if step == DUE_STEP:
            return Rung(DUE_STEP, base, Asked.DUE)
        index = step - DUE_STEP - 1
        ladder = self.policy.escalate_after
        if index < len(ladder):
            return Rung(step, base + ladder[index], _LADDER[min(index, len(_LADDER) - 1)])
        last = ladder[-1] if ladder else timedelta()
        repeats = index - len(ladder) + 1
        return Rung(step, base + last + repeats * self.cadence, Asked.AGAIN)

    def first(self) -> Rung:
        """Return the first step to be asked; after a snooze there is no heads-up."""
        has_heads_up = self.snoozed_until is None and self.policy.remind_before
        return self.rung(HEADS_UP_STEP if has_heads_up else DUE_STEP)

    def after(self, done: int, now: datetime) -> tuple[Rung, datetime]:
        """Return the step to ask now, when `done` steps have been asked, and when to ask the next.

        A heads-up that would come after the due time is left out, and a late one does not put off
        the asking at the due time. When any other step is not asked at its time, after downtime
        or because the cadence has changed, the next keeps its distance: one reminder, no backlog.
        """
        current = self.rung(max(done + 1, self.first().step))
        if current.step == HEADS_UP_STEP and self.rung(DUE_STEP).at <= now:
            current = self.rung(DUE_STEP)
        later = self.rung(current.step + 1)
        gap = later.at - current.at
        apart = min(LATE, gap / 2)
        if current.step == HEADS_UP_STEP:
            return current, max(later.at, now + apart)
        is_on_time = timedelta() <= now - current.at <= apart
        return current, later.at if is_on_time else now + gap

    def ahead(
        self, done: int, ask_at: datetime | None, *, most: int
    ) -> list[tuple[Rung, datetime]]:
        """Return the next `most` steps and when they will be asked, counted from `ask_at`."""
        if ask_at is None:
            return []
        first = self.rung(max(done + 1, self.first().step))
        shift = ask_at - first.at
        rungs = [first, *(self.rung(first.step + more) for more in range(1, most))]
        return [(rung, rung.at + shift) for rung in rungs]
