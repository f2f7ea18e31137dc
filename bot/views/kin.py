"""Owns what a card says of the incidents around it: its whole, its parts, those related to it."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.views import blocks, phrases
from bot.views.blocks import Block
from commands.facts import Facts
from storage.models import Incident
from storage.models.words import OPEN

MOST_PARTS: Final = 8
MOST_RELATED: Final = 5
MOST_TITLE: Final = 60  # many of them share a section, which Slack cuts at 3000 characters


def draw(facts: Facts) -> Block | None:
    lines = list(_lines(facts))
    return blocks.section("\n".join(lines)) if lines else None


def within(facts: Facts) -> str:
    """Return what a row says of an incident that is a part, to follow something else."""
    whole = facts.kin.parent
    return f" · part of {whole.number}" if whole else ""


def _lines(facts: Facts) -> Iterator[str]:
    kin = facts.kin
    if kin.parent:
        yield f"*🧱 Part of* {_whole(kin.parent)}"
    if kin.parts:
        shown = sorted(kin.parts, key=lambda part: part.status not in OPEN)
        yield f"*🧱 Parts*{_more(kin.parts, MOST_PARTS)}"
        yield from (f"• {phrases.state(part)} · {_one(part)}" for part in shown[:MOST_PARTS])
    if kin.related:
        yield f"*🔗 Related*{_more(kin.related, MOST_RELATED)}"
        yield from (f"• {_one(one)}" for one in kin.related[:MOST_RELATED])


def _whole(whole: Incident) -> str:
    """Name it; who was let into the part alone is not told what a private whole is about."""
    about = "" if whole.private else f", {phrases.title(whole, MOST_TITLE)}"
    return f"{phrases.name(whole)}{about}: {phrases.place(whole)}"


def _one(incident: Incident) -> str:
    where = f": {phrases.place(incident)}" if incident.channel_id else ""
    return f"{incident.number} {phrases.title(incident, MOST_TITLE)}{where}"


def _more(found: Sequence[Incident], most: int) -> str:
    hidden = len(found) - most
    return f" ({len(found)}; {hidden} not shown)" if hidden > 0 else ""
