"""Writes incidents out, for people and for other programs."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TextIO

from sqlmodel import Session

from bot.errors import ForOperator
from bot.export import page, record, sheet
from storage import archive
from storage.archive import Whole
from storage.database import Database

FORMS: Final[Mapping[str, Callable[[Whole], str]]] = {
    "json": record.one,
    "ndjson": record.line,
    "markdown": page.draw,
    "csv": sheet.draw,
}


class NotFound(ForOperator):
    """There is no such incident, or more than one."""


async def write(
    out: TextIO, database: Database, number: int | None, form: str, team_id: str | None = None
) -> None:
    """Write the incident with this number, or every one (none). Raises NotFound."""
    if number is None:
        keys = await database.read(archive.every_id)
    else:
        keys = [await database.read(lambda session: _key(session, number, team_id))]
    # One at a time, so that any number of them fits into memory.
    for key in keys:
        whole = await database.read(partial(archive.whole, incident_id=key))
        out.write(FORMS[form](whole))


def _key(session: Session, number: int, team_id: str | None) -> int:
    found = [
        incident
        for incident in archive.numbered(session, number)
        if team_id in (None, incident.team_id)
    ]
    if not found:
        raise NotFound(f"There is no incident {number}.")
    if len(found) > 1:
        teams = ", ".join(incident.team_id for incident in found)
        raise NotFound(f"Several workspaces have an incident {number}: give --team ({teams}).")
    return found[0].key
