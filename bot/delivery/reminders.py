"""Owns the steps that ask for an update, and those that say that nobody is asked any more."""

import contextlib
from typing import Final

from sqlmodel import Session

from bot.delivery import posting
from bot.delivery.faults import Refused
from bot.delivery.task import Done, NoChannel, Task
from bot.views.message import Message
from commands.remind import HERE
from commands.rules.cadence import DUE_STEP, HEADS_UP_STEP
from storage import updates

_NOTHING: Final = Done()


async def remind(task: Task) -> Done:
    """Ask in the channel; a heads-up is for one person alone.

    When it was answered meanwhile nothing is posted; what was posted is remembered all the same,
    so that it can be closed. Where the channel is shut an escalation reaches people directly.
    """
    reminder = task.reminder
    if reminder.step == HEADS_UP_STEP:
        return _NOTHING
    try:
        channel = task.channel
        if reminder.closed_at:
            ts = await posting.posted(task, channel)
        else:
            message = task.views.reminder(task.facts, reminder, channel)
            ts = await posting.post(task, channel, message)
    except NoChannel:
        await _ask_directly(task)
        return _NOTHING  # it is to be opened yet, or was reported
    except Refused as fault:
        if fault.shuts_channel:
            await _ask_directly(task)
        raise

    def write(session: Session) -> None:
        row = updates.reminder(session, task.step.payload["reminder_id"])
        row.channel_id, row.message_ts = channel, ts

    return Done({"ts": ts}, write) if ts else _NOTHING


async def _ask_directly(task: Task) -> None:
    """Ask those whom an escalation is for, everybody with a role in place of `@here`."""
    reminder = task.reminder
    if reminder.step <= DUE_STEP or reminder.closed_at:
        return
    asked = reminder.asked_ids.split()
    if asked == [HERE]:
        asked = list(dict.fromkeys((*task.facts.holders.values(), task.incident.reporter_id)))
    message = task.views.reminder(task.facts, reminder, "")
    for user_id in asked:
        with contextlib.suppress(Refused):  # one who cannot be written to holds up nobody
            await posting.post_direct(task, user_id, message)


async def remind_direct(task: Task) -> Done:
    """Ask the person whose turn it is; escalations are said in the channel alone."""
    reminder = task.reminder
    asked = next(iter(reminder.asked_ids.split()), HERE)
    if reminder.step > DUE_STEP or asked == HERE:
        return _NOTHING
    if reminder.closed_at:
        sent = await posting.posted_direct(task, asked)
    else:
        message = task.views.reminder(task.facts, reminder, "")
        sent = await posting.post_direct(task, asked, message)

    def write(session: Session) -> None:
        row = updates.reminder(session, task.step.payload["reminder_id"])
        row.direct_channel_id, row.direct_ts = sent["channel"], sent["ts"]

    return Done(sent, write) if sent else _NOTHING


async def close_reminder(task: Task) -> Done:
    """Edit what was posted; a message that a person deleted needs no editing."""
    reminder = task.reminder
    posted = (
        (reminder.channel_id, reminder.message_ts),
        (reminder.direct_channel_id, reminder.direct_ts),
    )
    for channel, ts in posted:
        if channel and ts:
            message = task.views.reminder_closed(task.facts, reminder, channel)
            await _close(task, channel, ts, message)
    return _NOTHING


async def _close(task: Task, channel: str, ts: str, message: Message) -> None:
    """Edit one; in a channel that the incident has left nobody is asked by it any more."""
    try:
        await posting.edit(task, channel, ts, message)
    except Refused as fault:
        is_current = channel == task.incident.channel_id
        if is_current or not fault.shuts_channel:
            raise
