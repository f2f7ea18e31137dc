"""Owns who may write into the record what others have said: tag, add and correct."""

from commands import access
from commands.command import Situation
from commands.errors import Denied
from commands.policy import Taggers
from commands.rules import permissions
from storage import incidents
from storage.models import Incident, Role


def why_not(at: Situation, incident: Incident, user_id: str) -> str | None:
    """Return why this person may not: their standing, or the setting for tags; none if they may."""
    standing = access.standing(at)
    if not permissions.may(at.policy, standing, "tag"):
        return standing.value
    may = permissions.may_tag(
        at.policy.taggers,
        user_id,
        holders=incidents.holders(at.session, incident.key),
        is_responder=user_id == incident.reporter_id
        or incidents.ever_held(at.session, incident.key, user_id),
    )
    return None if may else "taggers"


def require(at: Situation, incident: Incident, action: str) -> None:
    """Refuse whose reactions would make no entries either. Raises Denied."""
    why = why_not(at, incident, at.caller.user_id)
    if why is None:
        return
    scribe = incidents.holders(at.session, incident.key).get(Role.SCRIBE)
    if scribe is None or at.policy.taggers is Taggers.RESPONDERS:
        who = "whoever declared the incident, holds a role or held one keeps the timeline"
    else:
        who = f"the scribe <@{scribe}> and the commander keep the timeline"
    raise Denied(
        f"Here {who}: ask them. You can write an entry yourself: `/incident note <text>`",
        action=action,
        why=why,
        incident_id=incident.key,
    )
