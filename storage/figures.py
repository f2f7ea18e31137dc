"""Owns the figures that the operator watches."""

from sqlalchemy import func, text
from sqlmodel import Session, select

from storage.models import Step


def steps_waiting(session: Session) -> int:
    """Return how many outbox steps Slack has yet to be told."""
    # In the words of the partial indexes, so that those done are not read.
    waiting = select(func.count()).select_from(Step).where(text("state = 'waiting'"))
    return session.exec(waiting).one()
