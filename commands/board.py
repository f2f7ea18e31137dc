"""Owns `/incident board`: what the review board reads, for who does not wait for its meeting."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from commands import access, record, weekly
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import weeks, words
from storage import incidents, outbox, posted, reviews
from storage.models import StepState

USAGE: Final = "board [post]"
POST: Final = "post"
# Two people who want the same are not to post it twice.
_JUST_NOW: Final = timedelta(minutes=10)


@dataclass(frozen=True)
class BoardAsked(Outcome):
    """It is read beside the acknowledgement, and sent after it; `due_at`: the next meeting."""

    channel_id: str | None
    due_at: datetime | None


@dataclass(frozen=True)
class BoardPosted(Outcome):
    """The digest of the last seven days is on its way into the channel; the meeting stays."""

    channel_id: str


def _show(at: Situation) -> BoardAsked:
    outbox.add(
        at.session,
        team_id=at.caller.team_id,
        kind="show_board",
        payload={"user": at.caller.user_id, "response_url": at.caller.response_url},
        now=at.now,
    )
    channel = at.policy.review_channel
    due = reviews.due(at.session, at.caller.team_id) if channel else None
    return BoardAsked(channel, due)


def _post(at: Situation) -> BoardPosted:
    """Post the digest of the last seven days now; the planned one comes all the same."""
    access.require(at, "reviewed")
    channel, team_id = at.policy.review_channel, at.caller.team_id
    if channel is None:
        raise Refusal(
            "There is no channel for it: whoever runs Sitrep sets `SITREP_REVIEW_CHANNEL`. "
            "`/incident board` shows it to you alone."
        )
    incidents.hold_workspace(at.session, team_id)
    _require_not_just_now(at, channel)
    weekly.post(at, team_id, weeks.latest(at.now))
    record.for_oneself(at, None, "board", channel=(None, channel))
    return BoardPosted(channel)


def _require_not_just_now(at: Situation, channel: str) -> None:
    last = posted.latest(at.session, at.caller.team_id, weekly.KIND)
    if last is None or at.now - last.added_at >= _JUST_NOW or last.payload["channel"] != channel:
        return
    if last.state is StepState.FAILED:
        raise Refusal(
            f"It could not be posted in <#{channel}> a few minutes ago. Type `/invite @Sitrep` "
            "there, and it comes. `/incident board` shows it to you alone."
        )
    raise Refusal(
        f"It was posted in <#{channel}> a few minutes ago. `/incident board` shows it to you alone."
    )


def _run(at: Situation, text: str) -> Outcome:
    said = words.one_line(text).strip().casefold()
    if said == POST:
        return _post(at)
    if said:
        raise usage(USAGE, f"“{words.plain(text)[:40]}” is nothing that can be done with it.")
    return _show(at)


COMMAND: Final = Command(
    "board",
    USAGE,
    "what the review board reads of the last seven days",
    Place.ANYWHERE,
    _run,
    looking="board",
)
