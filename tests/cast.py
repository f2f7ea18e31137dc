"""Owns who and what every test is about: four people and one outage."""

from datetime import UTC, datetime
from typing import Any, Final

from storage.models import Incident, Severity

TEAM: Final = "T0ACME"
ADA: Final = "U0ADA"  # declares
GRACE: Final = "U0GRACE"  # commands
LINUS: Final = "U0LINUS"  # does communications
BARBARA: Final = "U0BARBARA"  # is the scribe
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
