"""Owns the steps that post in the incident's channel and where onlookers read, or privately."""

from typing import Any, Final

from sqlmodel import Session

from bot.delivery import budgets, joining, posting
from bot.delivery.faults import Refused
from bot.delivery.task import Done, Task
from bot.views.message import Message
from commands.catchup import CAUGHT_UP
from commands.facts import Facts
from storage import incidents, outbox, posted

# Somebody has to answer these, or to know of them at once.
LOUD: Final = frozenset(
    {"who_commands", "quiet", "delivery_failed", "merged_into", "moved_here"}
    | {"customers_asked", "customers_unanswered", "customers_behind"}
)
_NO_THREAD: Final = frozenset({"cannot_reply_to_message", "message_not_found", "thread_not_found"})


async def notice(task: Task) -> Done:
    """Post in the channel; in the card's thread while it is to be quiet there."""
    card = task.incident.card_ts
    is_quiet = task.incident.quiet and task.step.payload["notice"] not in LOUD
    known = await _said_before(task, card) if task.repeated else None
    if known is None and not is_quiet and (joined := await joining.join(task)):
        return joined
    thread = card if is_quiet else None
    ts = known or await posting.post(task, task.channel, _drawn(task), thread)
    return Done({"ts": ts})


async def _said_before(task: Task, card: str | None) -> str | None:
    """Return what an earlier attempt posted: it may have been quiet then, and not now."""
    there = await posting.posted(task, task.channel)
    return there or (await posting.posted(task, task.channel, card) if card else None)


async def replace(task: Task) -> Done:
    """Edit what another step posted; nothing when that could not be posted, or was deleted."""
    of = task.step.payload["of"]
    ts = await task.desk.database.read(lambda session: posted.ts_of(session, of))
    if ts is not None:
        await posting.edit(task, task.channel, ts, _drawn(task))
    return Done()


async def direct(task: Task) -> Done:
    return Done(await posting.post_direct(task, task.step.payload["user"], _drawn(task)))


async def whisper(task: Task) -> Done:
    """Say it to one person in the channel; by direct message when they are not there.

    Nothing can tell whether it was said already: after a crash it may be said twice.
    """
    facts = await budgets.noted(task) if task.step.payload["notice"] == CAUGHT_UP else task.facts
    user, message = task.step.payload["user"], _drawn(task, facts)
    content: dict[str, Any] = posting.content(message)
    for unknown in ("unfurl_links", "unfurl_media"):
        content.pop(unknown)
    answer = await task.call(
        "chat.postEphemeral",
        fine=("user_not_in_channel",),
        channel=task.channel,
        user=user,
        **content,
    )
    if answer.get("error"):
        return Done(await posting.post_direct(task, user, message))
    return Done()


async def announce(task: Task) -> Done:
    """Post the announcement, or edit it in place; posted anew when a person deleted it."""
    incident, message = task.incident, task.views.announcement(task.facts)
    channel, known = incident.announcement_channel_id, incident.announcement_ts
    if incident.private and known is None:
        # It was made private before it was announced; or the answer to that was lost.
        known = await posting.posted(task, channel) if channel else None
        if known is None:
            return Done()
    if channel is None:
        return Done()
    ts = known
    if known is None or not await posting.edit(task, channel, known, message):
        ts = await posting.post(task, channel, message)

    def write(session: Session) -> None:
        incidents.get(session, incident.key).announcement_ts = ts

    return Done({"ts": ts}, write)


async def announce_reply(task: Task) -> Done:
    """Post in the announcement's thread; nothing where no announcement could be posted.

    When a person deleted the announcement it is posted anew, and this follows it.
    """
    channel, thread_ts = task.incident.announcement_channel_id, task.incident.announcement_ts
    if channel is None or thread_ts is None or task.incident.private:
        return Done()
    try:
        return Done({"ts": await posting.post(task, channel, _drawn(task), thread_ts)})
    except Refused as fault:
        if fault.code not in _NO_THREAD or task.step.payload.get("again"):
            raise
        return Done({"again": True}, lambda session: _again(session, task))


def _again(session: Session, task: Task) -> None:
    """Add the announcement and then this reply once more, in the lane that keeps their order."""
    step, now = task.step, task.desk.now()
    for kind, payload in (("announce", {}), (step.kind, {**step.payload, "again": True})):
        outbox.add(
            session,
            team_id=step.team_id,
            incident_id=step.incident_id,
            kind=kind,
            payload=payload,
            lane=step.lane,
            now=now,
        )


def _drawn(task: Task, facts: Facts | None = None) -> Message:
    payload = task.step.payload
    return task.views.notice(payload["notice"], facts or task.facts, payload["data"])
