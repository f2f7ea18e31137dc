"""Owns who holds a role: given, taken, passed on; one holder each."""

from dataclasses import dataclass

from commands import commanding, inquiries, outbound, questions, record
from commands.command import Outcome, Situation
from commands.errors import Refusal
from storage import incidents, people
from storage.models import HandoffState, Incident, Kind, Role, RoleHeld, Severity

LABEL = {
    Role.COMMANDER: "commander",
    Role.OPERATIONS: "operations lead",
    Role.COMMUNICATIONS: "communications lead",
    Role.SCRIBE: "scribe",
}


@dataclass(frozen=True)
class RoleGiven(Outcome):
    """A role has a new holder; `two_hats`: who now both commands and leads the hands."""

    role: Role
    user_id: str
    two_hats: str | None = None


def give(
    at: Situation, incident: Incident, role: Role, user_id: str, *, provisional: bool = False
) -> RoleGiven:
    """Make this person the holder, invite them and tell them what the role does."""
    current = incidents.holding(at.session, incident.key, role)
    if current is not None and current.user_id == user_id and not current.provisional:
        raise Refusal(
            f"<@{user_id}> is the {LABEL[role]} already. `/incident status` says who does what."
        )
    previous = current.user_id if current else None
    if current is not None:
        current.until_at = at.now
        at.session.flush()  # one holder at a time is a rule of the database too
    withdraw_offer(at, incident, role)
    at.session.add(
        RoleHeld(
            team_id=incident.team_id,
            incident_id=incident.key,
            role=role,
            user_id=user_id,
            given_by=at.caller.user_id,
            provisional=provisional,
            since_at=at.now,
        )
    )
    at.session.flush()
    if role is Role.COMMANDER:
        commanding.watch(at, incident, user_id)
    _tell(at, incident, role, user_id, previous, provisional=provisional)
    return RoleGiven(role, user_id, _two_hats(at, incident))


def _tell(  # noqa: PLR0913 - whom, about what
    at: Situation,
    incident: Incident,
    role: Role,
    user_id: str,
    previous: str | None,
    *,
    provisional: bool,
) -> None:
    by = at.caller.user_id
    doing = f"became {LABEL[role]}" if user_id == by else f"made <@{user_id}> {LABEL[role]}"
    record.happened(
        at,
        incident,
        "role",
        kind=Kind.ROLE,
        text=doing + (" for now" if provisional else ""),
        **{role.value: (previous, user_id)},
    )
    data = {"role": role.value, "user": user_id, "by": by, "previous": previous}
    if previous is not None and previous not in (user_id, by):
        outbound.direct(at.session, incident, previous, "role_ended", data, now=at.now)
    invited = None
    if not provisional:
        inquiries.look_up_person(at.session, team_id=incident.team_id, user_id=user_id, now=at.now)
        invited = outbound.invite(at.session, incident, user_id, now=at.now)
        outbound.notice(at.session, incident, "role_given", data, now=at.now)
        outbound.redraw(at.session, incident, now=at.now)
    outbound.direct(
        at.session,
        incident,
        user_id,
        "role_instructions",
        {**data, "provisional": provisional, "tags": dict(at.policy.tags)},
        now=at.now,
        # Who left a private channel may read of it again only once they are back.
        after=invited if incident.private else None,
    )


def withdraw_offers(at: Situation, incident: Incident, *, to_id: str | None = None) -> None:
    """Take back what nobody has answered: every role, or what this one person was offered."""
    for role in LABEL:
        withdraw_offer(at, incident, role, to_id=to_id)


def withdraw_offer(
    at: Situation, incident: Incident, role: Role, *, to_id: str | None = None
) -> None:
    """Take back an offer of the role that nobody has answered; `to_id`: only one to them."""
    offer = people.offered(at.session, incident.key, role)
    if offer is not None and to_id in (None, offer.to_id):
        offer.state = HandoffState.WITHDRAWN
        offer.answered_at = at.now
        at.session.flush()
        questions.close_offer(at.session, incident, offer, now=at.now)


def _two_hats(at: Situation, incident: Incident) -> str | None:
    """Return who both commands and leads operations, from SEV2 up: that is one job too many."""
    held = incidents.holders(at.session, incident.key)
    commander = held.get(Role.COMMANDER)
    is_severe = incident.severity in (Severity.SEV1, Severity.SEV2)
    return commander if is_severe and commander == held.get(Role.OPERATIONS) else None
