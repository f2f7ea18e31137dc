"""Owns a postmortem as a Markdown page, for people to read elsewhere. Times are UTC."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, TextIO

from sqlmodel import Session

from bot.export import NotFound, key_of
from bot.export.letters import day, escaped, paragraphs
from bot.views.postmortem import minutes
from commands.drawn import Document, Doing, Happened, Record, read, spoken
from commands.rules import durations, words
from commands.rules.postmortems import FAR, SECTIONS
from storage.database import Database
from storage.models import Incident, PostmortemState

MEASURES: Final = {
    "mttd": "Noticed after it began",
    "mtta": "Taken up after it was noticed",
    "mttm": "Mitigated after it was noticed",
    "mttr": "Back to normal after it began",
}


async def write(
    out: TextIO, database: Database, number: int, team_id: str | None, *, private: bool
) -> None:
    """Write the postmortem of the incident with this number. Raises NotFound."""

    def work(session: Session) -> str:
        incident = session.get_one(Incident, key_of(session, number, team_id, private=private))
        document = read(session, incident)
        if document is None:
            raise NotFound(
                f"Incident {number} has no postmortem yet: in its channel, "
                "/incident postmortem drafts it."
            )
        return draw(document)

    out.write(await database.read(work))


def draw(document: Document) -> str:
    """Return the page: first what people wrote, then what is drawn from the record."""
    record = document.record
    parts = [*_head(document)]
    for name, section in SECTIONS.items():
        row = document.sections.get(name)
        said = list(paragraphs(record.names, row.text)) if row else []
        parts += [f"## {section.title}", *(said or ["Nothing yet."])]
    parts += ["## In numbers", "\n".join(_numbers(record))]
    parts += ["## Timeline", "\n".join(_timeline(record)) or "None."]
    parts += ["## Promised updates", "\n".join(_promised(record)) or "None."]
    parts += ["## Tasks", "\n".join(_doings(record.tasks, record)) or "None."]
    parts += ["## Action items", "\n".join(_doings(record.actions, record)) or "None."]
    if record.actions and (published := _published(document)):
        parts += [f"As they stood {day(published)}."]
    parts += ["## To invite", "\n".join(f"- {_who(record, one)}" for one in record.people)]
    return "\n\n".join(parts) + "\n"


def _head(document: Document) -> Iterator[str]:
    incident, about = document.incident, document.about
    what = "drill" if incident.drill else "incident"
    yield f"# Postmortem of {what} {incident.number}: {escaped(incident.title)}"
    state = FAR[about.state]
    by = ""
    if published := _published(document):
        by = f" by {_who(document.record, about.published_by or '')}, {day(published)}"
    yield f"{incident.severity.upper()}, {incident.status.value}. This document is {state}{by}."
    if incident.drill:
        yield "This was a drill. No customer was affected."
    if incident.private:
        yield "This incident is private."


def _published(document: Document) -> datetime | None:
    about = document.about
    return about.published_at if about.state is PostmortemState.PUBLISHED else None


def _numbers(record: Record) -> Iterator[str]:
    for name, label in MEASURES.items():
        if name in record.figures:
            yield f"- {label}: {durations.spoken(spoken(record.figures[name]))}"
    yield f"- Customer minutes: {minutes(record)}"
    if record.promised:
        yield f"- Promised updates kept: {record.kept} of {len(record.promised)}"


def _timeline(record: Record) -> Iterator[str]:
    for one in record.timeline:
        if one.gap is not None:
            length = durations.spoken(spoken(one.gap))
            yield f"- *Nothing is written down for {length}.*"
        yield _entry(one, record)


def _entry(one: Happened, record: Record) -> str:
    said = " / ".join(words.plain(one.text, record.names).splitlines())
    between = ": " if one.said else " "
    return f"- {day(one.at)} **{one.kind}** {_who(record, one.by)}{between}{escaped(said)}"


def _promised(record: Record) -> Iterator[str]:
    for one in record.promised:
        late = f", {durations.spoken(spoken(one.late))} late" if one.late else ""
        yield f"- By {day(one.due_at)}: {'kept' if one.kept else f'broken{late}'}"


def _doings(doings: Sequence[Doing], record: Record) -> Iterator[str]:
    for one in doings:
        who = f", {_who(record, one.who)}" if one.who else ""
        due = f", by {day(one.due_at)}" if one.due_at else ""
        said = escaped(" ".join(words.plain(one.text, record.names).splitlines()))
        yield f"- {one.number} {said} ({one.how}{who}{due})"


def _who(record: Record, user_id: str) -> str:
    return escaped(record.names.get(user_id, user_id))
