"""Owns what is said of incidents that have to do with each other."""

from collections.abc import Mapping
from typing import Any, Final

from bot.views import mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from storage.models import Severity

Data = Mapping[str, Any]
MOST_TITLE: Final = 150
FATE: Final = {"left": "", "cancelled": ", which was cancelled", "merged": ", which was merged"}


def related(facts: Facts, data: Data) -> Message:
    named = _named(facts, data["number"])
    lead = f"*🔗 Related to {named}*, says {phrases.actor(data)}: {_titled(data)}."
    return notice(facts, lead, said=data["reason"])


def unrelated(facts: Facts, data: Data) -> Message:
    lead = f"*🔗 No longer related to {_named(facts, data['number'])}*, says {phrases.actor(data)}."
    return notice(facts, lead)


def part_declared(facts: Facts, data: Data) -> Message:
    """Tell the channel of the whole; that of the part was opened meanwhile."""
    known = (part.channel_id for part in facts.kin.parts if part.number == data["number"])
    opened = {**data, "channel": next(known, None)}
    lead = (
        f"*🧱 {_named(facts, data['number']).capitalize()} is a part of this one*, declared by "
        f"{phrases.actor(data)}: {phrases.SEVERITY[Severity(data['severity'])]}, {_titled(opened)}."
    )
    return notice(facts, lead)


def part_of(facts: Facts, data: Data) -> Message:
    title = "" if data["private"] else f" ({_title(data)})"
    lead = f"*🧱 This is a part of {_named(facts, data['number'])}*{title}: {_place(data)}."
    small = "It has roles, updates and a timeline of its own; the card there says how it stands."
    return notice(facts, lead, small=small)


def part_left(facts: Facts, data: Data) -> Message:
    named = _named(facts, data["number"]).capitalize()
    lead = f"*🧱 {named} is no part of this any more*, says {phrases.actor(data)}: {_place(data)}."
    return notice(facts, lead)


def part_moved(facts: Facts, data: Data) -> Message:
    """Tell the channel of the part whose part it is now, or that it goes on by itself."""
    lead = f"*🧱 No part of {_named(facts, data['number'])} any more*{FATE[data['fate']]}: "
    if data["into"] is None:
        return notice(facts, f"{lead}this goes on by itself.")
    channel = mrkdwn.channel(data["into_channel"]) if data["into_channel"] else "its channel"
    return notice(facts, f"{lead}it is a part of {_named(facts, data['into'])} now, {channel}.")


def _named(facts: Facts, number: int) -> str:
    """Return what the other one is called: a drill has to do with drills only."""
    return f"{'drill' if facts.incident.drill else 'incident'} {number}"


def _titled(data: Data) -> str:
    return f"{_title(data)}, in {_place(data)}" if data["channel"] else _title(data)


def _title(data: Data) -> str:
    return mrkdwn.isolated(mrkdwn.cut(mrkdwn.escape(data["title"]), MOST_TITLE))


def _place(data: Data) -> str:
    return mrkdwn.channel(data["channel"]) if data["channel"] else "its channel"
