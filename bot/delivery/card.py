"""Owns the steps about the incident's card: posted once, edited in place, pinned."""

from sqlmodel import Session

from bot.delivery import budgets, posting
from bot.delivery.task import Done, Task
from commands import outbound
from storage import incidents, outbox
from storage.models import Incident, Step


async def card(task: Task) -> Done:
    """Draw the card; when a person deleted it, post it anew, pin it and mend its bookmark."""
    message, known = task.views.card(await budgets.noted(task)), task.incident.card_ts
    if known and await posting.edit(task, task.channel, known, message):
        return Done({"ts": known})
    ts = await posting.post(task, task.channel, message)

    def write(session: Session) -> None:
        incident = incidents.get(session, task.incident.key)
        incident.card_ts = ts
        if known:
            _furnish(session, incident, task)

    return Done({"ts": ts}, write)


async def pin_card(task: Task) -> Done:
    """Pin the card; one that a person deleted meanwhile is pinned when it is posted anew."""
    if task.incident.card_ts:
        await task.call(
            "pins.add",
            fine=("message_not_found",),
            channel=task.channel,
            timestamp=task.incident.card_ts,
        )
    return Done()


def _furnish(session: Session, incident: Incident, task: Task) -> None:
    now, step = task.desk.now(), session.get_one(Step, task.step.id)
    outbound.pin_card(session, incident, step, now=now)
    outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind="bookmark",
        payload={"to": "card", "moved": True},
        after=step,
        now=now,
    )
