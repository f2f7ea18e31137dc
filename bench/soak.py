"""Thousands of events over hundreds of incidents: the process must not grow.

.venv/bin/python -m bench.soak [--events 20000] [--incidents 500] [--transport socket|http]
    [--database sqlite|postgresql]
"""

import argparse
import asyncio
import itertools
import re
from collections.abc import Sequence

import aiohttp
import psutil

from bench import stage
from sandbox.demo import ports
from sandbox.demo.bot import running
from sandbox.driver.person import Person
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel

AT_ONCE = 16
RUSH = 100
QUARTERS = 4
LONG = 120.0  # seconds
# Connections that nobody uses are closed after 15 to 30 seconds.
PAUSE, LOOKS = 1.0, 35  # seconds between two looks, and how many
GROWTH = 0.05  # of the memory after the first quarter


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--incidents", type=int, default=500)
    parser.add_argument("--transport", default="socket", choices=["socket", "http"])
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    args = parser.parse_args()
    with stage.database(args.database) as (folder, address):
        async with Sandbox(stage.MANIFEST) as sandbox:
            port = ports.free()
            if args.transport == "http":
                sandbox.deliver_to(f"http://127.0.0.1:{port}/slack/events")
            settings = {"DATABASE_URL": address, "PORT": str(port), "SITREP_LOG_LEVEL": "warning"}
            async with running(sandbox, folder, settings) as process:
                watched = psutil.Process(process.pid)
                rooms = await _rooms(sandbox, args.incidents)
                await _rush(sandbox)
                taken = [await _taken(watched, port)]
                for number in range(QUARTERS):
                    await _quarter(sandbox, rooms, args.events // QUARTERS, number)
                    taken.append(await _taken(watched, port))
                    print(f"after quarter {number + 1}: {_told(taken[-1])}", flush=True)
    first, last = taken[1], taken[-1]
    growth = (last[0] - first[0]) / first[0]
    stage.figure(
        "memory, last quarter against the first", round(growth * 100, 1), "%", GROWTH * 100
    )
    stage.figure("open files that came", last[1] - first[1], "", 0)
    stage.figure("tasks that came", last[2] - first[2], "", 0)


async def _rooms(sandbox: Sandbox, count: int) -> Sequence[Channel]:
    """Declare the incidents, some at once, and wait until all have their channel."""
    people = [sandbox.person(name) for name in ("ada", "grace", "linus")]
    numbers = iter(range(count))

    async def declare(who: Person) -> None:
        for number in numbers:
            await who.command(f"/incident declare sev3 Outage number {number}")

    await asyncio.gather(*(declare(who) for who in people))
    await sandbox.wait_for(
        lambda: len(sandbox.channels("inc-")) == count, within=LONG, what="the channels"
    )
    rooms = sandbox.channels("inc-")
    await sandbox.wait_for(lambda: all(r.pins for r in rooms), within=LONG, what="the cards")
    return rooms


async def _rush(sandbox: Sandbox) -> None:
    """Have many ask at once: the pool then holds as many connections as it ever will."""
    ada = sandbox.person("ada")
    await asyncio.gather(*(ada.command("/incident list", "general") for _ in range(RUSH)))


async def _quarter(sandbox: Sandbox, rooms: Sequence[Channel], events: int, number: int) -> None:
    """Have messages posted, tagged, un-tagged, edited and deleted, and updates written."""
    before, turns = len(sandbox.deliveries), itertools.cycle(rooms)

    async def act() -> None:
        while len(sandbox.deliveries) - before < events:
            room = next(turns)
            who = sandbox.person(next(iter(room.members)))
            who = sandbox.person("ada") if who.user.is_bot else who
            if who.id not in room.members:
                continue
            said = await who.post(f"Something happened in quarter {number}", room)
            await who.react(said, "pushpin")
            await who.edit(said, "Something else happened")
            await who.command("/incident next", room)
            await who.unreact(said, "pushpin")
            await who.delete(said)

    await asyncio.gather(*(act() for _ in range(AT_ONCE)))
    await sandbox.settled()
    # What the sandbox remembers is its own growth, and would slow the next quarter down.
    sandbox.calls.all.clear()


async def _taken(process: psutil.Process, port: int) -> tuple[int, int, int]:
    """Return resident bytes, open files with sockets, and asyncio tasks, once all is at rest.

    Of several looks the least: a connection or a timer that is there for a moment is no growth.
    """
    async with aiohttp.ClientSession() as session:
        while await _gauge(session, port, "sitrep_outbox_waiting"):  # noqa: ASYNC110 - a process
            await asyncio.sleep(PAUSE)
        looks = []
        for _ in range(LOOKS):
            await asyncio.sleep(PAUSE)
            tasks = await _gauge(session, port, "sitrep_tasks")
            looks.append((process.memory_info().rss, process.num_fds(), tasks))
    memory, files, tasks = (min(each) for each in zip(*looks, strict=True))
    return memory, files, tasks


async def _gauge(session: aiohttp.ClientSession, port: int, name: str) -> int:
    async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
        found = re.search(rf"^{name} (\S+)", await answer.text(), re.MULTILINE)
    if found is None:
        raise LookupError(name)
    return int(float(found[1]))


def _told(taken: tuple[int, int, int]) -> str:
    return f"{taken[0] / 2**20:.1f} MiB, {taken[1]} files, {taken[2]} tasks"


if __name__ == "__main__":
    asyncio.run(main())
