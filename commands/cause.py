"""Owns saying that a change caused an incident, and which: the change failure rate counts these."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from commands import outbound, record
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import words
from storage import services as stored
from storage.models import Incident, Kind, ServiceChange
from storage.models.words import NOT_COUNTED

USAGE: Final = "cause <change [number|words in it]|none>"
MOST: Final = 8
BEFORE: Final = timedelta(days=30)


@dataclass(frozen=True)
class CauseSet(Outcome):
    """A change caused it, this one where it is known; or none did."""

    by_change: bool
    change: ServiceChange | None


@dataclass(frozen=True)
class CauseShown(Outcome):
    """What is known of the cause, and the changes that it may have been, the newest first."""

    by_change: bool
    change: ServiceChange | None
    others: Sequence[ServiceChange]


def blame(
    at: Situation, incident: Incident, *, by_change: bool, change: ServiceChange | None
) -> CauseSet:
    """Record whether a change caused it, in place of what was known."""
    wanted = change.id if change else None
    if (incident.by_change, incident.change_id) == (by_change, wanted):
        raise Refusal("That is what is known already. `/incident cause` shows it.")
    said = "said that no change caused it"
    if by_change:
        said = f"said that a change caused it{f': {change.text}' if change else ''}"
    record.happened(
        at,
        incident,
        "cause",
        kind=Kind.STATUS,
        text=said,
        by_change=(incident.by_change, by_change),
        change=(incident.change_id, wanted),
    )
    incident.by_change, incident.change_id = by_change, wanted
    at.session.flush()
    outbound.card(at.session, incident, now=at.now)
    return CauseSet(by_change, change)


def _shown(at: Situation, incident: Incident) -> CauseShown:
    known = incident.change_id
    change = stored.change(at.session, incident.team_id, known) if known else None
    others = [one for one in _recent(at, incident) if one.id != known]
    return CauseShown(incident.by_change, change, others[:MOST])


def _recent(at: Situation, incident: Incident) -> Sequence[ServiceChange]:
    """Return what was changed before it: in its services, in all where none is named."""
    about = stored.of_one(at.session, incident.key)
    since = incident.declared_at - BEFORE
    return stored.recent(at.session, incident.team_id, about, since=since, most=100)


def _named(at: Situation, incident: Incident, said: str) -> ServiceChange:
    """Return the change of this number, or the one that these words are in."""
    number = words.number(said)
    found = stored.change(at.session, incident.team_id, number) if number is not None else None
    if found is not None:
        return found
    sought = words.one_line(said).casefold()
    near = [one for one in _recent(at, incident) if sought in one.text.casefold()]
    shown = words.plain(said)[:40]
    if not near:
        raise Refusal(
            f"No change is recorded that says “{shown}”. `/incident cause` shows which there are, "
            "`/incident change` records one, and `/incident cause change` names none."
        )
    if len(near) > 1:
        which = ", ".join(str(one.id) for one in near[:MOST])
        raise Refusal(
            f"“{shown}” is in {len(near)} changes ({which}). `/incident cause` shows them; "
            f"name one by its number: `/incident cause change {near[0].id}`."
        )
    return near[0]


def _run(at: Situation, text: str) -> Outcome:
    incident, (word, said) = at.incident(), words.split(text)
    word = word.casefold()
    if not word:
        return _shown(at, incident)
    if incident.status in NOT_COUNTED:
        raise Refusal(
            "It was cancelled or merged: it counts in no figure, so it needs no cause. "
            "`/incident status` shows how it ended."
        )
    if word == "none" and not said.strip():
        return blame(at, incident, by_change=False, change=None)
    if word != "change":
        raise usage(USAGE, f"“{words.plain(text)[:40]}” is not a cause.")
    change = _named(at, incident, said) if said.strip() else None
    return blame(at, incident, by_change=True, change=change)


COMMAND: Final = Command(
    "cause", USAGE, "whether a change caused it, and which; alone: the latest", Place.CHANNEL, _run
)
