"""Owns the steps that learn who people are: one person, and everybody in the workspace."""

from collections.abc import Mapping
from typing import Any, Final

from sqlmodel import Session

from bot import persons
from bot.delivery.task import Done, Task
from commands import inquiries

_PAGE: Final = 200


async def look_up_person(task: Task) -> Done:
    answer = await task.call("users.info", user=task.step.payload["user"])
    person = persons.read(answer["user"], task.step.team_id)
    now = task.desk.now()
    return Done(
        {"zone": person.zone}, lambda session: persons.learn(session, person, task.desk.policy, now)
    )


async def read_people(task: Task) -> Done:
    """Read one page of the workspace's people; the next page is a step of its own."""
    cursor = task.step.payload.get("cursor")
    answer = await task.call("users.list", limit=_PAGE, **({"cursor": cursor} if cursor else {}))
    team_id, now = task.step.team_id, task.desk.now()
    found = [persons.read(user, team_id) for user in answer["members"] if _is_person(user)]
    following = (answer.get("response_metadata") or {}).get("next_cursor")

    def write(session: Session) -> None:
        for person in found:
            persons.learn(session, person, task.desk.policy, now)
        if following:
            day = task.step.payload["day"]
            inquiries.read_people(session, team_id=team_id, day=day, cursor=following, now=now)

    return Done({"people": len(found)}, write)


def _is_person(user: Mapping[str, Any]) -> bool:
    return not user.get("is_bot") and isinstance(user.get("id"), str)
