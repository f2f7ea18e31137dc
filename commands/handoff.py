"""Owns passing a role on: the holder stays until the other person says yes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from commands import access, outbound, questions, record, roles
from commands.assign import role_and_person
from commands.command import Command, Outcome, Place, Situation
from commands.errors import Refusal
from commands.rules import lifecycle
from commands.tasks import told as told_of_task
from commands.timeline import told
from storage import alarms, incidents, people, tasks, timeline
from storage.models import Alarm, AlarmKind, Handoff, HandoffState, Incident, Kind, Role

USAGE: Final = "handoff <role> <@user>"
# What was found out, decided and done about it.
TRIED: Final = (Kind.FINDING, Kind.DECISION, Kind.ACTION)
MOST_TRIED: Final = 6
MOST_TASKS: Final = 6
UNANSWERED: Final = timedelta(minutes=5)


@dataclass(frozen=True)
class HandoffAsked(Outcome):
    role: Role
    from_id: str
    to_id: str


@dataclass(frozen=True)
class HandedOff(Outcome):
    role: Role
    from_id: str
    to_id: str


@dataclass(frozen=True)
class HandoffDeclined(Outcome):
    role: Role
    from_id: str
    to_id: str


def ask(at: Situation, incident: Incident, role: Role, to_id: str) -> HandoffAsked:
    """Offer the role; a newer offer of the same role takes the place of an older one."""
    lifecycle.require_not_gone(incident.status, "handoff")
    holder = incidents.holders(at.session, incident.key).get(role)
    if holder is None:
        raise Refusal(
            f"Nobody is {roles.LABEL[role]}, so nobody can hand it over. "
            f"Type `/incident assign {role.value} <@{to_id}>`."
        )
    if holder == to_id:
        raise Refusal(
            f"<@{to_id}> is the {roles.LABEL[role]} already. `/incident status` says who does what."
        )
    roles.withdraw_offer(at, incident, role)
    offer = Handoff(
        team_id=incident.team_id,
        incident_id=incident.key,
        role=role,
        from_id=holder,
        to_id=to_id,
        asked_at=at.now,
    )
    at.session.add(offer)
    at.session.flush()
    invited = outbound.invite(at.session, incident, to_id, now=at.now)
    # Who left a private channel may read of it again only once they are back.
    first = invited if incident.private else None
    questions.offer_role(at.session, incident, offer, _brief(at, incident), now=at.now, after=first)
    alarms.put(at.session, incident, AlarmKind.OFFER, at.now + UNANSWERED, subject_id=offer.id or 0)
    data = {"role": role.value, "from": holder, "to": to_id, "by": at.caller.user_id}
    outbound.notice(at.session, incident, "handoff_asked", data, now=at.now)
    record.noted(at, incident, "handoff asked", **{role.value: (holder, to_id)})
    return HandoffAsked(role, holder, to_id)


def _brief(at: Situation, incident: Incident) -> dict[str, Any]:
    """Return what the new holder has to know and the card does not say."""
    found = timeline.newest(at.session, incident.key, TRIED, MOST_TRIED)
    running = tasks.open_ones(at.session, incident.key)[:MOST_TASKS]
    return {
        "tried": [told(entry) for entry in found],
        "tasks": [told_of_task(task) for task in running],
    }


def answer(at: Situation, handoff_id: int, *, accepted: bool) -> Outcome:
    """Accept or decline what was offered; only the person who was asked can."""
    offer = people.handoff(at.session, handoff_id)
    known = offer is not None and offer.team_id == at.caller.team_id
    if offer is None or not known or offer.state is not HandoffState.ASKED:
        raise Refusal(
            "This hand-over has been answered or withdrawn. `/incident status` says who "
            "holds the role now."
        )
    if offer.to_id != at.caller.user_id:
        raise Refusal(
            f"Only <@{offer.to_id}> can answer this. To take the role yourself, type "
            f"`/incident take {offer.role.value}` in the incident's channel."
        )
    incident = incidents.lock(at.session, offer.incident_id)
    if not access.may_see(at, incident):
        raise Refusal("This hand-over is no longer yours to answer: you have left the channel.")
    lifecycle.require_not_gone(incident.status, "handoff")
    offer.answered_at = at.now
    offer.state = HandoffState.ACCEPTED if accepted else HandoffState.DECLINED
    at.session.flush()
    questions.close_offer(at.session, incident, offer, now=at.now)
    if accepted:
        roles.give(at, incident, offer.role, offer.to_id)
        return HandedOff(offer.role, offer.from_id, offer.to_id)
    data = {"role": offer.role.value, "from": offer.from_id, "to": offer.to_id}
    outbound.notice(at.session, incident, "handoff_declined", data, now=at.now)
    record.happened(
        at,
        incident,
        "handoff declined",
        kind=Kind.ROLE,
        text=f"declined to become {roles.LABEL[offer.role]}",
    )
    return HandoffDeclined(offer.role, offer.from_id, offer.to_id)


def unanswered(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Remind the holder, once, that they hold the role for as long as nobody has said yes."""
    offer = people.handoff(at.session, alarm.subject_id)
    if offer is not None and offer.state is HandoffState.ASKED:
        data = {"role": offer.role.value, "to": offer.to_id}
        outbound.direct(at.session, incident, offer.from_id, "handoff_unanswered", data, now=at.now)
        asked = {"to": (None, offer.to_id), "role": (None, offer.role)}
        record.noted(at, incident, "handoff unanswered", **asked)
    return None


def run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    role, person = role_and_person(at, text, USAGE)
    return ask(at, incident, role, person)


COMMAND: Final = Command(
    "handoff", USAGE, "pass a role on; you keep it until they accept", Place.CHANNEL, run
)
