"""Owns Slack's events about channels: who comes and goes, and what is opened or turned round."""

from datetime import datetime
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from sqlmodel import Session

from bot.answering import Desk, effect
from bot.delivery import reviving
from bot.listeners import happenings
from commands import access, archive, catchup, membership
from commands.command import Caller, Outcome, Situation
from storage import incidents
from storage.models import Incident

log = structlog.get_logger(__name__)


def register(app: AsyncApp, desk: Desk) -> None:
    @app.event("member_joined_channel")
    async def came(body: dict[str, Any], context: AsyncBoltContext) -> None:
        if body["event"].get("user") == context.bot_user_id:
            await _go_on(desk, body)
        else:
            await _moved(desk, body, _came)

    @app.event("member_left_channel")
    async def left(body: dict[str, Any]) -> None:
        await _moved(desk, body, membership.left)

    @app.event("channel_unarchive")
    async def opened(body: dict[str, Any]) -> None:
        await _go_on(desk, body)

    @app.event("group_unarchive")
    async def opened_privately(body: dict[str, Any]) -> None:
        await _go_on(desk, body)


async def converted(desk: Desk, body: dict[str, Any]) -> None:
    """Have the incident follow its channel, where somebody made it private or public."""
    told = happenings.event(body)
    caller, private = happenings.conversion(told)

    def follow(at: Situation) -> Outcome:
        incident = at.incident_here()
        if incident is None:
            return membership.MembersKnown()
        return membership.turned(at, incident, private=private)

    await effect(desk, caller, told.key, follow)


async def _moved(desk: Desk, body: dict[str, Any], work: Any) -> None:
    told = happenings.event(body)
    moved = happenings.movement(told)
    caller = moved.caller
    if not await desk.database.read(lambda session: _is_ours(session, caller)):
        return

    def noted(at: Situation) -> Outcome:
        incident = at.incident_here()
        if incident is None:
            return membership.MembersKnown()
        outcome: Outcome = work(at, incident, caller.user_id, moved.at)
        return outcome

    await effect(desk, caller, told.key, noted)


def _came(at: Situation, incident: Incident, user_id: str, since: datetime) -> Outcome:
    known = membership.came(at, incident, user_id, since)
    access.get_to_know(at)
    catchup.welcome(at, incident, user_id)
    return known


def _is_ours(session: Session, caller: Caller) -> bool:
    """Tell whether it is an incident's channel: most comings and goings are elsewhere."""
    return incidents.in_channel(session, caller.team_id, caller.channel_id or "") is not None


async def _go_on(desk: Desk, body: dict[str, Any]) -> None:
    """Say in a channel that is open to us again what could not be said there meanwhile."""
    told = happenings.event(body)
    channel, now = happenings.place(told), desk.now()
    by = Caller(told.team_id, "slack", "event", channel)

    def go_on(session: Session) -> int:
        at = Situation(session, by, now, desk.policy)
        incident = at.incident_here()
        if incident is not None:
            archive.came_back(at, incident)
        return reviving.revive(session, told.team_id, channel, now)

    revived = await desk.database.transaction(go_on)
    if revived:
        log.info("channel.open_again", channel=channel, steps=revived)
