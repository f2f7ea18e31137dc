"""Owns the steps about a person's Home: always drawn from the record as it stands then."""

from typing import Final

import structlog

from bot.delivery.task import Done, Task
from commands import home as homes
from commands.command import Caller, Situation

log = structlog.get_logger(__name__)
# The app has no Home tab (it was installed from an older manifest), or Slack has none for this
# person: nothing is lost that they could see.
_NO_HOME: Final = ("not_enabled", "user_not_found", "user_not_visible", "user_disabled")


async def home(task: Task) -> Done:
    """Show a person their Home."""
    desk, user_id = task.desk, task.step.payload["user"]
    caller, now = Caller(task.step.team_id, user_id, "home"), desk.now()
    shown = await desk.database.read(
        lambda session: homes.gather(Situation(session, caller, now, desk.policy))
    )
    view = task.views.home(shown)
    answer = await task.call("views.publish", fine=_NO_HOME, user_id=user_id, view=view)
    if error := answer.get("error"):
        log.info("home.not_shown", error=error)
    return Done()


async def redraw_home(task: Task) -> Done:
    """Have a Home drawn anew; it takes its turn among the others of this person."""
    team_id, user_id, now = task.step.team_id, task.step.payload["user"], task.desk.now()
    return Done(write=lambda session: homes.publish(session, team_id, user_id, now=now))
