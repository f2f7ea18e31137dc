"""How long the pages for when Slack is away take, and how long the loop stands still for them.

.venv/bin/python -m bench.pages [--database sqlite|postgresql] [--runs 30]
"""

import argparse
import asyncio
import contextlib
import gc
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlmodel import Session

from bench import stage
from bot.web import pages
from commands.policy import Policy
from storage import migrations
from storage.database import Database
from storage.models import (
    Incident,
    Kind,
    Person,
    Role,
    RoleHeld,
    Severity,
    Source,
    Step,
    StepState,
    TimelineEntry,
)

TOKEN = "only-for-measuring-0123456789-abcdef"
NOW = datetime.now(UTC)
INCIDENTS, ENTRIES, PEOPLE = 500, 2000, 50
GOAL = 0.15  # seconds
TEXT = (
    "Error {0}: *rate* is `12 %` for <@U0P1>, see <https://example.com/{0}|the graph> :fire:\n"
    "We look at the database next, and at what release 412 changed in the pool."
)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--runs", type=int, default=30)
    args = parser.parse_args()
    with stage.database(args.database) as (_, address):
        database = Database(address, patience=600.0)  # it is filled in one go
        await migrations.upgrade(database)
        await database.transaction(fill)
        gc.collect()  # what filling leaves behind is no part of what is measured
        gc.freeze()  # as `sitrep run` does
        async with client(database) as visitor:
            await measure(visitor, f"{INCIDENTS} open incidents", "", args.runs)
            await measure(visitor, f"the newest of {ENTRIES} entries", "/1", args.runs)
            await measure(visitor, f"all {ENTRIES} entries", "/1?entries=all", args.runs, None)
        await database.close()


def fill(session: Session) -> None:
    for number in range(1, INCIDENTS + 1):
        _incident(session, number)
    for number in range(PEOPLE):
        name = f"Person {number}"
        session.add(Person(team_id="T1", user_id=f"U0P{number}", name=name, seen_at=NOW))


def _incident(session: Session, number: int) -> None:
    incident = Incident(
        team_id="T1",
        number=number,
        title=f"Outage {number} of checkout",
        severity=Severity.SEV2,
        reporter_id="U0P1",
        declared_at=NOW - timedelta(hours=2),
        update_due_at=NOW,
    )
    session.add(incident)
    session.flush()
    of = {"team_id": "T1", "incident_id": incident.key}
    who = f"U0P{number % PEOPLE}"
    for role in Role:
        session.add(RoleHeld(**of, role=role, user_id=who, given_by="U0P1", since_at=NOW))
    for count in range(20):
        state = StepState.DONE if count < 17 else StepState.WAITING
        step = Step(**of, key=f"{number}-{count}", kind="notice", added_at=NOW, ready_at=NOW)
        step.state, step.done_at = state, NOW
        session.add(step)
    for count in range(ENTRIES if number == 1 else 20):
        session.add(
            TimelineEntry(
                **of,
                at=NOW - timedelta(seconds=ENTRIES - count),
                kind=Kind.FINDING,
                source=Source.NOTE,
                author_id=who,
                text=TEXT.format(count),
                recorded_by=who,
                recorded_at=NOW,
            )
        )


@contextlib.asynccontextmanager
async def client(
    database: Database, policy: Policy | None = None, now: datetime | None = None
) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    async def ask() -> None:
        """Answer at once, as Slack would."""

    site = pages.site(
        ways=pages.Ways(TOKEN),
        database=database,
        reach=pages.Reach(lambda: None, ask, lambda: datetime.now(UTC)),
        contacts=pages.contacts.read({}),
        policy=policy or Policy(),
        now=lambda: now or datetime.now(UTC),
    )
    served = web.Application()
    served.add_subapp(pages.PREFIX, site)
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with TestClient(TestServer(served), headers=headers) as visitor:
        yield visitor


async def measure(
    visitor: TestClient[web.Request, web.Application],
    name: str,
    path: str,
    runs: int,
    goal: float | None = GOAL,
) -> None:
    took: list[float] = []
    stood: list[float] = []
    size = 0
    for run in range(runs + 1):
        began = time.monotonic()
        asking = asyncio.create_task(_get(visitor, path))
        longest = await _stood_still(asking)
        size = len(await asking)
        if run:  # the first one compiles templates and statements
            took.append(time.monotonic() - began)
            stood.append(longest)
    stage.spread(f"{name} ({size // 1024} KiB)", took, goal)
    stage.spread("  the loop stood still", stood, 0.05)


async def _stood_still(asking: asyncio.Task[bytes]) -> float:
    """Return the longest time for which nothing else could have been answered."""
    longest, before = 0.0, time.monotonic()
    while not asking.done():
        await asyncio.sleep(0.001)
        now = time.monotonic()
        longest, before = max(longest, now - before - 0.001), now
    return longest


async def _get(visitor: TestClient[web.Request, web.Application], path: str) -> bytes:
    async with visitor.get(f"{pages.PREFIX}{path}") as answer:
        assert answer.status == 200
        return await answer.read()


if __name__ == "__main__":
    asyncio.run(main())
