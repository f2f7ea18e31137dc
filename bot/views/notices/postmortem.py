"""Owns what the room and its owner are told of a postmortem."""

from collections.abc import Mapping
from typing import Any, Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts
from storage.models import PostmortemState

Data = Mapping[str, Any]


def told(facts: Facts, data: Data) -> Message:
    """Tell the room that there is something to read."""
    by = phrases.actor(data)
    show = mrkdwn.command("postmortem")
    if data["far"] == PostmortemState.PUBLISHED.value:
        small = f"{show} shows it. The review is done? {mrkdwn.command('close')}"
        return notice(facts, f"*📖 The postmortem is published*, by {by}.", small=small)
    small = f"Read it with {show}, and add what is missing while it is fresh."
    return notice(facts, f"*👀 The postmortem is up for review*, says {by}.", small=small)


def due(facts: Facts, data: Data) -> Message:
    """Remind whoever is to bring it about."""
    incident = facts.incident
    when = mrkdwn.dated(mrkdwn.instant(data["due"]))
    state = data.get("far")
    far = f"It is {FAR[PostmortemState(state)]}." if state else "Nobody has begun it yet."
    is_late = "was due" if data.get("late") else "is due"
    lead = (
        f"{phrases.drill(incident)}*📝 The postmortem of {phrases.name(incident)} {is_late}* "
        f"{when}: {phrases.title(incident)}. {far}"
    )
    return blocks.said(
        lead,
        blocks.actions(
            blocks.button("Open it", actions.POSTMORTEM_OPEN, incident.key, style="primary")
        ),
        blocks.context(
            f"Half of it is drawn from the record. In {phrases.place(incident)}: "
            f"{mrkdwn.command('postmortem publish')} when those who were there agree."
        ),
    )


FAR: Final = {
    PostmortemState.DRAFT: "a draft",
    PostmortemState.IN_REVIEW: "in review",
    PostmortemState.PUBLISHED: "published",
}
