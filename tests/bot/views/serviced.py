"""Owns what tests draw of services: described in full, named in every way, changed."""

from collections.abc import Iterator
from typing import Any, Final

from bot.views import notices
from bot.views.message import Message
from commands.calling import How, OwnersAsked
from commands.changes import Change, ChangeRecorded
from commands.command import Outcome
from commands.facts import Facts
from commands.rules.services import Runbook, Service
from commands.services import Known, ServiceRemoved, ServicesNamed, ServicesShown
from storage.models import ServiceChange
from tests.cast import ADA, CHANNEL, GRACE, NOW, TEAM

GROUP: Final = "S0614TZR7"
LINK: Final = "https://wiki.example.com/" + "x" * 275
BOOKS: Final = [Runbook(LINK, f"{number} {'Roll back ' * 6}"[:60]) for number in range(8)]


def service(name: str = "checkout", **changed: Any) -> Service:
    """Return a service of which everything is known, at its longest."""
    given: dict[str, Any] = {"label": ("Checkout " * 7)[:60], "owners": [ADA, GRACE] * 10}
    given |= {"on_call": GROUP, "channel": CHANNEL, "runbooks": BOOKS}
    return Service(name, **{**given, **changed})


def told(words: str, **changed: Any) -> dict[str, Any]:
    """Return what a notice is told of a service."""
    person, unknown = {"id": ADA, "name": words[:80]}, {"id": GRACE, "name": None}
    change = {"at": NOW.timestamp() - 960, "text": words[:300], "link": LINK}
    given: dict[str, Any] = {"name": "checkout", "title": words[:60], "channel": CHANNEL}
    given |= {"owners": [person, unknown] * 10, "on_call": GROUP, "called": [person] * 30}
    given |= {"runbooks": [[book.title, book.url] for book in BOOKS], "changes": [change] * 3}
    return {**given, **changed}


def data(words: str) -> dict[str, Any]:
    change = {"at": NOW.timestamp() - 960, "text": words[:300], "link": LINK}
    about = {"change": change, "before": True, "hurts": True}
    return {"how": "drill", "services": [told(words)] * 10, **about}


def named(about: Facts, words: str) -> Iterator[tuple[str, Message]]:
    """Yield what the room reads, whatever becomes of the owners."""
    bare: dict[str, Any] = {"channel": None, "owners": [], "on_call": None, "called": []}
    bare |= {"runbooks": [], "changes": []}
    for before, by in ((True, ADA), (False, None)):
        said = {**data(words), "by": by, "title": words[:60], "before": before}
        yield f"changed {before}", notices.draw("service_changed", about, said)
    for how in How:
        many = [told(words, name=f"service-{number}") for number in range(10)]
        said = {"by": ADA, "how": how.value, "services": many}
        yield f"services {how}", notices.draw("services_named", about, said)
        said = {"by": ADA, "how": how.value, "services": [told(words, **bare)]}
        yield f"services {how} bare", notices.draw("services_named", about, said)


def outcomes(words: str, about: Facts) -> Iterator[Outcome]:
    one, bare = service(label=words[:60]), Service("search")
    for how in How:
        yield ServicesNamed([one] * 10, [bare], how)
    yield ServicesNamed([], [bare], How.CALLED)
    yield from (ServiceRemoved(one), OwnersAsked(one))
    for guessed in (True, False):
        yield ChangeRecorded(Change(one, NOW, words[:300], LINK), guessed_zone=guessed)
    change = ServiceChange(
        team_id=TEAM, service="checkout", at=NOW, text=words[:300], link=LINK, recorded_at=NOW
    )
    names = {ADA: words[:80]}
    for count in (0, 1, 6, 100):
        found = [Known(one, names, [change] * 3)] * count
        yield ServicesShown(found, None)
        yield ServicesShown(found, about.incident)
    yield ServicesShown([Known(bare, {}, [])], None)
