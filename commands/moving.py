"""Owns knowing that an incident is on its way into another channel."""

from typing import Final

from commands.command import Situation
from commands.errors import Refusal
from storage import outbox
from storage.models import Incident, StepState

STEPS: Final = ("open_anew", "move")


def is_moving(at: Situation, incident: Incident) -> bool:
    found = (outbox.not_done_by(at.session, incident.key, kind, at.now) for kind in STEPS)
    return any(step.state is StepState.WAITING for steps in found for step in steps)


def require_still(at: Situation, incident: Incident) -> None:
    """Refuse what would have to be as private as it will be in a moment."""
    if is_moving(at, incident):
        raise Refusal(
            f"Incident {incident.number} is on its way into another channel, and may be private "
            "there. Try again in a minute; `/incident status` says how things stand."
        )
