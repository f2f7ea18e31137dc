"""Owns that the review board has looked at an incident: then nothing holds up its closing."""

from dataclasses import dataclass
from typing import Final

from commands import access, outbound, record, reviewing, weekly
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import words
from storage import people
from storage.models import Incident, Kind, Status
from storage.models.words import RESTORED

USAGE: Final = "reviewed [number]"


@dataclass(frozen=True)
class Reviewed(Outcome):
    """The board has looked at it; `open`: it is not closed yet, which is done in this channel.

    `learnt`: nothing is missing for that.
    """

    number: int
    channel_id: str | None
    open: bool
    learnt: bool


def mark(at: Situation, incident: Incident) -> Reviewed:
    """Write down that it was reviewed, by whom and when; what shows it follows."""
    _require_due(at, incident)
    incident.reviewed_at, incident.reviewed_by = at.now, at.caller.user_id
    record.happened(
        at,
        incident,
        "reviewed",
        kind=Kind.STATUS,
        text="marked it as reviewed",
        reviewed=(None, at.now),
    )
    at.session.flush()
    outbound.redraw_near(at.session, incident, now=at.now)
    weekly.redraw(at, incident)
    is_open = incident.status is Status.RESOLVED
    is_owed = reviewing.is_needed(at.policy, incident)
    is_learnt = not is_owed or reviewing.is_published(at, incident)
    return Reviewed(incident.number, incident.channel_id, is_open, is_learnt)


def _require_due(at: Situation, incident: Incident) -> None:
    number = incident.number
    if incident.drill:
        raise Refusal(
            "A drill is talked over in its own channel: the review board looks at what happened to "
            f"customers. `/incident status {number}` says how it went."
        )
    if incident.status not in RESTORED:
        raise Refusal(
            f"Incident {number} is not resolved, so there is nothing to review yet. "
            f"`/incident status {number}` says how it stands."
        )
    if incident.reviewed_at is not None:
        by = incident.reviewed_by or ""
        who = people.names_of(at.session, incident.team_id, [by]).get(by) or f"<@{by}>"
        whom = "you" if by == at.caller.user_id else words.escaped(who)
        raise Refusal(
            f"Incident {number} was marked as reviewed already, by {whom}. "
            f"`/incident status {number}` says how it stands."
        )


def _run(at: Situation, text: str) -> Outcome:
    said = words.one_line(text).strip().removeprefix("#")
    if not said:
        return mark(at, at.incident())
    number = words.number(said)
    if number is None:
        raise usage(USAGE, f"“{words.plain(text)[:40]}” is not an incident's number.")
    return mark(at, access.held(at, access.numbered(at, number)))


COMMAND: Final = Command(
    "reviewed",
    USAGE,
    "the review board has looked at it; anywhere, with its number",
    Place.CHANNEL,
    _run,
)
