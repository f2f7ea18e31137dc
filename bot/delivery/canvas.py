"""Owns the step that draws the postmortem's canvas: edited in place, made where there is none."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

import structlog
from sqlmodel import Session

from bot.delivery.faults import Passing, Refused
from bot.delivery.task import Done, Task
from bot.export.canvas import LEFT, Canvas, mark
from commands import canvas as deciding
from commands import reviewing
from commands.canvas import TAKEN, Sheet
from commands.command import Caller, Situation
from storage import incidents, posted

# A person has deleted it.
_GONE: Final = frozenset({"canvas_not_found", "canvas_deleted"})
# There are none here, and a person would have to change that; nothing else depends on them.
_NONE: Final = frozenset(
    {
        "canvas_disabled_user_team",
        "free_teams_cannot_edit_standalone_canvases",
        "missing_scope",
        "restricted_action",
        "team_tier_cannot_create_channel_canvases",
    }
)
# Slack stumbles over long ones, and does not say that it was the length.
_TOO_MUCH: Final = frozenset(
    {"canvas_creation_failed", "canvas_editing_failed", "canvas_too_large"}
)
# Slack may tell of a new one in the channel's tabs only some seconds after it has made it.
_LOOKS: Final = 5
_UNREADABLE: Final = frozenset({*_GONE, *_NONE, "access_denied", "no_permission"})

log = structlog.get_logger(__name__)


class _Refused(Exception):  # noqa: N818 - Slack's answer, not our fault
    """There is no canvas to be had here."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


async def canvas(task: Task) -> Done:
    """Draw it; on a repeat what an earlier attempt made is looked for before another is made."""
    sheet = await task.desk.database.read(lambda session: _gather(session, task))
    if sheet is None:
        return Done()
    drawn = task.views.canvas(sheet)
    digest = sha256(f"{task.channel}\n{drawn.markdown}".encode()).hexdigest()
    known = sheet.document.about.canvas_id
    if known is not None and await _is_drawn(task, known, digest):
        return Done({"canvas": known, "digest": digest})
    try:
        made = await _draw(task, drawn, known)
    except _Refused as fault:
        why = fault.why
        return Done({"refused": why}, lambda session: _tell(session, task, why))
    except Refused:
        if await task.desk.database.read(lambda session: _has_moved(session, task)):
            return Done()
        raise
    return Done(
        {"canvas": made, "digest": digest},
        lambda session: deciding.made(session, task.incident, made, now=task.desk.now()),
    )


async def drop(task: Task) -> Done:
    """Take away what was drawn in a channel after the incident had left it."""
    await _take_away(task, task.step.payload["canvas"])
    return Done()


async def leave(task: Task, known: str | None, channel: Mapping[str, Any]) -> None:
    """Take away the one in a channel that the incident has left: it is drawn anew in the other.

    `known`: none where a process may have died before it knew of it; then it is looked for.
    """
    behind = known or await _among(task, channel, mark(task.incident))
    if behind is not None:
        await _take_away(task, behind)


async def _take_away(task: Task, canvas_id: str) -> None:
    """Delete it; where nobody may, nothing of what stood there can be read any more."""
    stays = {"canvas_deleting_disabled", "restricted_action"}
    answer = await task.call("canvases.delete", fine={*_GONE, *stays}, canvas_id=canvas_id)
    if answer.get("error") in stays:
        change = {"operation": "replace", "document_content": _content(LEFT)}
        await task.call("canvases.edit", fine=_GONE, canvas_id=canvas_id, changes=[change])


def _gather(session: Session, task: Task) -> Sheet | None:
    desk = task.desk
    at = Situation(session, Caller(task.step.team_id, "slack", "canvas"), desk.now(), desk.policy)
    incident = incidents.get(session, task.incident.key)
    due = reviewing.due_at(at, incident) if deciding.is_due(incident) else None
    return deciding.gather(session, incident.key, due)


def _has_moved(session: Session, task: Task) -> bool:
    return deciding.has_moved(session, task.incident)


def _tell(session: Session, task: Task, why: str) -> None:
    deciding.refused(session, task.incident, why, task.desk.policy, now=task.desk.now())


