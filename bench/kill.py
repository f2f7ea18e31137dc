"""Kill the bot with SIGKILL at random moments of a whole incident, and judge what is left.

.venv/bin/python -m bench.kill [--trials 20] [--seed 1] [--database sqlite|postgresql]
    [--transport socket|http] [--replicas 1] [--workers 3] [--cut SECONDS]
`--cut 1`: besides, every socket is cut every second.
`--learning`: the postmortem, its canvas, action items and figures instead of the incident.
(the same seed plays the same trial: `--trials 1 --seed SEED`, as printed beside a failure)
"""

import argparse
import asyncio
import contextlib
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

from bench import stage
from bench.killing import learning
from bench.killing.judging import faults
from bench.killing.learning import Learning
from bench.killing.processes import Processes
from bench.killing.story import Story
from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox

# As Slack: three more tries for an event; sooner, and enough of them for a start in between.
PATIENCE = Timing(ack_within=3.0, retry_after=(0.1, 1.0, 3.0, 5.0, 8.0))
LIMIT = 120.0  # seconds for one trial
KILLS = (1, 3)


async def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    parser.add_argument("--transport", default="socket", choices=["socket", "http"])
    parser.add_argument("--replicas", type=int, default=1)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--cut", type=float, default=0.0)
    parser.add_argument("--learning", action="store_true")
    args = parser.parse_args()
    began, failed, killed = time.monotonic(), 0, 0
    seeds = iter(range(args.seed, args.seed + args.trials))
    with stage.server(args.database) as address_of:

        async def work() -> None:
            nonlocal failed, killed
            for seed in seeds:
                with tempfile.TemporaryDirectory(prefix="sitrep-kill-") as name:
                    folder = Path(name)
                    address = address_of(folder)
                    way = {"cut": args.cut, "is_learning": args.learning}
                    found, kills = await trial(
                        seed, folder, address, args.transport, args.replicas, **way
                    )
                killed += kills
                if found:
                    failed += 1
                    print(f"seed {seed}: " + "; ".join(found), flush=True)

        await asyncio.gather(*(work() for _ in range(args.workers)))
    what = f"{args.database}, {args.transport}, {args.replicas} at once"
    what += f", cut every {args.cut:g} s" if args.cut else ""
    took = time.monotonic() - began
    print(f"{args.trials} trials ({what}, seeds from {args.seed}), {killed} kills, {took:.0f} s")
    stage.figure("trials in which anything was lost, repeated or stuck", failed, "", 0)
    return 1 if failed else 0


async def trial(  # noqa: PLR0913 - everything that a trial is made of
    seed: int,
    folder: Path,
    address: str,
    transport: str,
    replicas: int,
    *,
    cut: float = 0.0,
    is_learning: bool = False,
) -> tuple[list[str], int]:
    """Play one incident while processes are killed; return what is wrong, and how many died.

    `cut`: how often every socket is cut besides, in seconds; 0: never.
    """
    chance = random.Random(seed)
    async with Sandbox(stage.MANIFEST, timing=PATIENCE) as sandbox:
        sandbox.channel("incidents").members[sandbox.bot_user] = None
        async with Processes(sandbox, folder, address, transport, replicas, chance) as processes:
            story = Learning(sandbox) if is_learning else Story(sandbox)
            try:
                async with asyncio.timeout(LIMIT):
                    async with _cutting(sandbox, cut):
                        killing = asyncio.create_task(processes.kill_some(chance.randint(*KILLS)))
                        await story.play()
                        await killing
                    await processes.settled()
                    late = []
            except TimeoutError:
                late = [f"not at rest after {LIMIT:g} s"]
            judge = learning.faults if isinstance(story, Learning) else faults
            wrong = await judge(sandbox, address, story)
            return [*late, *wrong, *processes.gone()], processes.killed


@contextlib.asynccontextmanager
async def _cutting(sandbox: Sandbox, every: float) -> AsyncIterator[None]:
    async def cut() -> None:
        while every:
            await asyncio.sleep(every)
            sandbox.sockets.drop()

    cutting = asyncio.create_task(cut())
    try:
        yield
    finally:
        cutting.cancel()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
