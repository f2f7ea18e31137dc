"""How much longer `/incident list`, a reaction and a reminder take beside a long history.

.venv/bin/python -m bench.crowded [--incidents 10000] [--entries 100] [--database sqlite|postgresql]
"""

import argparse
import asyncio
import gc
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median
from typing import Any, TypeVar

from sqlalchemy.engine import Connection
from sqlmodel import Session

from bench import measures, stage
from bot import clockwork
from bot.metrics import Metrics
from commands import catalogue, tag
from commands.command import Caller, Situation
from commands.policy import Policy
from commands.tag import Reaction
from storage import incidents, migrations
from storage.database import Database
from storage.models import Workspace
from storage.timeline import MessageKey

CHANNEL = "C0BENCH"
GOAL = 1.25
RUNS = 200
T = TypeVar("T")
POLICY = Policy()


@dataclass
class Room:
    """One open incident in a database, and people who work on it while its clock goes on."""

    database: Database
    now: datetime = measures.NOW
    taken: dict[str, list[float]] = field(default_factory=dict)

    async def does(self, work: Callable[[Situation], T], by: str = "U0GRACE") -> T:
        caller = Caller(measures.TEAM, by, "slash", CHANNEL)
        now = self.now
        return await self.database.transaction(
            lambda session: work(Situation(session, caller, now, POLICY))
        )

    async def types(self, line: str) -> object:
        return await self.does(lambda at: catalogue.run(at, line))

    async def reacts(self, number: int) -> object:
        ts = f"{1772632980 + number}.000100"
        reaction = Reaction(MessageKey(measures.TEAM, CHANNEL, ts), "U0GRACE", "pushpin", ts)
        return await self.does(lambda at: tag.tag(at, at.incident(), reaction))

    async def reminded(self) -> None:
        await clockwork.run(self.database, POLICY, now=self.now, metrics=Metrics("bench"))

    async def timed(self, name: str, work: Callable[[], Awaitable[Any]]) -> None:
        began = time.perf_counter()
        await work()
        self.taken.setdefault(name, []).append(time.perf_counter() - began)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--incidents", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=100, help="of each incident's timeline")
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    args = parser.parse_args()
    with ExitStack() as stack:
        _, crowded = stack.enter_context(stage.database(args.database))
        _, empty = stack.enter_context(stage.database(args.database))
        rooms = [await _opened(crowded, args), await _opened(empty, None)]
        gc.collect()
        gc.freeze()
        for number in range(RUNS):
            for room in rooms if number % 2 else rooms[::-1]:
                await _once(room, number)
        for room in rooms:
            await room.database.close()
    for name in rooms[0].taken:
        many, none = (median(room.taken[name]) for room in rooms)
        print(f"{name} on {args.database}: {many * 1000:.1f} ms, and {none * 1000:.1f} ms empty")
        stage.figure(f"{name}: times as long", round(many / none, 2), "", GOAL)


async def _once(room: Room, number: int) -> None:
    await room.timed("/incident list", lambda: room.types("list"))
    await room.timed("a reaction", lambda: room.reacts(number))
    await room.types("update We scale out.")
    room.now += timedelta(minutes=15)  # the next one is due
    await room.timed("a reminder", room.reminded)


async def _opened(address: str, args: argparse.Namespace | None) -> Room:
    """Return a room of an incident that is open, beside as many as `args` says that are not."""
    database = Database(address, patience=600.0)
    await migrations.upgrade(database)
    count = args.incidents if args else 0
    if args:
        await database.transaction(lambda at: measures.fill(at, args.incidents, args.entries))
    if args and not database.is_sqlite:
        await database.engine.connection(_settled)

    def number(session: Session) -> None:
        workspace = session.get(Workspace, measures.TEAM) or Workspace(team_id=measures.TEAM)
        workspace.next_number = count + 1
        session.add(workspace)

    def opened(session: Session) -> None:
        found = incidents.by_number(session, measures.TEAM, count + 1)
        assert found is not None
        found.channel_id, found.channel_name = CHANNEL, "inc-bench"

    await database.transaction(number)
    room = Room(database)
    await room.types("declare sev1 Checkout returns 500s")
    await database.transaction(opened)
    for line in ("take commander", "take communications", "take scribe"):
        await room.types(line)
    return room


def _settled(connection: Connection) -> None:
    """Go on counting after what was stored, and look at it, as PostgreSQL does by itself."""
    highest = "(SELECT max(id) FROM incident)"
    connection.exec_driver_sql(
        f"SELECT setval(pg_get_serial_sequence('incident', 'id'), {highest})"
    )
    connection.exec_driver_sql("ANALYZE")


if __name__ == "__main__":
    asyncio.run(main())
