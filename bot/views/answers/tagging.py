"""Owns the answers about the timeline's entries; to a reaction the check mark is the answer."""

from datetime import datetime
from typing import Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.add import MessageAdded
from commands.correct import EntryCorrected, EntryWithdrawn
from commands.edit import EntryChanged, EntryHeld, MessageGone, NoEntry
from commands.membership import MembersKnown, PersonKnown
from commands.milestone import MilestonesCorrected
from commands.note import Noted
from commands.tag import NothingTagged, Tagged, TagRefused, Untagged

MOST_WORDS: Final = 500


@draw.register
def noted(outcome: Noted) -> Message:
    said = f"{mrkdwn.dated(outcome.at, 'On the timeline, ')}: {mrkdwn.safe(outcome.text)}"
    if not outcome.guessed_zone:
        return blocks.said(said)
    return blocks.said(
        said,
        blocks.context("⚠️ I read the time as UTC, because I do not know your time zone yet."),
    )


@draw.register
def tagged(outcome: Tagged) -> Message:
    how = "It is now on the timeline" if outcome.new else "It was on the timeline already"
    return blocks.said(f"{how}: {phrases.KIND[outcome.kind]}.")


@draw.register
def untagged(_outcome: Untagged) -> Message:
    return blocks.said("It is off the timeline.")


@draw.register
def nothing_tagged(_outcome: NothingTagged) -> Message:
    return blocks.said("Nothing on the timeline has changed.")


@draw.register
def members_known(_outcome: MembersKnown) -> Message:
    return blocks.said("It is written down who is in the channel.")


@draw.register
def person_known(_outcome: PersonKnown) -> Message:
    return blocks.said("It is written down who they are.")


@draw.register
def tag_refused(_outcome: TagRefused) -> Message:
    return blocks.said("It is not on the timeline: a private note says who can tag.")


@draw.register
def entry_changed(outcome: EntryChanged) -> Message:
    return blocks.said(f"The entry is now at version {outcome.version}.")


@draw.register
def entry_held(_outcome: EntryHeld) -> Message:
    return blocks.said("The entry stays as somebody has corrected it.")


@draw.register
def entry_corrected(outcome: EntryCorrected) -> Message:
    when, kind = mrkdwn.dated(outcome.at), phrases.KIND[outcome.kind]
    text = mrkdwn.cut(mrkdwn.safe(outcome.text), MOST_WORDS)
    return blocks.said(f"Corrected: {when} · {kind} · {text}")


@draw.register
def entry_withdrawn(outcome: EntryWithdrawn) -> Message:
    text = mrkdwn.cut(mrkdwn.safe(outcome.text), MOST_WORDS)
    return blocks.said(f"Off the timeline, and kept in the record: {text}")


@draw.register
def message_added(outcome: MessageAdded) -> Message:
    more = " The replies follow." if outcome.replies else ""
    kind = phrases.KIND[outcome.kind]
    return blocks.said(f"On the timeline of incident {outcome.number}: {kind}.{more}")


@draw.register
def milestones_corrected(outcome: MilestonesCorrected) -> Message:
    said = "; ".join(_milestone(name, *both) for name, both in outcome.changed.items())
    guessed = "⚠️ I read the time as UTC, because I do not know your time zone yet."
    return blocks.said(
        f"Corrected: {said}.", blocks.context(guessed) if outcome.guessed_zone else None
    )


def _milestone(name: str, before: datetime | None, after: datetime | None) -> str:
    now = mrkdwn.dated(after) if after else "not known"
    was = f", before that {mrkdwn.dated(before)}" if before else ""
    return f"{name} {now}{was}"


@draw.register
def message_gone(_outcome: MessageGone) -> Message:
    return blocks.said("The message was deleted. Its text stays on the timeline.")


@draw.register
def no_entry(_outcome: NoEntry) -> Message:
    return blocks.said("This message is not on the timeline.")
