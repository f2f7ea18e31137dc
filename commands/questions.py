"""Owns what people are asked with buttons: reminders, roles, tasks, action items, the archive."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session

from commands import outbound
from commands.rules.cadence import HEADS_UP_STEP
from storage.models import ActionItem, Handoff, Incident, IncidentTask, Reminder, Step


def remind(
    session: Session, incident: Incident, reminder: Reminder, *, privately: bool, now: datetime
) -> None:
    """Ask for an update: in the channel (but for a heads-up) and, if so wished, privately."""
    if reminder.step > HEADS_UP_STEP:
        _about_reminder(session, incident, "remind", reminder, now=now)
    if privately:
        _about_reminder(session, incident, "remind_direct", reminder, now=now)


def remind_again(
    session: Session, incident: Incident, reminder: Reminder, *, now: datetime
) -> None:
    """Ask in the channel where it goes on, as it was asked in the one before."""
    payload, lane = {"reminder_id": reminder.id}, f"reminder:{incident.key}"
    outbound.add(session, incident, "remind", payload, now=now, lane=lane)


def close_reminder(
    session: Session, incident: Incident, reminder: Reminder, *, now: datetime
) -> None:
    """Edit the reminder's messages in place: nobody is asked any more."""
    _about_reminder(session, incident, "close_reminder", reminder, now=now)


def offer_role(  # noqa: PLR0913 - what, whom, when
    session: Session,
    incident: Incident,
    offer: Handoff,
    brief: Mapping[str, Any],
    *,
    now: datetime,
    after: Step | None = None,
) -> None:
    """Ask a person by direct message whether they take a role; the message has the buttons.

    `brief`: what they have to know; `after`: what has to have happened first.
    """
    payload = {"handoff_id": offer.id, "brief": dict(brief)}
    lane = f"offer:{offer.id}"
    outbound.add(session, incident, "offer_role", payload, now=now, lane=lane, after=after)


def close_offer(session: Session, incident: Incident, offer: Handoff, *, now: datetime) -> None:
    """Edit the message that offered a role in place: it has been answered, or came to nothing."""
    payload = {"handoff_id": offer.id}
    lane = f"offer:{offer.id}"
    outbound.add(session, incident, "close_offer", payload, now=now, lane=lane)


def _about_reminder(
    session: Session, incident: Incident, kind: str, reminder: Reminder, *, now: datetime
) -> None:
    outbound.add(
        session,
        incident,
        kind,
        {"reminder_id": reminder.id},
        now=now,
        key=str(reminder.id),
        lane=f"reminder:{incident.key}",
        waits=False,  # where there is no channel, people are asked directly
    )


def task(session: Session, incident: Incident, about: IncidentTask, *, now: datetime) -> None:
    """Have the task's message in the channel follow the row."""
    payload, lane = {"task_id": about.id}, f"task:{about.id}"
    outbound.add(session, incident, "task", payload, now=now, lane=lane)


def nudge(  # noqa: PLR0913 - about what, why, whom
    session: Session,
    incident: Incident,
    about: IncidentTask,
    why: str,
    asked: str,
    *,
    now: datetime,
) -> None:
    """Ask in the thread of the task's message how it stands."""
    payload, lane = {"task_id": about.id, "why": why, "asked": asked}, f"task:{about.id}"
    outbound.add(session, incident, "task_nudge", payload, now=now, lane=lane)


def ask_archive(
    session: Session, incident: Incident, name: str, data: Mapping[str, Any], *, now: datetime
) -> Step:
    """Ask in the channel whether it may be archived."""
    payload, lane = {"notice": name, "data": dict(data)}, f"room:{incident.key}"
    return outbound.add(session, incident, "ask_archive", payload, now=now, lane=lane)


def ask_once(  # noqa: PLR0913 - what, and by which key it is known again
    session: Session,
    incident: Incident,
    name: str,
    data: Mapping[str, Any],
    *,
    key: str,
    now: datetime,
) -> Step:
    """Ask in the channel; asked again with the same key it is the same question."""
    payload = {"notice": name, "data": outbound.named(session, incident, data)}
    lane = f"room:{incident.key}"
    return outbound.add(session, incident, "notice", payload, now=now, key=key, lane=lane)


def archive(
    session: Session,
    incident: Incident,
    asked_id: int | None,
    data: Mapping[str, Any],
    *,
    now: datetime,
) -> None:
    """Archive the channel behind what is still to be said there; `data`: what the question says."""
    payload, lane = {"asked": asked_id, "data": dict(data)}, f"room:{incident.key}"
    outbound.add(session, incident, "archive", payload, now=now, lane=lane)


def action(  # noqa: PLR0913 - about what, whom, why
    session: Session,
    incident: Incident,
    about: ActionItem,
    user_id: str,
    data: Mapping[str, Any],
    *,
    now: datetime,
    key: str | None = None,
    after: Step | None = None,
) -> None:
    """Ask a person by direct message about an action item; once for each key."""
    whom = {"action_id": about.id, "entry_id": about.entry_id, "user": user_id}
    payload, lane = {**whom, **data}, f"action:{about.id}"
    outbound.add(
        session,
        incident,
        "action",
        payload,
        now=now,
        key=key,
        lane=lane,
        after=after,
        waits=False,  # where there is no channel, people are asked all the same
    )


def redraw_action(
    session: Session, incident: Incident, about: ActionItem, *, now: datetime
) -> None:
    """Have what people were asked about the item say how it stands now."""
    payload, lane = {"action_id": about.id, "entry_id": about.entry_id}, f"action:{about.id}"
    outbound.add(session, incident, "redraw_action", payload, now=now, lane=lane, waits=False)
