"""Owns the figures of a window as a program reads them."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.export.figures import rows
from bot.web.problems import Problem
from commands import metrics
from commands.metrics import Gathered
from commands.policy import Policy
from commands.rules import windows
from commands.rules.services import called
from storage import measuring


def gather(session: Session, asked: Mapping[str, Any], policy: Policy, now: datetime) -> Gathered:
    """Return what the record says of the last days. Raises Problem."""
    teams, wanted = measuring.workspaces(session), asked["team"]
    if wanted is None and len(teams) > 1:
        raise Problem(409, f"There are several workspaces: add team=… ({', '.join(teams)}).")
    team_id = wanted or next(iter(teams), "")
    service = _service(session, team_id, asked["service"], policy)
    days = asked["days"] or windows.USUAL
    return metrics.gather(session, policy, team_id, days=days, service=service, now=now)


def told(found: Gathered) -> dict[str, Any]:
    window = found.now.window
    return {
        "team_id": window.team_id,
        "service": found.now.service,
        "since": window.since,
        "until": window.until,
        "items": [asdict(row) for row in rows(found)],
    }


def _service(session: Session, team_id: str, wanted: str | None, policy: Policy) -> str | None:
    """Return the name of what was asked for, also of one that is in the settings no more."""
    if wanted is None:
        return None
    known = called(policy.services, wanted)
    if known is not None:
        return known.name
    if wanted in measuring.services(session, team_id):
        return wanted
    raise Problem(400, f"service: no incident was about {wanted}.")
