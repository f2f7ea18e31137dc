"""How many Slack round trips a declaration takes, counted at 100 ms injected latency.

.venv/bin/python -m bench.declare
"""

import asyncio
import time

from bench import stage
from sandbox.demo.bot import running
from sandbox.server import Sandbox

LATENCY = 0.1


async def main() -> None:
    with stage.database("sqlite") as (folder, address):
        sandbox = Sandbox(stage.MANIFEST)
        async with sandbox, running(sandbox, folder, {"DATABASE_URL": address}):
            await _declared(sandbox, "warm the connections up")
            sandbox.faults.latency(LATENCY)
            await _declared(sandbox, "Checkout returns 500s")


async def _declared(sandbox: Sandbox, title: str) -> None:
    ada = sandbox.person("ada")
    before = len(sandbox.channels("inc-"))
    calls = len(sandbox.calls)
    began = time.monotonic()
    answer = await ada.command(f"/incident declare sev1 {title}")
    room = await sandbox.wait_for(
        lambda: next(iter(sandbox.channels("inc-")[before:]), None), what="the channel"
    )
    await sandbox.wait_for(lambda: ada.id in room.members, what="the declarer to be in it")
    await ada.sees(f"<#{room.id}>")
    arrived = time.monotonic()
    await sandbox.wait_for(lambda: room.pins and len(room.bookmarks) == 1, what="the rest")
    await sandbox.wait_for(
        lambda: all(call.ended is not None for call in sandbox.calls), what="the last answer"
    )
    everything = time.monotonic()
    if not title.startswith("warm"):
        invited = [c for c in list(sandbox.calls)[calls:] if c.method == "conversations.invite"]
        until = invited[0].ended or arrived
        stage.figure("acknowledged after", round((answer.latency or 0) * 1000, 1), "ms")
        stage.figure(
            "round trips until the declarer is in the channel and has the link",
            len(sandbox.longest_chain(began, until)),
            "",
            2,
        )
        stage.figure(
            "round trips until everything is done",
            len(sandbox.longest_chain(began, everything)),
            "",
            4,
        )
        stage.figure("in the channel after", round(arrived - began, 3), "s")
        stage.figure("everything after", round(everything - began, 3), "s")


if __name__ == "__main__":
    asyncio.run(main())
