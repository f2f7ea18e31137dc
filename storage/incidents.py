"""Owns every query about incidents and the roles held in them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import or_, update
from sqlmodel import Session, col, select

from storage.models import (
    Handoff,
    HandoffState,
    Incident,
    Nature,
    Role,
    RoleHeld,
    Severity,
    Status,
    Workspace,
)
from storage.models.words import OPEN


def next_number(session: Session, team_id: str) -> int:
    """Take the workspace's next incident number; concurrent takers wait for each other."""
    taken = session.exec(
        update(Workspace)
        .where(col(Workspace.team_id) == team_id)
        .values(next_number=Workspace.next_number + 1)
        .returning(col(Workspace.next_number))
    ).scalar_one_or_none()
    if taken is None:
        session.add(Workspace(team_id=team_id, next_number=2))
        session.flush()
        return 1
    return int(taken) - 1


def hold_workspace(session: Session, team_id: str) -> None:
    """Let nobody else hold this workspace, or take a number in it, until the transaction ends."""
    held = select(Workspace.team_id).where(Workspace.team_id == team_id).with_for_update()
    session.exec(held).first()


def open_to_all(session: Session, team_id: str, severity: Severity) -> Sequence[Incident]:
    """Return the open incidents of this severity that are neither private nor drills, by age."""
    return session.exec(
        select(Incident)
        .where(
            Incident.team_id == team_id,
            col(Incident.status).in_(OPEN),
            Incident.severity == severity,
            col(Incident.private).is_(False),
            col(Incident.drill).is_(False),
        )
        .order_by(col(Incident.number))
    ).all()


def get(session: Session, incident_id: int) -> Incident:
    """Return the incident with this id; an error when there is none."""
    return session.get_one(Incident, incident_id)


def lock(session: Session, incident_id: int) -> Incident:
    """Return the incident and keep others from changing it until the transaction ends."""
    return session.exec(select(Incident).where(Incident.id == incident_id).with_for_update()).one()


def find(session: Session, team_id: str, incident_id: int) -> Incident | None:
    """Return this workspace's incident with this id, locked for change."""
    return session.exec(
        select(Incident)
        .where(Incident.team_id == team_id, Incident.id == incident_id)
        .with_for_update()
    ).first()


def in_channel(session: Session, team_id: str, channel_id: str) -> Incident | None:
    """Return the incident that has this channel, locked for change."""
    return session.exec(
        select(Incident)
        .where(Incident.team_id == team_id, Incident.channel_id == channel_id)
        .with_for_update()
    ).first()


def using(session: Session, team_id: str, channel_id: str) -> tuple[list[int], list[int]]:
    """Return the ids of the incidents that have this channel, and that are announced there."""
    rows = session.exec(
        select(Incident.id, Incident.channel_id).where(
            Incident.team_id == team_id,
            or_(
                col(Incident.channel_id) == channel_id,
                col(Incident.announcement_channel_id) == channel_id,
            ),
        )
    ).all()
    own = [key for key, channel in rows if key and channel == channel_id]
    return own, [key for key, channel in rows if key and channel != channel_id]


def by_number(session: Session, team_id: str, number: int) -> Incident | None:
    return session.exec(
        select(Incident).where(Incident.team_id == team_id, Incident.number == number)
    ).first()


def in_states(
    session: Session, team_id: str, states: Sequence[Status], most: int, skip: int = 0
) -> Sequence[Incident]:
    """Return up to `most` in these states, the worst and then the newest first, drills last."""
    return session.exec(
        select(Incident)
        .where(
            Incident.team_id == team_id,
            col(Incident.status).in_(states),
            Incident.nature != Nature.NEAR_MISS,
        )
        .order_by(col(Incident.drill), col(Incident.severity), col(Incident.number).desc())
        .slice(skip, skip + most)
    ).all()


def latest(
    session: Session, team_id: str, states: Sequence[Status], most: int
) -> Sequence[Incident]:
    """Return up to `most` incidents in these states, the one declared last first."""
    return session.exec(
        select(Incident)
        .where(
            Incident.team_id == team_id,
            col(Incident.status).in_(states),
            Incident.nature != Nature.NEAR_MISS,
        )
        .order_by(col(Incident.number).desc())
        .limit(most)
    ).all()


def near_misses(session: Session, team_id: str, most: int) -> Sequence[Incident]:
    """Return up to `most` near misses, the one recorded last first."""
    return session.exec(
        select(Incident)
        .where(Incident.team_id == team_id, Incident.nature == Nature.NEAR_MISS)
        .order_by(col(Incident.number).desc())
        .limit(most)
    ).all()


