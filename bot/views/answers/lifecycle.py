"""Owns the answers to declaring, and to moving an incident on: what happened, and what is next."""

from collections.abc import Mapping
from typing import Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.archive import LATER
from bot.views.message import Message
from commands.afterwards import RecordedAfterwards
from commands.archive import ChannelKept, ChannelPutAway
from commands.clean_up import CleanedUp
from commands.declare import Declared
from commands.impact import ImpactDescribed
from commands.merging import Merged
from commands.near_miss import NearMissRecorded
from commands.progress import Moved
from commands.quiet import QuietSet
from commands.review import USAGE as REVIEW
from commands.review import ReviewGiven
from commands.severity import SeverityChanged

NEXT: Final[Mapping[str, str]] = {
    "ack": "Acknowledged: triage has begun. Next, give out the roles: "
    + mrkdwn.command("assign <role> <@user>"),
    "mitigate": "Mitigated. Next, confirm by metrics and logs that it works again: "
    + mrkdwn.command("resolve <evidence>"),
    "resolve": "Resolved. No further update is owed. Should it come back: "
    + mrkdwn.command("reopen <reason>"),
    "close": "Closed: the review is done. Should it come back: "
    + mrkdwn.command("reopen <reason>"),
    "reopen": "Reopened: the clock runs again. When the next update is due: "
    + mrkdwn.command("next"),
    "cancel": "Cancelled: it leaves the figures. Should it be one after all: "
    + mrkdwn.command("reopen <reason>"),
}


@draw.register
def declared(outcome: Declared) -> Message:
    what = "🧪 Drill" if outcome.drill else "Incident"
    title = mrkdwn.isolated(mrkdwn.escape(outcome.title))
    private = " Only people you invite will see it." if outcome.private else ""
    return blocks.said(
        f"{what} {outcome.number} is declared as {phrases.SEVERITY[outcome.severity]}: {title}. "
        f"Its channel is being opened; the link follows here.{private}"
    )


@draw.register
def recorded_afterwards(outcome: RecordedAfterwards) -> Message:
    """Draw what the link to the channel says as soon as that is there."""
    title = mrkdwn.isolated(mrkdwn.escape(outcome.title))
    private = " Only people you invite will see it." if outcome.private else ""
    return blocks.said(
        f"Incident {outcome.number} is recorded: {title}. Its channel is being opened.{private}"
    )


@draw.register
def near_miss_recorded(outcome: NearMissRecorded) -> Message:
    title = mrkdwn.isolated(mrkdwn.escape(outcome.title))
    return blocks.said(
        f"🙏 Thank you. Near miss {outcome.number} is recorded: {title}.",
        blocks.context(
            "No channel opens, nobody is called, and no incident is counted. It stands in "
            f"{mrkdwn.command('list near-misses')}, for whoever looks for patterns there. "
            f"It hurts customers after all? {mrkdwn.command('declare [sev] <title>')}"
        ),
    )


@draw.register
def moved(outcome: Moved) -> Message:
    if outcome.verb != "resolve":
        return blocks.said(NEXT[outcome.verb])
    if outcome.owner_id:
        whose = f"{mrkdwn.person(outcome.owner_id)} owns the review. Somebody else:"
    else:
        whose = "Nobody owns the review yet. Name one person:"
    return blocks.said(NEXT["resolve"], blocks.context(f"{whose} {mrkdwn.command(REVIEW)}"))


@draw.register
def cleaned_up(outcome: CleanedUp) -> Message:
    """Draw what the card itself shows; nobody is told it besides."""
    done = sum(outcome.changed.values())
    return blocks.said(f"Ticked off: {done}. Not done after all: {len(outcome.changed) - done}.")


@draw.register
def channel_kept(outcome: ChannelKept) -> Message:
    again = f" I ask again {mrkdwn.dated(outcome.until)}." if outcome.until else ""
    return blocks.said(f"The channel stays.{again}")


@draw.register
def channel_put_away(outcome: ChannelPutAway) -> Message:
    del outcome
    return blocks.said(f"The channel is being archived. Everything stays readable. {LATER}")


@draw.register
def review_given(outcome: ReviewGiven) -> Message:
    return blocks.said(f"{mrkdwn.person(outcome.user_id)} owns the review, and is told what to do.")


@draw.register
def severity_changed(outcome: SeverityChanged) -> Message:
    before, after = phrases.SEVERITY[outcome.before], phrases.SEVERITY[outcome.after]
    due = outcome.next_due_at
    promise = f"Next update: {mrkdwn.dated(due)}." if due else "No update is owed."
    return blocks.said(f"Severity changed: {before} → {after}. {promise}")


@draw.register
def impact_described(_outcome: ImpactDescribed) -> Message:
    more = f"How many, where, since when: {mrkdwn.command('impact')}"
    return blocks.said("Noted: card and announcement say so.", blocks.context(more))


@draw.register
def merged(outcome: Merged) -> Message:
    place = mrkdwn.channel(outcome.into_channel_id) if outcome.into_channel_id else "its channel"
    return blocks.said(f"Merged into incident {outcome.into_number}: it goes on in {place}.")


@draw.register
def quiet_set(outcome: QuietSet) -> Message:
    where = "into the thread of the pinned card" if outcome.on else "in the channel again"
    return blocks.said(f"What I say goes {where}.")
