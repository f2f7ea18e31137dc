"""Owns the postmortem as a canvas: when it is drawn anew, what is on it, why there is none."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session

from commands import drawn, outbound
from commands.command import Situation
from commands.drawn import Document
from commands.policy import Policy
from storage import incidents, outbox
from storage import postmortems as stored
from storage.models import Incident, Status
from storage.models.words import OVER

REFUSED: Final = "canvas_refused"
# What Slack answers where somebody else's canvas stands in the channel already.
TAKEN: Final = frozenset({"channel_canvas_already_exists", "free_team_canvas_tab_already_exists"})


@dataclass(frozen=True)
class Sheet:
    """What a canvas is drawn from; `due_at`: by when it is to be published, while it is not."""

    document: Document
    due_at: datetime | None = None


def follow(session: Session, incident: Incident, *, now: datetime) -> None:
    """Have the canvas drawn anew once it is over, where there is a postmortem at all."""
    if incident.status in OVER:
        redraw(session, incident, now=now)


def redraw(session: Session, incident: Incident, *, now: datetime) -> None:
    """Have the canvas drawn anew, where there is a postmortem and a channel to put it in."""
    if not outbound.has_no_room(incident) and stored.of(session, incident.key) is not None:
        outbound.canvas(session, incident, now=now)


def gather(session: Session, incident_id: int, due_at: datetime | None) -> Sheet | None:
    """Return what the canvas says now; none where nobody has begun a postmortem."""
    document = drawn.read(session, incidents.get(session, incident_id))
    return Sheet(document, due_at) if document else None


def made(session: Session, incident: Incident, canvas_id: str, *, now: datetime) -> None:
    """Remember the canvas, or have it taken away: the incident has left its channel meanwhile."""
    row = incidents.lock(session, incident.key)
    about = stored.of(session, incident.key)
    if row.channel_id != incident.channel_id:
        outbound.drop_canvas(session, incident, canvas_id, now=now)
    elif about is not None:
        about.canvas_id = canvas_id


def has_moved(session: Session, incident: Incident) -> bool:
    """Tell whether it goes on in another channel than it did; there it is drawn by itself."""
    return incidents.get(session, incident.key).channel_id != incident.channel_id


def leave(at: Situation, incident: Incident) -> str | None:
    """Have another one drawn in the channel where it goes on; return the one left behind."""
    about = stored.of(at.session, incident.key)
    if about is None:
        return None
    behind, about.canvas_id = about.canvas_id, None
    outbound.canvas(at.session, incident, now=at.now)
    return behind


def refused(
    session: Session, incident: Incident, why: str, policy: Policy, *, now: datetime
) -> None:
    """Tell whoever began it that there is no canvas, once: for this channel, or the workspace."""
    about = stored.of(session, incident.key)
    if about is None:
        return
    about.canvas_id = None
    where = f":{incident.channel_id}" if why in TAKEN else ""
    data = {"refusal": why, "page": policy.document(incident.number)}
    outbox.add(
        session,
        team_id=incident.team_id,
        incident_id=incident.key,
        kind="direct",
        key=f"{REFUSED}:{why}{where}",
        payload={"user": about.begun_by, "notice": REFUSED, "data": data},
        now=now,
    )


def is_going_on(incident: Incident) -> bool:
    return incident.status not in OVER


def is_due(incident: Incident) -> bool:
    return incident.status is Status.RESOLVED
