"""Owns what the tests of action items share: the line that gives one, and what is seen of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from commands.actions import ActionsShown
from storage.models import (
    ActionItem,
    Person,
)
from tests.cast import GRACE, LINUS, NOW, TEAM
from tests.commands.room import Room

DAY = timedelta(days=1)
GIVE = f"action <@{LINUS}> by friday high Add an alert"
FRIDAY = datetime(2026, 3, 6, 18, tzinfo=UTC)
ELSEWHERE = "C0GENERAL"


async def the_item(room: Room) -> ActionItem:
    return (await room.rows(ActionItem))[-1]


async def asked(room: Room) -> list[tuple[str, str]]:
    """Return why and who was asked, each time."""
    return [(s.payload["why"], s.payload["user"]) for s in await room.steps("action")]


async def at_nine(room: Room, *, days: int) -> None:
    """Let it be nine in the morning, UTC, so many days after the first; the clock looks."""
    room.now = NOW.replace(hour=9, minute=0) + days * DAY
    await room.rings()


async def lives(room: Room, user_id: str, zone: str, **about: Any) -> None:
    person = Person(team_id=TEAM, user_id=user_id, zone=zone, seen_at=NOW, **about)
    await room.does(lambda at: at.session.merge(person))


async def resolved(room: Room) -> None:
    for line in ("mitigate rolled back", "resolve no errors"):
        await room.types(line)


async def shown(room: Room, line: str, by: str = GRACE, **where: Any) -> list[int]:
    outcome = await room.types(line, by, **where)
    assert isinstance(outcome, ActionsShown)
    return [item.number for item, _ in outcome.items]
