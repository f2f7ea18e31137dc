"""Writes incidents out, for people and for other programs."""

from collections.abc import Callable, Mapping
from typing import Final, TextIO

from sqlmodel import Session

from bot.errors import ForOperator
from bot.export import every, page, record, sheet
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


async def write(  # noqa: PLR0913 - what, from where, to where
    out: TextIO,
    database: Database,
    number: int | None,
    form: str,
    team_id: str | None = None,
    *,
    private: bool = False,
) -> None:
    """Write the incident with this number, or all that there is (none); private ones if wanted.

    Raises NotFound.
    """
    if number is None:
        async for line in every.lines(database, private=private):
            out.write(line)
        return

    def one(session: Session) -> Whole:
        key = key_of(session, number, team_id, private=private)
        return archive.whole(session, key, private=private)

    out.write(FORMS[form](await database.read(one)))


def key_of(session: Session, number: int, team_id: str | None, *, private: bool) -> int:
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
    if found[0].private and not private:
        raise NotFound(f"Incident {number} is private: add --private to hand it out.")
    return found[0].key
