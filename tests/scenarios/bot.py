"""Owns the real bot, run in the test's own process as `sitrep run` runs it."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sqlmodel import col, select

from bot import schema, webclient
from bot.answering import Patience
from bot.parts import Parts
from bot.settings import Settings, load
from sandbox.server import Sandbox
from storage.database import Database
from storage.models import Step, StepState
from tests.scenarios.clock import Clock
from tests.waiting import until

HERE: Final = "127.0.0.1"
SOCKET: Final = "socket"
HTTP: Final = "http"


@dataclass
class Bot:
    """One running bot. `changed` is set whenever it has committed something.

    `starting` is its start, when nobody waited for that.
    """

    parts: Parts
    database: Database
    clock: Clock
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    starting: asyncio.Task[Any] | None = None

    @property
    def url(self) -> str:
        return f"http://{HERE}:{self.parts.server.port}"

    @property
    def faults(self) -> int:
        """Return how many faults it has counted."""
        (counted,) = re.findall(
            r"^sitrep_faults_total (\S+)", self.parts.metrics.text().decode(), re.MULTILINE
        )
        return int(float(counted))

    async def rest(self) -> None:
        """Wait until there is nothing left that Slack could be told now."""
        while True:
            self.changed.clear()
            if not self._under_way(await self._waiting()):
                return
            await self.changed.wait()

    async def steps(self) -> Sequence[Step]:
        """Return every step of the outbox, oldest first."""
        query = select(Step).order_by(col(Step.id))
        return await self.database.read(lambda session: session.exec(query).all())

    async def _waiting(self) -> Sequence[Step]:
        query = select(Step).where(Step.state == StepState.WAITING).order_by(col(Step.id))
        return await self.database.read(lambda session: session.exec(query).all())

    def _under_way(self, waiting: Sequence[Step]) -> Sequence[Step]:
        """Return what is held or could be begun; not what waits for its time or for another."""
        now, ids = self.clock(), {step.id for step in waiting}
        first = {step.lane: step for step in reversed(waiting)}
        return [
            step
            for step in waiting
            if (step.leased_until and step.leased_until > now)
            or (
                step.ready_at <= now
                and step.after_id not in ids
                and (step.lane is None or first[step.lane] is step)
            )
        ]


def settings(slack: Sandbox, address: str, folder: Path, given: Mapping[str, str]) -> Settings:
    """Return what an operator would set for this workspace; any free port is taken."""
    read = load(
        {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_API_URL": slack.api_url,
            "DATABASE_URL": address,
            "HOST": HERE,
            "SITREP_ANNOUNCE_CHANNEL": slack.channel("incidents").id,
            **given,
        },
        folder,
    )
    return read.model_copy(update={"port": 0})


def reached_over(slack: Sandbox, transport: str) -> dict[str, str]:
    """Return the setting that chooses how Slack reaches the bot."""
    if transport == HTTP:
        return {"SLACK_SIGNING_SECRET": slack.signing_secret}
    return {"SLACK_APP_TOKEN": slack.app_token}


@contextlib.asynccontextmanager
async def running(
    slack: Sandbox, set_to: Settings, clock: Clock, patience: Patience | None = None
) -> AsyncIterator[Bot]:
    """Start a bot, wait until Slack reaches it, and stop it in good order."""
    async with contextlib.AsyncExitStack() as stack:
        bot = await _made(stack, set_to, clock, patience)
        await bot.parts.start(stack)
        _reached(slack, set_to, bot)
        if set_to.socket_mode:
            await slack.connected()
        yield bot


@contextlib.asynccontextmanager
async def starting(
    slack: Sandbox, set_to: Settings, clock: Clock, patience: Patience | None = None
) -> AsyncIterator[Bot]:
    """Begin to start a bot while Slack is away: it listens, and goes on with its start."""
    async with contextlib.AsyncExitStack() as stack:
        bot = await _made(stack, set_to, clock, patience)
        bot.starting = starting = asyncio.create_task(bot.parts.start(stack))
        try:
            await until(lambda: starting.done() or bot.parts.server.listening)
            _reached(slack, set_to, bot)
            yield bot
        finally:
            await starting


def _reached(slack: Sandbox, set_to: Settings, bot: Bot) -> None:
    """Have Slack deliver to this bot; over Socket Mode it does so by itself."""
    if not set_to.socket_mode:
        slack.deliver_to(f"{bot.url}/slack/events")


async def _made(
    stack: contextlib.AsyncExitStack, set_to: Settings, clock: Clock, patience: Patience | None
) -> Bot:
    address = set_to.database_url.get_secret_value()
    waiting = {"patience": patience.effect} if patience else {}
    database = await schema.open_database(address, migrate=set_to.migrate, **waiting)
    stack.push_async_callback(database.close)
    session = await stack.enter_async_context(webclient.session())
    bot = Bot(Parts(set_to, database, session, now=clock), database, clock)
    bot.parts.desk.patience = patience or bot.parts.desk.patience
    database.after_commit(bot.changed.set)
    return bot
