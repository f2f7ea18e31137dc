"""Owns reading what steps are about: for all that are taken together, in a handful of queries."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from sqlmodel import Session, SQLModel

from bot.delivery.task import Rows
from commands import facts
from commands.facts import Facts
from commands.policy import Policy
from storage import outbox
from storage.models import (
    ActionItem,
    Handoff,
    Incident,
    IncidentTask,
    Reminder,
    Step,
    TimelineEntry,
)

Row = TypeVar("Row", bound=SQLModel)


def read(session: Session, steps: Sequence[Step], policy: Policy) -> Sequence[tuple[Step, Rows]]:
    """Read it as it stands in the transaction that takes the steps.

    A change after that finds no step that nobody has begun, and adds one of its own.
    """
    incident_ids = {step.incident_id for step in steps if step.incident_id is not None}
    known = _facts(session, incident_ids, policy)
    reminders = _about(session, Reminder, "reminder_id", steps)
    entries = _about(session, TimelineEntry, "entry_id", steps)
    offers = _about(session, Handoff, "handoff_id", steps)
    todos = _about(session, IncidentTask, "task_id", steps)
    actions = _about(session, ActionItem, "action_id", steps)
    return [
        (
            step,
            Rows(
                known.get(step.incident_id or 0),
                reminders.get(step.payload.get("reminder_id")),
                entries.get(step.payload.get("entry_id")),
                offers.get(step.payload.get("handoff_id")),
                todos.get(step.payload.get("task_id")),
                actions.get(step.payload.get("action_id")),
            ),
        )
        for step in steps
    ]


def _facts(session: Session, incident_ids: Collection[int], policy: Policy) -> Mapping[int, Facts]:
    found = outbox.subjects(session, Incident, incident_ids)
    return {about.incident.key: about for about in facts.of(session, found, policy)}


def _about(
    session: Session, model: type[Row], name: str, steps: Sequence[Step]
) -> Mapping[int | None, Row]:
    ids = {step.payload[name] for step in steps if step.payload.get(name) is not None}
    found = outbox.subjects(session, model, ids)
    return {getattr(row, "id", None): row for row in found}
