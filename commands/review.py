"""Owns who brings the review about: one person, named at the end, who is told what it asks."""

from dataclasses import dataclass
from typing import Any, Final

from commands import access, outbound, record, reviewing, weekly
from commands.assign import person_named
from commands.assign import require_person as require_able
from commands.command import Command, Outcome, Place, Situation
from commands.errors import Refusal
from storage import incidents, members, people
from storage.models import Incident, Kind, Role
from storage.models.words import RESTORED

USAGE: Final = "review <@user>"


@dataclass(frozen=True)
class ReviewGiven(Outcome):
    """Somebody owns the review now."""

    user_id: str


def proposed(at: Situation, incident: Incident) -> str | None:
    """Return who is best placed: the scribe, else who spoke, else who declared.

    Never the commander: whoever is closest to what happened is asked about it instead.
    """
    held = incidents.holders(at.session, incident.key)
    in_line = (held.get(Role.SCRIBE), held.get(Role.COMMUNICATIONS), incident.reporter_id)
    others = (one for one in in_line if one not in (None, held.get(Role.COMMANDER)))
    fitting = (one for one in others if one is not None and _is_able(at, one))
    return next((one for one in fitting if knows(at, incident, one)), None)


def knows(at: Situation, incident: Incident, user_id: str) -> bool:
    """Tell whether they may be asked by themselves: who is out is let in by people alone."""
    return not incident.private or members.is_in(at.session, incident, user_id)


def give(at: Situation, incident: Incident, user_id: str) -> ReviewGiven:
    """Have somebody else own the review; they are told, and so is who owned it."""
    if incident.status not in RESTORED:
        raise Refusal(
            "The review has an owner once it is over: `/incident resolve` asks for them. "
            "`/incident status` says how things stand."
        )
    before = incident.review_owner_id
    if before == user_id:
        raise Refusal(
            f"<@{user_id}> owns the review already. `/incident status` says how things stand."
        )
    data = {**named(at, incident, user_id), "by": at.caller.user_id}
    doing = "took the review" if user_id == at.caller.user_id else f"gave <@{user_id}> the review"
    record.happened(
        at,
        incident,
        "review owner",
        kind=Kind.ROLE,
        text=doing,
        owner=(before, user_id),
    )
    outbound.notice(at.session, incident, "review_given", data, now=at.now)
    if before not in (None, at.caller.user_id):
        outbound.direct(at.session, incident, before, "review_ended", data, now=at.now)
    outbound.redraw(at.session, incident, now=at.now)
    weekly.redraw(at, incident)
    return ReviewGiven(user_id)


def named(at: Situation, incident: Incident, user_id: str | None) -> dict[str, Any]:
    """Keep who owns the review, and tell them once; return how they are called in the room."""
    before, incident.review_owner_id = incident.review_owner_id, user_id
    if user_id is None:
        return {"owner": None}
    if user_id != before:
        due = reviewing.due_at(at, incident)
        invited = outbound.invite(at.session, incident, user_id, now=at.now)
        outbound.direct(
            at.session,
            incident,
            user_id,
            "review_asked",
            {"by": at.caller.user_id, "due": due and due.timestamp()},
            now=at.now,
            # Who left a private channel may read of it again only once they are back.
            after=invited if incident.private else None,
        )
    known = people.names_of(at.session, incident.team_id, [user_id])
    return {"owner": user_id, "owner_name": known.get(user_id)}


def require_person(at: Situation, user_id: str) -> None:
    """Refuse, beside its field, who could not do it."""
    try:
        require_able(at, user_id, USAGE)
    except Refusal as why:
        raise Refusal(why.sentence, field="owner") from None


def _is_able(at: Situation, user_id: str) -> bool:
    try:
        access.require_able(at, user_id)
    except Refusal:
        return False
    return True


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    return give(at, incident, person_named(at, text, USAGE))


COMMAND: Final = Command("review", USAGE, "who brings the review about", Place.CHANNEL, _run)
