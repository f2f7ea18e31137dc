"""Owns a world to deliver in: a database, Slack's sandbox, a clock that a test moves."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session, col, select

from bot.delivery.calls import Line
from bot.delivery.carrying import carry_out
from bot.delivery.drawing import Views
from bot.delivery.endings import Ended
from bot.delivery.engine import Delivery
from bot.delivery.task import Task
from bot.delivery.turn import Room, Turn
from bot.export.canvas import Canvas
from bot.identity import Identity
from bot.metrics import Metrics
from bot.views.message import Message
from commands import declare, inquiries, outbound
from commands.command import Caller, Situation
from commands.facts import Facts
from commands.policy import Policy
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message as Posted
from storage import incidents
from storage.database import Database
from storage.models import Handoff, Incident, Reminder, Step

T = TypeVar("T")


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **length: float) -> None:
        self.at += timedelta(**length)


def _card(facts: Facts) -> Message:
    return Message(f"card: {facts.incident.title}, {facts.incident.severity}")


def _notice(name: str, facts: Facts, data: Mapping[str, Any]) -> Message:
    if data.get("broken"):
        raise ZeroDivisionError
    said = " ".join(str(data[part]) for part in ("what", "mend", "text") if part in data)
    return Message(f"{name} in {facts.incident.number}: {said}")


def _reminder(facts: Facts, reminder: Reminder, _channel: str) -> Message:
    button = {
        "type": "button",
        "action_id": "write",
        "text": {"type": "plain_text", "text": "Write"},
    }
    block = {"type": "actions", "elements": [button]}
    return Message(f"reminder {reminder.step} in {facts.incident.number}", [block])


def _offer(facts: Facts, offer: Handoff, _brief: Mapping[str, Any]) -> Message:
    return Message(f"offer: {offer.role} in {facts.incident.number}")


def _canvas(state: str) -> Canvas:
    return Canvas("Postmortem", f"Ours:\n\n{state}", "Ours:", "Ours:")


PLAIN = Views(
    card=_card,
    topic=lambda facts: f"topic: {facts.incident.title} {facts.incident.summary}",
    announcement=lambda facts: Message(f"announcement: {facts.incident.severity}"),
    notice=_notice,
    reminder=_reminder,
    reminder_closed=lambda _, reminder, __: Message(f"closed: {reminder.closed_as}"),
    offer=_offer,
    offer_closed=lambda _, offer: Message(f"offer closed: {offer.state}"),
    task=lambda _, task: Message(f"task {task.number} {task.state.value}"),
    action=lambda _, item, asking: Message(f"{asking['why']} {item.number} {item.state.value}"),
    nudge=lambda _, task, about: Message(f"{about['why']} {task.number}"),
    board=lambda board: Message(f"board of {len(board.week)} and {len(board.earlier)}"),
    digest=lambda digest: Message(f"digest of {len(digest.open)}"),
    news=lambda facts, news: Message(f"{news.notice} of {facts.incident.number}"),
    ready=lambda facts: Message(f"ready: <#{facts.incident.channel_id}>"),
    canvas=lambda sheet: _canvas(sheet.document.about.state.value),
    metrics=lambda report: Message(f"figures of {report.days} days, drawn"),
    metrics_in_letters=lambda report, _: Message(f"figures of {report.days} days, in letters"),
    metrics_picture=lambda _: None,
    metrics_no_picture=lambda report: Message(f"no picture of {report.days} days"),
    home=lambda home: {"type": "home", "blocks": [], "callback_id": f"{home.count}"},
)


@dataclass
class World:
    """Everything outside delivery, and delivery itself."""

    database: Database
    sandbox: Sandbox
    client: AsyncWebClient
    identity: Identity
    clock: Clock = field(default_factory=Clock)
    metrics: Metrics = field(default_factory=Metrics)
    announces: bool = True

    def __post_init__(self) -> None:
        self.delivery = self.new_process()

    def new_process(self, **settings: Any) -> Delivery:
        """Return a delivery that remembers nothing."""
        self.delivery = Delivery(
            database=self.database,
            client=self.client,
            identity=self.identity,
            metrics=self.metrics,
            policy=Policy(),
            views=PLAIN,
            now=self.clock,
            **settings,
        )
        self.database.after_commit(self.delivery.wake)
        return self.delivery

    async def act(self, work: Callable[[Situation], T], **caller: Any) -> T:
        """Do what a command does, in one transaction; Ada calls unless `user_id` is given."""
        who = {"team_id": self.sandbox.team_id, "user_id": self.user("ada"), "origin": "test"}
        policy = Policy(announce_channel=self.sandbox.channel("incidents").id)
        policy = policy if self.announces else Policy()

        def run(session: Session) -> T:
            return work(Situation(session, Caller(**{**who, **caller}), self.clock(), policy))

        return await self.database.transaction(run)

    async def declare(
        self, title: str = "Checkout returns 500s", response_url: str | None = None, **facts: Any
    ) -> int:
        """Declare an incident as the command does, and return its id."""
        declaration = declare.Declaration(title, **facts)
        done = await self.act(
            lambda at: declare.declare(at, declaration), response_url=response_url
        )
        return done.incident_id

    async def declared(self, title: str = "Checkout returns 500s", **facts: Any) -> int:
        """Declare an incident and carry out all that follows."""
        incident_id = await self.declare(title, **facts)
        await self.delivery.drain()
        return incident_id

    async def about(
        self, incident_id: int, work: Callable[[Situation, Incident], T], **caller: Any
    ) -> T:
        """Do something to an incident."""
        return await self.act(lambda at: work(at, incidents.get(at.session, incident_id)), **caller)

    async def tell(self, incident_id: int, **data: Any) -> None:
        """Have something posted in the incident's channel."""
        await self.about(
            incident_id,
            lambda at, about: outbound.notice(at.session, about, "update_posted", data, now=at.now),
        )

    async def look_up(self, user_id: str) -> None:
        """Have Slack asked who this is."""
        await self.act(
            lambda at: inquiries.look_up_person(
                at.session, team_id=at.caller.team_id, user_id=user_id, now=at.now
            )
        )

    async def redraw(self, incident_id: int, summary: str = "") -> None:
        """Have card, topic and announcement follow the incident."""

        def work(at: Situation, incident: Incident) -> None:
            incident.summary = summary
            outbound.redraw(at.session, incident, now=at.now)

        await self.about(incident_id, work)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Let delivery run by itself inside the block."""
        task = asyncio.create_task(self.delivery.run())
        try:
            yield
        finally:
            await self.delivery.stop(timedelta(seconds=5))
            await task

    async def take(self) -> list[Task]:
        """Take what is ready, as a process does before it tells Slack."""
        turn = Turn(self.clock(), (), (), {}, Room(64, 64), Policy())
        desk = self.delivery._desk  # noqa: SLF001 - a process is taken apart here
        taken = await self.database.transaction(turn)
        return [Task(step, rows, desk, Line(desk.slack)) for step, rows in taken]

    async def record(self, ended: Sequence[Ended]) -> None:
        await self.database.transaction(Turn(self.clock(), ended, (), {}, Room(0, 0), Policy()))

    async def level(self, *, recorded: bool) -> int:
        """Carry out what is ready; without recording it, as a process that dies."""
        tasks = await self.take()
        ended = [Ended(task.step, await carry_out(task)) for task in tasks]
        if recorded:
            await self.record(ended)
        return len(tasks)

    async def incident(self, incident_id: int) -> Incident:
        return await self.database.read(lambda session: incidents.get(session, incident_id))

    async def steps(self, kind: str = "") -> list[Step]:
        """Return the steps of a kind, all without one, in the order in which they were added."""
        query = select(Step).order_by(col(Step.id))
        wanted = query.where(Step.kind == kind) if kind else query
        return list(await self.database.read(lambda session: session.exec(wanted).all()))

    async def states(self) -> dict[str, str]:
        """Return each kind of step and the state of its last one."""
        return {step.kind: step.state.value for step in await self.steps()}

    def user(self, name: str) -> str:
        return self.sandbox.person(name).id

    def channel(self) -> Channel:
        """Return the one incident channel that there is."""
        (channel,) = self.channels()
        return channel

    def channels(self) -> list[Channel]:
        return [c for c in self.sandbox.channels() if c.name.startswith(("inc-", "drill-"))]

    def said(self, text: str) -> list[Posted]:
        """Return the messages of the bot with these words, wherever they are."""
        return [m for m in self.sandbox.messages(text) if m.user == self.sandbox.bot_user]
