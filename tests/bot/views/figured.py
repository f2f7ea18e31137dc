"""Owns what tests draw of what is learnt: figures, error budgets, causes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from bot.views import card, measured, pictured
from bot.views.message import Message
from commands.budget import BudgetsShown
from commands.cause import CauseSet, CauseShown
from commands.command import Outcome
from commands.facts import Facts
from commands.figures import Figures, Group, Period
from commands.metrics import MetricsAsked, Report
from commands.rules.budgets import Budget, Objective
from commands.rules.completion import Completion
from commands.rules.loads import Load
from commands.rules.measures import Measure, Share, Spread
from commands.rules.services import Service, Spent
from storage.measuring import Window
from storage.models import ServiceChange, Severity
from tests.bot.views import boards
from tests.cast import ADA, GRACE, NOW, TEAM

HOUR: Final = timedelta(hours=1)
LINK: Final = "https://ci.example.com/" + "4" * 270


def change(words: str, number: int = 12) -> ServiceChange:
    about: dict[str, Any] = {"team_id": TEAM, "service": "checkout", "at": NOW}
    return ServiceChange(id=number, text=words[:300], link=LINK, recorded_at=NOW, **about)


def spent(words: str = "Checkout", minutes: float = 17) -> Spent:
    aim = Objective(99.9, timedelta(days=30))
    budget = Budget(aim.allowed, timedelta(minutes=minutes), minutes / 43.2)
    return Spent(Service("checkout", words[:60], slo=99.9), aim, budget, list(range(1, 40)))


def figures(count: int = 12) -> Figures:
    """Return figures of this many incidents, each measure a few minutes longer than the last."""
    spreads = {
        name: Spread(120.0 * place, 600.0 * place, count) for place, name in enumerate(Measure, 1)
    }
    severities = {severity.value: count for severity in Severity}
    return Figures(
        Window(TEAM, NOW - 30 * 24 * HOUR, NOW),
        None,
        count,
        spreads if count else {},
        severities if count else {},
        {},
        {},
        {},
        Share(count, count),
        Share(count, count * 2),
        Share(count, 40),
        3,
    )


def periods(count: int, **changed: int) -> list[Period]:
    """Return weeks of which every other one had incidents."""
    week = timedelta(days=7)
    return [
        Period(
            date(2026, 1, 5) + number * week,
            {"sev1": 1, "sev2": number, **changed} if number % 2 else {},
            went(Spread(600.0 * number, 900.0 * number, number) if number % 2 else None),
        )
        for number in range(count)
    ]


def went(restore: Spread | None) -> Group:
    times = {Measure.RESTORE: restore} if restore else {}
    return Group(restore.count if restore else 0, times, Share(3, 4), Share(1, 2), 0)


def report(words: str = "Checkout", count: int = 12, *, weeks: int = 14) -> Report:
    loads = [Load(f"U{number:05}", 3, 2, 5 * HOUR, HOUR, 0.4) for number in range(7)]
    return Report(
        90,
        Service("checkout", words[:60]) if words else None,
        figures(count),
        figures(4),
        periods(weeks),
        [Load(GRACE, 1, 1, HOUR, timedelta(), 0.5), *loads] if count else [],
        {GRACE: words[:80], ADA: words[:80]},
        [spent(words), spent(words, 80)] * 4 if count else [],
        Completion(in_time=count, late=1, overdue=2),
        Completion(),
    )


def reports(words: str) -> Iterator[tuple[str, Message]]:
    """Yield the figures of much, of little and of nothing, drawn by Slack and in letters."""
    year = zip(periods(12), range(1, 13), strict=True)
    months = [replace(one, begins=date(2026, month, 1)) for one, month in year]
    alone = replace(report(words), loads=report(words).loads[:1], service=None, days=1)
    for name, shown in (
        ("much", report(words)),
        ("nothing", report(words, 0, weeks=0)),
        ("one week", report(words, 1, weeks=2)),
        ("alone", alone),
        ("a year", replace(report(words), days=365, periods=months)),
    ):
        yield f"metrics {name}", measured.draw(shown)
        yield f"metrics in letters {name}", measured.draw_in_letters(shown, pictured=True)
        yield f"no picture of metrics {name}", pictured.draw_none(shown)


def drawn(about: Facts, words: str) -> Iterator[tuple[str, Message]]:
    yield from reports(words)
    yield from boards.drawn(about, words)
    about.incident.by_change = True
    known = replace(about, change=change(words), exhausted=[spent(words, 80)] * 10)
    yield "card with a cause", card.draw(known)
    yield "card with an unknown cause", card.draw(about)
    about.incident.by_change = False


def outcomes(words: str) -> Iterator[Outcome]:
    yield from boards.outcomes()
    for known in (change(words), None):
        yield CauseSet(by_change=True, change=known)
        yield CauseShown(
            by_change=True, change=known, others=[change(words, number) for number in range(8)]
        )
    yield CauseSet(by_change=False, change=None)
    yield CauseShown(by_change=False, change=None, others=[])
    yield BudgetsShown([spent(words), spent(words, 0), spent(words, 80)] * 30)
    yield BudgetsShown([])
    yield MetricsAsked(30, Service("checkout", words[:60]))
    yield MetricsAsked(1, None)
