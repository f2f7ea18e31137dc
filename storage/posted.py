"""Owns what was said in a channel: looked up by the step that said it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.models import Step, StepState

# After every instant in seconds, as letters sort: they have ten digits until the year 2286.
_LAST: Final = "9" * 11


def ts_of(session: Session, step_id: int) -> str | None:
    """Return the ts of the message that this step posted, none when it has not."""
    step = session.get(Step, step_id)
    return (step.result or {}).get("ts") if step else None


def by_key(session: Session, team_id: str, key: str) -> Step | None:
    return session.exec(select(Step).where(Step.team_id == team_id, Step.key == key)).first()


def is_any(session: Session, team_id: str, begun: str) -> bool:
    """Tell whether there is a step whose key begins so."""
    found = select(Step.id).where(Step.team_id == team_id, col(Step.key).startswith(begun))
    return session.exec(found.limit(1)).first() is not None


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


def notices(session: Session, incident_id: int) -> Sequence[Step]:
    """Return the steps that have said something in the incident's channel, in order."""
    return session.exec(
        select(Step)
        .where(
            Step.incident_id == incident_id,
            Step.kind == "notice",
            Step.state == StepState.DONE,
        )
        .order_by(col(Step.id))
    ).all()


def dated(kind: str, when: datetime, number: int) -> str:
    """Return the key of a message that stands for a time; those of one kind sort by it."""
    return f"{kind}:{when.timestamp():.0f}:{number}"


def latest(session: Session, team_id: str, kind: str) -> Step | None:
    """Return the step with the latest of these keys, whatever became of it."""
    return session.exec(_dated(team_id, kind).limit(1)).first()


def latest_done(session: Session, team_id: str, kind: str, most: int) -> Sequence[Step]:
    """Return those with the latest of these keys that were carried out."""
    return session.exec(_dated(team_id, kind).where(Step.state == StepState.DONE).limit(most)).all()


def _dated(team_id: str, kind: str) -> SelectOfScalar[Step]:
    """Ask by the range of their keys: a history of every other step is not read for it."""
    return (
        select(Step)
        .where(
            Step.team_id == team_id,
            col(Step.key).between(f"{kind}:0", f"{kind}:{_LAST}"),
            Step.kind == kind,
        )
        .order_by(col(Step.key).desc())
    )


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
