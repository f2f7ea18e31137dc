"""Owns what a postmortem draws from the record: its timeline, figures, promises, people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from pydantic import TypeAdapter
from sqlmodel import Session

from commands.rules import actions, budgets, durations, lifecycle, postmortems, tasks, words
from commands.rules.measures import Case, Measure
from storage import people, updates
from storage import postmortems as stored
from storage.models import (
    ActionItem,
    ActionState,
    Incident,
    IncidentTask,
    Kind,
    Postmortem,
    PostmortemSection,
    PostmortemState,
    PromiseState,
    Source,
    TaskState,
)
from storage.models import TimelineEntry as Entry

_MINUTE: Final = 60.0
ALL: Final = 100.0  # percent


@dataclass(frozen=True)
class Happened:
    """One entry; `gap`: for how long nothing was written before it, in seconds, where it is long.

    `by` is a user id, or what an app is called; `said`: these are somebody's own words.
    """

    at: datetime
    kind: str
    by: str
    text: str
    said: bool
    gap: float | None = None


@dataclass(frozen=True)
class Felt:
    """For how long it hurt, in minutes, and whom; none: not known. `share` is in percent."""

    minutes: float | None
    customers: int | None
    share: float | None

    @property
    def customer_minutes(self) -> float | None:
        """Return minutes times customers, where their number is known."""
        if self.minutes is None or self.customers is None:
            return None
        return self.minutes * self.customers

    @property
    def whole_minutes(self) -> float | None:
        """Return how long an outage for everybody would be that is as bad."""
        if self.minutes is None or self.share is None:
            return None
        return self.minutes * self.share / ALL


@dataclass(frozen=True)
class Promised:
    """A promised update; `late`: by so many seconds it came late, none where it never came."""

    due_at: datetime
    kept: bool
    late: float | None = None


@dataclass(frozen=True)
class Doing:
    """A task, or an action item: `who` is a user id, none while nobody has it."""

    number: int
    text: str
    state: str
    who: str | None = None
    due_at: datetime | None = None
    kind: str = ""

    @property
    def how(self) -> str:
        """Return how it stands, in words; a task has no kind."""
        if self.kind:
            return actions.STATE[ActionState(self.state)]
        return tasks.STATE[TaskState(self.state)]


@dataclass(frozen=True)
class Record:
    """What is drawn from the record; `figures` in seconds, by name of the measure."""

    timeline: Sequence[Happened]
    figures: dict[str, float]
    felt: Felt
    promised: Sequence[Promised]
    tasks: Sequence[Doing]
    actions: Sequence[Doing]
    people: Sequence[str]
    names: dict[str, str] = field(default_factory=dict)

    @property
    def kept(self) -> int:
        return sum(one.kept for one in self.promised)

    @property
    def gaps(self) -> int:
        return sum(one.gap is not None for one in self.timeline)


_RECORD: Final = TypeAdapter(Record)


def dump(record: Record) -> str:
    """Return the record as it stands, for when it is published."""
    return _RECORD.dump_json(record).decode()


def load(text: str) -> Record:
    return _RECORD.validate_json(text)


def gather(session: Session, incident: Incident) -> Record:
    """Return what the record says now; as many queries for two thousand entries as for two."""
    entries = _during(incident, stored.timeline(session, incident.key))
    promised = list(_promised(session, incident.key))
    items = stored.actions(session, incident.key)
    given = stored.tasks(session, incident.key)
    invited = _invited(session, incident, entries)
    said = [row.text or "" for row in entries]
    said += [row.text for rows in (given, items) for row in rows]
    wanted = {*invited, *words.mentioned("\n".join(said))}
    wanted |= {row.owner_id or "" for row in items} | {row.assignee_id or "" for row in given}
    return Record(
        timeline=list(_timeline(entries)),
        figures=_figures(incident),
        felt=felt(incident),
        promised=promised,
        tasks=[_task(row) for row in given],
        actions=[_action(row) for row in items],
        people=invited,
        names=people.names_of(session, incident.team_id, wanted),
    )


def felt(incident: Incident) -> Felt:
    """Return for how long customers felt it: as somebody has said, else as the milestones say."""
    hurt = budgets.outage(incident)
    since, until = hurt.since, hurt.until
    minutes = max((until - since).total_seconds(), 0.0) / _MINUTE if until else None
    return Felt(minutes, incident.customers, hurt.share)


def _during(incident: Incident, entries: Sequence[Entry]) -> list[Entry]:
    """Return what happened until it was resolved, and what people wrote of it afterwards.

    What the bot records afterwards is about the review, and no part of what is reviewed.
    """
    ended = [row.at for row in entries if _is_end(row)]
    known = [at for at in (incident.resolved_at, *ended) if at is not None]
    end = max(known, default=None)
    return [
        row for row in entries if row.source is not Source.SYSTEM or end is None or row.at <= end
    ]


def _is_end(row: Entry) -> bool:
    is_ours = row.source is Source.SYSTEM and row.kind is Kind.STATUS
    return is_ours and (row.text or "").startswith(lifecycle.RESOLVED)


def _timeline(entries: Sequence[Entry]) -> Iterator[Happened]:
    between = postmortems.gaps(row.at for row in entries)
    for row, gap in zip(entries, between, strict=True):
        yield Happened(
            row.at,
            row.kind.value,
            row.author_id or row.author_name or "Sitrep",
            row.text or "",
            row.source is not Source.SYSTEM,
            gap.total_seconds() if gap else None,
        )


def _figures(incident: Incident) -> dict[str, float]:
    def posix(instant: datetime | None) -> float | None:
        return instant.timestamp() if instant else None

    case = Case(
        incident.key,
        incident.number,
        incident.severity,
        incident.declared_at.timestamp(),
        posix(incident.started_at),
        posix(incident.detected_at),
        posix(incident.acknowledged_at),
        posix(incident.mitigated_at),
        posix(incident.resolved_at),
    )
    return {measure.value: case.lengths[measure] for measure in Measure if measure in case.lengths}


def _promised(session: Session, incident_id: int) -> Iterator[Promised]:
    for row in updates.promises(session, incident_id):
        if row.state in (PromiseState.KEPT, PromiseState.BROKEN):
            is_kept = row.state is PromiseState.KEPT
            yield Promised(row.due_at, is_kept, None if is_kept else row.late_by)


def _task(row: IncidentTask) -> Doing:
    return Doing(row.number, row.text, row.state.value, row.assignee_id)


def _action(row: ActionItem) -> Doing:
    return Doing(row.number, row.text, row.state.value, row.owner_id, row.due_at, row.kind.value)


def _invited(session: Session, incident: Incident, entries: Sequence[Entry]) -> list[str]:
    """Return everybody on the timeline, who held a role, and who wrote it down, each once."""
    found = [incident.reporter_id]
    found += [row.user_id for row in stored.holders(session, incident.key)]
    found += [row.author_id for row in entries if row.author_id]
    found += sorted(stored.tagged_by(session, incident.key))
    return [one for one in dict.fromkeys(found) if words.is_user(one)]


def spoken(seconds: float) -> timedelta:
    """Return a length as it is read."""
    return durations.whole(timedelta(seconds=seconds))


@dataclass(frozen=True)
class Document:
    """A postmortem to be read: what people wrote, by section, and what is drawn from the record."""

    incident: Incident
    about: Postmortem
    sections: Mapping[str, PostmortemSection]
    record: Record


def read(session: Session, incident: Incident) -> Document | None:
    """Return the document; none where nobody has begun it."""
    about = stored.of(session, incident.key)
    if about is None:
        return None
    sections = stored.sections(session, about)
    record = record_of(session, incident, about, sections)
    names = {**record.names, **_besides(session, about, sections, record)}
    return Document(incident, about, sections, replace(record, names=names))


def _besides(
    session: Session,
    about: Postmortem,
    sections: Mapping[str, PostmortemSection],
    record: Record,
) -> dict[str, str]:
    """Return what those are called who stand in the document, and had no part in the incident."""
    said = [row.text for name, row in sections.items() if name != postmortems.RECORD]
    said += [
        one.text for one in record.actions
    ]  # of a record that is kept, which may be an older one
    met = words.mentioned("\n".join(said)) | {about.published_by or ""}
    return people.names_of(session, about.team_id, met - record.names.keys())


def record_of(
    session: Session,
    incident: Incident,
    about: Postmortem,
    sections: Mapping[str, PostmortemSection],
) -> Record:
    """Return what is drawn from the record: as it was when it was published, else as it is now."""
    frozen = sections.get(postmortems.RECORD)
    if about.state is PostmortemState.PUBLISHED and frozen is not None:
        return load(frozen.text)
    return gather(session, incident)
