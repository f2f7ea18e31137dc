"""Every table and its words."""

import storage.models.naming  # noqa: F401 - first: it names the constraints of all that follow
from storage.models.delivery import Audit, Received, Step
from storage.models.following import Exercise, Subscription
from storage.models.incident import Incident, Workspace
from storage.models.learning import ActionItem, Postmortem, PostmortemSection, PublicUpdate
from storage.models.people import Handoff, Member, Person, RoleHeld
from storage.models.services import IncidentService, Relation, ServiceChange
from storage.models.tasks import Alarm, CleanUp, IncidentTask
from storage.models.timeline import Tag, TimelineEntry, TimelineVersion
from storage.models.updates import Promise, Reminder, Update
from storage.models.words import (
    ActionKind,
    ActionState,
    AlarmKind,
    HandoffState,
    Kind,
    Nature,
    PostmortemState,
    Priority,
    PromiseState,
    PublicState,
    Role,
    Severity,
    Source,
    Status,
    StepState,
    TaskState,
)

__all__ = [
    "ActionItem",
    "ActionKind",
    "ActionState",
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
    "Postmortem",
    "PostmortemSection",
    "PostmortemState",
    "Priority",
    "Promise",
    "PromiseState",
    "PublicState",
    "PublicUpdate",
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
