"""Owns the inbox: which requests have taken effect, and what was answered to them."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from storage.models import Received


def seen(session: Session, *, team_id: str, key: str) -> Received | None:
    """Return the row of a request that has taken effect already."""
    return session.get(Received, (team_id, key))


def receive(session: Session, *, team_id: str, key: str, now: datetime) -> Received:
    """Insert the request's key; a second insert of the same key fails the transaction."""
    row = Received(team_id=team_id, key=key, received_at=now)
    session.add(row)
    session.flush()
    return row


def answered(row: Received, answer: dict[str, Any]) -> None:
    row.answer = answer


def forget(session: Session, *, before: datetime) -> None:
    """Delete what Slack can no longer deliver again."""
    session.exec(delete(Received).where(col(Received.received_at) < before))