async def _is_drawn(task: Task, known: str, digest: str) -> bool:
    """Tell whether it says that already, as far as we know: then nobody's typing is overwritten."""
    if task.repeated or task.step.lane is None:
        return False
    lane = task.step.lane
    before = await task.desk.database.read(
        lambda session: posted.in_lane(session, lane, task.step.kind, 1)
    )
    last = (before[0].result or {}) if before else {}
    return bool(last.get("canvas") == known and last.get("digest") == digest)


async def _draw(task: Task, drawn: Canvas, known: str | None) -> str:
    """Return the id of the canvas that says it now. Raises _Refused."""
    if known is not None and await _edit(task, known, drawn):
        return known
    ours = await _ours(task, drawn.mark) if task.repeated else None
    if ours is not None and await _edit(task, ours, drawn):
        await _close(task, ours)
        return ours
    return await _make(task, drawn)


async def _make(task: Task, drawn: Canvas) -> str:
    for markdown in (drawn.markdown, drawn.brief):
        answer = await task.call(
            "conversations.canvases.create",
            fine={*TAKEN, *_NONE, *_TOO_MUCH},
            channel_id=task.channel,
            title=drawn.title,
            document_content=_content(markdown),
        )
        error = answer.get("error")
        if error in TAKEN:
            return await _adopt(task, drawn, str(error))
        if error in _NONE:
            raise _Refused(str(error))
        if error is None:
            made = str(answer["canvas_id"])
            await _close(task, made)
            return made
    raise Passing(str(error), answered=True)


async def _adopt(task: Task, drawn: Canvas, why: str) -> str:
    """Draw on ours, of which we do not know any more; somebody else's is left alone."""
    ours = await _ours(task, drawn.mark)
    if ours is None or not await _edit(task, ours, drawn):
        if task.repeated and task.step.attempts < _LOOKS:  # an earlier attempt may have made it
            raise Passing(why, answered=True)
        raise _Refused(why)
    await _close(task, ours)
    return ours


async def _edit(task: Task, canvas_id: str, drawn: Canvas) -> bool:
    """Replace what it says; tell whether it was still there. Raises _Refused."""
    for markdown in (drawn.markdown, drawn.brief):
        change = {"operation": "replace", "document_content": _content(markdown)}
        answer = await task.call(
            "canvases.edit",
            fine={*_GONE, *_NONE, *_TOO_MUCH},
            canvas_id=canvas_id,
            changes=[change],
        )
        error = answer.get("error")
        if error in _NONE:
            raise _Refused(str(error))
        if error not in _TOO_MUCH:
            return error is None
    raise Passing(str(error), answered=True)


async def _close(task: Task, canvas_id: str) -> None:
    """Have the channel's members read it: what they type would be drawn over.

    Where Slack does not do that, it stays open to everybody in the channel, and says so itself.
    """
    try:
        await task.call(
            "canvases.access.set",
            canvas_id=canvas_id,
            access_level="read",
            channel_ids=[task.channel],
        )
    except Refused as fault:
        log.info("canvas.left_open", error=fault.code)


async def _ours(task: Task, said: str) -> str | None:
    """Return the canvas in the channel that says it is ours."""
    about = await task.call("conversations.info", channel=task.channel)
    return await _among(task, about["channel"], said)


async def _among(task: Task, channel: Mapping[str, Any], said: str) -> str | None:
    """Return which of the canvases that a channel tells of says that it is ours."""
    for canvas_id in _canvases(channel.get("properties") or {}):
        answer = await task.call(
            "canvases.sections.lookup",
            fine=_UNREADABLE,
            canvas_id=canvas_id,
            criteria={"contains_text": said},
        )
        if answer.get("sections"):
            return canvas_id
    return None


def _canvases(properties: Mapping[str, Any]) -> Iterator[str]:
    """Yield the canvases that a channel tells of: Slack does so in either of two ways."""
    known = properties.get("canvas") or {}
    tabs = [tab for tab in properties.get("tabs") or () if tab.get("type") == "canvas"]
    found = [known.get("file_id"), *((tab.get("data") or {}).get("file_id") for tab in tabs)]
    yield from dict.fromkeys(str(one) for one in found if one)


def _content(markdown: str) -> dict[str, str]:
    return {"type": "markdown", "markdown": markdown}
