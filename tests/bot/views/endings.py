"""Owns what tests draw of how incidents end: the review, the clean-up, the archive."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from commands.afterwards import RecordedAfterwards
from commands.archive import ChannelKept, ChannelPutAway
from commands.clean_up import CleanedUp
from commands.command import Outcome
from commands.facts import Facts
from commands.look import NEAR_MISSES, Listed, StatusShown
from commands.near_miss import NearMissRecorded
from commands.progress import Moved
from commands.review import ReviewGiven
from commands.rules.clean_up import ITEMS
from storage.models import Nature, Severity, Status
from tests.bot.views import postmortems, promised, public
from tests.cast import ADA, BARBARA, GRACE, NOW, outage


def told(words: str) -> dict[str, Any]:
    """Return data that fits every notice of an end."""
    return {
        "owner": BARBARA,
        "owner_name": words[:80],
        "customers": words[:1000],
        "stays": 1209600.0,
        **promised.told(words),
        **public.told(words),
        "far": "in-review",
        "gone": GRACE,
        "refusal": "team_tier_cannot_create_channel_canvases",
        "left": list(ITEMS.values()),
    }


def outcomes(about: Facts, words: str) -> Iterator[Outcome]:
    yield Moved("resolve", Status.RESOLVED, words, owner_id=BARBARA)
    yield ReviewGiven(ADA)
    yield RecordedAfterwards(14, about.incident.title, private=True, incident_id=9)
    yield NearMissRecorded(13, about.incident.title, Severity.SEV2)
    near = replace(about, incident=outage(13, nature=Nature.NEAR_MISS, title=about.incident.title))
    near.incident.summary, near.incident.source_permalink = (
        words[:3000],
        "https://acme.example/pr/1",
    )
    yield StatusShown(near)
    yield Listed(NEAR_MISSES, [near] * 20, more=True)
    yield Listed(NEAR_MISSES, [], more=False)
    yield from (ChannelPutAway(), ChannelKept(None), ChannelKept(NOW))
    yield from promised.outcomes(about, words)
    yield from postmortems.outcomes(about, words)
    yield from public.outcomes(about, words)
    yield CleanedUp({"bridge": True, "told": False})
