"""Where the entries of the calendar lead: to a page that is there, or nowhere."""

from typing import Any
from urllib.parse import urlsplit

import icalendar
from sqlmodel import Session, select

from bot.export import calendar
from commands.policy import Policy
from storage.database import Database
from storage.models import ActionItem, Incident, Nature
from tests.bot.web.pages.visitor import Visitor
from tests.cast import ADA, NOW, TEAM
from tests.commands.room import Room

CONSOLE = "https://sitrep.example.com/incidents"


async def happened(room: Room) -> None:
    """Have an incident and a near miss, each with an action item; one postmortem is due."""
    await room.declared()
    for typed in ("ack", "mitigate x", "resolve y", "action Alert on refunds"):
        await room.types(typed)
    await room.types("near-miss sev3 The backup was empty")

    def add(session: Session) -> None:
        missed = session.exec(select(Incident).where(Incident.nature == Nature.NEAR_MISS)).one()
        facts: dict[str, Any] = {
            "given_by": ADA,
            "given_at": NOW,
            "due_at": NOW,
            "text": "Look at backups",
        }
        session.add(ActionItem(team_id=TEAM, incident_id=missed.key, number=2, **facts))

    await room.database.transaction(add)


async def links(database: Database, console: str | None) -> list[str]:
    found = await database.read(lambda at: calendar.entries(at, Policy(), now=NOW))
    feed = icalendar.Calendar.from_ical(calendar.draw(found, console).decode())
    return [str(event["url"]) for event in feed.walk("VEVENT") if "url" in event]


async def test_each_leads_to_what_is_to_be_done(visitor: Visitor) -> None:
    await happened(visitor.room)
    found = [urlsplit(link) for link in await links(visitor.room.database, CONSOLE)]
    assert sorted(link.path for link in found) == [
        "/incidents/1/postmortem",
        "/incidents/actions/1",
        "/incidents/actions/2",
    ]
    for link in found:
        page = link.path.removeprefix("/incidents")
        assert (await visitor.get(f"{page}?{link.query}")).status == 200, link


async def test_without_a_console_they_lead_nowhere(visitor: Visitor) -> None:
    await happened(visitor.room)
    assert await links(visitor.room.database, None) == []
