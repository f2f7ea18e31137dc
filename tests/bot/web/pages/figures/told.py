"""Owns the incidents that the figures' tests speak of, and what they come to, worked out by hand.

Declared so many days before 4 March 2026; minutes until they were resolved:

| no | severity | days | resolved | service  | promises     | commander after |
|----|----------|------|----------|----------|--------------|-----------------|
| 1  | SEV1     | 2    | 30       | checkout | 2 kept       | 1 minute        |
| 2  | SEV2     | 2    | 50       | checkout | 1 kept       | 9 minutes       |
| 3  | SEV2     | 9    | 120      | search   | 1 broken     | 2 minutes       |
| 4  | SEV1     | 40   | 60       | checkout |              | nobody          |
| 5  | private, 6 a drill, 7 cancelled, 8 merged, 9 a near miss: service `hidden-5` and so on   |

In 30 days: three incidents, restored in 50 minutes (median; nine in ten within 50 + 0.8 x 70, so
106), promises 3 of 4, a commander within five minutes 2 of 3. In the 30 days before: number 4.
"""

from datetime import timedelta
from typing import Any, Final

from sqlmodel import Session

from storage.models import (
    Incident,
    IncidentService,
    Nature,
    Person,
    Promise,
    PromiseState,
    Role,
    Severity,
    Status,
    Workspace,
)
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM, held, outage

MINUTE: Final = timedelta(minutes=1)
DAY: Final = timedelta(days=1)
HOSTILE: Final = '<script>alert(1)</script> "x" Hopper'


def fill(session: Session) -> None:
    session.add(Workspace(team_id=TEAM, next_number=10))
    session.add(Person(team_id=TEAM, user_id=GRACE, name=HOSTILE, seen_at=NOW))
    session.add(Person(team_id=TEAM, user_id=LINUS, name="Linus T.", seen_at=NOW))
    for number, severity, days, resolved, service in (
        (1, Severity.SEV1, 2, 30, "checkout"),
        (2, Severity.SEV2, 2, 50, "checkout"),
        (3, Severity.SEV2, 9, 120, "search"),
        (4, Severity.SEV1, 40, 60, "checkout"),
    ):
        _incident(session, number, severity, (days, resolved, service))
    left_out: tuple[dict[str, Any], ...] = (
        {"private": True},
        {"drill": True},
        {"status": Status.CANCELLED},
        {"status": Status.MERGED},
        {"nature": Nature.NEAR_MISS},
    )
    for number, columns in enumerate(left_out, 5):
        _incident(session, number, Severity.SEV1, (3, 700, f"hidden-{number}"), **columns)
    _more(session)


def _more(session: Session) -> None:
    """Have people command, and promises kept and broken."""
    for number, user_id, minutes in ((1, GRACE, 1), (2, GRACE, 9), (3, LINUS, 2)):
        incident = session.get_one(Incident, number)
        command = held(number, user_id=user_id)
        command.since_at = incident.declared_at + minutes * MINUTE
        session.add(command)
    scribe = held(1, Role.SCRIBE, LINUS)
    scribe.since_at = session.get_one(Incident, 1).declared_at + 28 * MINUTE
    session.add(scribe)
    for number, state in (
        (1, PromiseState.KEPT),
        (1, PromiseState.KEPT),
        (2, PromiseState.KEPT),
        (3, PromiseState.BROKEN),
    ):
        row = Promise(team_id=TEAM, incident_id=number, due_at=NOW, made_at=NOW, state=state)
        session.add(row)


def _incident(
    session: Session, number: int, severity: Severity, figures: tuple[int, int, str], **more: Any
) -> None:
    days, resolved, service = figures
    declared = NOW - days * DAY
    over = declared + resolved * MINUTE
    given: dict[str, Any] = {"id": number, "severity": severity, "status": Status.RESOLVED, **more}
    session.add(outage(number, declared_at=declared, mitigated_at=over, resolved_at=over, **given))
    session.flush()
    session.add(
        IncidentService(
            team_id=TEAM, incident_id=number, service=service, since_at=declared, added_by=ADA
        )
    )
