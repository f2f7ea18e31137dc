"""Owns how answers are made, as types: they become the description's schemas."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, create_model

from bot.export import shapes
from bot.export.figures import Row
from commands.drawn import Record
from storage import records
from storage.models import Nature, PostmortemState, Severity, Status
from storage.records import PARTS

_CONFIG: Final = ConfigDict(json_schema_serialization_defaults_required=True)
_NEXT: Final = Field(description="The `cursor` of the next page; none: this was the last.")


class Named(BaseModel):
    """An incident by what it is called."""

    model_config = _CONFIG

    team_id: str
    number: int
    title: str


class Summary(Named):
    """An incident as lists have it; its own document has the rest."""

    severity: Severity
    status: Status
    nature: Nature
    drill: bool
    services: Sequence[str] = Field(description="What it is about now.")
    commander: str | None = Field(description="The user id of who commands.")
    impact: str = Field(description="What customers feel.")
    started_at: AwareDatetime | None
    detected_at: AwareDatetime | None
    declared_at: AwareDatetime
    acknowledged_at: AwareDatetime | None
    mitigated_at: AwareDatetime | None
    resolved_at: AwareDatetime | None
    closed_at: AwareDatetime | None
    cancelled_at: AwareDatetime | None
    last_update_at: AwareDatetime | None
    update_due_at: AwareDatetime | None


class IncidentPage(BaseModel):
    """Incidents, the one declared last first."""

    model_config = _CONFIG

    items: Sequence[Summary]
    next: str | None = _NEXT


class SectionNow(BaseModel):
    """What a section says now, in Slack's form; nobody has written it where its version is 0."""

    model_config = _CONFIG

    name: str
    title: str
    text: str
    version: int
    edited_by: str | None
    edited_at: AwareDatetime | None


class PostmortemNow(Named):
    """A postmortem as it reads now; every version of its sections is in the incident's document."""

    schema_: Literal["sitrep/postmortem/1"] = Field(alias="schema")
    state: PostmortemState
    begun_by: str
    begun_at: AwareDatetime
    published_by: str | None
    published_at: AwareDatetime | None
    due_at: AwareDatetime | None = Field(description="None where none is needed.")
    sections: Sequence[SectionNow]
    record: Record = Field(description="Drawn from the record; lengths in seconds.")


class Metrics(BaseModel):
    """The figures of a window, as rows: a measure of a group each; times are in seconds."""

    model_config = _CONFIG

    team_id: str
    service: str | None
    since: AwareDatetime
    until: AwareDatetime
    items: Sequence[Row]


class ProblemDetails(BaseModel):
    """What was wrong with the request, or with us (RFC 9457)."""

    model_config = _CONFIG

    type: str
    title: str
    status: int
    detail: str


RECORD: Final = TypeAdapter(Record)


@cache
def timeline_page() -> type[BaseModel]:
    (timeline,) = (part for part in PARTS if part.name == "timeline")
    return _page("TimelinePage", "Entries, oldest first; withdrawn ones too.", shapes.row(timeline))


@cache
def action_page() -> type[BaseModel]:
    (items,) = (part for part in PARTS if part.name == "action_items")
    more: dict[str, Any] = {"team_id": (str, ...), "incident": (Named, ...)}
    listed: type[BaseModel] = create_model("ListedAction", __base__=shapes.row(items), **more)
    return _page("ActionItemPage", "Action items, the one given last first.", listed)


def _page(name: str, about: str, item: type[BaseModel]) -> type[BaseModel]:
    fields: dict[str, Any] = {"items": (Sequence[item], ...), "next": (str | None, _NEXT)}  # type: ignore[valid-type]
    made: type[BaseModel] = create_model(name, __config__=_CONFIG, __doc__=about, **fields)
    return made


def schemas() -> dict[str, Any]:
    """Return the schema of everything that is answered, by name."""
    answered: list[type[BaseModel]] = [
        IncidentPage,
        shapes.incident(),
        timeline_page(),
        PostmortemNow,
        action_page(),
        Metrics,
        ProblemDetails,
    ]
    return shapes.described(answered, "#/components/schemas/{model}")


SUMMARY: Final = [
    name
    for name in Summary.model_fields
    if name in records.INCIDENT and name not in ("services", "commander")
]
