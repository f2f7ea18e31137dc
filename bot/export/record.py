"""Owns an incident as JSON: every column, texts in Slack's form, for other programs."""

import json
from datetime import datetime
from typing import Any, Final

from sqlmodel import SQLModel

from storage.archive import Whole
from storage.relations import Kin

# Ours, and the same in every row of one incident.
_INNER: Final = frozenset({"id", "incident_id", "entry_id"})
# Told by number, and only where it may be known.
_KIN: Final = ("parent_id",)


def one(whole: Whole) -> str:
    """Return the incident as a JSON document for people to look at."""
    return json.dumps(_plain(whole), indent=2, ensure_ascii=False, default=_value) + "\n"


def line(whole: Whole) -> str:
    """Return the incident as one line of NDJSON."""
    return json.dumps(_plain(whole), ensure_ascii=False, default=_value) + "\n"


def _plain(whole: Whole) -> dict[str, Any]:
    content = {
        "incident": {**_row(whole.incident, *_KIN), **_around(whole.kin)},
        "roles": [_row(row, "team_id") for row in whole.roles],
        "timeline": [
            {
                **_row(row, "team_id"),
                "versions": [
                    _row(earlier, "team_id") for earlier in whole.versions.get(row.id or 0, ())
                ],
            }
            for row in whole.timeline
        ],
        "updates": [_row(row, "team_id") for row in whole.updates],
        "promises": [_row(row, "team_id") for row in whole.promises],
        "services": [_row(row, "team_id") for row in whole.services],
        "action_items": [_row(row, "team_id", "task_id") for row in whole.actions],
        "exercise": _row(whole.exercise, "team_id") if whole.exercise else None,
        "audit": [_row(row, "team_id") for row in whole.audit],
    }
    met = json.dumps(content, default=_value)
    return {**content, "people": {key: name for key, name in whole.names.items() if key in met}}


def _around(kin: Kin) -> dict[str, Any]:
    """Return the numbers of those around it."""
    return {
        "part_of": kin.parent.number if kin.parent else None,
        "parts": [part.number for part in kin.parts],
        "related": [one.number for one in kin.related],
    }


def _row(row: SQLModel, *also: str) -> dict[str, Any]:
    left_out = _INNER.union(also)
    columns = type(row).__table__.columns  # type: ignore[attr-defined]
    return {name: getattr(row, name) for name in columns.keys() if name not in left_out}  # noqa: SIM118 - not a dict


def _value(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    raise TypeError(f"{type(value).__name__} has no form in JSON")
