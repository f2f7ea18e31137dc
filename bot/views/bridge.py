"""Owns the way to where those at work on an incident talk: its bridge, else a huddle."""

from typing import Final

from bot.views import blocks, mrkdwn, phrases
from storage.models import Incident, Severity
from storage.models.words import OPEN

# Lower ones are mostly solved by writing.
TALKING: Final = (Severity.SEV1, Severity.SEV2)


def draw(incident: Incident) -> blocks.Block | None:
    """Return the link; without one, while it is severe and open, how to start a huddle.

    Slack lets no app start one.
    """
    if incident.status not in OPEN:
        return None
    if incident.bridge:
        return blocks.section(f"📞 *{mrkdwn.link(incident.bridge, 'Join the bridge')}*")
    if incident.severity in TALKING:
        where = phrases.place(incident)
        return blocks.context(f"🎧 To talk, start a huddle in {where}: the headphones at its top.")
    return None
