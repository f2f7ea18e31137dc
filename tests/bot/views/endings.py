"""Owns what tests draw of how incidents end: the review, the clean-up, the archive."""

from collections.abc import Iterator
from typing import Any

from commands.archive import ChannelKept, ChannelPutAway
from commands.clean_up import CleanedUp
from commands.command import Outcome
from commands.facts import Facts
from commands.progress import Moved
from commands.review import ReviewGiven
from storage.models import Status
from tests.cast import ADA, BARBARA, NOW


def told(words: str) -> dict[str, Any]:
    """Return data that fits every notice of an end."""
    return {
        "owner": BARBARA,
        "owner_name": words[:80],
        "customers": words[:1000],
        "stays": 1209600.0,
    }


def outcomes(about: Facts, words: str) -> Iterator[Outcome]:
    del about
    yield Moved("resolve", Status.RESOLVED, words, owner_id=BARBARA)
    yield ReviewGiven(ADA)
    yield from (ChannelPutAway(), ChannelKept(None), ChannelKept(NOW))
    yield CleanedUp({"bridge": True, "told": False})
