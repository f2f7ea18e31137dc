"""Owns the steps about who is in an incident's channel, and whether it is private."""

from collections.abc import AsyncIterator, Collection
from datetime import datetime
from typing import Final

from sqlmodel import Session

from bot.delivery.task import Done, Task
from commands import inquiries, membership, roles
from commands.command import Situation
from commands.rules.times import SKEW
from storage import audit, incidents, members, outbox, people
from storage.models import Incident

_PAGE: Final = 200


async def invite(task: Task) -> Done:
    """Bring a person in. Whatever Slack says of them afterwards counts more, by whichever clock."""
    user_id, incident = task.step.payload["user"], task.incident
    since = task.desk.now() - SKEW
    await task.call("conversations.invite", channel=task.channel, users=user_id)
    if not incident.private:
        return Done()

    def write(session: Session) -> None:
        members.note(session, incident, user_id, is_in=True, since=since)
        if members.has_left(session, incident, user_id):
            # They left just before, or meanwhile: Slack knows.
            occasion = f"invited:{task.step.id}"
            inquiries.read_members(session, incident, since=occasion, now=task.desk.now())

    return Done(write=write)


async def read_members(task: Task) -> Done:
    """Ask Slack whether the channel is private, and who is in it: a word on it may be missing."""
    began, incident = task.desk.now(), task.incident
    about = await task.call("conversations.info", channel=task.channel)
    private = bool(about["channel"].get("is_private"))
    present = [user_id async for user_id in members_of(task, task.channel)] if private else []

    def write(session: Session) -> None:
        row, now = incidents.lock(session, incident.key), task.desk.now()
        has_moved = row.channel_id != task.channel
        if has_moved or audit.happened_since(session, row, membership.TURNED, began):
            inquiries.read_members(session, row, since=f"again:{task.step.id}", now=now)
            return
        by = task.step.payload.get("by", "slack")
        at = membership.heard(session, row.team_id, by, task.desk.policy, now)
        membership.settle(at, row, private=private)
        if private:
            _know(at, row, present, began)

    return Done({"private": private, "members": len(present)}, write)


def _know(at: Situation, incident: Incident, present: Collection[str], began: datetime) -> None:
    since = began - SKEW
    for user_id in present:
        members.note(at.session, incident, user_id, is_in=True, since=since)
    for user_id in _missing(at.session, incident, present, began):
        theirs = membership.heard(at.session, incident.team_id, user_id, at.policy, at.now)
        membership.left(theirs, incident, user_id, since)


def _missing(
    session: Session, incident: Incident, present: Collection[str], began: datetime
) -> set[str]:
    """Return who counts as being there, holds a role or is offered one, and is not there.

    Whose invitation was under way when Slack was asked may be there by now.
    """
    held = incidents.holders(session, incident.key).values()
    offers = [people.offered(session, incident.key, role) for role in roles.LABEL]
    counted = {*held, *(offer.to_id for offer in offers if offer is not None)}
    counted |= members.absent(session, incident, present)
    invited = outbox.not_done_by(session, incident.key, "invite", began)
    return counted - set(present) - {step.payload["user"] for step in invited}


async def members_of(task: Task, channel: str) -> AsyncIterator[str]:
    """Yield who is in a channel, the bot too."""
    cursor: dict[str, str] = {}
    while True:
        page = await task.call("conversations.members", channel=channel, limit=_PAGE, **cursor)
        for user_id in page["members"]:
            yield str(user_id)
        following = (page.get("response_metadata") or {}).get("next_cursor")
        if not following:
            return
        cursor = {"cursor": following}
