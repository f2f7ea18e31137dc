"""Owns telling a person what could not be done, once, and never about a report itself."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlmodel import Session

from bot.delivery.faults import Refused
from bot.delivery.task import NoChannel
from bot.views import doings
from storage import incidents, outbox
from storage.models import Incident, Step

NOTICE: Final = "delivery_failed"
_LONGEST_KEY: Final = 128

# Who only follows along is not the room's to mend.
_UNTOLD: Final = frozenset({"follow"})


def report(session: Session, step: Step, fault: Refused, *, now: datetime) -> None:
    """Add a step that tells a person: in the incident's channel if that can work, else directly.

    The same failure is reported once for an incident; a report that cannot be posted in the
    channel goes to the declarer, and one that cannot be sent to them goes nowhere.
    """
    if step.incident_id is None or step.kind in _UNTOLD or isinstance(fault, NoChannel):
        return
    incident = incidents.get(session, step.incident_id)
    if not is_report(step):
        data = {"what": doings.of(step, incident), "mend": fault.mend}
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
