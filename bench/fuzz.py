"""What 10,000 requests that Slack would never send do to a running bot.

.venv/bin/python -m bench.fuzz [--database sqlite|postgresql] [--requests 10000] [--seed 1]
"""

import argparse
import asyncio
import io
import itertools
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
from sqlmodel import Session, SQLModel, func, select

from bench import stage
from bench.nonsense import Nonsense, Request, signed
from sandbox.delivery.delivery import Delivery
from sandbox.demo import ports, story
from sandbox.demo.bot import running
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from storage.database import Database
from storage.models import Received

AT_ONCE = 8
SHOWN = 3
PATIENCE = 30.0
BLOCKED = 0.05  # seconds; the goal
BEAT = 0.06  # seconds between two looks at the loop: the limit for strangers is 20 a second
FORGED = 5  # of these requests, one is not signed by Slack
# Not signed; and before anybody asks who sent them: no text, too large.
REFUSED = (401, 400, 413)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", default="sqlite", choices=["sqlite", "postgresql"])
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    print(f"seed {args.seed}")
    with stage.database(args.database) as (folder, address):
        async with Sandbox(stage.MANIFEST) as sandbox:
            port = ports.free()
            url = f"http://127.0.0.1:{port}"
            sandbox.deliver_to(f"{url}/slack/events")
            settings = {"DATABASE_URL": address, "PORT": str(port)}
            async with running(sandbox, folder, settings):
                await _filled_in(sandbox, await story.begin(sandbox))
                await sandbox.settled()
                made = list(_made(args.seed, list(sandbox.deliveries), args.requests))
                await _forged(url, address, made[: len(made) // FORGED])
                await _signed(url, made[len(made) // FORGED :], sandbox.signing_secret)
                await _faults(url, folder)


async def _filled_in(sandbox: Sandbox, room: Channel) -> None:
    """Have the forms sent that the story does not need: added, corrected, milestones."""
    barbara, linus = sandbox.person("barbara"), sandbox.person("linus")
    said = await linus.post("The pool is exhausted", room)
    await linus.reply(said, "again")
    await barbara.shortcut("make_task", on=said)
    await (await barbara.next_view()).submit({"text": "Look into it", "box": "15m"})
    await barbara.shortcut("add_to_timeline", on=said)
    await (await barbara.next_view()).submit({"replies": "event"})
    await barbara.command("/incident correct release 412", room)
    await (await barbara.next_view()).submit({"kind": "action", "reason": "a slip"})
    await barbara.command("/incident milestone", room)
    began = datetime.now(UTC) - timedelta(hours=1)
    await (await barbara.next_view()).submit({"started": began, "reason": "the graph"})


def _made(seed: int, real: Sequence[Delivery], number: int) -> Iterator[Request]:
    nonsense = Nonsense(seed)
    for one in itertools.islice(itertools.cycle(real), number):
        yield nonsense.request(one.kind, one.payload)


async def _forged(url: str, address: str, requests: Sequence[Request]) -> None:
    before = await _rows(address)
    answers, _ = await _send(url, requests, "0" * 32)
    print(f"forged: {_told(answers)}")
    stage.figure("forged requests that were taken", answers.total() - _refused(answers), "", 0)
    stage.figure("rows that they left", _difference(before, await _rows(address)), "", 0)


async def _signed(url: str, requests: Sequence[Request], secret: str) -> None:
    answers, beats = await _send(url, requests, secret)
    print(f"signed: {_told(answers)}")
    failed = sum(count for status, count in answers.items() if status >= 500)
    stage.figure("answers above 499", failed, "", 0)
    stage.spread("a look at the loop meanwhile", beats, BLOCKED)


async def _send(
    url: str, requests: Sequence[Request], secret: str
) -> tuple[Counter[int], list[float]]:
    """Send them, some at once; return how often each status came, and how long looks took."""
    answers, beats, left = Counter[int](), list[float](), iter(requests)
    limit = aiohttp.ClientTimeout(total=PATIENCE)
    async with aiohttp.ClientSession(timeout=limit) as session:

        async def send() -> None:
            for asked in left:
                headers = signed(asked, secret, time.time())
                body = io.BytesIO(asked.body)
                async with session.post(f"{url}/slack/events", data=body, headers=headers) as got:
                    answers[got.status] += 1

        looking = asyncio.create_task(_look(session, url, beats))
        await asyncio.gather(*(send() for _ in range(AT_ONCE)))
        looking.cancel()
    return answers, beats


async def _look(session: aiohttp.ClientSession, url: str, beats: list[float]) -> None:
    while True:
        began = time.perf_counter()
        async with session.get(f"{url}/healthz") as answer:
            await answer.read()
        beats.append(time.perf_counter() - began)
        await asyncio.sleep(BEAT)


async def _faults(url: str, folder: Path) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{url}/metrics") as answer:
        said = await answer.text()
    counted = re.search(r"^sitrep_faults_total (\S+)", said, re.MULTILINE)
    stage.figure("faults counted", float(counted[1]) if counted else -1, "", 0)
    log = (folder / "bot.log").read_text(encoding="utf-8", errors="replace")
    stage.figure("tracebacks logged", log.count("Traceback"), "", 0)
    for line in [line for line in log.splitlines() if "Traceback" in line][:SHOWN]:
        print(line)


async def _rows(address: str) -> Mapping[str, int]:
    """Return how many rows each table has; signatures of real requests may come later."""

    def count(session: Session) -> Mapping[str, int]:
        tables = SQLModel.metadata.sorted_tables
        rows = {t.name: session.exec(select(func.count()).select_from(t)).one() for t in tables}
        return rows | {
            "inbox": session.exec(select(func.count()).where(Received.team_id != "-")).one()
        }

    database = Database(address)
    try:
        return await database.read(count)
    finally:
        await database.close()


def _difference(before: Mapping[str, int], after: Mapping[str, int]) -> int:
    return sum(abs(after[name] - count) for name, count in before.items())


def _refused(answers: Counter[int]) -> int:
    return sum(answers[status] for status in REFUSED)


def _told(answers: Counter[int]) -> str:
    return ", ".join(f"{count} times {status}" for status, count in sorted(answers.items()))


if __name__ == "__main__":
    asyncio.run(main())
