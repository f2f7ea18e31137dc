"""Owns every query about timeline entries, their versions and their tags."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from storage.models import Kind, Source, Tag, TimelineEntry, TimelineVersion


@dataclass(frozen=True)
class MessageKey:
    """One Slack message."""

    team_id: str
    channel_id: str
    ts: str


def by_message(session: Session, message: MessageKey) -> TimelineEntry | None:
    """Return the entry of this message, withdrawn or not, locked for change."""
    return session.exec(
        select(TimelineEntry)
        .where(
            TimelineEntry.team_id == message.team_id,
            TimelineEntry.channel_id == message.channel_id,
            TimelineEntry.message_ts == message.ts,
        )
        .with_for_update()
    ).first()


def tag_of(session: Session, message: MessageKey, user_id: str, reaction: str) -> Tag | None:
    return session.exec(
        select(Tag)
        .where(
            Tag.team_id == message.team_id,
            Tag.channel_id == message.channel_id,
            Tag.message_ts == message.ts,
            Tag.user_id == user_id,
            Tag.reaction == reaction,
        )
        .with_for_update()
    ).first()


def live_tags(session: Session, message: MessageKey) -> list[Tag]:
    """Return the tags that are on the message now, oldest first."""
    found = session.exec(
        select(Tag).where(
            Tag.team_id == message.team_id,
            Tag.channel_id == message.channel_id,
            Tag.message_ts == message.ts,
            col(Tag.present).is_(True),
        )
    ).all()
    return sorted(found, key=lambda tag: Decimal(tag.event_ts))


def incident_of(session: Session, team_id: str, entry_id: int) -> int | None:
    """Return the id of the incident on whose timeline this entry is, without locking anything."""
    return session.exec(
        select(TimelineEntry.incident_id).where(
            TimelineEntry.team_id == team_id, TimelineEntry.id == entry_id
        )
    ).first()


def find(session: Session, team_id: str, entry_id: int) -> TimelineEntry | None:
    """Return this workspace's entry with this id, withdrawn or not, locked for change."""
    return session.exec(
        select(TimelineEntry)
        .where(TimelineEntry.team_id == team_id, TimelineEntry.id == entry_id)
        .with_for_update()
    ).first()


def written(session: Session, incident_id: int, most: int) -> Sequence[TimelineEntry]:
    """Return what people recorded (tags and notes) that stands, the latest recorded first."""
    return session.exec(
        select(TimelineEntry)
        .where(
            TimelineEntry.incident_id == incident_id,
            col(TimelineEntry.withdrawn_at).is_(None),
            TimelineEntry.source != Source.SYSTEM,
        )
        .order_by(col(TimelineEntry.recorded_at).desc(), col(TimelineEntry.id).desc())
        .limit(most)
    ).all()


def keep_version(
    session: Session,
    entry: TimelineEntry,
    *,
    now: datetime,
    by: str | None,
    reason: str | None = None,
) -> None:
    """Keep what the entry says now as a version, before it is changed.

    `reason`: why a person changes it by hand; none when its message or its tags have changed.
    """
    session.add(
        TimelineVersion(
            team_id=entry.team_id,
            entry_id=entry.id or 0,
            version=entry.version,
            at=entry.at,
            kind=entry.kind,
            text=entry.text,
            files=entry.files,
            replaced_at=now,
            replaced_by=by,
            reason=reason,
        )
    )
    entry.version += 1


def versions(session: Session, entry_id: int) -> Sequence[TimelineVersion]:
    return session.exec(
        select(TimelineVersion)
        .where(TimelineVersion.entry_id == entry_id)
        .order_by(col(TimelineVersion.version))
    ).all()


def corrected(session: Session, entry_ids: Collection[int]) -> set[int]:
    """Return which of these entries somebody has corrected by hand."""
    found = session.exec(
        select(TimelineVersion.entry_id)
        .where(
            col(TimelineVersion.entry_id).in_(entry_ids), col(TimelineVersion.reason).is_not(None)
        )
        .distinct()
    )
    return set(found)


def count(session: Session, incident_id: int, kinds: Collection[Kind] = tuple(Kind)) -> int:
    """Return how many entries of these kinds stand (withdrawn ones do not)."""
    return session.exec(
        select(func.count())
        .select_from(TimelineEntry)
        .where(
            TimelineEntry.incident_id == incident_id,
            col(TimelineEntry.withdrawn_at).is_(None),
            col(TimelineEntry.kind).in_(kinds),
        )
    ).one()


def newest(
    session: Session, incident_id: int, kinds: Collection[Kind], most: int
) -> Sequence[TimelineEntry]:
    """Return the newest entries of these kinds that stand, in the order of what happened."""
    found = session.exec(
        select(TimelineEntry)
        .where(
            TimelineEntry.incident_id == incident_id,
            col(TimelineEntry.withdrawn_at).is_(None),
            col(TimelineEntry.kind).in_(kinds),
        )
        .order_by(col(TimelineEntry.at).desc(), col(TimelineEntry.id).desc())
        .limit(most)
    ).all()
    return list(reversed(found))


def page(session: Session, incident_id: int, *, offset: int, most: int) -> Sequence[TimelineEntry]:
    """Return the entries that stand, in the order in which things happened."""
    return session.exec(
        select(TimelineEntry)
        .where(TimelineEntry.incident_id == incident_id, col(TimelineEntry.withdrawn_at).is_(None))
        .order_by(col(TimelineEntry.at), col(TimelineEntry.id))
        .offset(offset)
        .limit(most)
    ).all()


def tagged_since(
    session: Session, incident_id: int, since: datetime, most: int
) -> Sequence[TimelineEntry]:
    """Return what people recorded (tags and notes) after `since`, oldest first."""
    tagged = (Kind.EVENT, Kind.FINDING, Kind.ACTION, Kind.DECISION, Kind.FOLLOW_UP)
    found = session.exec(
        select(TimelineEntry)
        .where(
            TimelineEntry.incident_id == incident_id,
            col(TimelineEntry.withdrawn_at).is_(None),
            col(TimelineEntry.kind).in_(tagged),
            TimelineEntry.source != Source.SYSTEM,
            TimelineEntry.recorded_at > since,
        )
        .order_by(col(TimelineEntry.at).desc())
        .limit(most)
    ).all()
    return list(reversed(found))


def move(session: Session, source_id: int, target_id: int) -> int:
    """Have what people recorded, and the tags that did it, belong to another incident.

    What the bot itself recorded stays. Returns how many entries that stand have moved.
    """
    by_people = col(TimelineEntry.source) != Source.SYSTEM
    mine = (col(TimelineEntry.incident_id) == source_id, by_people)
    standing = select(func.count()).where(*mine, col(TimelineEntry.withdrawn_at).is_(None))
    moved = session.exec(standing).one()
    session.execute(update(TimelineEntry).where(*mine).values(incident_id=target_id))
    theirs = col(Tag.incident_id) == source_id
    session.execute(update(Tag).where(theirs).values(incident_id=target_id))
    return moved
