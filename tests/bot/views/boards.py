"""Owns what tests draw of the review board: weeks of much, of little and of nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from bot.views import board, card
from bot.views.message import Message
from commands.agenda import Agenda, Besides, Counted, Row, Unwritten
from commands.board import BoardAsked, BoardPosted
from commands.command import Outcome
from commands.facts import Facts
from commands.figures import Figures
from commands.reviewed import Reviewed
from commands.rules.budgets import Budget, Objective
from commands.rules.loads import Load
from commands.rules.measures import Share
from commands.rules.patterns import Common, Pattern
from commands.rules.services import Service, Spent
from commands.rules.weeks import Page
from storage.measuring import Window
from storage.models import ActionItem, PostmortemState, ServiceChange, Severity, Status
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, NOW, TEAM, outage

DAY: Final = timedelta(days=1)
HOUR: Final = timedelta(hours=1)


def page(**changed: Any) -> Page:
    """Return the one page of the week before the outage."""
    given: dict[str, Any] = {"leads": True, "rests": True}
    since, until = (NOW - 7 * DAY).timestamp(), NOW.timestamp()
    return Page(since, until, **{**given, **changed})


def row(about: Facts, key: int = 7, words: str = "Checkout returns 500s", **changed: Any) -> Row:
    """Return a resolved incident whose postmortem is overdue."""
    given: dict[str, Any] = {
        "id": key,
        "title": words[:300],
        "status": Status.RESOLVED,
        "channel_id": CHANNEL,
        "resolved_at": NOW + HOUR,
        "review_owner_id": BARBARA,
    }
    incident = outage(key, **{**given, **changed})
    return Row(replace(about, incident=incident), PostmortemState.DRAFT, NOW - DAY)


def counted(words: str = "Checkout", count: int = 3) -> Counted:
    window = Window(TEAM, NOW - 7 * DAY, NOW)
    share = Share(count, count)
    severities = {severity.value: count for severity in Severity} if count else {}
    figures = Figures(window, None, count * 4, {}, severities, {}, {}, {}, share, share, share, 2)
    missed = [outage(number, title=words[:300]) for number in range(20, 20 + count * 3)]
    drills = [outage(number, title=words[:300], drill=True) for number in range(9)]
    return Counted(figures, missed, drills if count else [])


def spent(words: str, minutes: float) -> Spent:
    aim = Objective(99.9, timedelta(days=30))
    budget = Budget(aim.allowed, timedelta(minutes=minutes), minutes / 43.2)
    return Spent(Service("checkout", words[:60], slo=99.9), aim, budget, [12])


def item(number: int, words: str) -> ActionItem:
    return ActionItem(
        id=number,
        team_id=TEAM,
        number=number,
        incident_id=7,
        text=words[:500],
        given_by=ADA,
        given_at=NOW - 9 * DAY,
        due_at=NOW - DAY,
    )


def change(words: str) -> ServiceChange:
    about: dict[str, Any] = {"team_id": TEAM, "service": "checkout", "at": NOW}
    return ServiceChange(id=14, text=words[:300], recorded_at=NOW, **about)


def besides(words: str = "Checkout", count: int = 9) -> Besides:
    """Return as much as there can be of everything; `count=0`: nothing."""
    patterns = [
        Pattern(common, "14", list(range(1, count + 1))) for common in Common for _ in range(count)
    ]
    about = outage(70, id=70, title=words[:300], review_owner_id=BARBARA)
    items = [(item(number, words), about) for number in range(count)]
    owners = [GRACE, None, *[BARBARA] * 9] if count else []
    loads = [Load(owner or ADA, 3, 2, 5 * HOUR, HOUR, 0.4) for owner in owners]
    return Besides(
        patterns,
        {"14": words[:60]},
        [(owner, items) for owner in owners],
        count * len(owners),
        [Unwritten(about, state, NOW) for state in (None, *PostmortemState)] * (count and 3),
        12 * (count and 3),
        counted(words, count).near_misses,
        [spent(words, 17), spent(words, 80)] * count,
        loads,
        {14: change(words)} if count else {},
    )


def shown(about: Facts, words: str = "Checkout returns 500s", **changed: Any) -> Agenda:
    """Return a week with as many incidents as one message has, and much besides."""
    rows = [row(about, key, words) for key in range(1, 5)]
    rows += [row(about, 5, words, reviewed_at=NOW, reviewed_by=GRACE)]
    rows += [Row(about, None, None)]
    earlier = [row(about, key, words) for key in (8, 9)]
    whole = page(week=range(1, 7), earlier=(8, 9), more=3, late=True)
    named = {GRACE: words[:80], BARBARA: words[:80]}
    given = Agenda(
        NOW, "Europe/Berlin", whole, rows, earlier, counted(words), besides(words), named
    )
    return replace(given, **changed)


def drawn(about: Facts, words: str) -> Iterator[tuple[str, Message]]:
    yield "board", board.draw(shown(about, words))
    seen = row(about, 5, words, reviewed_at=NOW, reviewed_by=GRACE)
    yield "card of what the board has reviewed", card.draw(seen.facts)
    yield "board for one person", board.draw(shown(about, words, preview=True))
    nothing: dict[str, Any] = {"week": [], "earlier": [], "page": page()}
    nothing |= {"counted": counted(count=0), "besides": besides(count=0)}
    yield "board of a quiet week", board.draw(shown(about, words, **nothing))
    rows: dict[str, Any] = {"counted": None, "besides": None, "earlier": []}
    middle = page(leads=False, rests=False, week=range(10))
    ten = [row(about, key, words) for key in range(10)]
    yield "board in its thread", board.draw(shown(about, words, **rows, week=ten, page=middle))
    last = page(leads=False)
    rest: dict[str, Any] = {"counted": None, "week": [], "earlier": [], "page": last}
    yield "board, what else there is", board.draw(shown(about, words, **rest))
    several = replace(page(), since=(NOW - 21 * DAY).timestamp())
    yield "board of three weeks", board.draw(shown(about, words, page=several))


def outcomes() -> Iterator[Outcome]:
    yield Reviewed(12, CHANNEL, open=True, learnt=False)
    yield Reviewed(12, CHANNEL, open=True, learnt=True)
    yield Reviewed(12, None, open=False, learnt=True)
    yield from (BoardAsked(CHANNEL, NOW), BoardAsked(None, None), BoardPosted(CHANNEL))
