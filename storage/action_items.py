"""Owns every query about action items."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, case, delete, func, update
from sqlmodel import Session, col, select

from storage.members import visible_to
from storage.models import (
    ActionItem,
    ActionState,
    Alarm,
    AlarmKind,
    Audit,
    Incident,
    Workspace,
)

# What the audit calls it when a person has changed an item; from then on it is theirs.
CHANGED: Final = ("action changed", "action done", "action dropped", "action reopened")
MOVED: Final = "action moved"
# An item by what it belongs to.
Listed = Sequence[tuple[ActionItem, Incident]]


def next_number(session: Session, team_id: str) -> int:
    """Take the workspace's next number; concurrent takers wait for each other."""
    taken = session.exec(
        update(Workspace)
        .where(col(Workspace.team_id) == team_id)
        .values(next_action=Workspace.next_action + 1)
        .returning(col(Workspace.next_action))
    ).scalar_one()
    return int(taken) - 1


def get(session: Session, item_id: int) -> ActionItem | None:
    """Return the item, locked for change; whoever asks has locked its incident."""
    return session.exec(
        select(ActionItem).where(ActionItem.id == item_id).with_for_update()
    ).first()


def numbered(session: Session, team_id: str, number: int) -> ActionItem | None:
    """Return the item with this number, not locked."""
    return session.exec(
        select(ActionItem).where(ActionItem.team_id == team_id, ActionItem.number == number)
    ).first()


def known(session: Session, team_id: str, item_id: int) -> ActionItem | None:
    """Return this workspace's item with this id, not locked."""
    return session.exec(
        select(ActionItem).where(ActionItem.team_id == team_id, ActionItem.id == item_id)
    ).first()


def of_entry(session: Session, entry_id: int) -> ActionItem | None:
    """Return the item that this entry of a timeline became, locked for change."""
    return session.exec(
        select(ActionItem).where(ActionItem.entry_id == entry_id).with_for_update()
    ).first()


def is_touched(session: Session, item: ActionItem) -> bool:
    """Tell whether anybody has changed the item since it was tagged."""
    found = session.exec(
        select(Audit.after).where(
            Audit.team_id == item.team_id,
            Audit.incident_id == item.incident_id,
            col(Audit.action).in_((*CHANGED, MOVED)),
        )
    )
    return any(after.get("number") == item.number for after in found)


def remove(session: Session, item: ActionItem) -> None:
    """Delete an item that nobody has touched, and when it was to be looked at."""
    session.exec(
        delete(Alarm).where(
            col(Alarm.incident_id) == item.incident_id,
            col(Alarm.kind) == AlarmKind.ACTION,
            col(Alarm.subject_id) == item.key,
        )
    )
    session.delete(item)
    session.flush()


def move(session: Session, source_id: int, target_id: int) -> Sequence[int]:
    """Have the items of one incident be another one's; return their numbers."""
    moved = session.exec(select(ActionItem.number).where(ActionItem.incident_id == source_id)).all()
    mine = (col(Alarm.incident_id) == source_id, col(Alarm.kind) == AlarmKind.ACTION)
    session.exec(update(Alarm).where(*mine).values(incident_id=target_id))
    theirs = col(ActionItem.incident_id) == source_id
    session.exec(update(ActionItem).where(theirs).values(incident_id=target_id))
    return moved


def open_ones(  # noqa: PLR0913 - for whom, whose, of which, how many
    session: Session,
    team_id: str,
    user_id: str,
    *,
    most: int,
    owner_id: str | None = None,
    due_by: datetime | None = None,
    incident_id: int | None = None,
) -> tuple[Listed, int]:
    """Return open items that this person may know of, and how many there are in all.

    Their own first, then what is due first. `owner_id`: only whose they are; `due_by`: only those
    whose time has come by then; `incident_id`: only this incident's.
    """
    which: list[ColumnElement[bool]] = []
    which += [col(ActionItem.owner_id) == owner_id] if owner_id else []
    which += [col(ActionItem.due_at) <= due_by] if due_by else []
    which += [col(ActionItem.incident_id) == incident_id] if incident_id else []
    found = session.exec(
        select(ActionItem, Incident, func.count().over())
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(
            ActionItem.team_id == team_id,
            ActionItem.state == ActionState.OPEN,
            visible_to(user_id),
            *which,
        )
        .order_by(
            case((col(ActionItem.owner_id) == user_id, 0), else_=1),
            col(ActionItem.due_at),
            col(ActionItem.number),
        )
        .limit(most)
    ).all()
    return [(item, incident) for item, incident, _ in found], found[0][2] if found else 0


def count_unowned(session: Session, incident_id: int, due_at: datetime) -> int:
    """Return how many open items of the incident nobody owns that are due then."""
    return session.exec(
        select(func.count())
        .select_from(ActionItem)
        .where(
            ActionItem.incident_id == incident_id,
            ActionItem.state == ActionState.OPEN,
            col(ActionItem.owner_id).is_(None),
            col(ActionItem.due_at) == due_at,
        )
    ).one()


def counts(
    session: Session, incident_ids: Sequence[int]
) -> Mapping[int, Mapping[ActionState, int]]:
    """Return how many items of each state these incidents have, in one query."""
    if not incident_ids:
        return {}
    found = session.exec(
        select(ActionItem.incident_id, ActionItem.state, func.count())
        .where(col(ActionItem.incident_id).in_(incident_ids))
        .group_by(col(ActionItem.incident_id), col(ActionItem.state))
    )
    counted: dict[int, dict[ActionState, int]] = {}
    for incident_id, state, number in found:
        counted.setdefault(incident_id, {})[ActionState(state)] = number
    return counted
