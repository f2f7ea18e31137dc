"""Owns an incident's timeline as CSV, safe to open in a spreadsheet."""

import csv
import io
from datetime import datetime
from typing import Final

from commands.rules import words
from storage.archive import Whole
from storage.models import TimelineEntry

_HEAD: Final = (
    "incident",
    "at",
    "kind",
    "source",
    "author",
    "text",
    "files",
    "permalink",
    "in_thread",
    "recorded_by",
    "recorded_at",
    "version",
    "message_deleted_at",
    "withdrawn_at",
    "reason",
)
# A cell that begins so is a formula to a spreadsheet, and would be carried out.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def draw(whole: Whole) -> str:
    """Return the timeline, withdrawn entries too; times are UTC, in ISO 8601."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for entry in whole.timeline:
        writer.writerow([guarded(cell) for cell in _cells(whole, entry)])
    return out.getvalue()


def guarded(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.lstrip(" \"'").startswith(_FORMULA) else cell


def _cells(whole: Whole, entry: TimelineEntry) -> tuple[str, ...]:
    author = entry.author_id or ""
    return (
        str(whole.incident.number),
        _at(entry.at),
        entry.kind.value,
        entry.source.value,
        entry.author_name or whole.names.get(author, author),
        words.plain(entry.text or "", whole.names),
        " ".join(str(file.get("permalink") or file.get("name") or "") for file in entry.files),
        entry.permalink or "",
        "yes" if entry.in_thread else "no",
        whole.names.get(entry.recorded_by, entry.recorded_by),
        _at(entry.recorded_at),
        str(entry.version),
        _at(entry.message_deleted_at),
        _at(entry.withdrawn_at),
        _reason(whole, entry),
    )


def _reason(whole: Whole, entry: TimelineEntry) -> str:
    """Return why somebody last corrected or withdrew it by hand, nothing when nobody has."""
    given = [row.reason for row in whole.versions.get(entry.id or 0, ()) if row.reason is not None]
    return words.plain(given[-1], whole.names) if given else ""


def _at(instant: datetime | None) -> str:
    return instant.isoformat().replace("+00:00", "Z") if instant else ""
