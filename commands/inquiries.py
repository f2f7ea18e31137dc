"""Owns what Slack is to be asked about people: each question once for its key."""

from datetime import datetime

from sqlmodel import Session

from storage import incidents, outbox
from storage.models import Incident
from storage.models.words import GONE, OPEN


def all_due(session: Session, *, now: datetime) -> None:
    """Ask what may have changed unheard: at each start, and every hour."""
    for team_id in incidents.workspaces(session):
        read_people(session, team_id=team_id, day=f"{now:%Y-%m-%d}", now=now)
    for incident in incidents.with_channel(session):
        often = incident.status in OPEN or (incident.private and not _is_gone(incident))
        occasion = f"{now:%Y-%m-%dT%H:%M}" if often else f"{now:%Y-%m-%d}"
        read_members(session, incident, since=occasion, now=now)


def look_up_person(session: Session, *, team_id: str, user_id: str, now: datetime) -> None:
    """Ask once for the person's name, time zone and standing."""
    outbox.add(
        session,
        team_id=team_id,
        kind="look_up_person",
        key=f"look_up_person:{user_id}",
        payload={"user": user_id},
        now=now,
    )


def read_people(
    session: Session, *, team_id: str, day: str, now: datetime, cursor: str = ""
) -> None:
    """Ask once a day who the workspace's people are, page by page."""
    outbox.add(
        session,
        team_id=team_id,
        kind="read_people",
        key=f"read_people:{day}:{cursor}"[:255],
        payload={"day": day, "cursor": cursor},
        now=now,
    )


def read_members(
    session: Session, incident: Incident, *, since: str, now: datetime, by: str | None = None
) -> None:
    """Ask whether the channel is private, and who is in it; `since` says for which occasion.

    `by`: who has converted it, as far as Slack has said.
    """
    outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind="read_members",
        key=f"read_members:{incident.key}:{since}",
        payload={"by": by} if by else {},
        now=now,
    )


def _is_gone(incident: Incident) -> bool:
    return incident.status in GONE
