"""How long a person waits for the answer to a command, at 50 commands a second.

.venv/bin/python -m bench.acks [--database sqlite|postgresql] [--rate 50] [--seconds 20] [--http]
    [--stall 5] (every call of the Web API takes so many seconds longer)
    [--waiting 500] (so many outbox rows wait for a rate limit meanwhile)
(two cores: taskset -c 0,1 .venv/bin/python -m bench.acks)
"""

import argparse
import asyncio
import itertools

from bench import stage
from sandbox.demo import ports
from sandbox.demo.bot import running
from sandbox.driver.answer import Answer
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from storage import figures
from storage.database import Database

INCIDENTS = 10
GOAL = 0.1
# While Slack stalls, or hundreds of messages wait for it.
HARD_GOAL = 0.25
LONG = 600  # seconds that Slack asks to be left alone
# One declaration to nine of what people type during an incident.
LINES = (
    "declare sev2 Search is slow",
    "note the load balancer drains the old pool",
    "update Half of the searches are slow. We scale out.",
    "next",
    "timeline",
    "list",
    "status",
    "note at 14:05 the alert fired",
    "take scribe",
    "help",
)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--http", action="store_true", help="signed HTTP, not Socket Mode")
    parser.add_argument("--stall", type=float, default=0, help="seconds, for every call")
    parser.add_argument("--waiting", type=int, default=0, help="outbox rows behind a rate limit")
    args = parser.parse_args()
    with stage.database(args.database) as (folder, address):
        async with Sandbox(stage.MANIFEST) as sandbox:
            settings = {"DATABASE_URL": address}
            if args.http:
                settings["PORT"] = str(ports.free())
                sandbox.deliver_to(f"http://127.0.0.1:{settings['PORT']}/slack/events")
            async with running(sandbox, folder, settings):
                rooms = await _rooms(sandbox)
                await _pile_up(sandbox, rooms, args.waiting, address)
                sandbox.faults.latency(args.stall)
                answers = await _load(sandbox, rooms, args.rate, args.seconds)
                sandbox.faults.clear()
    waits = [answer.latency for answer in answers if answer.latency is not None]
    lost = [answer for answer in answers if answer.error or not answer.text]
    goal = HARD_GOAL if args.stall or args.waiting else GOAL
    stage.spread(f"acknowledgement on {args.database}", waits, goal)
    stage.figure("commands without an answer", len(lost), "", 0)


async def _pile_up(sandbox: Sandbox, rooms: list[Channel], count: int, address: str) -> None:
    """Have so many outbox rows wait for a rate limit of Slack's."""
    if not count:
        return
    sandbox.faults.limit("chat.postMessage", retry_after=LONG, times=10**6)
    linus = sandbox.person("linus")
    database = Database(address)
    try:
        while (waiting := await database.read(figures.steps_waiting)) < count:
            for room in rooms:
                await linus.command("/incident update We scale out.", room)
    finally:
        await database.close()
    print(f"outbox rows that wait: {waiting}")


async def _load(
    sandbox: Sandbox, rooms: list[Channel], rate: float, seconds: float
) -> list[Answer]:
    people = [sandbox.person(name) for name in ("ada", "grace", "linus", "barbara", "dennis")]
    lines, turn = itertools.cycle(LINES), itertools.count()
    clock = asyncio.get_running_loop()
    began, asked = clock.time(), []
    for number in range(int(rate * seconds)):
        await asyncio.sleep(max(0.0, began + number / rate - clock.time()))
        who = people[next(turn) % len(people)]
        line = f"/incident {next(lines)}"
        asked.append(asyncio.create_task(who.command(line, rooms[number % len(rooms)])))
    return list(await asyncio.gather(*asked))


async def _rooms(sandbox: Sandbox) -> list[Channel]:
    """Declare a few incidents, and return their channels once everybody has settled there."""
    ada = sandbox.person("ada")
    for number in range(INCIDENTS):
        await ada.command(f"/incident declare sev1 Outage number {number}")
    await sandbox.wait_for(
        lambda: len(sandbox.channels("inc-")) == INCIDENTS, within=30, what="the channels"
    )
    rooms = sandbox.channels("inc-")
    await sandbox.wait_for(lambda: all(room.pins for room in rooms), within=30, what="the cards")
    for room in rooms:
        for name in ("grace", "linus", "barbara", "dennis"):
            await sandbox.person(name).join(room)
    return rooms


if __name__ == "__main__":
    asyncio.run(main())
