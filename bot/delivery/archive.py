"""Owns the steps that ask whether a channel may be archived, and archive it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlmodel import Session

from bot.delivery import posting
from bot.delivery.faults import Refused
from bot.delivery.task import Done, Task
from commands import archive as archiving
from commands.command import Caller, Situation
from storage import posted

# Nobody can write there any more: a person has archived it.
_ARCHIVED: Final = frozenset({"is_archived", "is_inactive"})
# The subtypes of messages that somebody writes.
_WRITTEN: Final = (None, "file_share", "me_message", "thread_broadcast")
_PAGE: Final = 200

Work = Callable[[Situation], Any]


async def ask_archive(task: Task) -> Done:
    """Ask in the channel; one that a person has archived needs no question."""
    payload = task.step.payload
    message = task.views.notice(payload["notice"], task.facts, payload["data"])
    try:
        return Done({"ts": await posting.post(task, task.channel, message)})
    except Refused as fault:
        if fault.code not in _ARCHIVED:
            raise
    return Done({"archived": True}, _heard(task, lambda at: archiving.gone(at, _key(task))))


async def archive(task: Task) -> Done:
    """Archive the channel, unless it is wanted again since that was decided, or spoken in.

    What the step finds done already is success, so it may be repeated.
    """
    if not await task.desk.database.transaction(
        _heard(task, lambda at: archiving.claim(at, _key(task)))
    ):
        return Done({"kept": True})
    asked = task.step.payload["asked"]
    ts = await task.desk.database.read(lambda session: posted.ts_of(session, asked))
    try:
        return await _put_away(task, asked, ts)
    except Refused:
        spare = _heard(task, lambda at: archiving.spare(at, _key(task), asked, "refused"))
        await task.desk.database.transaction(spare)
        raise


async def _put_away(task: Task, asked: int, ts: str | None) -> Done:
    data = task.step.payload["data"]
    if ts is not None and data["why"] == "unanswered" and await _is_spoken_in(task, ts):
        return Done(
            {"kept": True},
            _heard(task, lambda at: archiving.spare(at, _key(task), asked, "spoken")),
        )
    if ts is not None:
        await _say(task, ts, data)
    await task.call("conversations.archive", channel=task.channel)
    return Done({"archived": True}, _heard(task, lambda at: archiving.gone(at, _key(task))))


async def _say(task: Task, ts: str, data: Mapping[str, Any]) -> None:
    """Take the buttons away while that can still be done."""
    message = task.views.notice("archive_settled", task.facts, data)
    try:
        await posting.edit(task, task.channel, ts, message)
    except Refused as fault:
        if fault.code not in _ARCHIVED:
            raise


async def _is_spoken_in(task: Task, since: str) -> bool:
    """Tell whether anybody has written in the channel since it was asked; threads do not count."""
    page = await task.call("conversations.history", channel=task.channel, oldest=since, limit=_PAGE)
    return any(
        said.get("subtype") in _WRITTEN and said.get("user") and not said.get("bot_id")
        for said in page.get("messages") or ()
    )


def _heard(task: Task, work: Work) -> Callable[[Session], Any]:
    """Return the work, done by nobody but Slack's answer."""
    desk, by = task.desk, Caller(task.step.team_id, "slack", "event")
    return lambda session: work(Situation(session, by, desk.now(), desk.policy))


def _key(task: Task) -> int:
    return task.incident.key
