"""Owns the channel's topic: one plain line that calls nobody."""

from typing import Final

from bot.views import mrkdwn, phrases
from commands.facts import Facts
from storage.models import Incident

MOST: Final = 250


def draw(facts: Facts) -> str:
    """Return at most 250 characters; where it is too long, the title is cut."""
    incident = facts.incident
    before = f"{phrases.drill(incident)}{phrases.state(incident)} · "
    after = _next(incident)
    room = MOST - mrkdwn.length(before + after)
    title = mrkdwn.isolated(mrkdwn.cut(mrkdwn.bare(incident.title), room - 2))
    return f"{before}{title}{after}"


def _next(incident: Incident) -> str:
    due = incident.update_due_at
    if due is None:
        return ""
    since = incident.last_update_at or incident.declared_at
    is_near = abs(due - since) <= mrkdwn.SAME_DAY
    return f" · next update {due:%H:%M} UTC" if is_near else f" · next update {mrkdwn.written(due)}"
