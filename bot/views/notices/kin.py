"""Owns what is said of incidents that have to do with each other."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.views import mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from storage.models import Incident, Severity

Data = Mapping[str, Any]
MOST_TITLE: Final = 150
FATE: Final = {"left": "", "cancelled": ", which was cancelled", "merged": ", which was merged"}


def related(facts: Facts, data: Data) -> Message:
    other = _among(facts.kin.related, data)
    if other is None:
        another = f"another {_kind(facts)}"
        return notice(facts, f"*🔗 Related to {another}*, says {phrases.actor(data)}.")
    named = _named(facts, data["number"])
    lead = f"*🔗 Related to {named}*, says {phrases.actor(data)}: {_titled(other)}."
    return notice(facts, lead, said=data["reason"])


def unrelated(facts: Facts, data: Data) -> Message:
    lead = f"*🔗 No longer related to {_named(facts, data['number'])}*, says {phrases.actor(data)}."
    return notice(facts, lead)


def part_declared(facts: Facts, data: Data) -> Message:
    """Tell the channel of the whole; that of the part was opened meanwhile."""
    part = _among(facts.kin.parts, data)
    if part is None:
        return notice(facts, f"*🧱 A part of this one was declared* by {phrases.actor(data)}.")
    lead = (
        f"*🧱 {_named(facts, data['number']).capitalize()} is a part of this one*, declared by "
        f"{phrases.actor(data)}: {phrases.SEVERITY[Severity(data['severity'])]}, {_titled(part)}."
    )
    return notice(facts, lead)


def part_of(facts: Facts, data: Data) -> Message:
    small = "It has roles, updates and a timeline of its own"
    whole = _among([facts.kin.parent] if facts.kin.parent else [], data)
    if whole is None:
        lead = f"*🧱 This was declared as a part of another {_kind(facts)}.*"
        return notice(facts, lead, small=f"{small}.")
    title = "" if whole.private else f" ({_title(whole)})"
    lead = f"*🧱 This is a part of {_named(facts, data['number'])}*{title}: {_place(data)}."
    return notice(facts, lead, small=f"{small}; the card there says how it stands.")


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
    return f"{_kind(facts)} {number}"


def _kind(facts: Facts) -> str:
    return "drill" if facts.incident.drill else "incident"


def _among(near: Sequence[Incident], data: Data) -> Incident | None:
    """Return the one that is told of, as long as who reads this may know of it."""
    return next((one for one in near if one.number == data["number"]), None)


def _titled(other: Incident) -> str:
    place = f", in {mrkdwn.channel(other.channel_id)}" if other.channel_id else ""
    return f"{_title(other)}{place}"


def _title(other: Incident) -> str:
    return mrkdwn.isolated(mrkdwn.cut(mrkdwn.escape(other.title), MOST_TITLE))


def _place(data: Data) -> str:
    return mrkdwn.channel(data["channel"]) if data["channel"] else "its channel"
