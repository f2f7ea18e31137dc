"""Owns every query about exercises: drills that the bot runs, and how people responded."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.models import (
    Exercise,
    Handoff,
    HandoffState,
    IncidentTask,
    RoleHeld,
    Source,
    TaskState,
    TimelineEntry,
    Update,
)


def get(session: Session, exercise_id: int) -> Exercise:
    """Return the exercise, locked for change; an error when there is none."""
    return session.exec(select(Exercise).where(Exercise.id == exercise_id).with_for_update()).one()


def of_incident(session: Session, incident_id: int) -> Exercise | None:
    """Return the exercise that this drill is; none for what nobody runs."""
    return session.exec(select(Exercise).where(Exercise.incident_id == incident_id)).first()


def ended_before(
    session: Session, exercise: Exercise, *, most: int, scenario: str = ""
) -> Sequence[Exercise]:
    """Return up to `most` others of the workspace that have ended, the last one first.

    `scenario`: of this one alone.
    """
    found = select(Exercise).where(
        Exercise.team_id == exercise.team_id,
        Exercise.id != exercise.id,
        col(Exercise.ended_at).is_not(None),
    )
    if scenario:
        found = found.where(Exercise.scenario == scenario)
    latest = found.order_by(col(Exercise.ended_at).desc(), col(Exercise.id).desc())
    return session.exec(latest.limit(most)).all()


def in_earnest(session: Session, incident_id: int) -> Sequence[RoleHeld]:
    """Return every holding of a role but that of who commanded only for now, oldest first."""
    return session.exec(
        select(RoleHeld)
        .where(RoleHeld.incident_id == incident_id, col(RoleHeld.provisional).is_(False))
        .order_by(col(RoleHeld.since_at), col(RoleHeld.id))
    ).all()


def first_update_at(session: Session, incident_id: int) -> datetime | None:
    return session.exec(
        select(Update.at).where(Update.incident_id == incident_id).order_by(col(Update.number))
    ).first()


def handovers(session: Session, incident_id: int) -> int:
    """Return how many hand-overs were accepted."""
    accepted = Handoff.state == HandoffState.ACCEPTED
    counted = select(func.count()).select_from(Handoff)
    return session.exec(counted.where(Handoff.incident_id == incident_id, accepted)).one()


def wanted_tasks(session: Session, incident_id: int) -> Sequence[TaskState]:
    """Return the state of each task that was given and not dropped."""
    return session.exec(
        select(col(IncidentTask.state)).where(
            IncidentTask.incident_id == incident_id, IncidentTask.state != TaskState.DROPPED
        )
    ).all()


def entries_of_people(session: Session, incident_id: int) -> int:
    """Return how many entries of the timeline people wrote or tagged, and still stand."""
    return session.exec(
        select(func.count())
        .select_from(TimelineEntry)
        .where(
            TimelineEntry.incident_id == incident_id,
            TimelineEntry.source != Source.SYSTEM,
            col(TimelineEntry.withdrawn_at).is_(None),
        )
    ).one()
