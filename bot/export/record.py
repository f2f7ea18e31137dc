"""Owns an incident as JSON: every column, texts in Slack's form, for other programs."""

import json
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlmodel import SQLModel

from storage import records
from storage.archive import Whole
from storage.models import TimelineEntry, TimelineVersion
from storage.records import NESTED, PARTS, Line, Part

INCIDENT: Final = "sitrep/incident/1"
END: Final = "sitrep/end/1"
# Some programs take these for the end of a line.
_LINES: Final = {ord(each): f"\\u{ord(each):04x}" for each in "\x85\u2028\u2029"}
_PERSON: Final = re.compile(r"[UW][A-Z0-9]+")


def schema(line: Line) -> str:
    """Return what the lines of this table are called."""
    return f"sitrep/{line.name}/1"


def one(whole: Whole) -> str:
    """Return the incident as a JSON document for people to look at."""
    return dumped(document(whole), indent=2) + "\n"


def line(whole: Whole) -> str:
    """Return the incident as one line of NDJSON."""
    return dumped(document(whole)) + "\n"


def row_line(line: Line, row: SQLModel) -> str:
    """Return a row of a workspace's table as one line."""
    return dumped({"schema": schema(line), **records.row(row, line.columns)}) + "\n"


def end_line(lines: int) -> str:
    """Return what comes last: without it a file was cut off."""
    return dumped({"schema": END, "lines": lines}) + "\n"


def document(whole: Whole) -> dict[str, Any]:
    """Return all of it as plain values; its instants are still instants."""
    content: dict[str, Any] = {"schema": INCIDENT, "incident": _facts(whole)}
    for part in PARTS:
        rows = [_row(whole, part, row) for row in whole.parts[part.name]]
        content[part.name] = next(iter(rows), None) if part.single else rows
    content["relations"] = [
        {**records.row(row, records.RELATION), "other": other} for row, other in whole.others
    ]
    met = set(_PERSON.findall(dumped(content)))
    return {**content, "people": {key: whole.names[key] for key in sorted(met & set(whole.names))}}


def entry(row: TimelineEntry, versions: Sequence[TimelineVersion]) -> dict[str, Any]:
    """Return an entry of a timeline as a document has it."""
    (timeline,) = (part for part in PARTS if part.name == "timeline")
    return _nested(timeline, NESTED["timeline"], row, versions)


def _facts(whole: Whole) -> dict[str, Any]:
    kin, change = whole.kin, whole.change
    changes = next(line for line in records.BEFORE if line.name == "service-change")
    return {
        **records.row(whole.incident, records.INCIDENT),
        "part_of": kin.parent.number if kin.parent else None,
        "parts": [part.number for part in kin.parts],
        "related": [other.number for other in kin.related],
        "merged_into": whole.merged_into,
        "change": records.row(change, changes.columns) if change else None,
    }


def _row(whole: Whole, part: Part, row: Any) -> dict[str, Any]:
    if part.name not in NESTED:
        return records.row(row, part.columns)
    return _nested(part, NESTED[part.name], row, whole.nested[part.name].get(row.id, ()))


def _nested(part: Part, inner: Part, row: Any, rows: Sequence[Any]) -> dict[str, Any]:
    own = [records.row(one, inner.columns) for one in rows]
    return {**records.row(row, part.columns), inner.name: own}


def dumped(content: Any, indent: int | None = None) -> str:
    """Return JSON that can be written as UTF-8, whatever words came from elsewhere."""
    text = json.dumps(content, indent=indent, ensure_ascii=False, default=_value)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, which only an escape can name
        return json.dumps(content, indent=indent, default=_value)
    return text.translate(_LINES)


def _value(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    raise TypeError(f"{type(value).__name__} has no form in JSON")
