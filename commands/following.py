"""Owns telling those who follow from afar: one step for each news, then a message for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlmodel import Session

from commands import access, outbound
from commands.policy import Policy
from commands.rules import permissions
from storage import incidents, outbox, subscriptions
from storage.models import Incident, Nature, Severity, Step, Subscription
from storage.models.words import OVER

VERB: Final = "subscribe"
# In this rhythm the incident's own messages are never behind hundreds of others.
AT_ONCE: Final = 10
APART: Final = timedelta(seconds=1)


@dataclass(frozen=True)
class News:
    """What one follower is told (a notice and its data), and the subscription that says so."""

    notice: str
    data: Mapping[str, Any]
    subscription: Subscription


def tell(  # noqa: PLR0913 - about what, what, since when it concerns whom
    session: Session,
    incident: Incident,
    name: str,
    data: Mapping[str, Any],
    *,
    now: datetime,
    before: Severity | None = None,
    services: Sequence[str] = (),
) -> None:
    """Have those who follow told; one step, however many they are.

    `before`: the severity that it had until now; who follows that one hears of the change, too.
    `services`: only who follows these, and nothing else that it is.
    """
    if incident.nature is not Nature.LIVE:
        return  # nobody who follows has heard of it: it was over when it was written down
    severities = {incident.severity, before or incident.severity}
    if not subscriptions.is_any(session, incident, severities):
        return
    payload = {"notice": name, "data": dict(data), "severities": sorted(severities)}
    payload |= {"services": list(services)} if services else {}
    lane = f"followers:{incident.key}"
    outbound.add(session, incident, "tell_followers", payload, now=now, lane=lane)


def tell_of_services(
    session: Session, incident: Incident, by: str, services: Sequence[str], *, now: datetime
) -> None:
    """Have those told who follow one of these services, and have not heard of it otherwise."""
    if incident.private or incident.drill or incident.status in OVER:
        return
    due = incident.update_due_at
    data = {"by": by, "words": incident.summary, "next_due": due and due.timestamp()}
    tell(session, incident, "declared", data, now=now, services=services)


def tell_service(
    session: Session, incident: Incident, name: str, data: Mapping[str, Any], *, now: datetime
) -> None:
    """Post in the channel of a service's team (`channel` of the data), once for each channel."""
    payload, lane = {"notice": name, "data": dict(data)}, _service_lane(incident, data)
    outbound.add(
        session, incident, "tell_service", payload, now=now, key=data["channel"], lane=lane
    )


def retell_services(session: Session, incident: Incident, *, now: datetime) -> None:
    """Have what stands in services' channels follow the incident, once it is private or public."""
    for step in outbox.not_done_by(session, incident.key, "tell_service", incident.declared_at):
        payload = {**step.payload, "of": step.id}
        lane = _service_lane(incident, step.payload["data"])
        outbound.add(session, incident, "retell_service", payload, now=now, lane=lane)


def _service_lane(incident: Incident, data: Mapping[str, Any]) -> str:
    return f"service:{incident.key}:{data['channel']}"


def expand(session: Session, step: Step, policy: Policy, *, now: datetime) -> None:
    """Add a message for each follower, in the transaction that marks the step done: once.

    Whoever wrote it themselves, has left the workspace or may only look is left out.
    """
    incident = incidents.get(session, step.incident_id or 0)
    severities = [Severity(word) for word in step.payload["severities"]]
    told: dict[str, Subscription] = {}
    found = subscriptions.followers(session, incident, severities)
    if services := step.payload.get("services"):
        heard = {row.user_id for row, _ in found if row.service not in services}
        found = [(row, person) for row, person in found if row.user_id not in heard]
    for row, person in found:
        is_gone = person is not None and person.is_gone
        if not is_gone and permissions.may(policy, access.standing_of(person), VERB):
            told.setdefault(row.user_id, row)
    told.pop(step.payload["data"].get("by"), None)
    session.add_all(
        _message(step, row, now + (place // AT_ONCE) * APART, now=now)
        for place, row in enumerate(told.values())
    )


def news(session: Session, step: Step, incident: Incident) -> News | None:
    """Return what this follower's message says; none when it is not for them any more."""
    row = subscriptions.stands(session, step.payload["subscription"], incident)
    said = session.get_one(Step, step.after_id).payload
    return News(said["notice"], said["data"], row) if row else None


def _message(of: Step, row: Subscription, ready_at: datetime, *, now: datetime) -> Step:
    """Return the step for one person. What is said stands in the step that it came from."""
    return Step(
        team_id=of.team_id,
        incident_id=of.incident_id,
        kind="follow",
        key=f"follow:{of.id}:{row.user_id}",
        payload={"user": row.user_id, "subscription": row.id},
        after_id=of.id,
        lane=f"follow:{of.incident_id}:{row.user_id}",
        added_at=now,
        ready_at=ready_at,
    )
