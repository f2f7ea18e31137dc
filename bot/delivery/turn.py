"""Owns the one transaction that delivery makes: write down what ended, take what is ready."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from bot.delivery import rows
from bot.delivery.endings import Ended
from bot.delivery.steps import URGENT
from bot.delivery.task import Rows
from commands.policy import Policy
from storage import outbox
from storage.models import Step

# Renewed at half of it while the process lives: after its death nothing waits for longer.
LEASE: Final = timedelta(seconds=20)


@dataclass(frozen=True)
class Room:
    """How many steps may be taken: of any kind, and when urgent ones are among them."""

    common: int
    urgent: int


@dataclass(frozen=True)
class Turn:
    """What one transaction does; a plain function of the session, so that it can run again."""

    now: datetime
    ended: Sequence[Ended]
    running: Collection[int]
    renewed: Mapping[int, int]  # id to attempts
    room: Room
    policy: Policy

    def __call__(self, session: Session) -> Sequence[tuple[Step, Rows]]:
        if self.ended:
            self._settle(session)
        until = self.now + LEASE
        if self.renewed:
            outbox.renew(session, self.renewed, until=until)
        steps = self._lease(session, until)
        return rows.read(session, steps, self.policy) if steps else ()

    def _settle(self, session: Session) -> None:
        leases = {ended.step.id or 0: ended.step.attempts for ended in self.ended}
        held = outbox.held(session, leases)
        # Two processes that lock several incidents do so in the same order.
        for ended in sorted(self.ended, key=lambda ended: ended.step.incident_id or 0):
            if ended.step.id in held:
                ended.ending.settle(session, ended.step, now=self.now)

    def _lease(self, session: Session, until: datetime) -> Sequence[Step]:
        steps = self._some(session, until, self.room.common)
        if len(steps) < self.room.common:
            return steps  # there are no others
        urgent = self._some(session, until, self.room.urgent - len(steps), kinds=URGENT)
        return [*steps, *urgent]

    def _some(
        self, session: Session, until: datetime, most: int, kinds: Collection[str] = ()
    ) -> Sequence[Step]:
        if most <= 0:
            return ()
        return outbox.lease(
            session, now=self.now, until=until, most=most, passing=self.running, kinds=kinds
        )
