"""How long the service takes from start to connected, and how much memory it holds.

.venv/bin/python -m bench.start [--runs 5]
"""

import argparse
import asyncio
import statistics
import time

import psutil

from bench import stage
from sandbox.demo.bot import running
from sandbox.server import Sandbox

START_GOAL = 1.5  # seconds
MEMORY_GOAL = 120.0  # MB resident


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    took: list[float] = []
    held: list[float] = []
    with stage.database("sqlite") as (folder, address):
        for run in range(args.runs + 1):
            async with Sandbox(stage.MANIFEST) as sandbox:
                began = time.monotonic()
                async with running(sandbox, folder, {"DATABASE_URL": address}) as bot:
                    seconds = time.monotonic() - began
                    await sandbox.person("ada").command("/incident list")
                    resident = psutil.Process(bot.pid).memory_info().rss / 1e6
            if run:  # the first one makes the tables and fills the caches
                took.append(seconds)
                held.append(resident)
    stage.figure("start to connected, median", round(statistics.median(took), 2), "s", START_GOAL)
    stage.figure("resident memory, median", round(statistics.median(held), 1), "MB", MEMORY_GOAL)


if __name__ == "__main__":
    asyncio.run(main())
