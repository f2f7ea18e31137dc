"""Owns noticing that a commander writes in their incident's channel."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlmodel import Session

from bot.answering import Desk, effect
from bot.listeners import happenings
from bot.recent import Recent
from commands import commanding
from commands.command import Caller, Outcome, Situation
from storage import incidents

# The subtypes of messages that somebody writes.
WRITTEN: Final = (None, "file_share", "me_message", "thread_broadcast")
# A sign a minute is enough: most messages are then not even looked at.
_OFTEN: Final = timedelta(minutes=1)
_MOST: Final = 4096


class Signs:
    """Notes a commander's messages, at most once a minute for each writer and channel."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last: Recent[Caller, datetime] = Recent(_MOST)

    async def wrote(self, body: dict[str, Any]) -> None:
        told = happenings.event(body)
        caller = happenings.writer(told)
        if caller is None or self._is_noted(caller):
            return
        if await self._desk.database.read(lambda session: _commands(session, caller)):
            await effect(self._desk, caller, told.key, _seen)

    def _is_noted(self, caller: Caller) -> bool:
        now, last = self._desk.now(), self._last.get(caller)
        if last is not None and now - last < _OFTEN:
            return True
        self._last.keep(caller, now)
        return False


def _commands(session: Session, caller: Caller) -> bool:
    return incidents.is_commander(
        session, caller.team_id, channel_id=caller.channel_id or "", user_id=caller.user_id
    )


def _seen(at: Situation) -> Outcome:
    return commanding.seen(at, at.incident())
