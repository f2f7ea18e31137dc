"""Every table and its words."""

import storage.models.naming  # noqa: F401 - first: it names the constraints of all that follow
from storage.models.delivery import Audit, Received, Step
from storage.models.incident import Incident, Workspace
from storage.models.people import Handoff, Member, Person, RoleHeld
from storage.models.timeline import Tag, TimelineEntry, TimelineVersion
from storage.models.updates import Promise, Reminder, Update
from storage.models.words import (
    HandoffState,
    Kind,
    PromiseState,
    Role,
    Severity,
    Source,
    Status,
    StepState,
)

__all__ = [
    "Audit",
    "Handoff",
    "HandoffState",
    "Incident",
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
    "Tag",
    "TimelineEntry",
    "TimelineVersion",
    "Update",
    "Workspace",
]
