"""Owns every query about subscriptions: who wants to hear of which incidents."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import Session, col, select

from storage.models import (
    Incident,
    IncidentService,
    Member,
    Person,
    Severity,
    Subscription,
)


def current(session: Session, team_id: str, user_id: str) -> Sequence[Subscription]:
    """Return what a person is subscribed to, in the order in which they asked for it."""
    return session.exec(
        select(Subscription)
        .where(
            Subscription.team_id == team_id,
            Subscription.user_id == user_id,
            col(Subscription.until_at).is_(None),
        )
        .order_by(col(Subscription.id))
    ).all()


def is_any(session: Session, incident: Incident, severities: Collection[Severity]) -> bool:
    """Tell whether anybody is subscribed to this incident as it stands, or as it stood."""
    found = select(Subscription.id).where(_match(incident, severities)).limit(1)
    return session.exec(found).first() is not None


def followers(
    session: Session, incident: Incident, severities: Collection[Severity]
) -> Sequence[tuple[Subscription, Person | None]]:
    """Return each subscription that matches, with what is known of the person, in one query.

    Those to the incident itself come first. Of a private one: only of who is in its channel.
    """
    found = (
        select(Subscription, Person)
        .outerjoin(
            Person,
            and_(
                col(Person.team_id) == col(Subscription.team_id),
                col(Person.user_id) == col(Subscription.user_id),
            ),
        )
        .where(_match(incident, severities), _may_know(incident))
        .order_by(col(Subscription.incident_id).is_(None), col(Subscription.id))
    )
    return session.exec(found).all()


def stands(session: Session, subscription_id: int, incident: Incident) -> Subscription | None:
    """Return the subscription if its holder may still be told of the incident for it."""
    return session.exec(
        select(Subscription).where(
            Subscription.id == subscription_id,
            col(Subscription.until_at).is_(None),
            _may_know(incident),
        )
    ).first()


def of_incident(session: Session, incident: Incident, user_id: str) -> Sequence[Subscription]:
    """Return this person's subscriptions to this one incident."""
    mine = current(session, incident.team_id, user_id)
    return [row for row in mine if row.incident_id == incident.id]


def carry(session: Session, source_id: int, target_id: int, *, now: datetime) -> None:
    """Have whoever follows one incident follow the other one, too."""
    ours = select(Subscription).where(
        col(Subscription.incident_id).in_((source_id, target_id)),
        col(Subscription.until_at).is_(None),
    )
    rows = session.exec(ours.order_by(col(Subscription.id))).all()
    known = {row.user_id for row in rows if row.incident_id == target_id}
    for row in rows:
        if row.user_id not in known:
            known.add(row.user_id)
            session.add(
                Subscription(
                    team_id=row.team_id,
                    user_id=row.user_id,
                    incident_id=target_id,
                    since_at=now,
                )
            )


def to_incident(session: Session, incident: Incident) -> Sequence[Subscription]:
    """Return everybody's subscriptions to this one incident."""
    return session.exec(
        select(Subscription).where(
            Subscription.incident_id == incident.id, col(Subscription.until_at).is_(None)
        )
    ).all()


def end(rows: Collection[Subscription], *, now: datetime) -> None:
    for row in rows:
        row.until_at = now


def _match(incident: Incident, severities: Collection[Severity]) -> ColumnElement[bool]:
    """Return which subscriptions are about it: a drill is told only to who asked for that one."""
    matching = col(Subscription.incident_id) == incident.id
    if not incident.private and not incident.drill:
        of_severity = or_(
            col(Subscription.severity).is_(None), col(Subscription.severity).in_(severities)
        )
        services = select(IncidentService.service).where(
            IncidentService.incident_id == incident.id, col(IncidentService.until_at).is_(None)
        )
        of_all = and_(col(Subscription.service).is_(None), of_severity)
        of_service = col(Subscription.service).in_(services)
        general = and_(col(Subscription.incident_id).is_(None), or_(of_all, of_service))
        matching = or_(matching, general)
    ours = col(Subscription.team_id) == incident.team_id
    return and_(ours, col(Subscription.until_at).is_(None), matching)


def _may_know(incident: Incident) -> ColumnElement[bool]:
    if not incident.private:
        return col(Subscription.team_id) == incident.team_id
    own = col(Subscription.incident_id) == incident.id
    inside = exists().where(
        col(Member.team_id) == incident.team_id,
        col(Member.incident_id) == incident.id,
        col(Member.user_id) == col(Subscription.user_id),
        col(Member.is_in),
    )
    return and_(own, inside)
