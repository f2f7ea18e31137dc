"""Owns who looks at the pages, and which incidents they may know of."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, and_
from sqlmodel import col

from storage import members
from storage.models import Incident


@dataclass(frozen=True)
class Viewer:
    """Who looks: a person of one workspace; with a token alone, nobody in particular, at all."""

    team_id: str | None = None
    user_id: str | None = None


ANYBODY: Final = Viewer()


def shown_to(viewer: Viewer) -> ColumnElement[bool]:
    """Return which incidents the viewer may know of."""
    if viewer.user_id is None:
        return col(Incident.private).is_(False)
    return and_(
        col(Incident.team_id) == viewer.team_id,
        members.visible_to(viewer.user_id),
    )
