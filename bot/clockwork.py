"""Owns the clock's call of the verbs: what is due by now is asked for, or looked at."""

from datetime import datetime
from typing import Final

from sqlmodel import Session

from bot.metrics import Metrics
from commands import alarms, remind, weekly
from commands.command import Caller, Situation
from commands.policy import Policy
from commands.rules.weeks import NextMeeting
from storage import alarms as due_alarms
from storage import incidents
from storage.database import Database

CLOCK: Final = Caller(team_id="", user_id="clock", origin="clock")
# Small enough that commands wait only milliseconds for the writer's turn on SQLite.
BATCH: Final = 25


async def run(
    database: Database, policy: Policy, *, now: datetime, metrics: Metrics | None = None
) -> None:
    """Do everything that is due at `now`. One look tells that nothing is, as at most ticks."""

    def look(session: Session) -> tuple[bool, bool]:
        owed = incidents.any_to_ask(session, now=now)
        return owed, due_alarms.is_any_due(session, now=now)

    is_owed, is_due = await database.read(look)
    if is_owed:
        await ask_owed(database, policy, now=now, metrics=metrics)
    if is_due:
        await ring_due(database, policy, now=now)


async def ask_owed(
    database: Database, policy: Policy, *, now: datetime, metrics: Metrics | None = None
) -> int:
    """Ask for every update that is owed at `now`; return how many were asked for."""

    def ask(session: Session) -> list[remind.Reminded]:
        return list(remind.ask_all(Situation(session, CLOCK, now, policy), most=BATCH))

    asked = 0
    while reminded := await database.transaction(ask):
        asked += len(reminded)
        for one in reminded:
            if metrics is not None:
                metrics.reminded(now - one.meant_for)
    return asked


async def ring_due(database: Database, policy: Policy, *, now: datetime) -> int:
    """Look at everything whose time has come by `now`; return how many alarms rang."""

    def ring(session: Session) -> int:
        return alarms.ring_due(Situation(session, CLOCK, now, policy), most=BATCH)

    rung = 0
    while more := await database.transaction(ring):
        rung += more
    return rung


async def meet(
    database: Database, policy: Policy, next_meeting: NextMeeting, *, now: datetime
) -> datetime:
    """Have every review board told that is due at `now`; return when to look again."""
    return await database.transaction(
        lambda session: weekly.keep(Situation(session, CLOCK, now, policy), next_meeting)
    )
