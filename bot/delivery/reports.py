"""Owns telling a person what could not be done, once, and never about a report itself."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlmodel import Session

from bot.delivery.faults import Refused
from bot.delivery.task import NoChannel
from storage import incidents, outbox
from storage.models import Incident, Step

NOTICE: Final = "delivery_failed"
_LONGEST_KEY: Final = 128

# Who only follows along is not the room's to mend.
_UNTOLD: Final = frozenset({"follow"})

WHAT: Final[Mapping[str, Callable[[Step, Incident], str]]] = {
    "announce": lambda _, about: f"announce the incident in <#{about.announcement_channel_id}>",
    "announce_reply": lambda _, about: f"post the update in <#{about.announcement_channel_id}>",
    "archive": lambda *_: "archive the incident's channel",
    "ask_archive": lambda *_: "ask whether the channel may be archived",
    "bookmark": lambda *_: "add a bookmark to the channel",
    "call_services": lambda *_: "bring in who is on call",
    "card": lambda *_: "draw the incident's card",
    "check_mark": lambda *_: "put the check mark on a tagged message",
    "close_offer": lambda *_: "mark a hand-over as answered",
    "close_reminder": lambda *_: "mark a reminder as answered",
    "digest": lambda step, _: f"post the digest in <#{step.payload['channel']}>",
    "direct": lambda step, _: f"send a direct message to {_person(step)}",
    "follow": lambda step, _: f"tell {_person(step)} what they follow",
    "invite": lambda step, _: f"bring {_person(step)} into the incident's channel",
    "leave_channel": lambda step, _: f"close the channel that it came from, {_left(step)}",
    "move": lambda *_: "take the incident into the other channel: it goes on here",
    "notice": lambda *_: "post a message in the incident's channel",
    "offer_role": lambda *_: "ask somebody to take over a role",
    "open_anew": lambda *_: "open another channel for the incident: it goes on here",
    "open_channel": lambda _, about: f"open the channel of incident {about.number}",
    "pin_card": lambda *_: "pin the incident's card",
    "read_added": lambda *_: "read a message that was added to the timeline",
    "read_thread": lambda *_: "read the replies of a message",
    "read_members": lambda *_: "ask who is in the incident's channel",
    "read_message": lambda *_: "read a tagged message",
    "redraw_home": lambda step, _: f"draw the Home of {_person(step)} anew",
    "remind": lambda *_: "post a reminder in the incident's channel",
    "remind_direct": lambda *_: "remind the person in charge by direct message",
    "replace": lambda *_: "mark a question as answered",
    "task": lambda *_: "post a task in the incident's channel",
    "task_nudge": lambda *_: "ask how a task stands",
    "tell_followers": lambda *_: "tell those who follow the incident",
    "tell_ready": lambda step, _: f"tell {_person(step)} that the channel is ready",
    "tell_service": lambda step, _: f"tell <#{step.payload['data']['channel']}> of the incident",
    "topic": lambda *_: "set the channel's topic",
    "whisper": lambda step, _: f"tell {_person(step)} something privately",
}


def report(session: Session, step: Step, fault: Refused, *, now: datetime) -> None:
    """Add a step that tells a person: in the incident's channel if that can work, else directly.

    The same failure is reported once for an incident; a report that cannot be posted in the
    channel goes to the declarer, and one that cannot be sent to them goes nowhere.
    """
    if step.incident_id is None or step.kind in _UNTOLD or isinstance(fault, NoChannel):
        return
    incident = incidents.get(session, step.incident_id)
    if not is_report(step):
        data = {"what": _what(step, incident), "mend": fault.mend}
        in_channel = _works(incident, fault)
        _add(session, incident, _name(step, fault), data, in_channel=in_channel, now=now)
        by = step.payload.get("data", {}).get("by")
        if not in_channel and by not in (None, incident.reporter_id):
            _tell(session, incident, _name(step, fault), data, by, now=now)
    elif step.kind == "notice":
        name = step.key.partition(outbox.REPORT)[2]
        _add(session, incident, name, step.payload["data"], in_channel=False, now=now)


def is_report(step: Step) -> bool:
    return step.payload.get("notice") == NOTICE


def _what(step: Step, incident: Incident) -> str:
    said = WHAT.get(step.kind)
    return said(step, incident) if said else f"carry out “{step.kind}”"


def _person(step: Step) -> str:
    return f"<@{step.payload['user']}>"


def _left(step: Step) -> str:
    return f"<#{step.payload['channel']}>"


def _works(incident: Incident, fault: Refused) -> bool:
    """Tell whether a message in the incident's channel would be seen."""
    if incident.channel_id is None or incident.archived_at is not None:
        return False
    return not (fault.shuts_channel and fault.call.channel == incident.channel_id)


def _name(step: Step, fault: Refused) -> str:
    """Return what the same failure has in common when it happens again."""
    if fault.shuts_channel:  # whatever was to be said there, one sentence mends it
        code = "is_archived" if fault.code == "is_inactive" else fault.code  # two words for one
        return f"{fault.call.channel}:{code}"
    person = f":{step.payload.get('user', fault.call.user)}" if fault.is_personal else ""
    return f"{step.kind}:{fault.code}{person}"


def _tell(  # noqa: PLR0913 - about what, to whom
    session: Session,
    incident: Incident,
    name: str,
    data: Mapping[str, Any],
    user_id: str,
    *,
    now: datetime,
) -> None:
    """Tell whoever did what the room has not heard of: their answer said that it was done."""
    outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind="direct",
        key=f"direct:{incident.key}{outbox.REPORT}{name}:{user_id}"[:_LONGEST_KEY],
        payload={"notice": NOTICE, "data": dict(data), "user": user_id},
        now=now,
    )


def _add(  # noqa: PLR0913 - about what, where, to whom
    session: Session,
    incident: Incident,
    name: str,
    data: Mapping[str, Any],
    *,
    in_channel: bool,
    now: datetime,
) -> None:
    kind = "notice" if in_channel else "direct"
    payload = {"notice": NOTICE, "data": dict(data)}
    outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind=kind,
        key=f"{kind}:{incident.key}{outbox.REPORT}{name}"[:_LONGEST_KEY],
        payload=payload if in_channel else {**payload, "user": incident.reporter_id},
        lane=f"room:{incident.key}" if in_channel else None,
        now=now,
    )
