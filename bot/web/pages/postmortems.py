"""Owns the page of one postmortem: reading it, and what is made of it for the template."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from bot.export import postmortem as exported
from bot.views import phrases
from bot.views import postmortem as drawn_in_slack
from bot.web.pages import wording
from bot.web.pages.telling import clock, spoken
from commands.drawn import Document, Doing, Happened, Record
from commands.rules.postmortems import SECTIONS
from storage.models import Incident, Kind, PostmortemState


@dataclass(frozen=True)
class Section:
    name: str
    title: str
    text: Markup


@dataclass(frozen=True)
class Entry:
    """`gap`: for how long nothing was written down before it, in words; none where it is short."""

    at: datetime
    kind: str
    author: str
    text: Markup
    said: bool
    gap: str | None


@dataclass(frozen=True)
class Page:
    number: int
    incident: str
    title: Markup
    severity: str
    state: str
    drill: bool
    sections: list[Section]
    numbers: list[tuple[str, str]]
    timeline: list[Entry]
    lists: list[tuple[str, list[Markup]]]
    query: str = ""
    # When, and by whom.
    published: tuple[datetime, str] | None = None


def shape(found: Document, now: datetime) -> Page:
    incident, record = found.incident, found.record
    return Page(
        incident.number,
        f"/incidents/{incident.number}?team={incident.team_id}",
        wording.plain(incident.title),
        phrases.SEVERITY[incident.severity],
        f"{drawn_in_slack.STATE[found.about.state]}{_seen(incident)}",
        incident.drill,
        list(_sections(found)),
        list(_numbers(record)),
        [_entry(one, record) for one in record.timeline],
        [
            ("Promised updates", list(_promised(record, now))),
            ("Tasks", [_doing(one, record, now) for one in record.tasks]),
            ("Action items", [_doing(one, record, now) for one in record.actions]),
            ("To invite", [wording.plain(_who(record, one)) for one in record.people]),
        ],
        f"?team={incident.team_id}",
        _published(found),
    )


def _published(found: Document) -> tuple[datetime, str] | None:
    about = found.about
    if about.state is not PostmortemState.PUBLISHED or about.published_at is None:
        return None
    return about.published_at, _who(found.record, about.published_by or "")


def _seen(incident: Incident) -> str:
    return " · ☑️ reviewed" if incident.reviewed_at is not None else ""


def _sections(found: Document) -> Iterator[Section]:
    for name, section in SECTIONS.items():
        row = found.sections.get(name)
        text = wording.html(row.text if row else "", found.record.names)
        yield Section(name, section.title, text)


def _numbers(record: Record) -> Iterator[tuple[str, str]]:
    for name, label in exported.MEASURES.items():
        if name in record.figures:
            yield label, spoken(timedelta(seconds=record.figures[name]))
    yield "Customer minutes", drawn_in_slack.minutes(record)
    if record.promised:
        yield "Promised updates kept", f"{record.kept} of {len(record.promised)}"


def _entry(one: Happened, record: Record) -> Entry:
    gap = spoken(timedelta(seconds=one.gap)) if one.gap is not None else None
    text = wording.html(one.text, record.names)
    return Entry(one.at, phrases.KIND[Kind(one.kind)], _who(record, one.by), text, one.said, gap)


def _promised(record: Record, now: datetime) -> Iterator[Markup]:
    for one in record.promised:
        late = f", {spoken(timedelta(seconds=one.late))} late" if one.late else ""
        outcome = "kept" if one.kept else f"broken{late}"
        yield wording.plain(f"by {clock(one.due_at, now)}: {outcome}")


def _doing(one: Doing, record: Record, now: datetime) -> Markup:
    who = f", {_who(record, one.who)}" if one.who else ""
    due = f", by {clock(one.due_at, now)}" if one.due_at else ""
    told = wording.plain(f" ({one.how}{who}{due})")
    return Markup("{}. {}{}").format(one.number, wording.html(one.text, record.names), told)


def _who(record: Record, user_id: str) -> str:
    return record.names.get(user_id, user_id)
