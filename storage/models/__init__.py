"""Every table and its words."""

import storage.models.naming  # noqa: F401 - first: it names the constraints of all that follow
from storage.models.delivery import Audit, Received, Step
from storage.models.following import Exercise, Subscription
from storage.models.incident import Incident, Workspace
from storage.models.people import Handoff, Member, Person, RoleHeld
from storage.models.tasks import Alarm, IncidentTask
from storage.models.timeline import Tag, TimelineEntry, TimelineVersion
from storage.models.updates import Promise, Reminder, Update
from storage.models.words import (
    AlarmKind,
    HandoffState,
    Kind,
    PromiseState,
    Role,
    Severity,
    Source,
    Status,
    StepState,
    TaskState,
)

__all__ = [
    "Alarm",
    "AlarmKind",
    "Audit",
    "Exercise",
    "Handoff",
    "HandoffState",
    "Incident",
    "IncidentTask",
    "Kind",
    "Member",
    "Person",
    "Promise",
    "PromiseState",
    "Received",
    "Reminder",
    "Role",
    "RoleHeld",
    "Severity",
    "Source",
    "Status",
    "Step",
    "StepState",
    "Subscription",
    "Tag",
    "TaskState",
    "TimelineEntry",
    "TimelineVersion",
    "Update",
    "Workspace",
]
