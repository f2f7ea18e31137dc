"""Owns what the board of action items reads: without locks, of what the viewer may know of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, case, func
from sqlmodel import Session, col, select

from storage import services
from storage.action_items import Listed
from storage.models import (
    ActionItem,
    ActionKind,
    ActionState,
    Incident,
    Priority,
)
from storage.viewers import Viewer, shown_to

NOBODY = "nobody"


@dataclass(frozen=True)
class Wished:
    """Which items are looked for; what is none, or empty, says nothing. Pages count from 1.

    `owner` is a user id, or NOBODY: those that nobody has; `number`: of one incident alone.
    """

    state: ActionState | None = None
    mine: bool = False
    overdue: bool = False
    owner: str | None = None
    kind: ActionKind | None = None
    priority: Priority | None = None
    number: int | None = None
    service: str | None = None
    page: int = 1

    @property
    def is_all(self) -> bool:
        return replace(self, page=1) == Wished()


@dataclass(frozen=True)
class Counts:
    """How many there are of those that are looked for; `overdue` ones are open."""

    states: Mapping[ActionState, int]
    overdue: int


def listed(  # noqa: PLR0913 - for whom, which, when, how many
    session: Session,
    viewer: Viewer,
    wished: Wished,
    state: ActionState,
    *,
    now: datetime,
    skip: int,
    most: int,
) -> Listed:
    """Return items of a state: open ones as they are due, others the newest first."""
    is_open = state is ActionState.OPEN
    order = (col(ActionItem.due_at), _weight()) if is_open else (col(ActionItem.ended_at).desc(),)
    rows = session.exec(
        select(ActionItem, Incident)
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(ActionItem.state == state, *_which(viewer, wished, now))
        .order_by(*order, col(ActionItem.number))
        .offset(skip)
        .limit(most)
    )
    return rows.all()


def counts(session: Session, viewer: Viewer, wished: Wished, now: datetime) -> Counts:
    """Count those that are looked for, by state; of an overdue one only that it is open."""
    is_late = case((col(ActionItem.due_at) <= now, 1), else_=0)
    found = session.exec(
        select(ActionItem.state, func.count(), func.sum(is_late))
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(*_which(viewer, wished, now))
        .group_by(col(ActionItem.state))
    ).all()
    late = {ActionState(state): int(count or 0) for state, _, count in found}
    return Counts(
        {ActionState(state): count for state, count, _ in found}, late.get(ActionState.OPEN, 0)
    )


def owners(session: Session, viewer: Viewer) -> Sequence[str]:
    """Return who owns an item that the viewer may know of."""
    found = session.exec(
        select(ActionItem.owner_id)
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(shown_to(viewer), col(ActionItem.owner_id).is_not(None))
        .distinct()
    )
    return [one for one in found if one]


def one(
    session: Session, viewer: Viewer, number: int, team_id: str | None
) -> tuple[ActionItem, Incident] | None:
    """Return the item with this number and its incident; the first workspace's if none is named."""
    found = session.exec(
        select(ActionItem, Incident)
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(ActionItem.number == number, shown_to(viewer))
        .order_by(col(ActionItem.team_id))
    ).all()
    return next((each for each in found if team_id in (None, each[0].team_id)), None)


def _weight() -> ColumnElement[int]:
    ranks = {Priority.HIGH: 0, Priority.NORMAL: 1}
    return case(ranks, value=col(ActionItem.priority), else_=len(ranks))


def _which(viewer: Viewer, wished: Wished, now: datetime) -> Iterator[ColumnElement[bool]]:
    yield shown_to(viewer)
    if wished.mine:
        yield col(ActionItem.owner_id) == viewer.user_id
    if wished.overdue:
        yield col(ActionItem.due_at) <= now
        yield col(ActionItem.state) == ActionState.OPEN
    if wished.owner == NOBODY:
        yield col(ActionItem.owner_id).is_(None)
    elif wished.owner:
        yield col(ActionItem.owner_id) == wished.owner
    if wished.kind:
        yield col(ActionItem.kind) == wished.kind
    if wished.priority:
        yield col(ActionItem.priority) == wished.priority
    if wished.number:
        yield col(Incident.number) == wished.number
    if wished.service:
        yield services.is_about(wished.service)
