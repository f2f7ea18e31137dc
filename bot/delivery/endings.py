"""Owns the ways in which a step ends, and how each is written down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlmodel import Session

from bot.delivery import reports
from bot.delivery.faults import Refused
from bot.delivery.task import Done
from storage import outbox
from storage.models import Step


class Ending(Protocol):
    """What became of a step; `outcome` is the word that is counted."""

    @property
    def outcome(self) -> str: ...

    def settle(self, session: Session, step: Step, *, now: datetime) -> None:
        """Write it down; may run again on another try of the transaction."""


@dataclass(frozen=True)
class Carried:
    done: Done
    outcome: str = "done"

    def settle(self, session: Session, step: Step, *, now: datetime) -> None:
        if self.done.write is not None:
            self.done.write(session)
        outbox.done(session, step.id or 0, now=now, result=dict(self.done.result))


@dataclass(frozen=True)
class PutBack:
    """It is tried again at `ready_at`; `counts`: it may have happened."""

    ready_at: datetime
    fault: str | None
    counts: bool
    outcome: str = "retried"

    def settle(self, session: Session, step: Step, *, now: datetime) -> None:  # noqa: ARG002 - alike
        outbox.put_back(
            session,
            step.id or 0,
            ready_at=self.ready_at,
            fault=self.fault,
            counts=self.counts,
        )


@dataclass(frozen=True)
class Stuck:
    """A person has to mend something first; they are told once, and it is tried again."""

    fault: Refused
    ready_at: datetime
    outcome: str = "retried"

    def settle(self, session: Session, step: Step, *, now: datetime) -> None:
        code = self.fault.code
        outbox.put_back(session, step.id or 0, ready_at=self.ready_at, fault=code)
        reports.report(session, step, self.fault, now=now)


@dataclass(frozen=True)
class Failed:
    fault: Refused
    outcome: str = "failed"

    def settle(self, session: Session, step: Step, *, now: datetime) -> None:
        outbox.fail(session, step.id or 0, now=now, fault=self.fault.code)
        reports.report(session, step, self.fault, now=now)


@dataclass(frozen=True)
class Ended:
    """One step and what became of it."""

    step: Step
    ending: Ending
