"""Owns the step that learns a person's name and time zone."""

from sqlmodel import Session

from bot.delivery.task import Done, Task
from storage.models import Person


async def look_up_person(task: Task) -> Done:
    user_id, team_id = task.step.payload["user"], task.step.team_id
    answer = await task.call("users.info", user=user_id)
    user, profile = answer["user"], answer["user"].get("profile") or {}
    name = profile.get("display_name") or user.get("real_name") or user.get("name")

    def write(session: Session) -> None:
        now = task.desk.now()
        person = session.get(Person, (team_id, user_id))
        if person is None:
            person = Person(team_id=team_id, user_id=user_id, seen_at=now)
        person.zone, person.name, person.seen_at = user.get("tz"), name, now
        session.add(person)

    return Done({"zone": user.get("tz")}, write)
