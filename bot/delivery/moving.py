"""Owns the steps that take people, or the whole incident, from one channel into another."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlmodel import Session

from bot.delivery import canvas, channel, faults, posting, presence
from bot.delivery.faults import Call, Refused
from bot.delivery.task import Done, Task
from commands import converting, inquiries
from commands.command import Caller, Situation
from commands.converting import Room
from commands.rules import names
from commands.rules.times import SKEW
from storage import incidents, outbox

AWAY: Final = "moved_away"
BEHIND: Final = "left_behind"
_AT_ONCE: Final = 100  # as many as Slack lets in with one call


async def open_anew(task: Task) -> Done:
    """Make the channel, under the next free name; on a repeat adopt what was made.

    The move itself waits its turn among what is said in the old one.
    """
    incident, said = task.incident, task.step.payload
    if _is_over(task):
        return Done()
    private = bool(said["private"])
    called = names.channel_names(incident.number, incident.title, drill=incident.drill)
    tried = [name for name in called if name != incident.channel_name]
    made = await _made_before(task, tried, private=private) if task.repeated else None
    made = made or await channel.make(task, tried, private=private)
    room = {"channel": str(made["id"]), "name": str(made["name"])}

    def write(session: Session) -> None:
        outbox.add(
            session,
            team_id=incident.team_id,
            incident_id=incident.key,
            kind="move",
            key=f"move:{task.step.id}",
            payload={**said, **room},
            lane=f"room:{incident.key}",
            now=task.desk.now(),
        )

    return Done(room, write)


async def move(task: Task) -> Done:
    """Bring everybody along; when they are in the new channel, it goes on there."""
    said = task.step.payload
    if _is_over(task):
        await _archive(task, said["channel"])  # somebody has converted the old one in Slack
        return Done()
    bot = await channel.bot_user_id(task)
    before = [one async for one in presence.members_of(task, said["from"])]
    wanted = [one for one in dict.fromkeys((*before, *task.facts.holders.values())) if one != bot]
    # When Slack bids us wait among many, the next attempt goes on where this one was.
    here = await _members(task, said["channel"]) if task.repeated else set()
    await _bring(task, said["channel"], [one for one in wanted if one not in here])
    present = await _members(task, said["channel"]) - {bot}
    missing = [one for one in wanted if one not in present]
    if wanted and not present:  # with nobody in it, nobody could let anybody in
        await _archive(task, said["channel"])
        raise faults.refused("nobody_came", Call("conversations.invite"))
    room = Room(said["channel"], said["name"], present, missing)
    return Done({"missing": len(missing)}, lambda session: _switch(session, task, room))


async def bring_along(task: Task) -> Done:
    """Bring into the incident's channel who is in another one, which was merged into it."""
    there = [one async for one in presence.members_of(task, task.step.payload["from"])]
    here = await _members(task, task.channel)
    missing = [one for one in there if one not in here]
    await _bring(task, task.channel, missing)
    return Done({"brought": len(missing)})


async def leave_channel(task: Task) -> Done:
    """Say in the old channel where it goes on, close what is asked there, and archive it.

    Nothing can be said any more in one that is archived already.
    """
    said = task.step.payload
    where = said["channel"]
    about = await task.call("conversations.info", channel=where)
    wrong = await _clear(task, about["channel"])
    if not about["channel"].get("is_archived"):
        wrong += [fault for ts in said["messages"] if (fault := await _close(task, ts))]
        await posting.post(task, where, task.views.notice(AWAY, task.facts, said["data"]))
        await _archive(task, where)
    if wrong:
        raise wrong[0]
    return Done()


async def _clear(task: Task, channel: Mapping[str, Any]) -> list[Refused]:
    """Take the postmortem's canvas away, and say why where Slack does not let us."""
    try:
        await canvas.leave(task, task.step.payload.get("canvas"), channel)
    except Refused as fault:
        return [fault]
    return []


async def _close(task: Task, ts: str) -> Refused | None:
    """Say at what was asked that it goes on elsewhere; what cannot be edited holds up nothing."""
    said = task.step.payload
    closed = task.views.notice(BEHIND, task.facts, said["data"])
    try:
        await posting.edit(task, said["channel"], ts, closed)
    except Refused as fault:
        return fault
    return None


def _is_over(task: Task) -> bool:
    """Tell whether it has moved, or was converted in Slack itself, meanwhile."""
    said, incident = task.step.payload, task.incident
    return incident.channel_id != said["from"] or incident.private is said["private"]


async def _made_before(
    task: Task, tried: Sequence[str], *, private: bool
) -> Mapping[str, Any] | None:
    """Return the channel that an earlier attempt made, and none that it came from before."""
    since = (task.step.added_at - SKEW).timestamp()
    former = await task.desk.database.read(lambda session: _former(session, task))
    found = await channel.made_before(task, tried, since)
    ours = (one for one in found if bool(one.get("is_private")) is private)
    return next((one for one in ours if one["id"] not in former), None)


def _former(session: Session, task: Task) -> set[str]:
    steps = outbox.not_done_by(
        session, task.incident.key, "leave_channel", task.incident.declared_at
    )
    return {str(step.payload["channel"]) for step in steps}


async def _members(task: Task, where: str) -> set[str]:
    return {one async for one in presence.members_of(task, where)}


async def _bring(task: Task, where: str, users: Sequence[str]) -> None:
    """Invite them; one who cannot be invited holds up nobody."""
    for first in range(0, len(users), _AT_ONCE):
        some = ",".join(users[first : first + _AT_ONCE])
        try:
            await task.call("conversations.invite", channel=where, users=some, force=True)
        except Refused as fault:
            if not fault.is_personal:
                raise


async def _archive(task: Task, where: str) -> None:
    await task.call("conversations.archive", channel=where)


def _switch(session: Session, task: Task, room: Room) -> None:
    said, now = task.step.payload, task.desk.now()
    row = incidents.lock(session, task.incident.key)
    if row.channel_id != said["from"]:
        return
    at = Situation(session, Caller(row.team_id, said["by"], said["origin"]), now, task.desk.policy)
    converting.switch(at, row, room, said)
    # Who came or left while they were counted is known to Slack alone.
    inquiries.read_members(session, row, since=f"moved:{task.step.id}", now=now)
