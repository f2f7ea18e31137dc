"""Owns what is said about the review: whose it is, and what it asks of them."""

from collections.abc import Mapping
from typing import Any, Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.message import Message
from commands.facts import Facts

Data = Mapping[str, Any]
RULES: Final = (
    "Invite everybody on the timeline, and somebody from outside to lead the talk.",
    "Agree on the timeline first. Solutions come after it, best a night later.",
    "Ask how it came about, and what made each step sensible then. Systems, not people.",
    "Look for several factors, not one cause. What went well counts, too.",
    "End with few action items: each with one owner, a date, and somebody who follows it up.",
)
COMMANDS: Final = (
    "postmortem",
    "timeline all",
    "correct [words in it]",
    "milestone",
    "review <@user>",
)


def after(board: str | None) -> str:
    """Return what follows a published postmortem; `board`: where it has yet to be looked at."""
    if board is None:
        return f"The review is done? {mrkdwn.command('close')}"
    return (
        f"Next: the review board looks at it, in {mrkdwn.channel(board)}. "
        f"Once it is marked as reviewed: {mrkdwn.command('close')}"
    )


def asked(facts: Facts, data: Data) -> Message:
    """Tell the owner what is asked of them."""
    incident = facts.incident
    lead = (
        f"{phrases.drill(incident)}*You own the review* of {phrases.name(incident)}, "
        f"{phrases.title(incident)}. Everything is in {phrases.place(incident)}."
    )
    rules = "\n".join(f"• {rule}" for rule in RULES)
    posix = data.get("due")
    due = f"The postmortem is due {mrkdwn.dated(mrkdwn.instant(posix))}." if posix else ""
    by = f"Named by {phrases.actor(data)}."
    return blocks.said(
        lead,
        blocks.section(f"You bring it about, for whoever was there.\n{rules}"),
        blocks.context("Type there: " + " · ".join(map(mrkdwn.command, COMMANDS))),
        blocks.context(" ".join(part for part in (due, by) if part)),
    )


def given(facts: Facts, data: Data) -> Message:
    incident = facts.incident
    lead = f"{phrases.drill(incident)}*📝 {owned(data)}* Named by {phrases.actor(data)}."
    return blocks.said(lead)


def ended(facts: Facts, data: Data) -> Message:
    """Tell who owned it that somebody else does."""
    incident = facts.incident
    lead = f"{phrases.drill(incident)}*You no longer own the review* of {phrases.name(incident)}"
    return blocks.said(f"{lead}, {phrases.title(incident)}: {_owner(data)} does.")


def owned(data: Data) -> str:
    """Return whose the review is, by name where it is known: they are told by direct message."""
    return f"{_owner(data)} owns the review." if data.get("owner") else ""


def due(data: Data) -> str:
    """Return by when its postmortem is to be published, where it has to be."""
    posix = data.get("review_due")
    return f"The postmortem is due {mrkdwn.dated(mrkdwn.instant(posix))}." if posix else ""


def opening(facts: Facts) -> Block | None:
    """Return the button that drafts the postmortem, or shows it."""
    label = "Open the postmortem"
    return blocks.actions(blocks.button(label, actions.POSTMORTEM_OPEN, facts.incident.key))


def _owner(data: Data) -> str:
    return mrkdwn.called(data["owner"], data.get("owner_name"))
