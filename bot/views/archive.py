"""Owns what is said of putting a channel away: the question, and what became of it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from bot.views import actions, blocks, phrases
from bot.views.message import Message
from commands.facts import Facts
from commands.rules.durations import spoken

Data = Mapping[str, Any]
LATER: Final = "Should it be needed later: unarchive the channel, and type there what you want."


def asked(facts: Facts, data: Data) -> Message:
    """Ask whoever still reads here."""
    incident, after = facts.incident, _spoken(data)
    what = phrases.name(incident)
    lead = f"{phrases.drill(incident)}*📦 This channel will be archived tomorrow.*"
    reason = f"{what[0].upper()}{what[1:]} has been over for {after}. Everything stays readable."
    return blocks.message(
        f"{blocks.unstarred(lead)} {reason}",
        blocks.section(f"{lead} {reason}"),
        blocks.actions(
            blocks.button("Keep it", actions.ARCHIVE_KEEP, incident.key, style="primary"),
            blocks.button("Archive now", actions.ARCHIVE_NOW, incident.key),
        ),
        blocks.context(f"Keep it, or write here, and I ask again in {after}. {LATER}"),
    )


def settled(facts: Facts, data: Data) -> Message:
    """Draw what stays of the question."""
    line = f"{phrases.drill(facts.incident)}{_became(data)}"
    return blocks.message(line, blocks.context(line))


def _became(data: Data) -> str:
    again = f" I ask again in {_spoken(data)}." if data.get("stays") else ""
    match data["why"]:
        case "kept":
            return f"📦 {phrases.actor(data)} keeps this channel.{again}"
        case "spoken":
            return f"📦 Somebody has written here: this channel stays.{again}"
        case "now":
            return f"📦 Archived by {phrases.actor(data)}. Everything stays readable. {LATER}"
        case "unanswered":
            return f"📦 Archived: nobody has asked to keep it. Everything stays readable. {LATER}"
        case "refused":
            return "📦 Slack does not let me archive this channel. It stays until a person does."
        case _:
            return "📦 This channel stays."


def _spoken(data: Data) -> str:
    return days(timedelta(seconds=data["stays"]))


def days(length: timedelta) -> str:
    """Return a length as people say it, where it is whole days."""
    if length.seconds or length.microseconds:
        return spoken(length)
    return "1 day" if length.days == 1 else f"{length.days} days"
