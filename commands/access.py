"""Owns asking, for every way in, whether the caller may do this here, and see this at all."""

from collections.abc import Callable
from typing import Final

from commands import inquiries
from commands.command import Outcome, Situation
from commands.errors import Denied, Refusal
from commands.policy import Reserved, Standing
from commands.rules import permissions
from commands.rules.times import SKEW
from storage import incidents, members, people
from storage.models import Incident, Nature, Person, Role

# Slack lets only who is in a private channel type there, and click on what stands there, or choose
# a shortcut. A form
# may have been opened before its sender left.
_SEEN_IN: Final = frozenset({"slash", "button", "shortcut"})


def standing(at: Situation) -> Standing:
    """Return what the caller is to the workspace; who is not known yet counts as a member."""
    if at.caller.is_outsider:
        return Standing.OUTSIDER
    return standing_of(at.person)


def standing_of(person: Person | None) -> Standing:
    """Return what Slack says a person is; who is not known yet counts as a member."""
    if person is None:
        return Standing.MEMBER
    if person.is_outsider:
        return Standing.OUTSIDER
    return Standing.GUEST if person.is_guest else Standing.MEMBER


def require(at: Situation, verb: str) -> None:
    """Refuse whoever may only look. Raises Denied."""
    kind = standing(at)
    if permissions.may(at.policy, kind, verb):
        return
    here = _here(at)
    whom = "the commander; `/incident status` names them" if here else "a member of the workspace"
    raise Denied(
        f"You can look, and not act: {permissions.WHO[kind]} may not use this here. Ask {whom}.",
        action=verb,
        why=kind.value,
        incident_id=here,
    )


def require_able(at: Situation, user_id: str) -> None:
    """Refuse to give a role to somebody who could not do what it asks."""
    person = people.known(at.session, at.caller.team_id, user_id)
    if person is not None and person.is_gone:
        raise Refusal(f"<@{user_id}> is not active in this workspace: choose somebody else.")
    kind = standing_of(person)
    if not permissions.may(at.policy, kind, "take"):
        raise Refusal(
            f"<@{user_id}> could not do what the role asks: here {permissions.WHO[kind]} look, and "
            "no more. Choose a member of the workspace."
        )


def get_to_know(at: Situation) -> None:
    """Ask Slack beside the work who the caller is, when nothing is known of them.

    By the next request their standing is known, and that `note at 14:05` means their 14:05.
    """
    user_id, team_id = at.caller.user_id, at.caller.team_id
    if at.person is None:
        inquiries.look_up_person(at.session, team_id=team_id, user_id=user_id, now=at.now)


def allowed(verb: str, work: Callable[[Situation], Outcome]) -> Callable[[Situation], Outcome]:
    """Return the work, done only for those who may use the verb."""

    def checked(at: Situation) -> Outcome:
        require(at, verb)
        get_to_know(at)
        return work(at)

    return checked


def require_lead(at: Situation, incident: Incident, what: Reserved) -> None:
    """Refuse who is neither commander nor operations lead, where that is asked. Raises Denied."""
    holders = incidents.holders(at.session, incident.key)
    if permissions.may_as_lead(at.policy, what, at.caller.user_id, holders):
        return
    leads = " or ".join(f"<@{holders[r]}>" for r in permissions.LEADS if r in holders)
    raise Denied(
        f"Only the commander and the operations lead may {permissions.WHAT[what]}. Ask {leads}; "
        f"`/incident take {Role.COMMANDER.value}` makes you the commander.",
        action=what.value,
        why="lead",
        incident_id=incident.key,
    )


def may_see(at: Situation, incident: Incident) -> bool:
    """Tell whether the caller may know of it: of a private one, who is in its channel.

    Whoever types in the channel is in it. Before there is a channel, the declarer knows.
    """
    if not incident.private:
        return True
    if incident.channel_id is None:
        return at.caller.user_id == incident.reporter_id
    if at.caller.origin in _SEEN_IN and at.caller.channel_id == incident.channel_id:
        return True
    return members.is_in(at.session, incident, at.caller.user_id)


def is_there(at: Situation, incident: Incident, user_id: str) -> bool:
    """Tell whether they still work here, and may know of the incident."""
    person = people.known(at.session, incident.team_id, user_id)
    is_gone = person is not None and person.is_gone
    is_shut_out = incident.private and not members.is_in(at.session, incident, user_id)
    return not is_gone and not is_shut_out


def typed_here(at: Situation) -> None:
    """Remember that whoever typed in a private incident's channel is in it."""
    incident = at.incident_here()
    if incident is not None and incident.private:
        # Whatever Slack says of it afterwards counts more, by whichever clock.
        since = at.now - SKEW
        members.note(at.session, incident, at.caller.user_id, is_in=True, since=since)


def find(at: Situation, incident_id: int) -> Incident | None:
    """Return the incident with this id, locked; none when the caller may not know of it."""
    found = incidents.find(at.session, at.caller.team_id, incident_id)
    return found if found is not None and may_see(at, found) else None


def held(at: Situation, known: Incident) -> Incident:
    """Return an incident that the caller may know of, locked, as it stands now."""
    found = find(at, known.key)
    if found is None:
        raise Refusal(f"There is no incident {known.number}. `/incident list all` names them.")
    return found


def numbered(at: Situation, number: int, *, near_miss: bool = False) -> Incident:
    """Return the incident with this number, not locked.

    One that is private and one that does not exist are refused in the same words; `near_miss`: one
    of these will do, too.
    """
    found = incidents.by_number(at.session, at.caller.team_id, number)
    if found is None or not may_see(at, found):
        raise Refusal(f"There is no incident {number}. `/incident list all` names them.")
    if found.nature is Nature.NEAR_MISS and not near_miss:
        raise Refusal(
            f"{number} is a near miss: it has no channel, and nothing goes on in it. "
            f"`/incident status {number}` shows it."
        )
    return found


def _here(at: Situation) -> int | None:
    here = at.incident_here()
    return here.key if here else None
