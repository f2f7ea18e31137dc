"""Owns the figures that an operator asks for on the command line: of what, and as lines to read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TextIO

from sqlmodel import Session

from bot.errors import BadUse
from bot.export.figures import Row, draw, rows
from bot.views.facts import length
from commands import metrics
from commands.metrics import Gathered
from commands.policy import Policy
from commands.rules.services import Service, called, nearest
from storage import measuring
from storage.database import Database

_ONE: Final = {
    "incidents": "incident",
    "incidents in 30 days": "incident in 30 days",
    "near misses": "near miss",
}


@dataclass(frozen=True)
class Wanted:
    """Of how many days, which service, which workspace: none where there is but one."""

    days: int
    service: str | None
    team_id: str | None
    as_csv: bool


async def write(
    out: TextIO, database: Database, wanted: Wanted, known: Mapping[str, Service], now: datetime
) -> None:
    """Write the figures until now, as CSV or to be read. Raises BadUse."""
    policy = Policy(services=known)

    def work(session: Session) -> Gathered:
        team_id = _team(measuring.workspaces(session), wanted.team_id)
        service = _service(session, team_id, wanted.service, known)
        return metrics.gather(session, policy, team_id, days=wanted.days, service=service, now=now)

    found = await database.read(work)
    out.write(draw(found) if wanted.as_csv else written(found))


def _team(teams: Sequence[str], wanted: str | None) -> str:
    if wanted is not None and wanted not in teams:
        raise BadUse(f"--team: there is no workspace {wanted} here.")
    if wanted is None and len(teams) > 1:
        raise BadUse(f"--team: say which workspace: {', '.join(teams)}.")
    return wanted or next(iter(teams), "")


def _service(
    session: Session, team_id: str, wanted: str | None, known: Mapping[str, Service]
) -> str | None:
    """Return the name of what was asked for, also of one that is in the settings no more."""
    if wanted is None:
        return None
    found = called(known, wanted)
    if found is not None:
        return found.name
    if wanted in measuring.services(session, team_id):
        return wanted
    close = nearest(known, wanted)
    raise BadUse(
        f"--service: no incident was about {wanted}"
        + (f"; did you mean {close}?" if close else ".")
    )


def written(found: Gathered) -> str:
    """Return the figures of the whole in lines; `--csv` has the groups, too."""
    window = found.now.window
    head = f"{found.days} days until {window.until:%Y-%m-%d %H:%M} UTC"
    about = f", {found.now.service}" if found.now.service else ""
    whole = [row for row in rows(found) if row.grouping in {"all", "budget"}]
    return "\n".join([head + about, "", *map(_line, whole)]) + "\n"


def _line(row: Row) -> str:
    name = row.measure.replace("_", " ")
    label = name if row.grouping == "all" else f"error budget of {row.group}, {name}"
    return f"{label:<34} {_said(row)}".rstrip()


def _said(row: Row) -> str:
    few = ", few" if row.few else ""
    if row.value is None:
        return (
            f"nothing to count ({row.number or 0})" if row.unit == "share" else "nothing to measure"
        )
    if row.unit == "share":
        return f"{row.value:.0%} ({row.number} of {row.of})"
    if row.unit != "seconds":
        return f"{row.value:g} {_ONE.get(row.unit, row.unit) if row.value == 1 else row.unit}"
    said = length(timedelta(seconds=row.value))
    if row.p90 is None:
        return said
    return f"{said}, nine in ten within {length(timedelta(seconds=row.p90))} ({row.number}{few})"
