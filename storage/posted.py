"""Owns what was said in a channel: looked up by the step that said it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from storage.models import Step, StepState


def ts_of(session: Session, step_id: int) -> str | None:
    """Return the ts of the message that this step posted, none when it has not."""
    step = session.get(Step, step_id)
    return (step.result or {}).get("ts") if step else None


def by_key(session: Session, team_id: str, key: str) -> Step | None:
    return session.exec(select(Step).where(Step.team_id == team_id, Step.key == key)).first()


def notice_before(session: Session, step: Step) -> Step | None:
    """Return the notice of the same incident that was added last before this step."""
    return session.exec(
        select(Step)
        .where(
            Step.incident_id == step.incident_id,
            Step.kind == step.kind,
            col(Step.id) < step.id,
        )
        .order_by(col(Step.id).desc())
        .limit(1)
    ).first()


def added_in(session: Session, lane: str, kind: str) -> Step | None:
    """Return the step of this kind that was added to the lane last, whatever became of it."""
    return session.exec(
        select(Step)
        .where(Step.lane == lane, Step.kind == kind)
        .order_by(col(Step.id).desc())
        .limit(1)
    ).first()


def failed_in(
    session: Session, lane: str, faults: Sequence[str], *, since: datetime
) -> Sequence[Step]:
    """Return the steps of this lane that failed in these ways since then."""
    return session.exec(
        select(Step).where(
            Step.lane == lane,
            Step.state == StepState.FAILED,
            col(Step.fault).in_(faults),
            col(Step.done_at) >= since,
        )
    ).all()


def in_lane(session: Session, lane: str, kind: str, most: int) -> Sequence[Step]:
    """Return the latest steps of this kind that were carried out in this lane."""
    return session.exec(
        select(Step)
        .where(Step.lane == lane, Step.kind == kind, Step.state == StepState.DONE)
        .order_by(col(Step.id).desc())
        .limit(most)
    ).all()
