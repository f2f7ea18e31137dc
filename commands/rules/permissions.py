"""Owns who may do what: one table for every way in, shown by `/incident help`."""

from collections.abc import Mapping, Sequence
from typing import Final

from commands.policy import Policy, Reserved, Standing, Taggers
from storage.models import Role

# Looking changes nothing; every other verb, and every tag, acts.
# Subscribing acts: a guest would be sent what happens in channels that are not open to them. To
# end it is everybody's right, also of who has become a guest meanwhile.
LOOKING: Final = frozenset(
    {"help", "list", "status", "catchup", "next", "tasks", "actions", "timeline", "unsubscribe"}
    | {"board", "budget", "metrics", "postmortem"}
)
LEADS: Final = (Role.COMMANDER, Role.OPERATIONS)
WHO: Final[Mapping[Standing, str]] = {
    Standing.MEMBER: "members of the workspace",
    Standing.GUEST: "guests",
    Standing.OUTSIDER: "people from other organisations",
}
WHAT: Final[Mapping[Reserved, str]] = {
    Reserved.LOWER: "lower the severity",
    Reserved.CANCEL: "cancel an incident",
    Reserved.RESOLVE: "resolve an incident",
}


def may(policy: Policy, standing: Standing, verb: str) -> bool:
    """Tell whether somebody of this standing may use the verb at all."""
    return verb in LOOKING or acts(policy, standing)


def acts(policy: Policy, standing: Standing) -> bool:
    """Tell whether somebody of this standing may do more than look."""
    return standing is Standing.MEMBER or standing in policy.acting


def may_as_lead(policy: Policy, what: Reserved, user_id: str, holders: Mapping[Role, str]) -> bool:
    """Tell whether this person may do what can be kept for the leads.

    While nobody holds either role anybody may: the fire must not wait for a form.
    """
    leads = [holders[role] for role in LEADS if role in holders]
    return what not in policy.leads_only or not leads or user_id in leads


def table(policy: Policy) -> Sequence[tuple[str, str]]:
    """Return who may do what here, as rows of a person's kind and what they may do."""
    acts = "declare anywhere, and act in the channels that they are in"
    rows = [(WHO[Standing.MEMBER], acts)]
    rows += [
        (WHO[standing], acts if standing in policy.acting else "look, and no more")
        for standing in (Standing.GUEST, Standing.OUTSIDER)
    ]
    if policy.leads_only:
        kept = ", ".join(WHAT[what] for what in Reserved if what in policy.leads_only)
        rows.append(("only the commander and the operations lead", kept))
    return rows


def may_tag(
    taggers: Taggers, user_id: str, *, holders: Mapping[Role, str], is_responder: bool
) -> bool:
    """Tell whether this person's reactions make timeline entries.

    `is_responder`: they hold or held a role, or they declared the incident.
    """
    if taggers is Taggers.ANYONE:
        return True
    if taggers is Taggers.RESPONDERS:
        return is_responder
    scribe = holders.get(Role.SCRIBE)
    return scribe is None or user_id in (scribe, holders.get(Role.COMMANDER))
