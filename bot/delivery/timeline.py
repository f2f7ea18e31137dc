"""Owns the steps about tagged messages: read them, and answer them with the check mark."""

from collections.abc import Mapping
from typing import Any, Final

from sqlmodel import Session

from bot import wording
from bot.delivery.task import Done, Task
from commands import canvas, edit, follow_ups, inquiries, reading
from commands.rules import words
from storage import incidents, timeline
from storage.models import TimelineEntry

CHECK_MARK: Final = "white_check_mark"
# How Slack says that we are not let in where a message was added from.
AWAY: Final = ("channel_not_found", "missing_scope", "not_in_channel")


async def read_message(task: Task) -> Done:
    """Fetch what the message says; what the entry says already is kept when it is newer."""
    entry = task.entry
    channel, ts = entry.channel_id, entry.message_ts
    if channel is None or ts is None:
        return Done()
    said = await _message(task, channel, ts)
    if said is None:
        return Done({"found": False}, lambda session: _missing(session, task))
    answer = await task.call(
        "chat.getPermalink", fine=("message_not_found",), channel=channel, message_ts=ts
    )
    permalink = answer.get("permalink")
    return Done({"found": True}, lambda session: _keep(session, task, said, permalink))


async def read_added(task: Task) -> Done:
    """Read a message of another channel, where we are let in; else it stays as it was added."""
    entry = task.entry
    channel, ts = entry.channel_id, entry.message_ts
    page = await task.call("conversations.history", fine=AWAY, channel=channel, latest=ts, limit=1)
    if page.get("error"):
        return Done({"found": False})
    done = await read_message(task)

    def write(session: Session) -> None:
        if done.write is not None:
            done.write(session)
        incident = incidents.get(session, task.incident.key)
        reading.check_mark(session, incident, entry, now=task.desk.now())

    return Done(done.result, write)


async def check_mark(task: Task) -> Done:
    """Have the message carry the check mark while its entry stands, and only then.

    In another channel we may not be let in; and nobody there shall see what is private.
    """
    entry = task.entry
    is_elsewhere = entry.channel_id != task.incident.channel_id
    if is_elsewhere and task.incident.private:
        return Done()
    if entry.channel_id and entry.message_ts:
        await task.call(
            "reactions.remove" if entry.withdrawn_at else "reactions.add",
            fine=("message_not_found", *((*AWAY, "is_archived") if is_elsewhere else ())),
            channel=entry.channel_id,
            timestamp=entry.message_ts,
            name=CHECK_MARK,
        )
    return Done()


async def _message(task: Task, channel: str, ts: str) -> Mapping[str, Any] | None:
    """Return the message, none when it is gone.

    A channel's history has no thread replies, and a thread's has only its own.
    """
    page = await task.call(
        "conversations.history", channel=channel, latest=ts, inclusive=True, limit=1
    )
    found = _exactly(page, ts)
    if found is None:
        page = await task.call(
            "conversations.replies",
            fine=("thread_not_found", "message_not_found"),
            channel=channel,
            ts=ts,
            oldest=ts,
            latest=ts,
            inclusive=True,
            limit=10,
        )
        found = _exactly(page, ts)
    if found is None:
        answer = await task.call(
            "reactions.get", fine=("message_not_found",), channel=channel, timestamp=ts, full=True
        )
        found = answer.get("message")
    return found


def _exactly(page: Mapping[str, Any], ts: str) -> Mapping[str, Any] | None:
    return next((said for said in page.get("messages") or () if said.get("ts") == ts), None)


def _keep(session: Session, task: Task, said: Mapping[str, Any], permalink: str | None) -> None:
    entry = session.get_one(TimelineEntry, task.entry.id, with_for_update=True)
    entry.author_id, entry.author_name = wording.author(said)
    entry.thread_ts = said.get("thread_ts")
    entry.permalink = permalink or entry.permalink
    now = wording.of(said)
    if edit.is_older(now.edited_ts, entry.edited_ts):
        return
    files = list(now.files)
    entry.edited_ts = now.edited_ts or entry.edited_ts
    if (entry.text, entry.files) == (now.text, files):
        return
    if edit.holds(session, entry):
        entry.files = files
        return
    if entry.text is not None:
        timeline.keep_version(session, entry, now=task.desk.now(), by=None)
    entry.text, entry.files = now.text, files
    _reworded(session, task, entry)
    # An update may begin with this text, and then needs the names of those it mentions.
    for user_id in words.mentioned(now.text):
        inquiries.look_up_person(
            session, team_id=entry.team_id, user_id=user_id, now=task.desk.now()
        )


def _missing(session: Session, task: Task) -> None:
    entry = session.get_one(TimelineEntry, task.entry.id, with_for_update=True)
    entry.message_deleted_at = entry.message_deleted_at or task.desk.now()
    if entry.text is None:
        entry.text = edit.UNREAD
        _reworded(session, task, entry)


def _reworded(session: Session, task: Task, entry: TimelineEntry) -> None:
    """Have what else says these words say them, too."""
    follow_ups.reword(session, entry)
    canvas.follow(session, task.incident, now=task.desk.now())
