"""Owns the steps about messages on the timeline: read from Slack, answered with the check mark."""

from datetime import datetime

from sqlmodel import Session

from commands import outbound
from storage.models import Incident, Kind, TimelineEntry


def read_message(
    session: Session, incident: Incident, entry: TimelineEntry, *, now: datetime
) -> None:
    """Fetch what a tagged message says, then answer it with the check mark."""
    outbound.add(
        session, incident, "read_message", {"entry_id": entry.id}, now=now, lane=_lane(entry)
    )
    check_mark(session, incident, entry, now=now)


def read_added(
    session: Session, incident: Incident, entry: TimelineEntry, *, now: datetime
) -> None:
    """Read a message that was added from another channel, if we are let in there."""
    outbound.add(
        session, incident, "read_added", {"entry_id": entry.id}, now=now, lane=_lane(entry)
    )


def read_thread(  # noqa: PLR0913 - of which message, as what, for whom
    session: Session,
    incident: Incident,
    entry: TimelineEntry,
    kind: Kind,
    *,
    by: str,
    response_url: str | None,
    now: datetime,
) -> None:
    """Put the replies of a message on the timeline, once it has been read itself."""
    payload = {"entry_id": entry.id, "kind": kind.value, "by": by, "response_url": response_url}
    outbound.add(session, incident, "read_thread", payload, now=now, lane=_lane(entry))


def check_mark(
    session: Session, incident: Incident, entry: TimelineEntry, *, now: datetime
) -> None:
    """Have the message carry the bot's check mark while its entry stands, and only then."""
    outbound.add(
        session, incident, "check_mark", {"entry_id": entry.id}, now=now, lane=_lane(entry)
    )


def _lane(entry: TimelineEntry) -> str:
    """Return the lane that keeps what is done about one message in order."""
    return f"message:{entry.channel_id}:{entry.message_ts}"
