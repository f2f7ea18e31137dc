"""Owns the catch-up: what whoever comes late has to know, and nothing else."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.views import blocks, card, mrkdwn, phrases
from bot.views.message import Message
from commands.facts import Facts
from storage.models import Kind

AT_ONCE: Final = 4  # lines in one section, which Slack cuts at 3000 characters


def draw(facts: Facts, entries: Sequence[Mapping[str, Any]], before: int) -> Message:
    """Draw the card's facts, then the key entries, then where the rest is."""
    drill = phrases.drill(facts.incident)
    lines = [line(entry) for entry in entries]
    return blocks.message(
        f"{drill}What you have missed. {card.summary(facts)}",
        blocks.section(f"{drill}*What you have missed*"),
        *card.about(facts),
        blocks.context("*What happened*") if lines else None,
        *(
            blocks.section("\n".join(lines[first : first + AT_ONCE]))
            for first in range(0, len(lines), AT_ONCE)
        ),
        blocks.context(_rest(before)) if before else None,
    )


def line(entry: Mapping[str, Any]) -> str:
    """Return one entry: when, what kind, by whom, in which words."""
    by = mrkdwn.person(entry["by"]) if entry["by"] else mrkdwn.named(entry["name"] or "somebody")
    between = ": " if entry["said"] else " "
    words = mrkdwn.safe(entry["text"]) or "(a message without words)"
    link = f" ({mrkdwn.link(entry['link'], 'message')})" if entry["link"] else ""
    when = mrkdwn.moment(mrkdwn.instant(entry["at"]))
    return f"• {when} {phrases.KIND[Kind(entry['kind'])]} · {by}{between}{words}{link}"


def _rest(before: int) -> str:
    earlier = "1 earlier entry" if before == 1 else f"{before} earlier entries"
    return f"{earlier}: {mrkdwn.command('timeline all')}"
