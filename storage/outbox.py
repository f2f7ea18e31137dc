"""Owns the outbox: adding steps, leasing the ready ones, and marking what became of them."""

import functools
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, TypeVar
from uuid import uuid4

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    and_,
    bindparam,
    delete,
    exists,
    inspect,
    literal,
    or_,
    update,
)
from sqlalchemy.orm import aliased
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.clock import UtcDateTime
from storage.models import Incident, Step, StepState
from storage.models.words import OPEN, stored

BEHIND: Final = "an earlier step failed: "
# In the keys of steps that tell a person what could not be done; then comes what it was about.
REPORT: Final = ":failed:"
Row = TypeVar("Row", bound=SQLModel)
# Written into the statement, not bound: the planner then knows that the partial indexes fit.
WAITING: Final = literal(StepState.WAITING, stored(StepState), literal_execute=True)


def add(  # noqa: PLR0913 - one argument for each column that a caller may set
    session: Session,
    *,
    team_id: str,
    kind: str,
    now: datetime,
    key: str | None = None,
    incident_id: int | None = None,
    payload: dict[str, Any] | None = None,
    after: Step | None = None,
    lane: str | None = None,
) -> Step:
    """Add a step, or return the one that has this key already: a key is carried out once."""
    if key is not None:
        known = session.exec(select(Step).where(Step.team_id == team_id, Step.key == key)).first()
        if known is not None:
            return known
    step = Step(
        team_id=team_id,
        incident_id=incident_id,
        key=key or f"{kind}:{uuid4().hex}",
        kind=kind,
        payload=payload or {},
        after_id=after.id if after else None,
        lane=lane,
        added_at=now,
        ready_at=now,
    )
    session.add(step)
    session.flush()
    return step


def waiting(session: Session, team_id: str, about: int, kinds: Sequence[str]) -> dict[str, Step]:
    """Return an incident's step of each kind that nobody has begun: it draws the newest state.

    They stay locked until the transaction ends, so that nobody begins them with the state before.
    """
    steps = session.exec(
        select(Step)
        .where(
            Step.team_id == team_id,
            Step.incident_id == about,
            col(Step.kind).in_(kinds),
            Step.state == StepState.WAITING,
            Step.attempts == 0,
        )
        .with_for_update(skip_locked=True, key_share=True)
    ).all()
    return {step.kind: step for step in steps}


def unfinished(session: Session, incident_id: int, kind: str) -> Step | None:
    """Return an incident's step of this kind that is not done: it waits, or it failed."""
    return session.exec(
        select(Step).where(
            Step.incident_id == incident_id, Step.kind == kind, Step.state != StepState.DONE
        )
    ).first()


def waiting_in(session: Session, lane: str) -> Step | None:
    """Return a step of this lane that nobody has begun, locked as `waiting` does."""
    return session.exec(
        select(Step)
        .where(col(Step.lane) == lane, col(Step.state) == WAITING, Step.attempts == 0)
        .limit(1)
        .with_for_update(skip_locked=True, key_share=True)
    ).first()


def not_done_by(session: Session, incident_id: int, kind: str, when: datetime) -> Sequence[Step]:
    """Return an incident's steps of this kind that wait, or ended since then."""
    return session.exec(
        select(Step).where(
            Step.incident_id == incident_id,
            Step.kind == kind,
            or_(col(Step.state) == StepState.WAITING, col(Step.done_at) >= when),
        )
    ).all()


def lease(  # noqa: PLR0913 - from when, until when, how many, which, which not
    session: Session,
    *,
    now: datetime,
    until: datetime,
    most: int,
    passing: Collection[int] = (),
    kinds: Collection[str] = (),
) -> Sequence[Step]:
    """Take up to `most` ready steps until `until`, oldest first.

    Ready: its time has come, nobody holds it, nothing that it depends on waits, no older step
    waits in its lane, and none of its lane is held. `passing` ids are left alone; `kinds`: only
    these, all when empty.
    """
    which = {"now": now, "most": most, "passing": list(passing), "kinds": list(kinds)}
    steps = session.exec(_ready(of_kinds=bool(kinds)), params=which).all()
    for step in steps:
        step.leased_until = until
        step.attempts += 1
    return steps


# Putting the statement together takes longer than carrying it out, so it is done once.
@functools.cache
def _ready(*, of_kinds: bool) -> SelectOfScalar[Step]:
    now = bindparam("now", type_=UtcDateTime())
    ready = (
        select(Step)
        .where(
            col(Step.state) == WAITING,
            col(Step.ready_at) <= now,
            or_(col(Step.leased_until).is_(None), col(Step.leased_until) <= now),
            *_unhindered(now),
            col(Step.id).not_in(bindparam("passing", expanding=True)),
        )
        .order_by(col(Step.ready_at), col(Step.id))
        .limit(bindparam("most", type_=Integer()))
        .with_for_update(skip_locked=True, key_share=True, of=Step)
    )
    return (
        ready.where(col(Step.kind).in_(bindparam("kinds", expanding=True))) if of_kinds else ready
    )


