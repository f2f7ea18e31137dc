"""Owns Slack's events about people: who they are, where they come in and where they leave."""

from datetime import timedelta
from typing import Any, Final

import structlog
from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from sqlmodel import Session

from bot import persons
from bot.answering import Desk
from bot.delivery import faults
from bot.listeners import requests
from bot.listeners.events import carry_out
from bot.persons import Person
from commands import membership
from commands.command import Caller, Outcome, Situation
from storage import incidents, outbox

# What could not be said for longer than this is history by now.
_RECENT: Final = timedelta(hours=24)
_ANNOUNCING: Final = ("announce", "announce_reply")

log = structlog.get_logger(__name__)


def register(app: AsyncApp, desk: Desk) -> None:
    @app.event("member_joined_channel")
    async def came(body: dict[str, Any], context: AsyncBoltContext) -> None:
        if body["event"].get("user") == context.bot_user_id:
            await _go_on(desk, body)
        else:
            await _moved(desk, body, membership.came)

    @app.event("member_left_channel")
    async def left(body: dict[str, Any]) -> None:
        await _moved(desk, body, membership.left)

    @app.event("channel_unarchive")
    async def opened(body: dict[str, Any]) -> None:
        await _go_on(desk, body)

    @app.event("group_unarchive")
    async def opened_privately(body: dict[str, Any]) -> None:
        await _go_on(desk, body)

    @app.event("team_join")
    async def joined(body: dict[str, Any]) -> None:
        await _learn(desk, requests.person(requests.event(body)))

    @app.event("user_change")
    async def changed(body: dict[str, Any]) -> None:
        await _learn(desk, requests.person(requests.event(body)))


async def _learn(desk: Desk, person: Person) -> None:
    now = desk.now()
    await desk.database.transaction(lambda session: persons.learn(session, person, now))


async def _moved(desk: Desk, body: dict[str, Any], work: Any) -> None:
    told = requests.event(body)
    moved = requests.movement(told)
    caller = moved.caller
    if not await desk.database.read(lambda session: _is_private(session, caller)):
        return

    def noted(at: Situation) -> Outcome:
        incident = at.incident_here()
        if incident is None:
            return membership.MembersKnown()
        outcome: Outcome = work(at, incident, caller.user_id, moved.at)
        return outcome

    await carry_out(desk, caller, told, noted)


def _is_private(session: Session, caller: Caller) -> bool:
    """Tell whether it is a private incident's channel: only there it matters who is in it."""
    found = incidents.in_channel(session, caller.team_id, caller.channel_id or "")
    return found is not None and found.private


async def _go_on(desk: Desk, body: dict[str, Any]) -> None:
    """Say in a channel that is open to us again what could not be said there meanwhile."""
    told = requests.event(body)
    channel, now = requests.place(told), desk.now()

    def work(session: Session) -> int:
        own, announced = incidents.using(session, told.team_id, channel)
        return sum(
            outbox.revive(
                session,
                which,
                faults=faults.SHUT,
                kinds=_ANNOUNCING,
                inside=inside,
                since=now - _RECENT,
                now=now,
            )
            for which, inside in ((own, False), (announced, True))
        )

    revived = await desk.database.transaction(work)
    if revived:
        log.info("channel.open_again", channel=channel, steps=revived)
