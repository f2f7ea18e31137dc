"""Owns `sitrep import`: an export is read line by line into an empty database, or not at all."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from bot.errors import ForOperator
from bot.export import shapes
from bot.export.record import INCIDENT, schema
from bot.export.wrong import why
from storage import trouble
from storage.database import Database
from storage.models import Incident
from storage.records import AFTER, BEFORE, NAMED, NESTED, PARTS, Line, Part
from storage.records import INCIDENT as COLUMNS
from storage.restoring import Broken, NotEmpty, Restoring
from storage.trouble import Unavailable

# Seconds for the whole of it: it is one transaction, and nobody else writes meanwhile.
WITHIN: Final = 6 * 3600.0
_TABLES: Final[Mapping[str, Line]] = {schema(line): line for line in (*BEFORE, *AFTER)}
_TWICE: Final = (
    "it does not fit what stands before it: an id or a number is there twice, or something that "
    "no database of ours takes"
)


class CannotImport(ForOperator):
    """The file, or the database, is not one for this."""


_APART: Final = "what two lines name can be named once, or a number is too large to go on from"


async def read(database: Database, file: Iterable[bytes], name: str) -> Counter[str]:
    """Import the file, whole or not at all; return how many lines of each kind it had.

    Raises CannotImport.
    """
    reading = _Reading(file, name)
    try:
        return await database.transaction(reading.work, within=WITHIN)
    except NotEmpty as fault:
        raise CannotImport(
            f"The database is not empty: it has rows in {fault}. An import needs one without any; "
            "let DATABASE_URL name a new one, and make its tables with `sitrep migrate`."
        ) from None
    except Unavailable as fault:
        kept = "Nothing was imported." if fault.undone else "Look whether it was imported."
        raise CannotImport(f"The database cannot be used: {fault}. {kept}") from None


class _Reading:
    """Reads a file once: its lines do not come again."""

    def __init__(self, file: Iterable[bytes], name: str) -> None:
        self._lines, self._name, self._begun = iter(file), name, False

    def work(self, session: Session) -> Counter[str]:
        if self._begun:
            raise CannotImport("The database was lost on the way. Nothing is kept: import again.")
        self._begun = True
        rows, count = Restoring(session), Counter[str]()
        try:
            self._read(rows, count)
            rows.finish()
        except Broken as fault:
            raise self._wrong(fault.line, _TWICE) from None
        except SQLAlchemyError as fault:
            if trouble.of(fault) is not None:
                raise
            told = f"{self._name} does not fit together: {_APART}. Nothing was imported."
            raise CannotImport(told) from None
        return count

    def _read(self, rows: Restoring, count: Counter[str]) -> None:
        ended: int | None = None
        number = 0
        for number, line in enumerate(self._lines, 1):
            if not line.strip():
                continue
            if ended is not None:
                raise self._wrong(number, "the export ends before it: this is more than one")
            found, kind = self._parsed(number, line)
            if isinstance(found, shapes.EndLine):
                ended = found.lines
                if ended != count.total():
                    told = f"it says that {ended} lines stand before it, and {count.total()} do"
                    raise self._wrong(number, f"{told}: some are missing, or too many")
                continue
            count[kind] += 1
            _keep(rows, number, kind, found)
        if ended is None:
            where = f"after line {number}" if number else "it is empty"
            raise CannotImport(f"{self._name} has no end ({where}): it was cut off, or is another.")

    def _parsed(self, number: int, line: bytes) -> tuple[BaseModel, str]:
        try:
            kind = json.loads(line)["schema"]
        except (ValueError, RecursionError, TypeError, KeyError):
            raise self._wrong(number, "it is no line of an export of Sitrep's") from None
        shape = shapes.by_schema().get(str(kind))
        if shape is None:
            raise self._wrong(number, f"this release does not read {_which(kind)}") from None
        try:
            return shape.model_validate_json(line, strict=True), kind
        except ValidationError as fault:
            raise self._wrong(number, why(fault)) from None

    def _wrong(self, number: int, why: str) -> CannotImport:
        return CannotImport(f"{self._name}, line {number}: {why}. Nothing was imported.")


def _which(kind: object) -> str:
    if not isinstance(kind, str) or not kind[:60].isprintable():
        return "what it is called (`schema`)"
    return f"“{kind[:60]}”"


def _keep(rows: Restoring, line: int, kind: str, found: BaseModel) -> None:
    if kind != INCIDENT:
        table = _TABLES[kind]
        rows.add(line, table.model, {name: getattr(found, name) for name in table.columns})
        return
    document: Any = found
    about = document.incident
    said = {name: getattr(about, name) for name in COLUMNS}
    rows.add(line, Incident, {**said, **_others(about)})
    shared = {"team_id": about.team_id, "incident_id": about.id}
    _part_far_away(rows, document)
    for part in PARTS:
        value = getattr(document, part.name)
        each = value if not part.single else [value] if value is not None else []
        for row in each:
            _keep_row(rows, line, part, row, shared)
    for row in document.relations:
        one = {**row.model_dump(exclude={"other"}), "team_id": about.team_id}
        rows.relate(line, one, about.number, row.other)


def _others(about: Any) -> dict[str, int | None]:
    """Return what names other incidents: by number until all are there, negative until then."""
    numbers = {column: getattr(about, name) for column, name in NAMED.items() if name != "change"}
    found = {column: -number if number else None for column, number in numbers.items()}
    return {**found, "change_id": about.change.id if about.change else None}


def _keep_row(rows: Restoring, line: int, part: Part, row: Any, shared: dict[str, Any]) -> None:
    rows.add(line, part.model, {**{name: getattr(row, name) for name in part.columns}, **shared})
    inner = NESTED.get(part.name)
    if inner is None:
        return
    for one in getattr(row, inner.name):
        own = {name: getattr(one, name) for name in inner.columns}
        rows.add(line, inner.model, {**own, "team_id": shared["team_id"], inner.by: row.id})


def _part_far_away(rows: Restoring, document: Any) -> None:
    """Have action items that came from another incident's record name it once it is there."""
    here = {"entry_id": document.timeline, "task_id": document.tasks}
    for column, near in here.items():
        ids = {row.id for row in near}
        for item in document.action_items:
            other = getattr(item, column)
            if other is not None and other not in ids:
                rows.names(item.id, column, other)
                setattr(item, column, None)
