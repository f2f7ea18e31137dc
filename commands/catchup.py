"""Owns catching up whoever comes late, from the record alone: what is wrong, who does what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from commands import budget, outbound
from commands.command import Command, Outcome, Place, Situation
from commands.facts import Facts, gather
from commands.timeline import told
from storage import outbox, timeline
from storage.models import Incident, Kind, Nature
from storage.models.words import GONE

MOST: Final = 8
CAUGHT_UP: Final = "caught_up"
# Who does what, and the last update, stand above them.
KEY: Final = (
    Kind.EVENT,
    Kind.FINDING,
    Kind.ACTION,
    Kind.DECISION,
    Kind.FOLLOW_UP,
    Kind.STATUS,
    Kind.SEVERITY,
)
# Who comes in the first moments has missed nothing.
FRESH: Final = timedelta(minutes=2)


@dataclass(frozen=True)
class CaughtUp(Outcome):
    """An incident as it stands, and its newest key entries; `before`: how many came before them.

    An entry has `at` (POSIX seconds), `kind`, `by` (a user id), `name`, `text`, `link`, and `said`:
    whether these are somebody's own words.
    """

    facts: Facts
    entries: Sequence[Mapping[str, Any]]
    before: int


def catch_up(at: Situation, incident: Incident) -> CaughtUp:
    found = timeline.newest(at.session, incident.key, KEY, MOST)
    before = timeline.count(at.session, incident.key, KEY) - len(found)
    facts = budget.noted(at.session, gather(at.session, incident.key, at.policy), now=at.now)
    return CaughtUp(facts, [told(entry) for entry in found], before)


def welcome(at: Situation, incident: Incident, user_id: str) -> None:
    """Catch up somebody who has just come into the channel, in private, once an hour."""
    if incident.status in GONE or at.now - incident.declared_at < FRESH:
        return
    if outbox.not_done_by(at.session, incident.key, "move", at.now - FRESH):
        return  # they were brought along from the channel before
    if incident.nature is Nature.RECORDED and user_id == incident.reporter_id:
        return  # they have just written it down
    told = catch_up(at, incident)
    outbound.whisper(
        at.session,
        incident,
        user_id,
        CAUGHT_UP,
        {"entries": list(told.entries), "before": told.before},
        key=f"{CAUGHT_UP}:{user_id}:{at.now:%Y-%m-%dT%H}",
        now=at.now,
    )


def _run(at: Situation, text: str) -> Outcome:
    del text
    return catch_up(at, at.incident())


COMMAND: Final = Command(
    "catchup", "catchup", "what you have missed, in one view", Place.CHANNEL, _run
)
