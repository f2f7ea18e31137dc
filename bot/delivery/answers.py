"""Owns the steps that answer a person where they asked, while Slack lets them."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from bot.delivery import posting
from bot.delivery.task import Done, Task
from bot.views.message import Message

# Slack takes answers at a response_url for half an hour.
_OPEN: Final = timedelta(minutes=30)


async def tell_ready(task: Task) -> Done:
    """Give the declarer the link to the channel, in place of the first answer they got."""
    message = task.views.ready(task.facts)
    return await _answer(task, message, {"replace_original": True})


async def answer(task: Task) -> Done:
    said = task.step.payload["message"]
    message = Message(said.get("text") or "", said.get("blocks") or ())
    return await _answer(task, message, {"replace_original": False, **said})


async def _answer(task: Task, message: Message, extra: Mapping[str, Any]) -> Done:
    url, user = task.step.payload.get("response_url"), task.step.payload["user"]
    if url and task.desk.now() - task.step.added_at < _OPEN:
        body = {"text": message.text, "response_type": "ephemeral", **extra}
        if message.blocks:
            body["blocks"] = list(message.blocks)
        if await task.line.respond(url, body):
            return Done()
    return Done(await posting.post_direct(task, user, message))
