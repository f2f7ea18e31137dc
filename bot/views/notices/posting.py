"""Owns how a notice is laid out: what happened, in whose words, and when the next update comes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.views import blocks, mrkdwn, phrases
from bot.views.message import Message
from commands.facts import Facts


def notice(facts: Facts, lead: str, *, said: str = "", small: str = "") -> Message:
    """Return a message: `lead` says what happened, `said` is a person's text in Slack's form."""
    head = phrases.drill(facts.incident) + lead
    words = mrkdwn.safe(said)
    return blocks.message(
        " ".join(
            part
            for part in (blocks.unstarred(head), phrases.ended(mrkdwn.cut(words, 500)), small)
            if part
        ),
        blocks.section(head),
        blocks.section(words) if words else None,
        blocks.context(small) if small else None,
    )


def due(data: Mapping[str, Any], name: str = "next_due") -> datetime | None:
    return mrkdwn.instant(data[name]) if data.get(name) is not None else None
