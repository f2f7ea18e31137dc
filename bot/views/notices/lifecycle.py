"""Owns what is said when an incident moves to another phase or severity."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.views import blocks, mrkdwn, phrases, review
from bot.views.message import Message
from bot.views.notices.posting import due, notice
from commands.facts import Facts
from commands.rules.severity import is_raised
from storage.models import Severity

Data = Mapping[str, Any]
MOST: Final = 1500
MOST_LINE: Final = 300
MOST_LEFT: Final = 5


def declared(facts: Facts, data: Data) -> Message:
    """Tell who follows from afar that there is something new."""
    severity, by = phrases.SEVERITY[facts.incident.severity], phrases.actor(data)
    lead = f"*🆕 {severity} declared* by {by}."
    return notice(facts, lead, said=mrkdwn.cut(data["words"], MOST), small=_next(facts, data))


def acknowledged(facts: Facts, data: Data) -> Message:
    lead = f"*🔍 Acknowledged* by {phrases.actor(data)}: triage has begun."
    return notice(facts, lead, small=_next(facts, data))


def mitigated(facts: Facts, data: Data) -> Message:
    lead = f"*🩹 Mitigated* by {phrases.actor(data)}: users are no longer hurt."
    return notice(facts, lead, said=data["words"], small=_next(facts, data))


def resolved(facts: Facts, data: Data) -> Message:
    lead = f"*✅ Resolved* by {phrases.actor(data)}: normal operation is confirmed."
    owned = (review.owned(data), review.due(data))
    parts = (phrases.LAST, *owned, _left(data.get("left") or ()))
    small = " ".join(part for part in parts if part)
    drawn = notice(facts, lead, said=data["words"], small=small)
    told = data.get("customers")
    for_customers = f"*What customers may be told:* {mrkdwn.safe(told)}" if told else ""
    return blocks.message(
        drawn.text,
        *drawn.blocks,
        blocks.section(for_customers) if for_customers else None,
        # Only in its own room: elsewhere nobody is asked to write it.
        review.opening(facts) if "owner" in data else None,
    )


def reopened(facts: Facts, data: Data) -> Message:
    lead = f"*🔁 Reopened* by {phrases.actor(data)}: it is not over."
    return notice(facts, lead, said=data["words"], small=_next(facts, data))


def closed(facts: Facts, data: Data) -> Message:
    left = ", ".join(data.get("left") or ())
    small = f"Nobody has ticked off: {left}." if left else ""
    return notice(facts, f"*📁 Closed* by {phrases.actor(data)}: the review is done.", small=small)


def cancelled(facts: Facts, data: Data) -> Message:
    what = "the drill ends here" if facts.incident.drill else "it was no incident"
    lead = f"*🚫 Cancelled* by {phrases.actor(data)}: {what}."
    return notice(facts, lead, said=data["words"], small="No further update follows.")


def quiet(facts: Facts, data: Data) -> Message:
    by = phrases.actor(data)
    if not data["on"]:
        return notice(facts, f"*🔔 Quiet is off*, set by {by}: I speak in the channel again.")
    lead = f"*🔕 Quiet is on*, set by {by}: what I say goes into the thread of the pinned card."
    return notice(facts, lead, small="Reminders, tasks and questions still come here.")


def severity_changed(facts: Facts, data: Data) -> Message:
    before, after = Severity(data["before"]), Severity(data["after"])
    doing = "raised" if is_raised(before, after) else "lowered"
    lead = (
        f"*Severity {doing}: {phrases.SEVERITY[before]} → {phrases.SEVERITY[after]}* "
        f"by {phrases.actor(data)}."
    )
    return notice(facts, lead, said=data["reason"], small=_next(facts, data))


def impact(facts: Facts, data: Data) -> Message:
    """Tell the room in one line."""
    what = "Impact is now" if data.get("changed") else "Impact"
    words = phrases.ended(mrkdwn.cut(mrkdwn.safe(data["words"]), MOST_LINE))
    return notice(facts, f"*👥 {what}:* {words} Said by {phrases.actor(data)}.")


def _next(facts: Facts, data: Data) -> str:
    return phrases.promised(facts.incident, due(data), is_last=False)


def _left(tasks: Sequence[int]) -> str:
    """Return what can become of tasks that are still open."""
    if not tasks:
        return ""
    named = [str(number) for number in tasks[:MOST_LEFT]]
    named += ["others"] if len(tasks) > MOST_LEFT else []
    still = f"Task {named[0]} is" if len(tasks) == 1 else f"Tasks {phrases.listed(named)} are"
    how = mrkdwn.command(f"action from task {tasks[0]}")
    return f"{still} still open; to have it go on as an action item: {how}"