def titles_beside(
    session: Session, incident: Incident, since: datetime, most: int
) -> Sequence[tuple[int | None, str]]:
    """Return id and title of open public incidents declared since then, the newest first.

    Those beside this one: a drill's are drills.
    """
    return session.exec(
        select(Incident.id, Incident.title)
        .where(
            Incident.team_id == incident.team_id,
            Incident.id != incident.id,
            col(Incident.drill) == incident.drill,
            col(Incident.private).is_(False),
            col(Incident.status).in_(OPEN),
            col(Incident.declared_at) >= since,
        )
        .order_by(col(Incident.number).desc())
        .limit(most)
    ).all()


def workspaces(session: Session) -> Sequence[str]:
    """Return the ids of the workspaces in which incidents were declared."""
    return session.exec(select(Workspace.team_id)).all()


def counting_on(session: Session, team_id: str, user_id: str) -> Sequence[Incident]:
    """Return the incidents in which this person holds a role or is offered one, locked.

    Open ones, and resolved ones: those may be reopened.
    """
    held = select(RoleHeld.incident_id).where(
        RoleHeld.user_id == user_id, col(RoleHeld.until_at).is_(None)
    )
    offered = select(Handoff.incident_id).where(
        Handoff.to_id == user_id, Handoff.state == HandoffState.ASKED
    )
    return session.exec(
        select(Incident)
        .where(
            Incident.team_id == team_id,
            col(Incident.status).in_((*OPEN, Status.RESOLVED)),
            or_(col(Incident.id).in_(held), col(Incident.id).in_(offered)),
        )
        .order_by(col(Incident.id))
        .with_for_update()
    ).all()


def with_channel(session: Session) -> Sequence[Incident]:
    """Return those with a channel in use that are open or resolved, and every private one."""
    return session.exec(
        select(Incident).where(
            or_(col(Incident.status).in_((*OPEN, Status.RESOLVED)), col(Incident.private)),
            col(Incident.channel_id).is_not(None),
            col(Incident.archived_at).is_(None),
        )
    ).all()


def to_ask(session: Session, *, now: datetime, most: int) -> Sequence[Incident]:
    """Return up to `most` incidents whose reminder is due, locked; other processes pass them by."""
    return session.exec(
        select(Incident)
        .where(col(Incident.ask_at) <= now)
        .order_by(col(Incident.ask_at))
        .limit(most)
        .with_for_update(skip_locked=True)
    ).all()


def any_to_ask(session: Session, *, now: datetime) -> bool:
    """Tell whether any reminder is due, without locking anything."""
    found = session.exec(select(Incident.id).where(col(Incident.ask_at) <= now).limit(1)).first()
    return found is not None


def held_now(session: Session, incident_ids: Sequence[int]) -> dict[int, list[RoleHeld]]:
    """Return the roles that are held now, for many incidents in one query."""
    held = session.exec(
        select(RoleHeld).where(
            col(RoleHeld.incident_id).in_(incident_ids), col(RoleHeld.until_at).is_(None)
        )
    ).all()
    found: dict[int, list[RoleHeld]] = {incident_id: [] for incident_id in incident_ids}
    for row in held:
        found[row.incident_id].append(row)
    return found


def holders_of(session: Session, incident_ids: Sequence[int]) -> dict[int, dict[Role, str]]:
    """Return who holds which role now, for many incidents: role to user id."""
    return {
        incident_id: {row.role: row.user_id for row in held}
        for incident_id, held in held_now(session, incident_ids).items()
    }


def holders(session: Session, incident_id: int) -> Mapping[Role, str]:
    """Return who holds which role now: role to user id."""
    return holders_of(session, [incident_id])[incident_id]


def holding(session: Session, incident_id: int, role: Role) -> RoleHeld | None:
    return session.exec(
        select(RoleHeld).where(
            RoleHeld.incident_id == incident_id,
            RoleHeld.role == role,
            col(RoleHeld.until_at).is_(None),
        )
    ).first()


def last_to_hold(session: Session, incident_id: int, role: Role) -> str | None:
    """Return who holds this role, else who held it last."""
    return session.exec(
        select(RoleHeld.user_id)
        .where(RoleHeld.incident_id == incident_id, RoleHeld.role == role)
        .order_by(col(RoleHeld.id).desc())
        .limit(1)
    ).first()


def is_commander(session: Session, team_id: str, *, channel_id: str, user_id: str) -> bool:
    """Tell whether this person commands the incident that has this channel."""
    found = (
        select(RoleHeld.id)
        .join(Incident, col(Incident.id) == col(RoleHeld.incident_id))
        .where(
            Incident.team_id == team_id,
            Incident.channel_id == channel_id,
            RoleHeld.role == Role.COMMANDER,
            RoleHeld.user_id == user_id,
            col(RoleHeld.until_at).is_(None),
        )
    )
    return session.exec(found.limit(1)).first() is not None


def ever_held(session: Session, incident_id: int, user_id: str) -> bool:
    """Tell whether this person holds, or has held, any role in the incident."""
    return (
        session.exec(
            select(RoleHeld.id)
            .where(RoleHeld.incident_id == incident_id, RoleHeld.user_id == user_id)
            .limit(1)
        ).first()
        is not None
    )
