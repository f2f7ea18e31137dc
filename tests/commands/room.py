"""Owns how tests act: people type in an incident's room while a clock is turned by hand."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

import pytest
from sqlalchemy import event
from sqlmodel import Session, SQLModel, col, select

from commands import alarms, catalogue, remind
from commands.command import Caller, Outcome, Situation
from commands.errors import Refusal
from commands.policy import Policy
from commands.remind import Reminded
from storage import incidents
from storage.database import Database
from storage.models import Incident, Promise, Reminder, Role, Step, TimelineEntry
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, NOW, TEAM

T = TypeVar("T")
Row = TypeVar("Row", bound=SQLModel)
MINUTE = timedelta(minutes=1)
CAST = {
    Role.COMMANDER: GRACE,
    Role.COMMUNICATIONS: LINUS,
    Role.SCRIBE: BARBARA,
}
# The clock looks at every workspace, and is of none.
CLOCK: Mapping[str, Any] = {"by": "clock", "channel": None, "team": ""}
TO_TYPE = re.compile(r"`/incident [a-z]")


@dataclass
class Room:
    """A database, a clock that stands still until it is turned, and people who type."""

    database: Database
    policy: Policy = field(default_factory=Policy)
    now: datetime = NOW

    def later(self, length: timedelta) -> datetime:
        self.now += length
        return self.now

    async def does(
        self,
        work: Callable[[Situation], T],
        by: str = GRACE,
        *,
        channel: str | None = CHANNEL,
        team: str = TEAM,
    ) -> T:
        caller = Caller(team, by, "slash", channel)
        now, policy = self.now, self.policy
        return await self.database.transaction(
            lambda session: work(Situation(session, caller, now, policy))
        )

    async def types(self, line: str, by: str = GRACE, **where: Any) -> Outcome:
        """Type `/incident <line>`."""
        return await self.does(lambda at: catalogue.run(at, line), by, **where)

    async def statements(self, *lines: str) -> int:
        """Return how many statements it takes to type these lines."""
        made: list[object] = []

        def heard(*given: object) -> None:
            made.append(given[2])

        engine = self.database.engine.sync_engine
        event.listen(engine, "before_cursor_execute", heard)
        try:
            for line in lines:
                await self.types(line)
        finally:
            event.remove(engine, "before_cursor_execute", heard)
        return len(made)

    async def refused(self, line: str, by: str = GRACE, **where: Any) -> str:
        """Type what is refused; return the sentence, which says what to type instead."""
        return await self.refuses(lambda at: catalogue.run(at, line), by, **where)

    async def refuses(self, work: Callable[[Situation], Any], by: str = GRACE, **where: Any) -> str:
        with pytest.raises(Refusal) as refusal:
            await self.does(work, by, **where)
        sentence = refusal.value.sentence
        assert not sentence[0].islower(), sentence
        assert TO_TYPE.search(sentence) or refusal.value.field, sentence
        return sentence

    async def declared(
        self, line: str = "sev1 Checkout returns 500s", channel: str = CHANNEL
    ) -> Incident:
        """Have Ada declare, and Slack open the channel."""
        await self.types(f"declare {line}", by=ADA, channel="C0GENERAL")
        return await self.opened(channel)

    async def opened(self, channel: str = CHANNEL) -> Incident:
        """Have Slack open the newest incident's channel."""

        def work(at: Situation) -> Incident:
            newest = select(Incident).order_by(col(Incident.id).desc()).limit(1)
            incident = at.session.exec(newest).one()
            incident.channel_id = channel
            return incident

        return await self.does(work)

    async def staffed(self, line: str = "sev1 Checkout returns 500s") -> Incident:
        """Have an incident acknowledged, with everybody of the cast in their role."""
        incident = await self.declared(line)
        for role, user_id in CAST.items():
            await self.types(f"take {role.value}", by=user_id)
        await self.types("ack")
        return incident

    async def tick(self) -> Sequence[Reminded]:
        """Have the clock look once."""
        return await self.does(lambda at: remind.ask_all(at, most=200), **CLOCK)

    async def rings(self) -> int:
        """Have the clock look at every alarm that is due; return how many there were."""
        return await self.does(lambda at: alarms.ring_due(at, most=200), **CLOCK)

    async def incident(self, number: int = 1, team: str = TEAM) -> Incident:
        found = await self.database.read(lambda at: incidents.by_number(at, team, number))
        assert found is not None
        return found

    async def holders(self) -> dict[Role, str]:
        incident = await self.incident()
        return dict(await self.database.read(lambda at: incidents.holders(at, incident.key)))

    async def rows(self, model: type[Row]) -> Sequence[Row]:
        """Return a table's rows in the order in which they were added."""

        def work(session: Session) -> Sequence[Row]:
            (key,) = model.__table__.primary_key  # type: ignore[attr-defined]
            return session.exec(select(model).order_by(key)).all()

        return await self.database.read(work)

    async def promises(self) -> Sequence[Promise]:
        return await self.rows(Promise)

    async def open_reminders(self) -> list[Reminder]:
        return [one for one in await self.rows(Reminder) if one.closed_at is None]

    async def timeline(self) -> list[str | None]:
        """Return what the entries say, in the order in which they were recorded."""
        return [entry.text for entry in await self.rows(TimelineEntry)]

    async def steps(self, kind: str) -> list[Step]:
        """Return what Slack is to be told, of one kind."""
        return [step for step in await self.rows(Step) if step.kind == kind]

    async def notices(self) -> list[str]:
        """Return the names of what is posted in the room, in order."""
        return [str(step.payload["notice"]) for step in await self.steps("notice")]
