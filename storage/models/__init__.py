"""Every table and its words."""

import storage.models.naming  # noqa: F401 - first: it names the constraints of all that follow
from storage.models.delivery import Audit, Received, Step
from storage.models.following import Exercise, Subscription
from storage.models.incident import Incident, Workspace
from storage.models.people import Handoff, Member, Person, RoleHeld
from storage.models.services import IncidentService, Relation, ServiceChange
from storage.models.tasks import Alarm, CleanUp, IncidentTask
from storage.models.timeline import Tag, TimelineEntry, TimelineVersion
from storage.models.updates import Promise, Reminder, Update
from storage.models.words import (
    AlarmKind,
    HandoffState,
    Kind,
    Nature,
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
    "CleanUp",
    "Exercise",
    "Handoff",
    "HandoffState",
    "Incident",
    "IncidentService",
    "IncidentTask",
    "Kind",
    "Member",
    "Nature",
    "Person",
    "Promise",
    "PromiseState",
    "Received",
    "Relation",
    "Reminder",
    "Role",
    "RoleHeld",
    "ServiceChange",
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
