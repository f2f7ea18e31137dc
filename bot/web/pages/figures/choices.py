"""Owns what one can choose on a page of figures: the days, the service, the workspace."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.web.pages.figures.asked import WINDOWS, Asked
from commands.policy import Policy


@dataclass(frozen=True)
class Choice:
    label: str
    link: str
    chosen: bool


@dataclass(frozen=True)
class Choices:
    """`hidden` is what a form carries besides the service; `about` is the service's title."""

    days: Sequence[Choice]
    services: Sequence[tuple[str, str, bool]]
    teams: Sequence[Choice]
    hidden: Sequence[tuple[str, str]]
    action: str
    about: str | None
    span: str


def of(
    asked: Asked, policy: Policy, teams: Sequence[str], team_id: str, services: Sequence[str]
) -> Choices:
    """Return them; a service that is asked for can be chosen even when nothing is known of it."""
    known = sorted({*services, *([asked.service] if asked.service else [])})
    return Choices(
        [Choice(said, asked.link(days=days), days == asked.days) for days, said in WINDOWS.items()],
        [(name, title(policy, name), name == asked.service) for name in known],
        [Choice(each, asked.link(team_id=each), each == team_id) for each in teams],
        _hidden(asked),
        asked.link(days=30, service=None, measure=type(asked.measure).RESTORE, team_id=None),
        title(policy, asked.service) if asked.service else None,
        "year" if asked.days > 300 else f"{asked.days} days",  # noqa: PLR2004 - a year of days
    )


def title(policy: Policy, name: str) -> str:
    known = policy.services.get(name)
    return known.title if known else name


def _hidden(asked: Asked) -> Sequence[tuple[str, str]]:
    said = [("days", str(asked.days)), ("measure", asked.measure.value)]
    return [*said, ("team", asked.team_id)] if asked.team_id else said
