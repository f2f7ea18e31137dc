"""Owns the war room of an incident: its link follows the severity, on card and bookmark."""

from commands import outbound
from commands.command import Situation
from commands.rules import bridges
from storage.models import Incident


def follow(at: Situation, incident: Incident) -> None:
    """Have the link be the one of the incident's severity; nothing where it is already."""
    before, incident.bridge = incident.bridge, bridges.link(at.policy.bridges, incident)
    if incident.bridge != before:
        outbound.bookmark_bridge(at.session, incident, moved=before is not None, now=at.now)
