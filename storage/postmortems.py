"""Owns every query about postmortems and the versions of their sections."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.models import (
    ActionItem,
    Incident,
    IncidentTask,
    Postmortem,
    PostmortemSection,
    RoleHeld,
    Source,
    TimelineEntry,
)


def of(session: Session, incident_id: int) -> Postmortem | None:
    return session.exec(select(Postmortem).where(Postmortem.incident_id == incident_id)).first()


def begin(session: Session, incident: Incident, by: str, now: datetime) -> Postmortem:
    made = Postmortem(team_id=incident.team_id, incident_id=incident.key, begun_by=by, begun_at=now)
    session.add(made)
    session.flush()
    return made


def versions(session: Session, about: Postmortem) -> Sequence[PostmortemSection]:
    """Return every version of every section, in the order in which they were written."""
    return session.exec(
        select(PostmortemSection)
        .where(PostmortemSection.postmortem_id == about.key)
        .order_by(col(PostmortemSection.name), col(PostmortemSection.version))
    ).all()


def history(
    session: Session, about: Postmortem, names: Collection[str]
) -> Sequence[PostmortemSection]:
    """Return every version of these sections, those of one section in order."""
    return session.exec(
        select(PostmortemSection)
        .where(
            PostmortemSection.postmortem_id == about.key,
            col(PostmortemSection.name).in_(names),
        )
        .order_by(col(PostmortemSection.name), col(PostmortemSection.version))
    ).all()


def sections(session: Session, about: Postmortem) -> Mapping[str, PostmortemSection]:
    """Return what each section says now, by its name."""
    newest = (
        select(func.max(PostmortemSection.id))
        .where(PostmortemSection.postmortem_id == about.key)
        .group_by(col(PostmortemSection.name))
    )
    rows = session.exec(select(PostmortemSection).where(col(PostmortemSection.id).in_(newest)))
    return {row.name: row for row in rows}


def version(
    session: Session, about: Postmortem, name: str, number: int
) -> PostmortemSection | None:
    return session.exec(
        select(PostmortemSection).where(
            PostmortemSection.postmortem_id == about.key,
            PostmortemSection.name == name,
            PostmortemSection.version == number,
        )
    ).first()


def write(  # noqa: PLR0913 - which, what, by whom
    session: Session,
    about: Postmortem,
    name: str,
    text: str,
    *,
    by: str | None,
    now: datetime,
) -> PostmortemSection:
    """Add the next version of a section; whoever asks has locked the incident."""
    latest = session.exec(
        select(func.max(PostmortemSection.version)).where(
            PostmortemSection.postmortem_id == about.key, PostmortemSection.name == name
        )
    ).one()
    made = PostmortemSection(
        team_id=about.team_id,
        postmortem_id=about.key,
        name=name,
        version=(latest or 0) + 1,
        text=text,
        edited_by=by,
        edited_at=now,
    )
    session.add(made)
    session.flush()
    return made


def timeline(session: Session, incident_id: int) -> Sequence[TimelineEntry]:
    """Return every entry that stands, in the order in which things happened."""
    return session.exec(
        select(TimelineEntry)
        .where(TimelineEntry.incident_id == incident_id, col(TimelineEntry.withdrawn_at).is_(None))
        .order_by(col(TimelineEntry.at), col(TimelineEntry.id))
    ).all()


def tagged_by(session: Session, incident_id: int) -> set[str]:
    """Return who recorded what other people wrote."""
    return set(
        session.exec(
            select(TimelineEntry.recorded_by)
            .where(TimelineEntry.incident_id == incident_id, TimelineEntry.source != Source.SYSTEM)
            .distinct()
        )
    )


def holders(session: Session, incident_id: int) -> Sequence[RoleHeld]:
    """Return everybody who ever held a role, in order."""
    return session.exec(
        select(RoleHeld).where(RoleHeld.incident_id == incident_id).order_by(col(RoleHeld.id))
    ).all()


def tasks(session: Session, incident_id: int) -> Sequence[IncidentTask]:
    return session.exec(
        select(IncidentTask)
        .where(IncidentTask.incident_id == incident_id)
        .order_by(col(IncidentTask.number))
    ).all()


def actions(session: Session, incident_id: int) -> Sequence[ActionItem]:
    return session.exec(
        select(ActionItem)
        .where(ActionItem.incident_id == incident_id)
        .order_by(col(ActionItem.number))
    ).all()


def recorded_at(session: Session, incident_id: int) -> datetime | None:
    """Return when the first entry was written, whatever time it tells of."""
    first = (
        select(TimelineEntry.recorded_at)
        .where(TimelineEntry.incident_id == incident_id)
        .order_by(col(TimelineEntry.recorded_at))
        .limit(1)
    )
    return session.exec(first).first()
