"""Owns every query about exercises: drills that the bot runs."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.models import Exercise


def get(session: Session, exercise_id: int) -> Exercise:
    """Return the exercise, locked for change; an error when there is none."""
    return session.exec(select(Exercise).where(Exercise.id == exercise_id).with_for_update()).one()


def of_incident(session: Session, incident_id: int) -> Exercise | None:
    """Return the exercise that this drill is; none for what nobody runs."""
    return session.exec(select(Exercise).where(Exercise.incident_id == incident_id)).first()


def scored(session: Session, team_id: str, *, most: int, scenario: str = "") -> Sequence[Exercise]:
    """Return up to `most` that have ended with a scorecard, the last one first.

    `scenario`: of this one alone.
    """
    found = select(Exercise).where(Exercise.team_id == team_id, col(Exercise.ended_at).is_not(None))
    if scenario:
        found = found.where(Exercise.scenario == scenario)
    latest = found.order_by(col(Exercise.ended_at).desc(), col(Exercise.id).desc())
    return [one for one in session.exec(latest.limit(most)) if one.scorecard]
