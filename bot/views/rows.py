"""Owns an incident as one row among many."""

from typing import Final

from bot.views import kin, mrkdwn, phrases, services
from commands.facts import Facts
from storage.models import Incident, Nature, Role

MOST_TITLE: Final = 100  # twenty incidents have to share 12,000 characters


def short(incident: Incident) -> str:
    return f"{phrases.SEVERITY[incident.severity]} {phrases.title(incident, MOST_TITLE)}"


def named(incident: Incident) -> str:
    """Return number and title, after what must be known of it first."""
    private = "🔒 private · " if incident.private else ""
    lead = f"{phrases.drill(incident)}{private}{phrases.state(incident)}"
    return f"{lead} · *{incident.number}* {phrases.title(incident, MOST_TITLE)}"


def found(incident: Incident) -> str:
    """Return where it is, and how old."""
    began = mrkdwn.ago(incident.declared_at)
    if incident.nature is Nature.RECORDED:
        return f"{phrases.place(incident)} · 🗒️ recorded afterwards, noticed {began}"
    return f"{phrases.place(incident)} · declared {began}"


def row(facts: Facts) -> str:
    """Return the two lines of a list."""
    incident, commander = facts.incident, facts.holders.get(Role.COMMANDER)
    who = mrkdwn.person(commander) if commander else "nobody"
    owed = f" · next update {phrases.owed(incident)}" if incident.update_due_at else ""
    about = f"{kin.within(facts)} · commander {who}{owed}{services.short(facts)}"
    return f"{named(incident)}\n{found(incident)}{about}"
