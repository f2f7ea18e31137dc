"""Owns what is kept as JSON within a record: what we could not read again is not taken in."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Annotated, Any, Final, get_type_hints

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError, create_model

from bot.export.wrong import Within, why
from commands import drawn
from commands.rules.postmortems import RECORD
from commands.rules.scenarios import Script
from commands.rules.scorecard import Scorecard
from storage.models import Exercise, PostmortemSection

_HINTS: Final = get_type_hints(Scorecard)
_CARD: Final[type[BaseModel]] = create_model(
    "Scorecard",
    __config__=ConfigDict(extra="forbid", strict=True),
    **{field.name: (_HINTS[field.name], ...) for field in fields(Scorecard)},  # type: ignore[call-overload]
)


def _scorecard(kept: dict[str, Any] | None) -> dict[str, Any] | None:
    if kept is not None:
        _checked(_CARD.model_validate, kept)
    return kept


# By the column's table and name: its type, as far as that is known.
COLUMNS: Final[Mapping[tuple[str, str], Any]] = {
    ("Exercise", "scorecard"): Annotated[dict[str, Any] | None, AfterValidator(_scorecard)],
}


def _script(row: Any) -> Any:
    """Check what is played on; what was played through is read by nobody any more."""
    if row.ended_at is None:
        _checked(Script.model_validate, row.script, "script")
    return row


def _record(row: Any) -> Any:
    """Check what a postmortem was published with."""
    if row.name == RECORD:
        _checked(drawn.load, row.text, "text")
    return row


# By the table: what checks a row whose columns are right each by itself.
ROWS: Final[Mapping[str, Callable[[Any], Any]]] = {
    Exercise.__name__: _script,
    PostmortemSection.__name__: _record,
}


def _checked(read: Callable[[Any], object], kept: Any, column: str = "") -> None:
    try:
        read(kept)
    except ValidationError as fault:
        raise Within(f"{column}.{why(fault)}" if column else why(fault)) from None
