"""Owns who may do what."""

from collections.abc import Mapping

from commands.policy import Taggers
from storage.models import Role


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
