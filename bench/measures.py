"""How long the figures of 10,000 incidents take, beside 1,000,000 timeline entries.

.venv/bin/python -m bench.measures [--incidents 10000] [--database sqlite|postgresql]
"""

import argparse
import asyncio
import gc
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, SQLModel

from bench import stage
from commands import figures
from storage import migrations
from storage.database import Database
from storage.measuring import Window
from storage.models import (
    Incident,
    IncidentService,
    Kind,
    Promise,
    PromiseState,
    Role,
    RoleHeld,
    Severity,
    Source,
    Status,
    TimelineEntry,
    Workspace,
)

TEAM = "T0BENCH"
NOW = datetime(2026, 3, 31, tzinfo=UTC)
YEAR = timedelta(days=365)
GOALS = {"sqlite": 0.8, "postgresql": 0.3}
RUNS = 20
AT_ONCE = 10_000


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--incidents", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=100, help="of each incident's timeline")
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    args = parser.parse_args()
    with stage.database(args.database) as (_, address):
        database = Database(address, patience=600.0)
        await migrations.upgrade(database)
        await database.transaction(lambda session: fill(session, args.incidents, args.entries))
        gc.collect()  # what filling leaves behind is no part of what is measured
        gc.freeze()  # as `sitrep run` does
        took = [await _measured(database, args.incidents) for _ in range(RUNS)]
        await database.close()
    name = f"figures of {args.incidents} incidents on {args.database}"
    stage.spread(name, took, GOALS[args.database])


async def _measured(database: Database, count: int) -> float:
    window = Window(TEAM, NOW - YEAR, NOW)
    began = time.perf_counter()
    found = await database.read(lambda session: figures.gather(session, window))
    took = time.perf_counter() - began
    assert found.count == count
    return took


def fill(session: Session, count: int, entries: int) -> None:
    random = Random(412)  # the same incidents each time
    session.add(Workspace(team_id=TEAM, next_number=count + 1))
    for model, rows in (
        (Incident, (_incident(number, count, random) for number in range(1, count + 1))),
        (RoleHeld, (_commander(number, count) for number in range(1, count + 1))),
        (IncidentService, (_service(number) for number in range(1, count + 1))),
        (Promise, (_promise(number, at) for number in range(1, count + 1) for at in range(4))),
        (
            TimelineEntry,
            (_entry(number, at) for number in range(1, count + 1) for at in range(entries)),
        ),
    ):
        _store(session, model, rows)


def _store(session: Session, model: type[SQLModel], rows: Iterator[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == AT_ONCE:
            session.execute(insert(model), batch)
            batch = []
    if batch:
        session.execute(insert(model), batch)


def _declared(number: int, count: int) -> datetime:
    return NOW - YEAR + YEAR * (number - 1) / count


def _incident(number: int, count: int, random: Random) -> dict[str, Any]:
    declared = _declared(number, count)
    later = [declared + timedelta(minutes=random.randint(*span)) for span in ((1, 9), (10, 90))]
    return {
        "id": number,
        "team_id": TEAM,
        "number": number,
        "title": f"Outage {number}",
        "severity": random.choice(list(Severity)),
        "status": Status.RESOLVED,
        "reporter_id": "U0ADA",
        "started_at": declared - timedelta(minutes=random.randint(1, 30)),
        "detected_at": declared,
        "declared_at": declared,
        "acknowledged_at": later[0],
        "mitigated_at": later[1],
        "resolved_at": later[1] + timedelta(minutes=random.randint(5, 60)),
    }


def _commander(number: int, count: int) -> dict[str, Any]:
    since = _declared(number, count) + timedelta(minutes=number % 10)
    held = {"role": Role.COMMANDER, "user_id": "U0GRACE", "given_by": "U0ADA"}
    return {"team_id": TEAM, "incident_id": number, "since_at": since, **held}


def _service(number: int) -> dict[str, Any]:
    named = {"service": f"service-{number % 20}", "added_by": "U0ADA", "since_at": NOW - YEAR}
    return {"team_id": TEAM, "incident_id": number, **named}


def _promise(number: int, at: int) -> dict[str, Any]:
    state = PromiseState.KEPT if at % 3 else PromiseState.BROKEN
    times = {"due_at": NOW, "made_at": NOW, "state": state}
    return {"team_id": TEAM, "incident_id": number, **times}


def _entry(number: int, at: int) -> dict[str, Any]:
    said = {"kind": Kind.FINDING, "source": Source.NOTE, "text": f"Finding {at}"}
    when = NOW - YEAR + timedelta(minutes=at)
    kept = {"recorded_by": "U0BARBARA", "recorded_at": when, "at": when, "files": []}
    return {"team_id": TEAM, "incident_id": number, **said, **kept}


if __name__ == "__main__":
    asyncio.run(main())
