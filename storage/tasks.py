"""Owns every query about the tasks of an incident."""

from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.models import IncidentTask, TaskState

OPEN = (TaskState.GIVEN, TaskState.ACKNOWLEDGED)


def next_number(session: Session, incident_id: int) -> int:
    """Return the incident's next task number; whoever asks has locked the incident."""
    latest = session.exec(
        select(func.max(IncidentTask.number)).where(IncidentTask.incident_id == incident_id)
    ).one()
    return (latest or 0) + 1


def numbered(session: Session, incident_id: int, number: int) -> IncidentTask | None:
    """Return the incident's task with this number, locked for change."""
    return session.exec(
        select(IncidentTask)
        .where(IncidentTask.incident_id == incident_id, IncidentTask.number == number)
        .with_for_update()
    ).first()


def incident_of(session: Session, team_id: str, task_id: int) -> int | None:
    """Return the id of the incident that this workspace's task belongs to."""
    return session.exec(
        select(IncidentTask.incident_id).where(
            IncidentTask.team_id == team_id, IncidentTask.id == task_id
        )
    ).first()


def get(session: Session, task_id: int) -> IncidentTask:
    """Return the task, locked for change; an error when there is none."""
    return session.exec(
        select(IncidentTask).where(IncidentTask.id == task_id).with_for_update()
    ).one()


def open_ones(session: Session, incident_id: int) -> Sequence[IncidentTask]:
    """Return what is still to be done: what nobody has first, then what is due first."""
    return session.exec(
        select(IncidentTask)
        .where(IncidentTask.incident_id == incident_id, col(IncidentTask.state).in_(OPEN))
        .order_by(
            col(IncidentTask.assignee_id).is_not(None),
            col(IncidentTask.due_at).is_(None),
            col(IncidentTask.due_at),
            col(IncidentTask.number),
        )
    ).all()


def count_ended(session: Session, incident_id: int) -> int:
    """Return how many tasks are done, or not wanted any more."""
    return session.exec(
        select(func.count())
        .select_from(IncidentTask)
        .where(IncidentTask.incident_id == incident_id, col(IncidentTask.state).not_in(OPEN))
    ).one()
