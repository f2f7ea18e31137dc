"""Owns every query about what is due after incidents, for a calendar: nothing that is private."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_
from sqlmodel import Session, col, select

from storage.models import (
    ActionItem,
    ActionState,
    Incident,
    Postmortem,
    PostmortemState,
    Status,
    Workspace,
)


def reviews(session: Session, team_id: str | None) -> Sequence[tuple[Incident, datetime | None]]:
    """Return what is resolved and has no published postmortem, with when that was begun."""
    found = (
        select(Incident, col(Postmortem.begun_at))
        .join(Postmortem, col(Postmortem.incident_id) == col(Incident.id), isouter=True)
        .where(
            Incident.status == Status.RESOLVED,
            col(Incident.private).is_(False),
            or_(col(Postmortem.id).is_(None), col(Postmortem.state) != PostmortemState.PUBLISHED),
        )
    )
    if team_id is not None:
        found = found.where(Incident.team_id == team_id)
    return session.exec(found).all()


def actions(session: Session, team_id: str | None) -> Sequence[tuple[ActionItem, Incident]]:
    """Return open action items, each with its incident."""
    found = (
        select(ActionItem, Incident)
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(ActionItem.state == ActionState.OPEN, col(Incident.private).is_(False))
    )
    if team_id is not None:
        found = found.where(ActionItem.team_id == team_id)
    return session.exec(found).all()


def boards(session: Session, team_id: str | None) -> Sequence[Workspace]:
    """Return the workspaces whose review board meets next at a known time."""
    found = select(Workspace).where(col(Workspace.review_due_at).is_not(None))
    if team_id is not None:
        found = found.where(Workspace.team_id == team_id)
    return session.exec(found).all()
