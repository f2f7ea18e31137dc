"""Owns what tests draw of what customers read."""

from collections.abc import Iterator
from typing import Any

from commands.command import Outcome
from commands.customers import CustomersShown
from commands.facts import Facts
from commands.telling import Preview, Previewed, Settled
from storage.models import PublicState, PublicUpdate
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM

ADDRESS = "https://status.example.com/"


def told(words: str) -> dict[str, Any]:
    """Return data that fits every notice about customers."""
    return {
        "writer": LINUS,
        "commander": GRACE,
        "public_id": 4,
        "public_title": words[:100],
        "public_state": "monitoring",
        "about": [words[:60]] * 4,
        "address": ADDRESS,
        "corrected": False,
        "written": NOW.timestamp(),
    }


def update(words: str, **changed: Any) -> PublicUpdate:
    given: dict[str, Any] = {"id": 4, "team_id": TEAM, "incident_id": 7, "text": words[:1000]}
    given |= {"state": PublicState.IDENTIFIED, "written_by": LINUS, "written_at": NOW}
    return PublicUpdate(**{**given, **changed})


def preview(words: str, **changed: Any) -> Preview:
    given: dict[str, Any] = {
        "update_id": 4,
        "title": words[:100],
        "state": PublicState.INVESTIGATING,
        "text": words[:1000],
        "services": [words[:60]] * 10,
        "corrects": False,
    }
    return Preview(**{**given, **changed})


def outcomes(about: Facts, words: str) -> Iterator[Outcome]:
    yield Previewed(preview(words))
    yield Previewed(preview(words, services=[], must_ask=True, asks=GRACE))
    yield Previewed(preview(words, must_ask=True))
    for what in ("published", "asked", "discarded", "declined", "withdrawn"):
        yield Settled(what, ADDRESS, ADA)
    shown = (about.incident, ADDRESS, words[:100])
    yield CustomersShown(*shown, [], 0, [], None)
    rows = [update(words, published_at=NOW)] * 5
    yield CustomersShown(*shown, rows, 3, [words[:60]] * 10, preview(words), LINUS, fits=False)
