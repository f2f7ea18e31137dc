"""Owns who and what every test is about: four people and one outage."""

from datetime import UTC, datetime
from typing import Any, Final

from storage.models import Incident, Role, RoleHeld, Severity

TEAM: Final = "T0ACME"
ADA: Final = "U0ADA"  # declares
GRACE: Final = "U0GRACE"  # commands
LINUS: Final = "U0LINUS"  # does communications
BARBARA: Final = "U0BARBARA"  # is the scribe
DENNIS: Final = "U0DENNIS"
CHANNEL: Final = "C0INC1"
NOW: Final = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)


def outage(number: int = 1, **facts: Any) -> Incident:
    """Return "Checkout returns 500s", declared now, not yet stored."""
    given: dict[str, Any] = {
        "team_id": TEAM,
        "number": number,
        "title": "Checkout returns 500s",
        "severity": Severity.SEV1,
        "reporter_id": ADA,
        "declared_at": NOW,
    }
    return Incident(**{**given, **facts})


def held(incident_id: int, role: Role = Role.COMMANDER, user_id: str = GRACE) -> RoleHeld:
    """Return that the person holds the role from now on, not yet stored."""
    return RoleHeld(
        team_id=TEAM,
        incident_id=incident_id,
        role=role,
        user_id=user_id,
        given_by=ADA,
        since_at=NOW,
    )
