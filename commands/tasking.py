"""Owns giving a task by form: from a message, or when the words were left out."""

from collections.abc import Sequence
from typing import Final

from commands import access, assign, tasks
from commands.command import FormWanted, Situation
from commands.errors import Refusal
from commands.rules import lifecycle, words
from commands.rules.tasks import Written
from commands.tasks import TaskChanged
from storage import incidents, people
from storage.models import Incident, Status
from storage.models.words import OPEN

MOST: Final = 100  # Slack's limit for a menu
LONGEST_LABEL: Final = 75  # the same


def wanted(at: Situation, said: str, channel_id: str | None) -> FormWanted:
    """Return the form, begun with what a message in this channel says.

    In an incident's channel it is that incident's; elsewhere one of the open ones is chosen.
    """
    access.require(at, "task")
    here = incidents.in_channel(at.session, at.caller.team_id, channel_id) if channel_id else None
    if here is not None and access.may_see(at, here):
        lifecycle.require_open(here.status, "task")
        return FormWanted("task", here.key, _filled(at, said))
    found = choices(at, OPEN)
    if not found:
        raise Refusal("No incident is open. Type `/incident declare` when something is wrong.")
    return FormWanted("task", filled=_filled(at, said), choices=tuple(found))


def choices(at: Situation, states: Sequence[Status]) -> Sequence[tuple[str, str]]:
    """Return the incidents that the caller may know of, the one declared last first."""
    found = incidents.latest(at.session, at.caller.team_id, states, most=5 * MOST)
    seen = [incident for incident in found if access.may_see(at, incident)]
    return [(str(incident.key), _label(incident)) for incident in seen[:MOST]]


def give(
    at: Situation, incident: Incident, written: Written, source_permalink: str | None
) -> TaskChanged:
    if not written.text.strip():
        raise Refusal("Say what is to be done.", field="text")
    if written.assignee_id is not None:
        try:
            assign.require_person(at, written.assignee_id, tasks.USAGE)
        except Refusal as refusal:
            raise Refusal(refusal.sentence, field="who") from None
    return tasks.give(at, incident, written, source_permalink=source_permalink)


def _filled(at: Situation, said: str) -> tuple[tuple[str, str], ...]:
    names = people.names_of(at.session, at.caller.team_id, words.mentioned(said))
    return (("text", words.cut(words.plain(said, names), tasks.LONGEST)),) if said else ()


def _label(incident: Incident) -> str:
    mark = "🔒 " if incident.private else ""
    label = f"{mark}{incident.number} · {incident.severity.upper()} · {incident.title}"
    return words.cut(label, LONGEST_LABEL)
