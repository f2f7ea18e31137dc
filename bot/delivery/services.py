"""Owns the steps that ask who is on call for a service, and tell the channel of its team."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from bot.delivery import faults, posting, reports
from bot.delivery.faults import Call, Passing, Refused
from bot.delivery.task import Done, Task
from bot.views.message import Message
from commands import calling
from storage import posted
from storage.models.words import GONE

# Who is on call changes at most by the hour; Slack answers this twenty times a minute.
_FRESH: Final = timedelta(minutes=5)
_MOST: Final = 30  # people; a larger group is a department, and nobody in it is on call
# The room must hear of the service, also while Slack does not say who is on call.
_PATIENCE: Final = 3
_METHOD: Final = "usergroups.users.list"


async def call_services(task: Task) -> Done:
    """Ask who is on call, then have them come and the room told, whatever Slack answers."""
    on_call: dict[str, Sequence[str]] = {}
    wrong: list[Refused] = []
    for group in task.step.payload["groups"]:
        try:
            on_call[group] = await _people(task, group)
        except Refused as fault:
            wrong.append(fault)
        except Passing as fault:
            if fault.token or task.step.attempts < _PATIENCE:
                raise
            wrong.append(faults.refused("gave_up", Call(_METHOD)))

    def write(session: Session) -> None:
        step, now = task.step, task.desk.now()
        calling.arrived(session, step.incident_id or 0, step.payload, on_call, now=now)
        for fault in wrong:
            reports.report(session, step, fault, now=now)

    return Done({"on_call": {group: len(found) for group, found in on_call.items()}}, write)


async def tell_service(task: Task) -> Done:
    """Tell a service's team of the incident; nothing of one that is no news for them any more."""
    incident, channel = task.incident, task.step.payload["data"]["channel"]
    if incident.private or incident.drill or incident.status in GONE:
        # An earlier attempt may have told them: what comes behind draws that anew.
        ts = await posting.posted(task, channel)
        return Done({"ts": ts} if ts else {})
    return Done({"ts": await posting.post(task, channel, _drawn(task))})


async def retell_service(task: Task) -> Done:
    """Edit what was said there: of an incident that is private now it says nothing."""
    said = task.step.payload
    ts = await task.desk.database.read(lambda session: posted.ts_of(session, said["of"]))
    if ts is not None:
        await posting.edit(task, said["data"]["channel"], ts, _drawn(task))
    return Done()


def _drawn(task: Task) -> Message:
    said = task.step.payload
    return task.views.notice(said["notice"], task.facts, said["data"])


async def _people(task: Task, group: str) -> Sequence[str]:
    """Return who is in the group. Raises Refused when they are too many to be on call."""
    now, known = task.desk.now(), task.desk.on_call
    kept: tuple[datetime, Sequence[str]] | None = known.get(group)
    if kept is None or now - kept[0] > _FRESH:
        answer = await task.call(_METHOD, usergroup=group)
        kept = known.keep(group, (now, tuple(str(user) for user in answer["users"])))
    if len(kept[1]) > _MOST:
        mend = (
            f"Its group has {len(kept[1])} people, and I bring in {_MOST} at most: set a group "
            "of those who are on call, or invite by hand."
        )
        raise Refused("too_many_on_call", Call(_METHOD), mend)
    return kept[1]
