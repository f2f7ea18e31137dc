"""Owns looking without touching: list and status."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from commands import access
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
    found = [incident for states in wanted for incident in _in(at, states)]
    seen = [incident for incident in found if access.may_see(at, incident)]
    facts = of(at.session, seen, at.policy)
    if which == "mine":
        facts = [fact for fact in facts if _is_mine(at, fact)]
    return Listed(which, facts[:MOST], more=len(facts) > MOST)


def _in(at: Situation, states: Sequence[Status]) -> Sequence[Incident]:
    return incidents.in_states(at.session, at.caller.team_id, states, most=500)


def _is_mine(at: Situation, facts: Facts) -> bool:
    user_id = at.caller.user_id
    return user_id == facts.incident.reporter_id or user_id in facts.holders.values()


def _run_status(at: Situation, text: str) -> Outcome:
    if not text.strip():
        here = at.incident_here()
        if here is None:
            raise usage(STATUS, "Outside an incident's channel, name its number.")
        return StatusShown(gather(at.session, here.key, at.policy))
    number = words.number(text)
    if number is None:
        raise usage(STATUS, f"“{words.plain(text.strip())[:40]}” is not an incident's number.")
    return StatusShown(
        gather(at.session, access.numbered(at, number, near_miss=True).key, at.policy)
    )


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
