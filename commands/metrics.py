"""Owns `/incident metrics`: what the record says of a window of days, against the days before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode

from sqlmodel import Session

from commands import budget, figures, services
from commands.command import Command, Outcome, Place, Situation, usage
from commands.figures import Figures, Period
from commands.policy import Policy
from commands.rules import durations, windows, words
from commands.rules.completion import Completion
from commands.rules.loads import Load
from commands.rules.services import Service, Spent
from storage import outbox
from storage.measuring import Window

USAGE: Final = "metrics [30d] [service]"
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class MetricsAsked(Outcome):
    """They are read beside the acknowledgement, and sent after it."""

    days: int
    service: Service | None


@dataclass(frozen=True)
class Report:
    """The figures of some days, and of as many days before; `names`: of those who worked, by id."""

    days: int
    service: Service | None
    now: Figures
    before: Figures
    periods: Sequence[Period]
    loads: Sequence[Load]
    names: Mapping[str, str]
    budgets: Sequence[Spent]
    # Of the action items given in these days, and in those before.
    actions: Completion
    actions_before: Completion
    # Where the charts can be pointed at, if people reach that.
    page: str | None = None


@dataclass(frozen=True)
class Gathered:
    """What the record says; working it out takes no database."""

    days: int
    service: Service | None
    at: datetime
    now: figures.Read
    before: figures.Read
    worked: figures.Worked
    budgets: Sequence[Spent]
    actions: Completion
    actions_before: Completion
    page: str | None = None


def gather(  # noqa: PLR0913 - of what, until when
    session: Session, policy: Policy, team_id: str, *, days: int, service: str | None, now: datetime
) -> Gathered:
    window = Window.last(team_id, days, now)
    earlier = window.before()
    about = policy.services.get(service, Service(service)) if service else None
    return Gathered(
        days,
        about,
        now,
        figures.read(session, window, service),
        figures.read(session, earlier, service),
        figures.worked(session, window),
        budget.of(session, team_id, [about] if about else list(policy.services.values()), now=now),
        figures.promised(session, window, now=now, service=service).overall,
        figures.promised(session, earlier, now=now, service=service).overall,
        _page(policy, days, service),
    )


def _page(policy: Policy, days: int, service: str | None) -> str | None:
    """Return where the console shows the same; it has windows of its own."""
    if policy.console is None:
        return None
    asked = {"days": windows.nearest(days), **({"service": service} if service else {})}
    return f"{policy.console}/figures?{urlencode(asked)}"


def report(found: Gathered) -> Report:
    """Work it out: for a year of many incidents something to be done beside the loop."""
    counted = figures.cases(found.now)
    return Report(
        found.days,
        found.service,
        figures.of(found.now, counted),
        figures.of(found.before, figures.cases(found.before)),
        figures.periods(counted, found.now.window),
        figures.loads(found.worked, counted, now=found.at),
        found.worked.names,
        found.budgets,
        found.actions,
        found.actions_before,
        found.page,
    )


def picture(
    session: Session, team_id: str, asked: Mapping[str, Any], *, key: str, now: datetime
) -> None:
    """Have the charts follow as a picture: `asked` is what the figures were asked for with."""
    payload = {name: asked[name] for name in ("user", "days", "service")}
    outbox.add(session, team_id=team_id, kind="metrics_picture", key=key, payload=payload, now=now)


def _run(at: Situation, text: str) -> Outcome:
    length, named = _read(words.one_line(text).replace(",", " ").split())
    if len(named) > 1:
        raise usage(USAGE, "One service at a time.")
    service = next(iter(services.resolve(at, named, USAGE)), None)
    days = length // _DAY
    outbox.add(
        at.session,
        team_id=at.caller.team_id,
        kind="metrics",
        payload={
            "user": at.caller.user_id,
            "response_url": at.caller.response_url,
            "days": days,
            "service": service.name if service else None,
        },
        now=at.now,
    )
    return MetricsAsked(days, service)


def _read(said: Sequence[str]) -> tuple[timedelta, Sequence[str]]:
    """Return how long, and the other words. Raises a Refusal."""
    lengths = [word for word in said if word[:1].isdigit()]
    named = [word for word in said if word not in lengths]
    if len(lengths) > 1:
        raise usage(USAGE, "One length of time at a time.")
    try:
        most, usual = windows.LONGEST * _DAY, windows.USUAL * _DAY
        length = durations.parse(lengths[0], most) if lengths else usual
    except ValueError:
        length = None
    if length is None or length < _DAY:
        raise usage(USAGE, f"Say how many days back, from 1d to {windows.LONGEST}d.")
    return length, named


COMMAND: Final = Command(
    "metrics", USAGE, "how fast, how often, who carried it", Place.ANYWHERE, _run
)
