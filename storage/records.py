"""Owns what of each table is handed out: with its incident, on a line of its own, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlmodel import SQLModel

from storage.models import (
    ActionItem,
    Alarm,
    Audit,
    CleanUp,
    Exercise,
    Handoff,
    Incident,
    IncidentService,
    IncidentTask,
    Member,
    Person,
    Postmortem,
    PostmortemSection,
    Promise,
    PublicUpdate,
    Received,
    Relation,
    Reminder,
    RoleHeld,
    ServiceChange,
    Step,
    Subscription,
    Tag,
    TimelineEntry,
    TimelineVersion,
    Update,
    Workspace,
)


@dataclass(frozen=True)
class Part:
    """The rows of a table that belong to one row: of an incident, or of an entry.

    `by` is the column that says to which; `order` those that put them in the order of what
    happened; `without` are columns that are not handed out, each with the reason.
    """

    name: str
    model: type[SQLModel]
    order: tuple[str, ...]
    by: str = "incident_id"
    without: Mapping[str, str] = field(default_factory=dict, hash=False)
    # There is none, or one.
    single: bool = False

    @property
    def columns(self) -> Sequence[str]:
        """Return what is handed out; what every row of one incident shares is said once."""
        implied = {"team_id", self.by, *self.without}
        return [name for name in columns(self.model) if name not in implied]


@dataclass(frozen=True)
class Line:
    """A table of the workspace's: each row is a line; `alone`: only those of no incident."""

    name: str
    model: type[SQLModel]
    order: tuple[str, ...]
    alone: bool = False

    @property
    def columns(self) -> Sequence[str]:
        return [name for name in columns(self.model) if not (self.alone and name == "incident_id")]


def columns(model: type[SQLModel]) -> Sequence[str]:
    return list(model.__table__.columns.keys())  # type: ignore[attr-defined]


# In the order in which a document has them.
PARTS: Final = (
    Part("services", IncidentService, ("since_at", "id")),
    Part("roles", RoleHeld, ("since_at", "id")),
    Part("handoffs", Handoff, ("asked_at", "id")),
    Part("members", Member, ("user_id",)),
    Part("timeline", TimelineEntry, ("at", "id")),
    Part("tags", Tag, ("tagged_at", "id")),
    Part("updates", Update, ("number",)),
    Part("promises", Promise, ("made_at", "id")),
    Part("reminders", Reminder, ("asked_at", "id")),
    Part("public_updates", PublicUpdate, ("written_at", "id")),
    Part("tasks", IncidentTask, ("number",)),
    Part("clean_up", CleanUp, ("id",)),
    Part("action_items", ActionItem, ("number",)),
    Part("postmortem", Postmortem, ("id",), single=True),
    Part("exercise", Exercise, ("id",), single=True),
    Part("subscriptions", Subscription, ("since_at", "id")),
    Part(
        "alarms",
        Alarm,
        ("due_at", "id"),
        without={"asked_step_id": "a step of the outbox, which stays behind: it is asked anew"},
    ),
    Part("audit", Audit, ("at", "id")),
)
VERSIONS: Final = Part("versions", TimelineVersion, ("version",), by="entry_id")
SECTIONS: Final = Part("sections", PostmortemSection, ("name", "version"), by="postmortem_id")
# What has parts of its own.
NESTED: Final[Mapping[str, Part]] = {"timeline": VERSIONS, "postmortem": SECTIONS}

# Before the incidents, and after them.
BEFORE: Final = (
    Line("workspace", Workspace, ("team_id",)),
    Line("person", Person, ("team_id", "user_id")),
    Line("service-change", ServiceChange, ("id",)),
)
AFTER: Final = (
    Line("subscription", Subscription, ("id",), alone=True),
    Line("audit", Audit, ("id",), alone=True),
)

# Of an incident's own row what names another row is told by number, as a row, or by neither.
NAMED: Final[Mapping[str, str]] = {
    "parent_id": "part_of",
    "merged_into_id": "merged_into",
    "change_id": "change",
}
INCIDENT: Final = [name for name in columns(Incident) if name not in NAMED]
# Both ends are told by number, in both documents.
RELATION: Final = [
    name for name in columns(Relation) if name not in ("team_id", "incident_id", "other_id")
]

LEFT_OUT: Final[Mapping[type[SQLModel], str]] = {
    Received: "by it a request that Slack sends twice is known: none of before is sent again",
    Step: "what Slack is to be told: told already, or not to be said because of an import",
}


def row(found: Any, names: Sequence[str]) -> dict[str, Any]:
    """Return what a row says in these columns, in their order."""
    return {name: getattr(found, name) for name in names}


def place(found: Any, order: Sequence[str]) -> tuple[Any, ...]:
    """Return by what rows are put in order: here, as databases sort letters differently."""
    return tuple(getattr(found, name) for name in order)
