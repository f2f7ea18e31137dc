"""How long 1,000 incidents take on their way out and in again, and how much memory.

.venv/bin/python -m bench.exchange [--incidents 1000] [--database sqlite|postgresql]
"""

import argparse
import asyncio
import resource
import time
from pathlib import Path
from typing import TextIO

from sqlmodel import Session

from bench import stage
from bench.measures import TEAM, fill
from bot.export import incoming, write
from storage import migrations
from storage.database import Database
from storage.models import Workspace

PATIENCE = 600.0


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--incidents", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=100, help="of each incident's timeline")
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    args = parser.parse_args()
    with stage.server(args.database) as one_more, stage.database("sqlite") as (folder, _):
        for name in ("one", "two"):
            (folder / name).mkdir()
        one, two = [await _made(one_more(folder / name)) for name in ("one", "two")]
        await one.transaction(lambda session: _filled(session, args.incidents, args.entries))
        begun = _memory()
        taken = {"export": await _timed(one, folder / "one.ndjson")}
        taken["import"] = await _taken_in(two, folder / "one.ndjson")
        await _timed(two, folder / "two.ndjson")
        assert (folder / "two.ndjson").read_bytes() == (folder / "one.ndjson").read_bytes()
        size = (folder / "one.ndjson").stat().st_size / 2**20
        for what, seconds in taken.items():
            print(f"{what} of {args.incidents} incidents on {args.database}: {seconds:.1f} s")
        print(f"{size:.1f} MB; {_memory() - begun:.0f} MB of memory besides")
        await one.close()
        await two.close()


def _filled(session: Session, count: int, entries: int) -> None:
    session.add(Workspace(team_id=TEAM, next_number=count + 1))
    fill(session, count, entries)


async def _made(address: str) -> Database:
    database = Database(address, patience=PATIENCE)
    await migrations.upgrade(database)
    return database


async def _timed(database: Database, path: Path) -> float:
    began = time.perf_counter()
    out: TextIO
    with path.open("w", encoding="utf-8") as out:
        await write(out, database, None, "ndjson", private=True)
    return time.perf_counter() - began


async def _taken_in(database: Database, path: Path) -> float:
    began = time.perf_counter()
    with path.open("rb") as lines:
        await incoming.read(database, lines, path.name)
    return time.perf_counter() - began


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main())
