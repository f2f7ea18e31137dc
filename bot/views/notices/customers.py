"""Owns what the room, the commander and the writer hear of what customers are told."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from bot.views import actions, blocks, customers, mrkdwn, phrases
from bot.views.message import Message
from commands.facts import Facts
from commands.rules import telling, words
from storage.models import PublicState

Data = Mapping[str, Any]
BECAME: Final = {
    "changed": "↩️ This was written anew: the approval is asked for again.",
    "answered": "✅ Answered: customers read it.",
    "discarded": "⏹️ Discarded: customers do not read it.",
}


def asked(facts: Facts, data: Data) -> Message:
    """Ask the commander whether customers may read this."""
    drill = phrases.drill(facts.incident)
    commander = data.get("commander")
    whom = mrkdwn.person(commander) if commander else mrkdwn.command("take commander")
    wrote = _wrote(data)
    lead = (
        f"{drill}*📢 May customers read this?* {whom}, {wrote} has written it."
        if commander
        else f"{drill}*📢 May customers read this?* {wrote} has written it, and "
        f"nobody commands: {whom} makes you the one who says so."
    )
    return blocks.message(
        f"{blocks.unstarred(lead)} {phrases.ended(_said(data, 300))}",
        blocks.section(lead),
        _exact(data),
        _about(data),
        _deciding(data),
        blocks.context("Nobody outside reads it before the commander approves."),
    )


def unanswered(facts: Facts, data: Data) -> Message:
    """Ask once more, and let the writer know that customers read nothing yet."""
    since = mrkdwn.dated(datetime.fromtimestamp(data["written"], UTC), "since ")
    commander = data.get("commander")
    whom = (
        f"{mrkdwn.person(commander)}, may they read it?"
        if commander
        else f"Nobody commands: {mrkdwn.command('take commander')} makes you the one who says so."
    )
    lead = (
        f"{phrases.drill(facts.incident)}*📢 Customers wait for this {since}.* {whom} "
        f"{mrkdwn.person(data['writer'])} has written it."
    )
    return blocks.message(
        f"{blocks.unstarred(lead)} {phrases.ended(_said(data, 300))}",
        blocks.section(lead),
        _exact(data),
        _deciding(data),
    )


def told(facts: Facts, data: Data) -> Message:
    """Tell the room what customers read from now on."""
    page = mrkdwn.link(data["address"], "status page")
    doing = "Customers read a correction" if data["corrected"] else "Customers read this now"
    by = f"by {phrases.actor(data)}"
    writer = data.get("writer")
    wrote = f", written by {mrkdwn.person(writer)}" if writer and writer != data["by"] else ""
    lead = f"{phrases.drill(facts.incident)}*📢 {doing}* on the {page}, {by}{wrote}."
    return blocks.message(
        f"{blocks.unstarred(lead)} {phrases.ended(_said(data, 300))}",
        blocks.section(lead),
        _exact(data),
        _about(data),
    )


def settled(facts: Facts, data: Data) -> Message:
    """Draw what stays of the question."""
    said = BECAME.get(data["why"])
    reason = mrkdwn.cut(mrkdwn.safe(data.get("reason") or ""), 1000)
    line = said or f"↩️ {phrases.actor(data)} did not approve this for customers: {reason}"
    line = f"{phrases.drill(facts.incident)}{line}"
    return blocks.message(line, blocks.context(line))


def declined(facts: Facts, data: Data) -> Message:
    """Tell the writer what has to be different."""
    incident = facts.incident
    lead = (
        f"{phrases.drill(incident)}*↩️ Customers do not read this yet*: {phrases.actor(data)} "
        f"asks for a change, in {phrases.place(incident)}."
    )
    reason = mrkdwn.cut(mrkdwn.safe(data["reason"]), 1000)
    return blocks.message(
        f"{blocks.unstarred(lead)} {phrases.ended(reason)}",
        blocks.section(lead),
        blocks.section(reason),
        _exact(data),
        blocks.actions(
            blocks.button("Change", actions.CUSTOMERS_CHANGE, data["public_id"], style="primary")
        ),
    )


def withdrawn(facts: Facts, data: Data) -> Message:
    reason = mrkdwn.cut(mrkdwn.safe(data["reason"]), 1000)
    drill = phrases.drill(facts.incident)
    lead = f"{drill}*📢 Taken back by {phrases.actor(data)}:* customers read this no more."
    return blocks.message(
        f"{blocks.unstarred(lead)} {phrases.ended(reason)}",
        blocks.section(lead),
        _exact(data),
        blocks.context(f"Why: {reason}"),
    )


def behind(facts: Facts, data: Data) -> Message:
    """Ask for a word to customers, who read what is not true any more."""
    state = telling.STATE[PublicState(data["public_state"])]
    drill = phrases.drill(facts.incident)
    lead = f"{drill}*📢 Customers still read “{state}”.* Tell them how it stands now."
    return blocks.said(
        lead,
        blocks.actions(
            blocks.button(
                "Tell customers", actions.CUSTOMERS_WRITE, facts.incident.key, style="primary"
            )
        ),
    )


def _wrote(data: Data) -> str:
    """Return who has written it, who need not be who asks."""
    writer = data.get("writer")
    return phrases.actor(data) if writer in (None, data["by"]) else mrkdwn.person(str(writer))


def _deciding(data: Data) -> blocks.Block | None:
    update = data["public_id"]
    return blocks.actions(
        blocks.button("Approve", actions.CUSTOMERS_APPROVE, update, style="primary"),
        blocks.button("Change", actions.CUSTOMERS_CHANGE, update),
        blocks.button("Decline", actions.CUSTOMERS_DECLINE, update),
    )


def _exact(data: Data) -> blocks.Block:
    state = telling.STATE[PublicState(data["public_state"])]
    return customers.exact(words.plain(data["text"]), data["public_title"], state)


def _about(data: Data) -> blocks.Block | None:
    about = ", ".join(map(mrkdwn.escape, data.get("about") or ()))
    return blocks.context(f"About: {about}") if about else None


def _said(data: Data, most: int) -> str:
    return mrkdwn.cut(mrkdwn.safe(data["text"]), most)
