"""Owns the form that asks what customers feel."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import actions, fields, mrkdwn
from bot.views.blocks import Block
from bot.views.fields import View
from commands.impact import LONGEST, LONGEST_REGIONS
from commands.rules.impact import LONGEST_FIGURE

MOST_NOW: Final = 1500


def form(filled: Mapping[str, str], private_metadata: str) -> View:
    zone = fields.zoned(filled.get("zone", ""))
    return fields.modal(
        actions.IMPACT_FORM,
        "Customers' impact",
        "Save",
        private_metadata,
        *_overtaken(filled),
        fields.lines(
            "text",
            "What do customers feel?",
            filled.get("text", ""),
            "In their words: what they cannot do, or how it is worse. Onlookers read this.",
            most=LONGEST,
        ),
        fields.line(
            "many",
            "How many of them?",
            filled.get("many", ""),
            "A number or a share: 400, 12k, 12%. Leave it empty while nobody knows.",
            most=LONGEST_FIGURE,
            optional=True,
        ),
        fields.line(
            "regions",
            "Where?",
            filled.get("regions", ""),
            "Regions, countries, shops: as customers know them.",
            most=LONGEST_REGIONS,
            optional=True,
        ),
        fields.moment("from", "Since when?", filled.get("from", ""), zone, optional=True),
        fields.moment(
            "until",
            "Until when?",
            filled.get("until", ""),
            "Once nobody is hurt any more.",
            optional=True,
        ),
    )


def _overtaken(filled: Mapping[str, str]) -> Iterator[Block]:
    """Say what is known now, when somebody else has changed it while the form was open."""
    if "now" not in filled:
        return
    now = mrkdwn.cut(mrkdwn.safe(filled["now"]), MOST_NOW)
    said = f"*⚠️ Somebody has changed the impact meanwhile.* It says now:\n{now}"
    yield from fields.overtaken(said)
