"""Owns the trace that every verb leaves: a timeline entry nobody had to write, and the audit."""

from collections.abc import Mapping
from typing import Any

from commands import canvas
from commands.command import Situation
from storage import audit
from storage.models import Incident, Kind, Source, TimelineEntry


def happened(
    at: Situation,
    incident: Incident,
    action: str,
    *,
    kind: Kind,
    text: str,
    **changed: tuple[Any, Any],
) -> None:
    """Record that the caller did something.

    `text` goes on after their name: `declared SEV1 …`. `changed` is for the audit: what changed,
    from what to what.
    """
    at.session.add(
        TimelineEntry(
            team_id=incident.team_id,
            incident_id=incident.key,
            at=at.now,
            kind=kind,
            source=Source.SYSTEM,
            author_id=at.caller.user_id,
            text=text,
            recorded_by=at.caller.user_id,
            recorded_at=at.now,
        )
    )
    noted(at, incident, action, **changed)


def noted(at: Situation, incident: Incident, action: str, **changed: tuple[Any, Any]) -> None:
    """Record in the audit alone; what is looked back at in a canvas is drawn there anew."""
    _audit(at, incident, action, changed)
    canvas.follow(at.session, incident, now=at.now)


def for_oneself(
    at: Situation, incident: Incident | None, action: str, **changed: tuple[Any, Any]
) -> None:
    """Record in the audit what the caller set for themselves, of one incident or of many."""
    _audit(at, incident, action, changed)


def _audit(
    at: Situation,
    incident: Incident | None,
    action: str,
    changed: Mapping[str, tuple[Any, Any]],
) -> None:
    audit.record(
        at.session,
        # The clock calls for every workspace and is of none.
        team_id=incident.team_id if incident else at.caller.team_id,
        incident_id=incident.key if incident else None,
        at=at.now,
        actor_id=at.caller.user_id,
        action=action,
        origin=at.caller.origin,
        before={name: _plain(before) for name, (before, _) in changed.items()},
        after={name: _plain(after) for name, (_, after) in changed.items()},
    )


def denied(at: Situation, incident: Incident, action: str, *, why: str) -> None:
    """Record what the caller tried and may not do, where the rest of the request stands."""
    audit.denied(
        at.session,
        team_id=incident.team_id,
        incident_id=incident.key,
        at=at.now,
        actor_id=at.caller.user_id,
        action=action,
        origin=at.caller.origin,
        why=why,
    )


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)
