"""How long the pages of figures take over 10,000 incidents, beside 1,000,000 timeline entries.

.venv/bin/python -m bench.figure_pages [--incidents 10000] [--database sqlite|postgresql]
"""

import argparse
import asyncio
import gc
from datetime import timedelta

from bench import measures, pages, stage
from commands.policy import Policy
from commands.rules.services import Service
from storage import migrations
from storage.database import Database

# The builder's services; each of them is used up, by 500 incidents in a year.
SERVICES = {
    name: Service(name, slo=99.5, slo_window=timedelta(days=90))
    for name in (f"service-{number}" for number in range(20))
}
PATHS = {
    "figures of a year": "/figures?days=365",
    "figures of 30 days": "/figures",
    "figures of a year, of one service": "/figures?days=365&service=service-7",
    "budgets of 20 services over 90 days": "/budgets",
    "people of a year": "/people?days=365",
    "a year as CSV": "/figures.csv?days=365",
}


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--incidents", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=100, help="of each incident's timeline")
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    parser.add_argument("--runs", type=int, default=10)
    args = parser.parse_args()
    with stage.database(args.database) as (_, address):
        database = Database(address, patience=600.0)
        await migrations.upgrade(database)
        await database.transaction(
            lambda session: measures.fill(session, args.incidents, args.entries)
        )
        gc.collect()  # what filling leaves behind is no part of what is measured
        gc.freeze()  # as `sitrep run` does
        async with pages.client(database, Policy(services=SERVICES), measures.NOW) as visitor:
            for name, path in PATHS.items():
                await pages.measure(visitor, name, path, args.runs, None)
        await database.close()


if __name__ == "__main__":
    asyncio.run(main())
