"""Owns every message there is to those who follow from afar, and who decide."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.views import digest, following
from bot.views.message import Message
from commands.command import Outcome
from commands.digest import Digest
from commands.facts import Facts
from commands.following import News
from commands.subscribe import Followed, Subscribed, SubscriptionsShown, Unsubscribed
from storage.models import Severity, Subscription
from tests.cast import ADA, NOW, TEAM


def news(about: Facts, data: Mapping[str, Any]) -> Iterator[tuple[str, Message]]:
    """Yield what is told to who follows the incident, its severity, or all."""
    for which in ({"incident_id": 7}, {"severity": Severity.SEV1}, {"service": "checkout"}, {}):
        row = Subscription(team_id=TEAM, user_id=ADA, since_at=NOW, **which)
        for name in ("declared", "update", "severity"):
            yield f"news {name} {which}", following.draw(about, News(name, data, row))
    ended = [about.incident] * 12
    yield "digest", digest.draw(Digest(NOW, [about] * 12, ended, NOW))
    yield "last digest", digest.draw(Digest(NOW, [], ended, None))


def subscribed(about: Facts) -> Iterator[Outcome]:
    """Yield what every command about subscriptions returns."""
    followed = [Followed(about.incident), Followed(), Followed(severity=Severity.SEV1)]
    followed.append(Followed(service="checkout"))
    for one in followed:
        yield Subscribed(one, new=True)
        yield Subscribed(one, new=False)
        yield Unsubscribed(one, [])
    for shown in ([], followed, [Followed(about.incident)] * 40):
        yield SubscriptionsShown(shown)
        yield Unsubscribed(Followed(), shown)
