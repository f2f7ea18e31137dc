"""Owns carrying out one step: whatever happens, it ends in something that can be written down."""

from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.delivery import faults
from bot.delivery.endings import Carried, Ending, Failed, PutBack, Stuck
from bot.delivery.faults import Call, Passing, Refused, Wait
from bot.delivery.pace import back_off
from bot.delivery.steps import STEPS
from bot.delivery.task import Done, Task
from storage.models import Step
from storage.trouble import Unavailable

# Without its channel nobody can end an incident: once a person has mended the cause, it goes on.
_INDISPENSABLE: Final = frozenset({"open_channel"})
# These do something in the incident's own channel, and nothing anywhere else.
_INSIDE: Final = frozenset(
    {
        "ask_archive",
        "bookmark",
        "canvas",
        "card",
        "invite",
        "notice",
        "pin_card",
        "read_members",
        "remind",
        "replace",
        "task",
        "task_nudge",
        "topic",
        "whisper",
    }
)
_SLOWLY: Final = timedelta(seconds=60)
_GIVE_UP: Final = timedelta(hours=24)
# Slack answers, or we stumble, each time: what waits behind it in its lane must not wait for a day.
_GIVE_UP_ANSWERED: Final = timedelta(hours=1)
# After a day's downtime a step is old at its first try: it gets a quarter of an hour all the same.
_TRIES: Final = 20

log = structlog.get_logger(__name__)


async def carry_out(task: Task) -> Ending:  # noqa: PLR0911 - one for each kind of end
    """Carry the step out and return what became of it; raises nothing but its cancellation."""
    if is_put_away(task):
        return Carried(Done({"archived": True}))
    try:
        return Carried(await STEPS[task.step.kind](task))
    except Wait as fault:
        return PutBack(fault.until, None, counts=task.line.sent)
    except Passing as fault:
        return _again(task, fault)
    except Refused as fault:
        if task.step.kind in _INDISPENSABLE:
            return Stuck(fault, task.desk.now() + _SLOWLY)
        return Failed(fault)
    except Unavailable as fault:
        return _again(task, Passing(f"database: {fault}"))
    except Exception as fault:
        log.exception("step.broken", kind=task.step.kind, step=task.step.id)
        return _again(task, Passing(type(fault).__name__, answered=True))


def is_put_away(task: Task) -> bool:
    """Tell whether the step is for a channel that is archived: it is drawn anew once it is not."""
    facts = task.rows.facts
    return (
        facts is not None and facts.incident.archived_at is not None and task.step.kind in _INSIDE
    )


def again(step: Step, why: str, now: datetime) -> Ending:
    """Return how a step ends that was carried out and cannot be written down: not for ever."""
    if now - step.added_at > _GIVE_UP_ANSWERED and step.attempts >= _TRIES:
        return Failed(faults.refused("gave_up", Call(step.kind)))
    return PutBack(now + back_off(step.attempts), why, counts=True)


def _again(task: Task, fault: Passing) -> Ending:
    now, step = task.desk.now(), task.step
    if fault.token:
        return PutBack(now + _SLOWLY, fault.code, counts=True)
    limit = _GIVE_UP_ANSWERED if fault.answered else _GIVE_UP
    if now - step.added_at > limit and step.attempts >= _TRIES:
        return Failed(faults.refused("gave_up", Call(step.kind)))
    return PutBack(now + back_off(step.attempts), fault.code, counts=True)
