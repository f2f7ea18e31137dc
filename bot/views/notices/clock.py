"""Owns updates, and what is said about when they come."""

from collections.abc import Mapping
from typing import Any

from bot.views import blocks, mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import due, notice
from commands.facts import Facts
from storage.models import Severity, Status
from storage.models.words import OVER

Data = Mapping[str, Any]


def updated(facts: Facts, data: Data) -> Message:
    """Draw an update; it always says when the next one is due."""
    incident, status = facts.incident, Status(data["status"])
    state = f"{phrases.SEVERITY[Severity(data['severity'])]} · {phrases.STATUS[status]}"
    words = mrkdwn.safe(data["text"])
    promise = phrases.promised(incident, due(data), is_last=status in OVER)
    lead = f"{phrases.drill(incident)}*📣 Update {data['number']}* · {state}"
    brief = phrases.ended(mrkdwn.cut(words, 500))
    return blocks.message(
        f"{blocks.unstarred(lead)}: {brief} {promise}",
        blocks.section(f"{lead} · {phrases.title(incident)}"),
        blocks.section(words),
        blocks.context(f"*{promise}*", f"Written by {phrases.actor(data)}"),
    )


def snoozed(facts: Facts, data: Data) -> Message:
    until, owed = mrkdwn.instant(data["until"]), mrkdwn.instant(data["due"])
    later = mrkdwn.dated(until, "until ")
    lead = f"*💤 Reminder put off* {later} by {phrases.actor(data)}."
    still = f"The update promised for {mrkdwn.moment(owed)} is still owed."
    return notice(facts, lead, said=data["reason"], small=still)


def cadence_set(facts: Facts, data: Data) -> Message:
    incident = facts.incident
    whose = "" if data["own"] else f", as usual for {phrases.SEVERITY[incident.severity]}"
    rhythm = (
        "Updates only at changes" if data["every"] == "off" else f"Updates every {data['every']}"
    )
    lead = f"*⏱️ {rhythm}* from now on{whose}, set by {phrases.actor(data)}."
    promise = phrases.promised(incident, due(data), is_last=False)
    return notice(facts, lead, said=data["reason"], small=promise)
