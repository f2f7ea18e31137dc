"""Owns what was said in a channel: looked up by the step that said it."""

from sqlmodel import Session, col, select

from storage.models import Step


def ts_of(session: Session, step_id: int) -> str | None:
    """Return the ts of the message that this step posted, none when it has not."""
    step = session.get(Step, step_id)
    return (step.result or {}).get("ts") if step else None


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
