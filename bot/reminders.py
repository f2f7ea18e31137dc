"""Owns the clock's call of the verbs: every update that is owed by now is asked for."""

from datetime import datetime
from typing import Final

from sqlmodel import Session

from bot.metrics import Metrics
from commands import remind
from commands.command import Caller, Situation
from commands.policy import Policy
from storage import incidents
from storage.database import Database

CLOCK: Final = Caller(team_id="", user_id="clock", origin="clock")
# Small enough that commands wait only milliseconds for the writer's turn on SQLite.
BATCH: Final = 25


async def ask_owed(
    database: Database, policy: Policy, *, now: datetime, metrics: Metrics | None = None
) -> int:
    """Ask for every update that is owed at `now`; return how many were asked for."""

    def work(session: Session) -> list[remind.Reminded]:
        return list(remind.ask_all(Situation(session, CLOCK, now, policy), most=BATCH))

    asked = 0
    while True:
        # Most ticks find nothing: look without taking the writer's turn.
        if not await database.read(lambda session: incidents.any_to_ask(session, now=now)):
            return asked
        reminded = await database.transaction(work)
        asked += len(reminded)
        for one in reminded:
            if metrics is not None:
                metrics.reminded(now - one.meant_for)
        if not reminded:
            return asked
