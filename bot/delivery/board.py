"""Owns the steps that post the review board's digest, draw it anew, and show it to one person."""

from typing import Final

from sqlmodel import Session

from bot.delivery import answers, posting
from bot.delivery.faults import Refused
from bot.delivery.task import Done, Task
from commands import agenda, weekly
from commands.agenda import Agenda
from commands.command import Caller, Situation
from commands.rules.weeks import Page
from storage import posted

# Older ones are another week's, and scrolled away; whoever clicks there is told how it stands. Only
# what has become private is taken out of them all.
_MOST: Final = 24
_EVERY: Final = 2000  # more than there are in ten years


async def post_board(task: Task) -> Done:
    """Post one message of the digest as things stand now, in the channel or in its thread."""
    asked, first = task.step.payload, task.step.payload["of"]
    page = Page.read(asked)

    def look(session: Session) -> tuple[Agenda, str | None]:
        found = agenda.gather(_at(task, session), task.step.team_id, page)
        return found, posted.ts_of(session, first) if first else None

    found, thread = await task.desk.database.read(look)
    if first and thread is None:  # what it belongs to is not there
        return Done()
    ts = await posting.post(task, asked["channel"], task.views.board(found), thread)
    return Done({"ts": ts})


async def redraw_board(task: Task) -> Done:
    """Have the messages that say something of the incident say how it stands now."""
    whole, incident_id = task.step.payload["whole"], task.incident.key

    def look(session: Session) -> list[tuple[str, str, Agenda]]:
        at, found = _at(task, session), []
        most = _EVERY if whole else _MOST
        steps = posted.latest_done(session, task.step.team_id, weekly.KIND, most)
        newest = Page.read(steps[0].payload).until if steps else 0.0
        for number, step in enumerate(steps):
            page, ts = Page.read(step.payload), (step.result or {}).get("ts")
            if ts and weekly.names(page, incident_id, newest, whole=whole and number < _MOST):
                drawn = agenda.gather(at, step.team_id, page)
                found.append((step.payload["channel"], ts, drawn))
        return found

    for channel, ts, drawn in await task.desk.database.read(look):
        try:
            await posting.edit(task, channel, ts, task.views.board(drawn))
        except Refused:
            if channel == task.desk.policy.review_channel:
                raise  # in one that was set before nobody reads it any more
    return Done()


async def show_board(task: Task) -> Done:
    """Show the last seven days to whoever asked."""
    found = await task.desk.database.read(
        lambda session: agenda.lately(_at(task, session), task.step.team_id)
    )
    return await answers.replace_first(task, task.views.board(found))


def _at(task: Task, session: Session) -> Situation:
    """Return the situation in which the rows are read; nobody in particular asks."""
    desk = task.desk
    caller = Caller(task.step.team_id, "clock", "clock")
    return Situation(session, caller, desk.now(), desk.policy)
