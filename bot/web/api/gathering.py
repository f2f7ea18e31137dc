"""Owns reading what an answer says, in one snapshot; never anything that is private."""

from collections.abc import Callable, Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Any

from sqlmodel import Session

from bot.export import record
from bot.web.api import shapes
from bot.web.api.asked import USUAL, cursor
from bot.web.problems import Problem
from commands import drawn, reviewing
from commands.command import Caller, Situation
from commands.policy import Policy
from commands.rules.postmortems import SECTIONS
from storage import archive, incidents, listed, records, services
from storage.archive import Whole
from storage.listed import Wanted, WantedActions
from storage.models import Incident, Role
from storage.records import PARTS, VERSIONS

Asked = dict[str, Any]
Found = Sequence[Any]
_PROGRAM = "api"


def incident(session: Session, number: int, team_id: str | None) -> Incident:
    """Return the public incident with this number. Raises Problem."""
    found = [
        one
        for one in archive.numbered(session, number)
        if not one.private and team_id in (None, one.team_id)
    ]
    if not found:
        raise Problem(HTTPStatus.NOT_FOUND, f"There is no incident {number}.")
    if len(found) > 1:
        teams = ", ".join(one.team_id for one in found)
        raise Problem(
            HTTPStatus.CONFLICT,
            f"Several workspaces have an incident {number}: add team=… ({teams}).",
        )
    return found[0]


def whole(session: Session, number: int, team_id: str | None) -> Whole:
    return archive.whole(session, incident(session, number, team_id).key)


def page(session: Session, asked: Asked) -> dict[str, Any]:
    """Return a page of incidents."""
    wanted = Wanted(
        team_id=asked["team"] or _only_team(session),
        statuses=asked["status"] or (),
        severities=asked["severity"] or (),
        service=asked["service"],
        since=asked["since"],
        until=asked["until"],
        drill=asked["drill"],
    )
    most = asked["limit"] or USUAL
    found = listed.incidents(session, wanted, asked["cursor"], most + 1)
    rows = found[:most]
    keys = [one.key for one in rows]
    about, held = services.of(session, keys), incidents.held_now(session, keys)
    items = [
        {
            **records.row(one, shapes.SUMMARY),
            "services": list(about[one.key]),
            "commander": next(
                (row.user_id for row in held[one.key] if row.role is Role.COMMANDER), None
            ),
        }
        for one in rows
    ]
    ordered = [{name: one[name] for name in shapes.Summary.model_fields} for one in items]
    return {"items": ordered, "next": _next(found, most, lambda row: (row.declared_at, row.key))}


def timeline(session: Session, number: int, asked: Asked) -> dict[str, Any]:
    """Return a page of a timeline; it may be as long as it likes."""
    about = incident(session, number, asked["team"])
    most = asked["limit"] or USUAL
    found = listed.entries(session, about.key, asked["cursor"], most + 1)
    rows = found[:most]
    versions = archive.of_part(session, VERSIONS, [row.id or 0 for row in rows])
    items = [record.entry(row, versions.get(row.id or 0, ())) for row in rows]
    return {"items": items, "next": _next(found, most, lambda row: (row.at, row.id))}


def actions(session: Session, asked: Asked, now: datetime) -> dict[str, Any]:
    """Return a page of action items."""
    wanted = WantedActions(
        team_id=asked["team"] or _only_team(session),
        states=asked["state"] or (),
        owner_id=asked["owner"],
        due_before=now if asked["overdue"] else None,
    )
    most = asked["limit"] or USUAL
    found = listed.actions(session, wanted, asked["cursor"], most + 1)
    (part,) = (part for part in PARTS if part.name == "action_items")
    items = [
        {
            **records.row(item, part.columns),
            "team_id": item.team_id,
            "incident": records.row(about, list(shapes.Named.model_fields)),
        }
        for item, about in found[:most]
    ]
    last = [item for item, _ in found]
    return {"items": items, "next": _next(last, most, lambda row: (row.given_at, row.key))}


def postmortem(
    session: Session, number: int, team_id: str | None, policy: Policy, now: datetime
) -> dict[str, Any]:
    """Return a postmortem as it reads now. Raises Problem."""
    about = incident(session, number, team_id)
    document = drawn.read(session, about)
    if document is None:
        raise Problem(HTTPStatus.NOT_FOUND, f"Incident {number} has no postmortem yet.")
    at = Situation(session, Caller(about.team_id, _PROGRAM, "http"), now, policy)
    return {
        "schema": "sitrep/postmortem/1",
        **records.row(about, list(shapes.Named.model_fields)),
        **records.row(
            document.about, ["state", "begun_by", "begun_at", "published_by", "published_at"]
        ),
        "due_at": reviewing.due_at(at, about),
        "sections": [_section(document, name) for name in SECTIONS],
        "record": shapes.RECORD.dump_python(document.record, mode="json"),
    }


def _section(document: drawn.Document, name: str) -> dict[str, Any]:
    row = document.sections.get(name)
    return {
        "name": name,
        "title": SECTIONS[name].title,
        "text": row.text if row else "",
        "version": row.version if row else 0,
        "edited_by": row.edited_by if row else None,
        "edited_at": row.edited_at if row else None,
    }


def _only_team(session: Session) -> str | None:
    """Return the workspace where there is but one: by it the newest are found at once."""
    known = incidents.workspaces(session)
    return known[0] if len(known) == 1 else None


def _next(found: Found, most: int, place: Callable[[Any], tuple[datetime, int]]) -> str | None:
    return cursor(place(found[most - 1])) if len(found) > most else None
