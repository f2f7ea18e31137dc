"""Owns the channel's topic: one plain line that calls nobody and seldom changes."""

from typing import Final

from bot.views import facts as known
from bot.views import mrkdwn, phrases
from commands.facts import Facts

MOST: Final = 250


def draw(facts: Facts) -> str:
    """Return at most 250 characters; where it is too long, the title is cut.

    When the next update is due is on the card: each new topic is a line in the channel.
    """
    incident = facts.incident
    before = f"{phrases.drill(incident)}{known.state(facts)[1]} · "
    room = MOST - mrkdwn.length(before)
    return before + mrkdwn.isolated(mrkdwn.cut(mrkdwn.bare(incident.title), room - 2))
