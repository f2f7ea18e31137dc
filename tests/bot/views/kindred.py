"""Owns what tests draw of incidents that have to do with each other."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.views import announcement, card, notices, rows
from bot.views.blocks import said
from bot.views.message import Message
from commands.command import Outcome
from commands.converting import Converting
from commands.facts import Facts
from commands.relating import Related, Unrelated
from storage.models import Incident, Status
from storage.relations import Kin
from tests.cast import ADA, CHANNEL, GRACE, outage

# Data that fits every notice of these.
TOLD: Final[Mapping[str, Any]] = {
    "fate": "merged",
    "into": 41,
    "into_channel": CHANNEL,
    "missing": [ADA, GRACE],
    "private": False,
}


def kin(words: str, count: int = 20) -> Kin:
    """Return a whole, and so many parts and related incidents, each called like this."""
    others = [_other(number, words) for number in range(13, 13 + count)]
    others[0].status = Status.RESOLVED
    return Kin(_other(3, words), others, others)


def _other(number: int, words: str) -> Incident:
    return outage(number, title=words[:300], channel_id=CHANNEL)


def cards(about: Facts, words: str) -> Iterator[tuple[str, Message]]:
    """Yield what shows those around an incident, few and many."""
    for count in (1, 20):
        near = replace(about, kin=kin(words, count))
        yield f"card among {count}", card.draw(near)
        yield f"announcement among {count}", announcement.draw(near)
        yield f"row among {count}", said(rows.row(near))
        for name, number in (("related", 13), ("part_declared", 13), ("part_of", 3)):
            told = {**TOLD, "by": GRACE, "reason": words, "channel": CHANNEL, "severity": "sev2"}
            yield f"{name} among {count}", notices.draw(name, near, {**told, "number": number})
    told = {"by": GRACE, "private": True, "reason": words, "channel": CHANNEL, "from": CHANNEL}
    for name in ("moved_here", "moved_away", "left_behind"):
        yield f"{name} private", notices.draw(name, about, {**told, "missing": []})


def related() -> Iterator[Outcome]:
    yield from (Converting(private=True), Converting(private=False, apart=[3, 4]))
    yield Related(41, new=True)
    yield Related(41, new=True, apart=True)
    yield Related(41, new=False)
    yield from (Unrelated(41), Unrelated(41, part=True))
