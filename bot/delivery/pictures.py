"""Owns the step that brings somebody the charts of figures as a picture, where Slack draws none.

An ephemeral message holds no file, so it comes as a direct message.
"""

import hashlib
from typing import Any, Final

import structlog

from bot.delivery import answers, posting
from bot.delivery.faults import Passing, Refused
from bot.delivery.task import Done, Task
from bot.pictures import NotPainted
from bot.views.pictured import Picture

# Slack answers before it has shared a file, and may do so though its answer is lost.
_UNANSWERED: Final = "picture_unanswered"
_LOOKS: Final = 5
# These are of the workspace, until somebody changes it; anything else is of this one picture.
_LASTING: Final = frozenset(
    {
        "file_type_not_allowed",
        "file_upload_size_restricted",
        "file_uploads_disabled",
        "file_uploads_except_images_disabled",
        "missing_scope",
        "restricted_action",
        "storage_limit_reached",
    }
)

log = structlog.get_logger(__name__)


async def bring(task: Task) -> Done:
    """Share the picture with who asked for the figures; a repeated step looks for it first."""
    user, name = task.step.payload["user"], _name(task)
    channel = await posting.direct_channel(task, user)
    if task.repeated and await _was_shared(task, channel, name):
        return Done()
    report = await answers.report(task)
    picture = task.views.metrics_picture(report)
    if picture is None:
        return Done()
    try:
        image = await task.desk.easel.paint(picture.charts)
        await _share(task, channel, name, picture, image)
    except NotPainted as fault:
        log.warning("picture.not_painted", why=str(fault))
    except Refused as fault:
        log.warning("picture.not_taken", error=fault.code, mend=fault.mend)
        if fault.code in _LASTING:
            task.desk.slack.takes_files = False
    else:
        return Done({"channel": channel})
    return Done(await posting.post_direct(task, user, task.views.metrics_no_picture(report)))


async def _share(task: Task, channel: str, name: str, picture: Picture, image: bytes) -> None:
    given = await task.call(
        "files.getUploadURLExternal",
        filename=name,
        length=len(image),
        alt_txt=picture.alternative,
    )
    await task.line.upload(str(given["upload_url"]), image)
    file: dict[str, Any] = {"id": given["file_id"], "title": picture.title}
    try:
        await task.call(
            "files.completeUploadExternal",
            files=[file],
            channel_id=channel,
            initial_comment=picture.comment,
        )
    except Passing as fault:
        if fault.token:
            raise
        raise Passing(_UNANSWERED, answered=fault.answered) from None


def _name(task: Task) -> str:
    """Return the file's name: by it an earlier attempt's picture is known, it can carry no key."""
    digest = hashlib.sha256(task.step.key.encode()).hexdigest()[:12]
    return f"figures-{task.step.added_at:%Y-%m-%d}-{digest}.png"


async def _was_shared(task: Task, channel: str, name: str) -> bool:
    """Tell whether an earlier attempt has shared it. Raises Passing while it may come yet."""
    if await _is_there(task, channel, name):
        return True
    if task.step.fault == _UNANSWERED and task.step.attempts < _LOOKS:
        raise Passing(_UNANSWERED)
    return False


async def _is_there(task: Task, channel: str, name: str) -> bool:
    async for said in posting.since(task, channel):
        if any(file.get("name") == name for file in said.get("files") or ()):
            return True
    return False