def _unhindered(now: BindParameter[Any]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    before, ahead = aliased(Step), aliased(Step)
    blocked = exists().where(col(before.id) == col(Step.after_id), col(before.state) == WAITING)
    queued = exists().where(
        col(ahead.lane) == Step.lane,
        col(ahead.state) == WAITING,
        # PostgreSQL may show a lower id later than a higher one: the lane can be held already.
        or_(
            col(ahead.id) < col(Step.id),
            and_(col(ahead.id) > col(Step.id), col(ahead.leased_until) > now),
        ),
    )
    return ~blocked, ~queued


def held(session: Session, leases: Mapping[int, int]) -> set[int]:
    """Return which steps are still held under these leases (id to `attempts`), and lock them.

    A lease that ran out and was taken by another process has another number of attempts.
    """
    rows = session.exec(
        select(Step.id, Step.attempts)
        .where(col(Step.id).in_(leases), Step.state == StepState.WAITING)
        .with_for_update(key_share=True)
    ).all()
    return {step_id for step_id, attempts in rows if step_id and leases[step_id] == attempts}


def renew(session: Session, leases: Mapping[int, int], *, until: datetime) -> None:
    """Hold these steps until `until` (id to `attempts`), unless another process has taken them."""
    for step_id, attempts in leases.items():
        ours = and_(col(Step.id) == step_id, col(Step.attempts) == attempts)
        session.exec(update(Step).where(ours).values(leased_until=until))


def release(session: Session) -> None:
    """Let go of what a dead process held; only where no other one can be alive."""
    held = and_(col(Step.state) == StepState.WAITING, col(Step.leased_until).is_not(None))
    session.exec(update(Step).where(held).values(leased_until=None))


def subjects(session: Session, model: type[Row], ids: Collection[int]) -> Sequence[Row]:
    """Return the rows that steps are about, in one query."""
    if not ids:
        return ()
    (key,) = inspect(model).primary_key
    return session.exec(select(model).where(key.in_(ids))).all()


def done(session: Session, step_id: int, *, now: datetime, result: dict[str, Any]) -> None:
    _settle(session, step_id, state=StepState.DONE, done_at=now, result=result, fault=None)


def put_back(
    session: Session, step_id: int, *, ready_at: datetime, fault: str | None, counts: bool = True
) -> None:
    """Have the step tried again at `ready_at`; `counts=False`: it was not tried at all."""
    values: dict[str, Any] = {"ready_at": ready_at, "leased_until": None, "fault": fault}
    if not counts:
        values["attempts"] = col(Step.attempts) - 1
    _settle(session, step_id, **values)


def fail(session: Session, step_id: int, *, now: datetime, fault: str) -> None:
    """Give the step up for good, and with it all that depends on it; not when it is settled."""
    if not _settle(session, step_id, state=StepState.FAILED, done_at=now, fault=fault):
        return
    behind = session.exec(
        select(Step.id).where(Step.after_id == step_id, Step.state == StepState.WAITING)
    ).all()
    for waiting_id in behind:
        if waiting_id is not None:
            fail(session, waiting_id, now=now, fault=f"{BEHIND}{fault}")


def revive(  # noqa: PLR0913 - which, of which incidents, failed how and since when
    session: Session,
    incident_ids: Collection[int],
    *,
    faults: Collection[str],
    kinds: Collection[str],
    inside: bool,
    since: datetime,
    now: datetime,
) -> int:
    """Have steps that failed in these ways since then tried again; return how many.

    `inside`: steps of these kinds; else of all others. What waited behind them goes on, too.
    """
    failed = and_(
        col(Step.incident_id).in_(incident_ids),
        col(Step.state) == StepState.FAILED,
        col(Step.kind).in_(kinds) if inside else col(Step.kind).not_in(kinds),
        or_(col(Step.fault).in_([*faults, *(f"{BEHIND}{fault}" for fault in faults)])),
        col(Step.done_at) >= since,
        col(Step.key).not_like(f"%{REPORT}%"),
    )
    # `added_at` stays: whether it was said before is looked for from then on.
    again = {"state": StepState.WAITING, "ready_at": now, "done_at": None}
    return int(session.exec(update(Step).where(failed).values(**again)).rowcount)


def forget_reports(session: Session, incident_ids: Collection[int], about: str) -> None:
    """Let a trouble that was mended be told when it comes again; `about`: as in the keys."""
    told = and_(col(Step.incident_id).in_(incident_ids), col(Step.key).like(f"%{REPORT}{about}:%"))
    for step in session.exec(select(Step).where(told)):
        step.key = f"told:{step.id}"


def prune(session: Session, *, before: datetime, most: int) -> int:
    """Delete up to `most` steps that ended before then; return how many.

    Those of open incidents stay, since their keys say what was said once, and digests, to be drawn
    anew; so does a step that another one names as the one before it, until that one is gone.
    """
    behind = aliased(Step)
    ended = select(Step.id).where(
        col(Step.state) != WAITING,
        and_(col(Step.done_at) < before, col(Step.kind) != "board"),
        ~exists().where(col(behind.after_id) == col(Step.id)),
        ~exists().where(col(Incident.id) == col(Step.incident_id), col(Incident.status).in_(OPEN)),
    )
    ids = session.exec(ended.order_by(col(Step.id)).limit(most)).all()
    if ids:
        session.exec(delete(Step).where(col(Step.id).in_(ids)))
    return len(ids)


def _settle(session: Session, step_id: int, **values: Any) -> bool:
    """Tell whether the step was waiting still: what is settled stays so."""
    values.setdefault("leased_until", None)
    changed = session.exec(
        update(Step).where(col(Step.id) == step_id, col(Step.state) == WAITING).values(**values)
    )
    return bool(changed.rowcount)
