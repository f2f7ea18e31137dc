"""Owns bringing in who owns a service and is on call for it, and telling the room of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlmodel import Session

from commands import following, outbound, record
from commands.command import Outcome, Situation
from commands.errors import Refusal
from commands.rules import lifecycle
from commands.rules.services import Service
from storage import incidents, people
from storage import services as stored
from storage.models import Incident
from storage.models.words import OVER

# A change this long before the incident may well be what did it.
BEFORE: Final = timedelta(hours=24)
MOST_CHANGES: Final = 3


class How(StrEnum):
    """What becomes of those who own a service and are on call for it."""

    CALLED = "called"  # they are brought in
    ASKED = "asked"  # somebody in a private incident has them brought in
    PRIVATE = "private"  # nobody, until somebody there says so
    DRILL = "drill"  # nobody: it is said who would be
    OVER = "over"  # nobody: it is over


@dataclass(frozen=True)
class OwnersAsked(Outcome):
    service: Service


def how(incident: Incident) -> How:
    if incident.status in OVER:
        return How.OVER
    if incident.drill:
        return How.DRILL
    return How.PRIVATE if incident.private else How.CALLED


def introduce(at: Situation, incident: Incident, new: Sequence[Service]) -> None:
    """Call who has to come, tell the room in one message, and the services' own channels."""
    data = {
        "by": at.caller.user_id,
        "how": how(incident).value,
        "services": [_told(at, incident, service) for service in new],
    }
    _call(at, incident, new, data)
    if how(incident) is not How.CALLED:
        return
    channels = {each.channel: each.title for each in reversed(new) if each.channel}
    for channel, title in channels.items():
        told = {"channel": channel, "title": title}
        following.tell_service(at.session, incident, "service_hit", told, now=at.now)


def ask_owners(at: Situation, incident: Incident, name: str) -> OwnersAsked:
    """Have who owns a service brought into a private incident: somebody there wants it."""
    lifecycle.require_open(incident.status, "service")
    service = at.policy.services.get(name)
    if service is None or name not in stored.of_one(at.session, incident.key):
        raise Refusal("This incident is about that service no more. Type `/incident service`.")
    data = {"by": at.caller.user_id, "services": [_told(at, incident, service)]}
    record.noted(at, incident, "service owners", service=(None, name))
    _call(at, incident, [service], {**data, "how": How.ASKED.value}, key=f"asked:{name}")
    return OwnersAsked(service)


def arrived(
    session: Session,
    incident_id: int,
    payload: Mapping[str, Any],
    on_call: Mapping[str, Sequence[str]],
    *,
    now: datetime,
) -> None:
    """Bring in who owns the services and is on call, then have the room told who that is.

    `on_call`: the people of each group, as far as Slack has said. Whatever the incident has
    become meanwhile counts: of one that is private now nobody hears.
    """
    incident = incidents.lock(session, incident_id)
    data, lane = dict(payload["data"]), f"services:{incident.key}"
    if data["how"] == How.CALLED.value:
        data["how"] = how(incident).value
    is_called = data["how"] in (How.CALLED.value, How.ASKED.value)
    told = [{**one, "called": on_call.get(one["on_call"] or "", ())} for one in data["services"]]
    ids = [user for one in told for user in (*(o["id"] for o in one["owners"]), *one["called"])]
    for user_id in dict.fromkeys(ids) if is_called else ():
        outbound.add(session, incident, "invite", {"user": user_id}, now=now, lane=lane)
    names = people.names_of(session, incident.team_id, ids)
    for one in told:
        one["owners"] = [{**owner, "name": names.get(owner["id"])} for owner in one["owners"]]
        one["called"] = [{"id": user, "name": names.get(user)} for user in one["called"]]
    said = {**data, "services": told}
    outbound.notice(session, incident, "services_named", said, now=now, lane=lane)


def _call(
    at: Situation,
    incident: Incident,
    services: Sequence[Service],
    data: Mapping[str, Any],
    key: str | None = None,
) -> None:
    """Have Slack asked who is on call, where anybody is to come; then see `arrived`."""
    comes = data["how"] in (How.CALLED.value, How.ASKED.value)
    groups = [service.on_call for service in services if service.on_call] if comes else []
    payload = {"groups": list(dict.fromkeys(groups)), "data": dict(data)}
    lane = f"services:{incident.key}"
    outbound.add(at.session, incident, "call_services", payload, now=at.now, key=key, lane=lane)


def _told(at: Situation, incident: Incident, service: Service) -> dict[str, Any]:
    """Return what is told of a service; of its changes nothing in a drill: they are real."""
    return {
        "name": service.name,
        "title": service.title,
        "owners": [{"id": user} for user in service.owners],
        "on_call": service.on_call,
        "channel": service.channel,
        "runbooks": [[book.title, book.url] for book in service.runbooks],
        "changes": [] if incident.drill else suspects(at.session, incident, service.name),
    }


def suspects(session: Session, incident: Incident, service: str) -> list[dict[str, Any]]:
    """Return the latest changes of the day before it was declared: `at` (POSIX), text, link."""
    declared = incident.declared_at
    found = stored.changes(
        session,
        incident.team_id,
        service,
        since=declared - BEFORE,
        until=declared,
        most=MOST_CHANGES,
    )
    return [{"at": one.at.timestamp(), "text": one.text, "link": one.link} for one in found]
