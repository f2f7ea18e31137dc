"""Owns action items as people read them: when asked, in the room, in a row among others."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.message import Message
from commands.facts import Facts
from commands.rules.actions import STATE, Ask
from storage.models import ActionItem, ActionKind, ActionState, Incident, Priority

KIND: Final[Mapping[ActionKind, str]] = {
    ActionKind.PREVENT: "so that it does not happen again",
    ActionKind.DETECT: "so that we notice earlier",
    ActionKind.MITIGATE: "so that we are done with it sooner",
    ActionKind.PROCESS: "so that we work together better",
}
PRIORITY: Final[Mapping[Priority, str]] = {
    Priority.HIGH: "🔺 high priority",
    Priority.NORMAL: "",
    Priority.LOW: "low priority",
}
UNREAD: Final = "what a tagged message says"
NOBODY: Final = "nobody yet"


def draw(facts: Facts, item: ActionItem, asking: Mapping[str, Any]) -> Message:
    """Ask one person about an item; `asking` has `why`, `user`, and `by` or `week`."""
    drill, words = phrases.drill(facts.incident), _words(item)
    if item.state is not ActionState.OPEN:
        line = f"{drill}{_ended(item)}"
        return blocks.message(line, blocks.context(mrkdwn.cut(line, 1500)))
    lead = f"{drill}{_lead(item, asking)}"
    return blocks.message(
        f"{blocks.unstarred(lead)} {phrases.ended(mrkdwn.cut(words, 300))}",
        blocks.section(lead),
        blocks.section(words),
        blocks.context(" · ".join(_about(item, facts.incident, asking))),
        blocks.actions(*_buttons(item)),
    )


def given(facts: Facts, data: Mapping[str, Any]) -> Message:
    """Tell the room in one line; its owner is told by direct message, so they are not called."""
    due = mrkdwn.dated(mrkdwn.instant(data["action_due"]), "by ")
    whose = _owner(data) if data["action_owner"] else f"{NOBODY}: whose is it?"
    lead = f"*🎯 Action item {data['number']}* · {whose} · {due}"
    words = mrkdwn.safe(data["text"])
    lead = f"{phrases.drill(facts.incident)}{lead}"
    return blocks.message(
        f"{blocks.unstarred(lead)}: {mrkdwn.cut(words, 300)}",
        blocks.section(f"{lead}\n{words}"),
    )


def tally(facts: Facts) -> Block | None:
    """Return how many items there are, for the card of what is over."""
    named = STATE.items()
    parts = [f"{facts.actions[state]} {name}" for state, name in named if facts.actions.get(state)]
    return blocks.context(f"🎯 Action items: {', '.join(parts)}") if parts else None


def row(
    item: ActionItem, incident: Incident, now: datetime, most: int, *, here: bool = False
) -> str:
    """Return the two lines of a list; `here`: all of them are of this incident."""
    is_late = item.due_at <= now
    due = mrkdwn.dated(item.due_at, "overdue since " if is_late else "by ")
    who = mrkdwn.person(item.owner_id) if item.owner_id else f"*{NOBODY}*"
    rest = (PRIORITY[item.priority], "" if here else _where(incident))
    small = " · ".join(part for part in (f"{'⚠️ ' if is_late else ''}{due}", who, *rest) if part)
    return f"{phrases.drill(incident)}*{item.number}* {mrkdwn.cut(_words(item), most)}\n{small}"


def done(item: ActionItem) -> Block:
    return blocks.button("Done", actions.ACTION_DONE, item.key)


def spoken(due_at: datetime) -> str:
    return mrkdwn.dated(due_at, "by ")


def _lead(item: ActionItem, asking: Mapping[str, Any]) -> str:
    """Return what it is about, for this person."""
    name, due = f"Action item {item.number}", mrkdwn.dated(item.due_at)
    if asking["why"] == "given":
        mine = f"*🎯 {name} is yours*, from {phrases.actor(asking)}."
        return mine if item.owner_id == asking["user"] else f"*🎯 {name}* has another owner now."
    if item.owner_id is None:
        whose = f" Nobody owns it yet: who could?{_others(asking.get('others') or 0)}"
    elif item.owner_id != asking["user"]:
        whose = f" It is {mrkdwn.person(item.owner_id)}'s."
    else:
        whose = ""
    how = {
        Ask.SOON: f"*⏰ {name} is due soon*: {due}.",
        Ask.DUE: f"*⏰ {name} is due today*: {due}. Is it done?",
        Ask.OVERDUE: f"*⚠️ {name} is overdue* since {due}. Is it done, or is another day better?",
    }[Ask(asking["why"])]
    return f"{how}{whose}"


def _others(count: int) -> str:
    """Return how many more of the incident wait for somebody, which need not all be asked."""
    if not count:
        return ""
    so = "So it is with one more" if count == 1 else f"So it is with {count} more"
    return f" {so} of this incident: type {mrkdwn.command('actions')} in its channel."


def _about(item: ActionItem, incident: Incident, asking: Mapping[str, Any]) -> Iterator[str]:
    if asking["why"] == "given":  # the other reasons say it
        yield spoken(item.due_at)
    yield KIND[item.kind]
    if PRIORITY[item.priority]:
        yield PRIORITY[item.priority]
    yield f"{_where(incident)}, {phrases.title(incident, 100)}"
    if asking.get("link"):
        yield mrkdwn.link(asking["link"], "the message it comes from")


def _where(incident: Incident) -> str:
    channel = f" ({mrkdwn.channel(incident.channel_id)})" if incident.channel_id else ""
    return f"incident {incident.number}{channel}"


def _buttons(item: ActionItem) -> Iterator[Block]:
    yield blocks.button("Done", actions.ACTION_DONE, item.key, style="primary")
    yield blocks.button("Not doing", actions.ACTION_DROP, item.key)
    label = "New date" if item.owner_id else "Give it to somebody"
    yield blocks.button(label, actions.ACTION_CHANGE, item.key)


def _ended(item: ActionItem) -> str:
    by = f" by {mrkdwn.person(item.ended_by)}" if item.ended_by else ""
    words = phrases.ended(mrkdwn.cut(_words(item), 300))
    came = phrases.ended(mrkdwn.cut(mrkdwn.safe(item.outcome), 300))
    if item.state is ActionState.DONE:
        said = f" What came of it: {came}" if came else ""
        return f"✅ Action item {item.number} done{by}: {words}{said}"
    said = f" Why: {came}" if came else ""
    return f"🚫 Not doing action item {item.number}, decided{by}: {words}{said}"


def _words(item: ActionItem) -> str:
    return mrkdwn.safe(item.text) or UNREAD


def _owner(data: Mapping[str, Any]) -> str:
    return mrkdwn.called(data["action_owner"], data.get("action_owner_name"))
