"""Owns the steps that answer a person where they asked, while Slack lets them."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import structlog
from sqlmodel import Session

from bot.delivery import faults, posting
from bot.delivery.faults import Call, Refused
from bot.delivery.task import Done, Task, Write
from bot.views.message import Message
from commands import metrics as figured

# Slack takes answers at a response_url for half an hour.
_OPEN: Final = timedelta(minutes=30)
_NOT_DRAWN: Final = "invalid_blocks"

log = structlog.get_logger(__name__)


async def tell_ready(task: Task) -> Done:
    """Give the declarer the link to the channel, in place of the first answer they got."""
    return await replace_first(task, task.views.ready(task.facts))


async def answer(task: Task) -> Done:
    said = task.step.payload["message"]
    message = Message(said.get("text") or "", said.get("blocks") or ())
    return await _answer(task, message, {"replace_original": False, **said})


async def replace_first(task: Task, message: Message) -> Done:
    """Answer in place of what was said at first."""
    return await _answer(task, message, {"replace_original": True})


async def metrics(task: Task) -> Done:
    """Work out the figures that somebody asked for; without charts where Slack has none."""
    slack, found = task.desk.slack, await report(task)
    once = {"replace_original": True}
    try:
        if slack.takes_charts:
            return await _answer(task, task.views.metrics(found), once)
    except Refused as fault:
        if fault.code != _NOT_DRAWN:
            raise
        log.info("charts.not_taken")
        slack.takes_charts = False
    can_bring = slack.takes_files and task.desk.easel.is_fit
    has_picture = can_bring and task.views.metrics_picture(found)
    message = task.views.metrics_in_letters(found, bool(has_picture))
    done = await _answer(task, message, once)
    return replace(done, write=_picture(task)) if has_picture else done


async def report(task: Task) -> figured.Report:
    """Read the figures, and work them out beside the loop."""
    desk, asked, now = task.desk, task.step.payload, task.desk.now()
    found = await desk.database.read(
        lambda session: figured.gather(
            session,
            desk.policy,
            task.step.team_id,
            days=asked["days"],
            service=asked["service"],
            now=now,
        )
    )
    return await asyncio.to_thread(figured.report, found)


def _picture(task: Task) -> Write:
    """Return what has the picture follow, once however often the figures were answered."""
    now, step = task.desk.now(), task.step

    def write(session: Session) -> None:
        figured.picture(session, step.team_id, step.payload, key=f"picture:{step.key}", now=now)

    return write


async def _answer(task: Task, message: Message, extra: Mapping[str, Any]) -> Done:
    url, user = task.step.payload.get("response_url"), task.step.payload["user"]
    if url and task.desk.now() - task.step.added_at < _OPEN:
        body = {"text": message.text, "response_type": "ephemeral", **extra}
        if message.blocks:
            body["blocks"] = list(message.blocks)
        refused = await task.line.respond(url, body)
        if not refused:
            return Done()
        if refused == _NOT_DRAWN:  # no more would it be taken as a direct message
            raise faults.refused(refused, Call("response_url"))
    return Done(await posting.post_direct(task, user, message))
