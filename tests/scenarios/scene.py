"""Owns the scene of a scenario: five people, their workspace, the bot, and the time of day."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final, TypeVar

import aiohttp
from sqlmodel import SQLModel, select

from bot.answering import Patience
from bot.settings import Settings
from sandbox.driver.answer import Answer
from sandbox.driver.person import Person
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios import verdict
from tests.scenarios.bot import SOCKET, Bot, reached_over, running, settings, starting
from tests.scenarios.clock import Clock
from tests.scenarios.provoked import Provoked
from tests.waiting import PATIENCE

Row = TypeVar("Row", bound=SQLModel)
TITLE: Final = "Checkout returns 500s"
PATIENT: Final = Patience(effect=15.0, look=15.0)


@dataclass
class Scene:
    """Everything that a scenario needs; `provoked` names what it makes go wrong on purpose."""

    slack: Sandbox
    address: str
    folder: Path
    given: Mapping[str, str] = field(default_factory=dict)
    provoked: Provoked = field(default_factory=Provoked)
    bots: list[Bot] = field(default_factory=list)
    # None: the service's own, for what is about waiting. A busy machine is no fault of the bot's.
    patience: Patience | None = PATIENT

    def __post_init__(self) -> None:
        self.clock = Clock(self.slack)
        self.ada = self.slack.person("ada")  # declares
        self.grace = self.slack.person("grace")  # commands
        self.linus = self.slack.person("linus")  # does communications
        self.barbara = self.slack.person("barbara")  # is the scribe
        self.dennis = self.slack.person("dennis")  # leads operations

    @property
    def bot(self) -> Bot:
        """Return the bot that was started last."""
        return self.bots[-1]

    @contextlib.asynccontextmanager
    async def running(self, over: str = SOCKET, **given: str) -> AsyncIterator[Bot]:
        """Have one more bot run inside the block, with these settings besides the scene's own.

        In the end it must have left nothing undone, and counted no fault.
        """
        set_to = self._settings(over, given)
        async with running(self.slack, set_to, self.clock, self.patience) as bot, self._judged(bot):
            yield bot

    @contextlib.asynccontextmanager
    async def starting(self, over: str = SOCKET, **given: str) -> AsyncIterator[Bot]:
        """Have a bot begin to start inside the block; Slack is away, and comes back in it."""
        set_to = self._settings(over, given)
        async with (
            starting(self.slack, set_to, self.clock, self.patience) as bot,
            self._judged(bot),
        ):
            yield bot

    def _settings(self, over: str, given: Mapping[str, str]) -> Settings:
        wanted = {**reached_over(self.slack, over), **self.given, **given}
        return settings(self.slack, self.address, self.folder, wanted)

    @contextlib.asynccontextmanager
    async def _judged(self, bot: Bot) -> AsyncIterator[None]:
        self.bots.append(bot)
        try:
            yield
            await self.quiet()
            wrong = await verdict.of_bot(bot, self.provoked)
            assert not wrong, wrong
        finally:
            self.bots.remove(bot)

    async def quiet(self) -> None:
        """Wait until all that follows from what happened so far has happened."""
        async with asyncio.timeout(PATIENCE):
            for _ in range(2):  # what Slack was told last may have been an event for us
                await self.slack.settled()
                for bot in self.bots:
                    await bot.rest()

    async def later(self, **length: float) -> None:
        """Let so much time pass; every tick, and what follows from it, has then happened."""
        self.clock.forward(timedelta(**length))
        await asyncio.gather(*(bot.parts.ticker.tick() for bot in self.bots))
        await self.quiet()

    async def say(self, who: Person, line: str, where: Channel | str = "general") -> Answer:
        """Type a line of `/incident`; it must be answered, privately. All that follows happens."""
        answer = await who.command(f"/incident {line}", where)
        assert answer.error is None, answer.error
        assert answer.outcome.message is None or answer.is_ephemeral
        await self.quiet()
        return answer

    async def declare(self, words: str = f"sev1 {TITLE}", by: Person | None = None) -> Channel:
        """Declare an incident in one line; return its channel, furnished."""
        before = len(self.slack.channels())
        await self.say(by or self.ada, f"declare {words}")
        (channel,) = self.slack.channels()[before:]
        return channel

    async def staff(self, room: Channel) -> None:
        """Give out the four roles."""
        holders = {
            "commander": self.grace,
            "operations": self.dennis,
            "communications": self.linus,
            "scribe": self.barbara,
        }
        for role, holder in holders.items():
            answer = await self.ada.command(f"/incident assign {role} {holder.mention}", room)
            assert answer.error is None, answer.error
        await self.quiet()

    async def timeline(self, room: Channel) -> str:
        """Return what Ada reads when she asks for the timeline from its beginning."""
        return (await self.say(self.ada, "timeline all", room)).text

    def posted(self, room: Channel | str) -> list[Message]:
        """Return what the bot has said in a channel itself, oldest first."""
        bot = self.slack.bot_user
        return [said for said in self.slack.channel(room).messages if said.user == bot]

    async def get(self, path: str) -> tuple[int, str]:
        """Ask the bot over HTTP, as whoever watches it does; return status and body."""
        async with aiohttp.ClientSession() as session, session.get(self.bot.url + path) as answer:
            return answer.status, await answer.text()

    async def rows(self, model: type[Row]) -> Sequence[Row]:
        """Return every row of a table, for what people cannot see."""
        return await self.bot.database.read(lambda session: session.exec(select(model)).all())
