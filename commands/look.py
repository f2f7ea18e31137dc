"""Owns looking without touching: list and status."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from commands import access, budget
from commands.command import Command, Outcome, Place, Situation, usage
from commands.facts import Facts, gather, of
from commands.rules import words
from storage import incidents
from storage.models import Incident, Status
from storage.models.words import OPEN, OVER

LIST: Final = "list [all|mine|closed|near-misses]"
NEAR_MISSES: Final = "near-misses"
STATUS: Final = "status [number]"
MOST: Final = 20
_AT_ONCE: Final = 50  # read, until enough are found
_MOST_READ: Final = 500


@dataclass(frozen=True)
class Listed(Outcome):
    """Incidents with their holders; `more`: there are others that did not fit."""

    which: str
    shown: Sequence[Facts]
    more: bool


@dataclass(frozen=True)
class StatusShown(Outcome):
    facts: Facts


def _run_list(at: Situation, text: str) -> Outcome:
    which = text.strip().casefold() or "open"
    if which in (NEAR_MISSES, "near-miss"):
        found = incidents.near_misses(at.session, at.caller.team_id, most=MOST + 1)
        return Listed(NEAR_MISSES, of(at.session, found[:MOST], at.policy), len(found) > MOST)
    if which not in ("open", "all", "mine", "closed"):
        raise usage(LIST, f"“{words.plain(text)[:40]}” is not a list.")
    wanted = {"all": (OPEN, OVER), "closed": (OVER,)}.get(which, (OPEN,))
    # What is open comes first, however bad the others were.
    seen = (each for states in wanted for each in _in(at, states, mine=which == "mine"))
    found = list(islice(seen, MOST + 1))
    return Listed(which, of(at.session, found[:MOST], at.policy), more=len(found) > MOST)


def _in(at: Situation, states: Sequence[Status], *, mine: bool) -> Iterator[Incident]:
    """Yield those that the caller may know of, read as they are asked for: most want the first."""
    for skip in range(0, _MOST_READ, _AT_ONCE):
        team_id = at.caller.team_id
        found = incidents.in_states(at.session, team_id, states, skip=skip, most=_AT_ONCE)
        wanted = _theirs(at, found) if mine else found
        yield from (incident for incident in wanted if access.may_see(at, incident))
        if len(found) < _AT_ONCE:
            return


def _theirs(at: Situation, found: Sequence[Incident]) -> Sequence[Incident]:
    """Return those that the caller declared, or holds a role in."""
    held = incidents.holders_of(at.session, [incident.key for incident in found])
    user_id = at.caller.user_id
    return [
        incident
        for incident in found
        if user_id in (incident.reporter_id, *held[incident.key].values())
    ]


def _run_status(at: Situation, text: str) -> Outcome:
    if not text.strip():
        here = at.incident_here()
        if here is None:
            raise usage(STATUS, "Outside an incident's channel, name its number.")
        return _status(at, here)
    number = words.number(text)
    if number is None:
        raise usage(STATUS, f"“{words.plain(text.strip())[:40]}” is not an incident's number.")
    return _status(at, access.numbered(at, number, near_miss=True))


def _status(at: Situation, incident: Incident) -> StatusShown:
    facts = gather(at.session, incident.key, at.policy)
    return StatusShown(budget.noted(at.session, facts, now=at.now))


COMMANDS: Final = (
    Command(
        "list",
        LIST,
        "open incidents; `mine`, `closed`, `all` or `near-misses`",
        Place.ANYWHERE,
        _run_list,
    ),
    Command("status", STATUS, "how things stand", Place.ANYWHERE, _run_status),
)
