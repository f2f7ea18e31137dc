"""Owns reading what the pages of figures show: one snapshot for each, nothing worked out yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.web.pages.figures.asked import Asked
from commands import budget, figures, metrics
from commands.budget import Aimed
from commands.figures import Promised, Read, Worked
from commands.metrics import Gathered
from commands.policy import Policy
from storage import measuring
from storage.viewers import Viewer


@dataclass(frozen=True)
class Found:
    """What the record says of the days that were asked for, and of as many before.

    `teams`: every workspace that is known here; `service` is as it was asked for.
    """

    teams: Sequence[str]
    team_id: str
    now: Read
    before: Read
    actions: Promised
    actions_before: Promised


@dataclass(frozen=True)
class Carried:
    """The incidents of the days that were asked for, and who held a role in them."""

    teams: Sequence[str]
    read: Read
    worked: Worked


@dataclass(frozen=True)
class Budgets:
    teams: Sequence[str]
    team_id: str
    aimed: Sequence[Aimed]


def figured(session: Session, viewer: Viewer, asked: Asked, now: datetime) -> Found:
    teams, team_id = _teams(session, viewer, asked)
    window, before = asked.window(team_id, now), asked.before(team_id, now)
    about = asked.service
    return Found(
        teams,
        team_id,
        figures.read(session, window, about),
        figures.read(session, before, about),
        figures.promised(session, window, now=now, service=about),
        figures.promised(session, before, now=now, service=about),
    )


def worked(session: Session, viewer: Viewer, asked: Asked, now: datetime) -> Carried:
    teams, team_id = _teams(session, viewer, asked)
    window = asked.window(team_id, now)
    read = figures.read(session, window, asked.service)
    return Carried(teams, read, figures.worked(session, window))


def budgeted(
    session: Session, viewer: Viewer, asked: Asked, policy: Policy, now: datetime
) -> Budgets:
    teams, team_id = _teams(session, viewer, asked)
    wanted = list(policy.services.values())
    return Budgets(teams, team_id, budget.read(session, team_id, wanted, now=now))


def gathered(
    session: Session, viewer: Viewer, asked: Asked, policy: Policy, now: datetime
) -> Gathered:
    """Return all of it, for the sheet."""
    _, team_id = _teams(session, viewer, asked)
    return metrics.gather(session, policy, team_id, days=asked.days, service=asked.service, now=now)


def _teams(session: Session, viewer: Viewer, asked: Asked) -> tuple[Sequence[str], str]:
    """Return the workspaces of the viewer, and the one that is meant; none: an empty name."""
    theirs = viewer.team_id
    teams = [each for each in measuring.workspaces(session) if theirs in (None, each)]
    first = next(iter(teams), "")
    return teams, asked.team_id if asked.team_id and asked.team_id in teams else first
