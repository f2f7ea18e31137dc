"""How many customers the status page takes a second, and what drawing it anew costs.

.venv/bin/python -m bench.status [--database sqlite|postgresql] [--requests 4000]
"""

import argparse
import asyncio
import time
from datetime import UTC, datetime, timedelta

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlmodel import Session

from bench import stage
from bot.web import limits
from bot.web.status import PREFIX, drawing, keeping, site
from commands import status_page
from commands.policy import StatusPage
from commands.rules.services import Service
from storage import migrations
from storage.database import Database
from storage.models import Incident, IncidentService, PublicState, PublicUpdate, Severity, Status

NOW = datetime.now(UTC)
TOLD, UPDATES, SERVICES, AT_ONCE = 200, 5, 20, 50
PAGE = StatusPage("Status", "https://status.example.com/")
KNOWN = {f"s{number}": Service(f"s{number}", public=f"Part {number}") for number in range(SERVICES)}


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--requests", type=int, default=4000)
    args = parser.parse_args()
    site.READERS = limits.Rate(burst=10**9, each_second=10**9)  # type: ignore[misc]
    with stage.database(args.database) as (_, address):
        database = Database(address, patience=600.0)  # it is filled in one go
        await migrations.upgrade(database)
        await database.transaction(fill)
        await drawn(database)
        await served(database, args.requests)
        await database.close()


def fill(session: Session) -> None:
    for number in range(1, TOLD + 1):
        began = NOW - timedelta(days=number % 89, hours=2)
        incident = Incident(
            team_id="T1",
            number=number,
            title=f"Outage {number}",
            severity=Severity.SEV2,
            status=Status.RESOLVED,
            reporter_id="U0P1",
            declared_at=began,
            mitigated_at=began + timedelta(minutes=20),
        )
        session.add(incident)
        session.flush()
        session.add(_about(incident, began))
        session.add_all(_update(incident, began, step) for step in range(UPDATES))


def _about(incident: Incident, began: datetime) -> IncidentService:
    return IncidentService(
        team_id="T1",
        incident_id=incident.key,
        service=f"s{incident.key % SERVICES}",
        added_by="U0P1",
        since_at=began,
    )


def _update(incident: Incident, began: datetime, step: int) -> PublicUpdate:
    at = began + timedelta(minutes=5 * step)
    return PublicUpdate(
        team_id="T1",
        incident_id=incident.key,
        state=PublicState.RESOLVED if step == UPDATES - 1 else PublicState.IDENTIFIED,
        title="Some requests fail",
        text="Some requests fail; we work on it, and say more at https://acme.example/help.",
        written_by="U0P1",
        written_at=at,
        published_at=at,
    )


async def drawn(database: Database) -> None:
    for _ in range(5):  # the first one pays for what is worked out once
        began = time.perf_counter()
        told = await database.read(lambda session: status_page.told(session, NOW))
        read = time.perf_counter()
        board = status_page.board(told, PAGE, KNOWN, NOW)
        thought = time.perf_counter()
        files = drawing.files(board)
        took = time.perf_counter()
    print(f"{TOLD} incidents, {SERVICES} services: read in {(read - began) * 1000:.0f} ms;")
    print(f"beside the loop {(thought - read) * 1000:.0f} and {(took - thought) * 1000:.0f} ms,")
    print(f"{len(files[drawing.PAGE]) // 1024} kB of HTML")


async def served(database: Database, requests: int) -> None:
    keeper = keeping.Keeper(database, PAGE, KNOWN, lambda: datetime.now(UTC))
    app = web.Application()
    app.add_subapp(PREFIX, site.site(keeper))
    packed = {"Accept-Encoding": "gzip"}
    async with TestClient(TestServer(app), auto_decompress=False) as client:

        async def some(count: int) -> None:
            for _ in range(count):
                answer = await client.get(f"{PREFIX}/", headers=packed)
                await answer.read()

        await some(1)
        began = time.perf_counter()
        await asyncio.gather(*(some(requests // AT_ONCE) for _ in range(AT_ONCE)))
        took = time.perf_counter() - began
    print(f"{requests / took:.0f} requests a second, client and server on one core")


if __name__ == "__main__":
    asyncio.run(main())
