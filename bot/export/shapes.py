"""Owns how an export's lines are made, as types: they check what is read, and become the schema."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Final, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    create_model,
    model_validator,
)
from pydantic.fields import FieldInfo
from sqlmodel import SQLModel

from bot.export import kept
from bot.export.record import END, INCIDENT, schema
from storage import records
from storage.models import Incident, Relation
from storage.records import AFTER, BEFORE, NESTED, PARTS, Line, Part

_STRICT: Final = ConfigDict(
    extra="forbid", hide_input_in_errors=True, json_schema_serialization_defaults_required=True
)
_ABOUT: Final = (
    "One incident with all its records. Texts are in the form in which Slack sends messages; "
    "titles are plain words; instants are UTC."
)
_LARGEST: Final = 2**31 - 1  # that a database holds in a column of ours


def _fits(number: int) -> int:
    if abs(number) > _LARGEST:
        raise ValueError("the number is too large")
    return number


_Number = Annotated[int, AfterValidator(_fits)]
_TYPES: Final[Mapping[Any, Any]] = {
    datetime: AwareDatetime,
    datetime | None: AwareDatetime | None,
    int: _Number,
    int | None: _Number | None,
}


@cache
def incident() -> type[BaseModel]:
    """Return the shape of an incident's document."""
    fields: dict[str, Any] = {"schema_": _called(INCIDENT), "incident": (facts(), ...)}
    fields |= {part.name: _part(part) for part in PARTS}
    fields["relations"] = _several(_relation(), "Another incident, by number, until undone.")
    fields["people"] = (
        dict[str, str],
        Field(default_factory=dict, description="What people are called, by user id."),
    )
    return _made("IncidentDocument", _ABOUT, fields)


@cache
def facts() -> type[BaseModel]:
    """Return the shape of the incident's own row."""
    change = next(line for line in BEFORE if line.name == "service-change")
    named: dict[str, Any] = {
        "part_of": (_Number | None, Field(None, description="The incident it is a part of.")),
        "parts": (list[int], Field(default_factory=list, description="Its own parts.")),
        "related": (list[int], Field(default_factory=list, description="Those related now.")),
        "merged_into": (_Number | None, Field(None, description="What goes on in its place.")),
        "change": (
            _model("Change", change.model, change.columns) | None,
            Field(None, description="The recorded change that caused it."),
        ),
    }
    return _model("Incident", Incident, records.INCIDENT, **named)


@cache
def line(table: Line) -> type[BaseModel]:
    """Return the shape of a line of a workspace's table."""
    name = "".join(word.capitalize() for word in table.name.split("-"))
    called = _called(schema(table))
    return _model(f"{name}Line", table.model, table.columns, schema_=called)


class EndLine(BaseModel):
    """The last line: how many there were before it."""

    model_config = _STRICT

    schema_: Literal["sitrep/end/1"] = Field(alias="schema")
    lines: int


@cache
def by_schema() -> Mapping[str, type[BaseModel]]:
    """Return the shape of each kind of line, by what it is called."""
    found: dict[str, type[BaseModel]] = {schema(table): line(table) for table in (*BEFORE, *AFTER)}
    return {INCIDENT: incident(), **found, END: EndLine}


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a line: an incident's document, or one of the others."""
    kinds = by_schema()
    found = described(list(kinds.values()), "#/$defs/{model}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of `sitrep export --all --format ndjson`",
        "description": "An incident's own document is the same as `sitrep export NUMBER`.",
        "oneOf": [{"$ref": f"#/$defs/{shape.__name__}"} for shape in kinds.values()],
        "$defs": found,
    }


def described(shapes: Sequence[type[BaseModel]], where: str) -> dict[str, Any]:
    """Return the JSON Schema of each, and of what they are made of, by name."""
    found: dict[str, Any] = {}
    for shape in shapes:
        made = shape.model_json_schema(by_alias=True, mode="serialization", ref_template=where)
        found |= made.pop("$defs", {})
        found[shape.__name__] = made
    return {name: _open(found[name]) for name in sorted(found)}


def _part(part: Part) -> Any:
    about = (part.model.__doc__ or "").strip().partition("\n")[0]
    if part.single:
        return (row(part) | None, Field(None, description=about))
    return _several(row(part), about)


@cache
def row(part: Part) -> type[BaseModel]:
    """Return the shape of one row of a part."""
    inner = NESTED.get(part.name)
    more: dict[str, Any] = {}
    if inner is not None:
        more[inner.name] = _several(row(inner), (inner.model.__doc__ or "").strip())
    return _model(part.model.__name__, part.model, part.columns, **more)


@cache
def _relation() -> type[BaseModel]:
    other = (_Number, Field(description="The other one's number."))
    return _model("Relation", Relation, records.RELATION, other=other)


def _several(shape: type[BaseModel], about: str) -> Any:
    return (Sequence[shape], Field(default_factory=list, description=about))  # type: ignore[valid-type]


def _called(name: str) -> Any:
    return (Literal[name], Field(alias="schema"))


def _model(
    name: str, model: type[SQLModel], columns: Sequence[str], **more: Any
) -> type[BaseModel]:
    fields = {column: _field(model.model_fields[column]) for column in columns}
    for column in set(columns) & {column for table, column in kept.COLUMNS if table == name}:
        fields[column] = (kept.COLUMNS[name, column], fields[column][1])
    return _made(name, (model.__doc__ or "").strip() or None, {**more, **fields})


def _made(name: str, about: str | None, fields: Mapping[str, Any]) -> type[BaseModel]:
    check = kept.ROWS.get(name)
    checks: dict[str, Any] = {"kept": model_validator(mode="after")(check)} if check else {}
    made: type[BaseModel] = create_model(
        name, __config__=_STRICT, __doc__=about, __validators__=checks, **fields
    )
    return made


def _field(column: FieldInfo) -> tuple[Any, Any]:
    """Return a column's type; an id is always there in what has been stored."""
    kind = column.annotation
    if column.is_required():
        return (_typed(kind), ...)
    if getattr(column, "primary_key", False) is True:
        return (_Number, ...)
    if column.default_factory is not None:
        return (_typed(kind), Field(default_factory=column.default_factory))
    return (_typed(kind), Field(column.default))


def _typed(kind: Any) -> Any:
    return _TYPES.get(kind, kind)


def _open(made: Any) -> Any:
    """Return a schema whose readers do not mind what a later release adds."""
    if isinstance(made, list):
        return [_open(each) for each in made]
    if not isinstance(made, dict):
        return made
    is_closed = made.get("additionalProperties") is False
    return {
        name: _open(each)
        for name, each in made.items()
        if not (is_closed and name == "additionalProperties")
    }
