"""Owns what the declarer is told once the channel is there."""

from bot.views import afterwards, blocks, mrkdwn, phrases
from bot.views.message import Message
from commands.facts import Facts
from storage.models import Nature


def draw(facts: Facts) -> Message:
    """Return the link and the next two things to do."""
    incident = facts.incident
    if incident.nature is Nature.RECORDED:
        return afterwards.ready(facts)
    lead = (
        f"{phrases.drill(incident)}Go to {phrases.place(incident)}: "
        f"{phrases.name(incident)} is declared as {phrases.SEVERITY[incident.severity]}, "
        f"{phrases.title(incident)}."
    )
    due = incident.update_due_at
    steps = (
        f"1. Press *Acknowledge* there ({mrkdwn.command('ack')}) once somebody works on it.\n"
        f"2. Give out the roles: {mrkdwn.command('assign <role> <@user>')}. "
        "You command until somebody else does."
    )
    first = f"The first update is due {phrases.by(incident, due)}." if due else ""
    return blocks.said(lead, blocks.section(steps), blocks.context(first) if first else None)
