"""Owns what became of a postmortem's sections: each version, by whom, when, and what it changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import agreeing
from commands.command import Outcome, Situation
from commands.rules import diffs, words
from commands.rules.diffs import Change
from commands.rules.postmortems import SECTIONS
from storage import people
from storage import postmortems as stored
from storage.models import Incident, PostmortemSection

MOST: Final = 10


@dataclass(frozen=True)
class Version:
    """One version of a section; `by`: none where it was proposed from the record.

    `changes`: against the version before it, in plain words; none where it is the first.
    """

    name: str
    number: int
    by: str | None
    at: datetime
    changes: Sequence[Change]


@dataclass(frozen=True)
class VersionsShown(Outcome):
    """The latest versions first; `name`: of this section alone; `more`: so many are older."""

    incident: Incident
    found: Sequence[Version]
    name: str | None = None
    more: int = 0


def show(at: Situation, incident: Incident, name: str | None) -> VersionsShown:
    """Return what people have written, newest first; of one section, or of all."""
    agreeing.require_over(incident)
    about = agreeing.known(at, incident)
    rows = stored.history(at.session, about, [name] if name else list(SECTIONS))
    said = "\n".join(row.text for row in rows)
    names = people.names_of(at.session, incident.team_id, words.mentioned(said))
    found = sorted(compared(rows, names), key=lambda one: (one.at, one.number), reverse=True)
    return VersionsShown(incident, found[:MOST], name, max(len(found) - MOST, 0))


def compared(rows: Sequence[PostmortemSection], names: dict[str, str]) -> Iterator[Version]:
    """Yield the versions with what each changed; `rows` have those of a section in order."""
    before: dict[str, str] = {}
    for row in rows:
        text = words.plain(row.text, names)
        changed = diffs.changes(before.get(row.name, ""), text)
        before[row.name] = text
        yield Version(row.name, row.version, row.edited_by, row.edited_at, changed)
