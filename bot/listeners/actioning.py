"""Owns what the forms about action items do once they are sent."""

from collections.abc import Callable

from bot.listeners import requests
from bot.listeners.requests import Submission
from commands import action_form
from commands.action_items import ActionChanged
from commands.command import Situation
from storage.models import Incident


def send(
    at: Situation, sent: Submission, incident_of: Callable[[Situation, Submission], Incident]
) -> ActionChanged:
    """Open an item in its incident, or change the one that the form was opened for."""
    fields, kept = sent.fields, sent.kept
    typed = action_form.Typed(
        requests.escaped(fields.get("text")),
        fields.get("who") or None,
        fields.get("due") or "",
        fields.get("priority") or "",
        fields.get("kind") or "",
    )
    if kept.action_id is None:
        return action_form.give(at, incident_of(at, sent), typed)
    return action_form.change(at, kept.action_id, typed, kept.stood)


def drop(at: Situation, sent: Submission) -> ActionChanged:
    """Have it not be done, for the reason that was typed."""
    reason = requests.escaped(sent.fields.get("reason"))
    return action_form.drop(at, sent.kept.action_id or 0, reason)
