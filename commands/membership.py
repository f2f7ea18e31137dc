"""Owns coming into and leaving the channel of a private incident: who is out sees nothing more."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session

from commands import (
    approving,
    commanding,
    following,
    home,
    inquiries,
    kin,
    outbound,
    record,
    roles,
    telling,
    weekly,
)
from commands.command import Caller, Outcome, Situation
from commands.policy import Policy
from storage import incidents, members, subscriptions
from storage.models import Incident, Kind, Role, RoleHeld
from storage.models.words import OVER

TURNED: Final = "channel"  # in the audit


@dataclass(frozen=True)
class MembersKnown(Outcome):
    """Who is in the channel has been written down."""


@dataclass(frozen=True)
class PersonKnown(Outcome):
    """What Slack says of a person has been written down."""


def came(at: Situation, incident: Incident, user_id: str, since: datetime) -> MembersKnown:
    if incident.private:
        members.note(at.session, incident, user_id, is_in=True, since=since)
    return MembersKnown()


def heard(session: Session, team_id: str, user_id: str, policy: Policy, now: datetime) -> Situation:
    """Return the situation in which Slack itself says something of a person: nobody asks for it."""
    return Situation(session, Caller(team_id, user_id, "event"), now, policy)


def left(at: Situation, incident: Incident, user_id: str, since: datetime) -> MembersKnown:
    """Take from them what they held and saw: it would go on telling them of a private incident.

    Of a public one they keep it; when it is the command, the room is asked who takes it.
    """
    if not incident.private:
        commanding.left(at, incident, user_id)
        return MembersKnown()
    members.note(at.session, incident, user_id, is_in=False, since=since)
    if members.is_in(at.session, incident, user_id):
        return MembersKnown()  # they came back meanwhile
    home.publish(at.session, incident.team_id, user_id, now=at.now)
    held = incidents.held_now(at.session, [incident.key])[incident.key]
    theirs = [row for row in held if row.user_id == user_id]
    roles.withdraw_offers(at, incident, to_id=user_id)
    subscriptions.end(subscriptions.of_incident(at.session, incident, user_id), now=at.now)
    for row in theirs:
        _end(at, incident, row, "left the channel, and is no longer")
    if theirs:
        outbound.redraw(at.session, incident, now=at.now)
    return MembersKnown()


def turned(at: Situation, incident: Incident, *, private: bool) -> MembersKnown:
    """Follow Slack, where somebody has made the channel private, or public.

    Made private counts at once. Made public counts when Slack itself is asked: its words may come
    in any order.
    """
    if private:
        settle(at, incident, private=True)
    occasion, by = f"turned:{at.now.isoformat()}", at.caller.user_id
    inquiries.read_members(at.session, incident, since=occasion, now=at.now, by=by)
    return MembersKnown()


def settle(at: Situation, incident: Incident, *, private: bool) -> None:
    """Write down whether the channel is private.

    What stands elsewhere is drawn anew: of a private incident it says nothing any more.
    """
    if incident.private is not private:
        record.noted(at, incident, TURNED, private=(incident.private, private))
        incident.private = private
        at.session.flush()
        outbound.redraw(at.session, incident, now=at.now)
        kin.redraw(at, incident)
        weekly.redraw(at, incident, whole=True)
        following.retell_services(at.session, incident, now=at.now)
        # Made public, customers read again what they read then, and what waits may be approved.
        telling.look_behind(at, incident)
        approving.ask_anew(at, incident)


def gone(at: Situation) -> None:
    """Take from somebody whose account is no longer active what they held and followed."""
    followed = subscriptions.current(at.session, at.caller.team_id, at.caller.user_id)
    subscriptions.end(followed, now=at.now)
    for incident in incidents.counting_on(at.session, at.caller.team_id, at.caller.user_id):
        held = incidents.held_now(at.session, [incident.key])[incident.key]
        for row in [row for row in held if row.user_id == at.caller.user_id]:
            _end(at, incident, row, "is no longer in the workspace, and not")
        roles.withdraw_offers(at, incident, to_id=at.caller.user_id)
        outbound.redraw(at.session, incident, now=at.now)


def _end(at: Situation, incident: Incident, row: RoleHeld, why: str) -> None:
    row.until_at = at.now
    record.happened(
        at,
        incident,
        "role",
        kind=Kind.ROLE,
        text=f"{why} {roles.LABEL[row.role]}",
        **{row.role.value: (row.user_id, None)},
    )
    if row.role is Role.COMMANDER and incident.status not in OVER:
        at.session.flush()
        commanding.watch(at, incident, None)
    data = {"role": row.role.value, "user": row.user_id}
    outbound.notice(at.session, incident, "holder_left", data, now=at.now)
