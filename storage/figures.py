"""Owns the figures that the operator watches."""

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.models import Step, StepState


def steps_waiting(session: Session) -> int:
    """Return how many outbox steps Slack has yet to be told."""
    waiting = select(func.count()).select_from(Step).where(col(Step.state) == StepState.WAITING)
    return session.exec(waiting).one()
