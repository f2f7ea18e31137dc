"""Owns every query about updates, the times promised for them, and reminders."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.models import Promise, PromiseState, Reminder, Update


def next_number(session: Session, incident_id: int) -> int:
    latest = session.exec(
        select(func.max(Update.number)).where(Update.incident_id == incident_id)
    ).one()
    return (latest or 0) + 1


def open_promise(session: Session, incident_id: int) -> Promise | None:
    """Return the promised time that is still to be kept."""
    return session.exec(
        select(Promise)
        .where(Promise.incident_id == incident_id, Promise.state == PromiseState.OPEN)
        .with_for_update()
    ).first()


def promises(session: Session, incident_id: int) -> Sequence[Promise]:
    """Return every time that was promised, in order."""
    return session.exec(
        select(Promise).where(Promise.incident_id == incident_id).order_by(col(Promise.id))
    ).all()


def open_reminders(session: Session, incident_id: int) -> Sequence[Reminder]:
    """Return the reminders that nobody has answered yet."""
    return session.exec(
        select(Reminder).where(
            Reminder.incident_id == incident_id, col(Reminder.closed_at).is_(None)
        )
    ).all()


def last_reminder(session: Session, incident_id: int, due_at: datetime) -> Reminder | None:
    """Return the newest asking for the update that is, or once was, due at this time."""
    return session.exec(
        select(Reminder)
        .where(Reminder.incident_id == incident_id, Reminder.due_at == due_at)
        .order_by(col(Reminder.id).desc())
        .limit(1)
    ).first()


def reminder(session: Session, reminder_id: int) -> Reminder:
    return session.get_one(Reminder, reminder_id)
