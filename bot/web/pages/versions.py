"""Owns the page of every version of a postmortem: who wrote what when, and what was changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from markupsafe import Markup
from sqlmodel import Session

from bot.web.pages import wording
from commands.rules import differing, words
from commands.rules import typed as typing
from commands.rules.differing import Part
from commands.rules.postmortems import SECTIONS
from storage import board, people
from storage import postmortems as stored
from storage.models import Incident, PostmortemSection
from storage.viewers import Viewer


@dataclass(frozen=True)
class Version:
    """`parts`: what was changed against the one before; `text`: how it read then."""

    number: int
    at: datetime
    by: str
    parts: Sequence[Part]
    text: Markup


@dataclass(frozen=True)
class History:
    name: str
    title: str
    versions: Sequence[Version]


@dataclass(frozen=True)
class Page:
    number: int
    title: Markup
    sections: Sequence[History]
    alone: bool


@dataclass(frozen=True)
class Found:
    incident: Incident
    rows: Sequence[PostmortemSection]
    names: dict[str, str]


def find(
    session: Session, viewer: Viewer, which: tuple[int, str | None], wanted: Sequence[str]
) -> Found | None:
    """Return every version of these sections; none where there is none that they may see."""
    incident = board.one(session, viewer, *which)
    about = stored.of(session, incident.key) if incident else None
    if incident is None or about is None:
        return None
    rows = [row for row in stored.versions(session, about) if row.name in wanted]
    met = {row.edited_by for row in rows if row.edited_by}
    met |= set().union(*(words.mentioned(row.text) for row in rows))
    return Found(incident, rows, people.names_of(session, incident.team_id, met))


def shape(found: Found, wanted: Sequence[str]) -> Page:
    """Return the page, the newest version of each section first."""
    histories = [
        History(name, SECTIONS[name].title, list(_versions(found, name))[::-1]) for name in wanted
    ]
    title = wording.plain(found.incident.title)
    return Page(found.incident.number, title, histories, len(wanted) == 1)


def _versions(found: Found, name: str) -> Iterator[Version]:
    rows = [row for row in found.rows if row.name == name]
    texts = [typing.shown(row.text, found.names) for row in rows]
    # The first one is new throughout, which need not be marked.
    for row, (before, after) in zip(rows, pairwise([*texts[:1], *texts]), strict=True):
        by = found.names.get(row.edited_by, row.edited_by) if row.edited_by else "Sitrep"
        parts = differing.between(before, after)
        text = wording.html(row.text, found.names)
        yield Version(row.version, row.edited_at, by, parts, text)
