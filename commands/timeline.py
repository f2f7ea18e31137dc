"""Owns showing the timeline, in pages."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

from commands import access
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import permissions, words
from storage import timeline
from storage.models import Incident, Source, TimelineEntry

USAGE: Final = "timeline [all]"
PER_PAGE: Final = 12
LONGEST_TOLD: Final = 300


@dataclass(frozen=True)
class TimelineShown(Outcome):
    """One page of entries in the order in which things happened; pages count from 1.

    `corrected`: the ids of those that somebody has corrected by hand; `may_act`: the caller may do
    more than look; `done`: what they have just done to one of them.
    """

    incident: Incident
    entries: Sequence[TimelineEntry]
    page: int
    pages: int
    total: int
    corrected: Collection[int] = ()
    may_act: bool = False
    done: Outcome | None = None


def show(
    at: Situation, incident: Incident, page: int | None = None, *, done: Outcome | None = None
) -> TimelineShown:
    """Return this page, the last one when none is named."""
    total = timeline.count(at.session, incident.key)
    pages = max(1, -(-total // PER_PAGE))
    chosen = min(max(page or pages, 1), pages)
    entries = timeline.page(at.session, incident.key, offset=(chosen - 1) * PER_PAGE, most=PER_PAGE)
    return TimelineShown(
        incident,
        entries,
        chosen,
        pages,
        total,
        corrected=timeline.corrected(at.session, [entry.id or 0 for entry in entries]),
        may_act=permissions.may(at.policy, access.standing(at), "correct"),
        done=done,
    )


def told(entry: TimelineEntry) -> dict[str, Any]:
    """Return what is told of an entry by somebody else's message.

    `at` is in POSIX seconds, `by` a user id, `said` whether these are somebody's own words.
    """
    return {
        "at": entry.at.timestamp(),
        "kind": entry.kind.value,
        "by": entry.author_id,
        "name": entry.author_name,
        "text": words.cut(entry.text or "", LONGEST_TOLD),
        "link": None if entry.message_deleted_at else entry.permalink,
        "said": entry.source is not Source.SYSTEM,
    }


def run(at: Situation, text: str) -> Outcome:
    which = text.strip().casefold()
    if which not in ("", "all"):
        raise usage(USAGE, f"“{words.plain(text)[:40]}” is no part of a timeline.")
    return show(at, at.incident(), page=1 if which == "all" else None)


COMMAND: Final = Command(
    "timeline",
    USAGE,
    "what has happened so far; `all` begins at the beginning",
    Place.CHANNEL,
    run,
)
