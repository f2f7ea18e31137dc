"""Owns saying, in a channel that is open to us again, what could not be said there meanwhile."""

from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from bot.delivery import faults
from commands import weekly
from storage import incidents, outbox, posted
from storage.models import StepState

# What could not be said for longer than this is history by now.
_RECENT: Final = timedelta(hours=24)
_ANNOUNCING: Final = ("announce", "announce_reply")


def revive(session: Session, team_id: str, channel: str, now: datetime) -> int:
    """Have what failed because the channel was shut tried again; return how many steps."""
    own, announced = incidents.using(session, team_id, channel)
    outbox.forget_reports(session, [*own, *announced], channel)
    return _board(session, team_id, channel, now) + sum(
        outbox.revive(
            session,
            which,
            faults=faults.SHUT,
            kinds=_ANNOUNCING,
            inside=inside,
            since=now - _RECENT,
            now=now,
        )
        for which, inside in ((own, False), (announced, True))
    )


def _board(session: Session, team_id: str, channel: str, now: datetime) -> int:
    """Have the review board's digest posted after all, if this is its channel."""
    shut = [*faults.SHUT, *(f"{outbox.BEHIND}{fault}" for fault in faults.SHUT)]
    failed = posted.failed_in(session, weekly.lane(team_id), shut, since=now - _RECENT)
    untold = [step for step in failed if step.payload.get("channel") == channel]
    for step in untold:
        step.state, step.ready_at, step.done_at = StepState.WAITING, now, None
    return len(untold)
