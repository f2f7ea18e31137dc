"""Owns how far a postmortem is, as its page shows it: by when it is due, what may come next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.web.pages import choosing
from bot.web.pages.choosing import Choice
from bot.web.pages.standing import Able, able
from commands import agreeing, reviewing
from commands.command import Situation
from commands.drawn import Document
from commands.rules import postmortems
from storage import people
from storage.models import PostmortemState, Status
from storage.models.words import RESTORED
from storage.viewers import Viewer

PUBLISHED: Final = PostmortemState.PUBLISHED


@dataclass(frozen=True)
class Move:
    """A button: `to` is what is sent."""

    to: str
    label: str
    is_first: bool = False


@dataclass(frozen=True)
class Standing:
    """`asked` may publish it, by name; anybody where nobody is. `missing`: sections, by title."""

    able: Able
    moves: Sequence[Move]
    missing: Sequence[str]
    owner: str | None
    asked: Sequence[str]
    due_at: datetime | None
    # Who could own the review, for those who may choose.
    people: Choice


def look(at: Situation, viewer: Viewer, found: Document) -> Standing:
    """Return how far it is, for whoever looks."""
    incident, state = found.incident, found.about.state
    publishers = agreeing.publishers(at.session, incident)
    names = people.names_of(at.session, incident.team_id, publishers)
    written = {name: row.text for name, row in found.sections.items()}
    missing = postmortems.missing(written)
    is_theirs = not publishers or viewer.user_id in publishers
    may_act = able(at.session, viewer, at.policy, "review")
    is_over = incident.status in RESTORED
    is_closed = incident.status is Status.CLOSED
    may_move = may_act.acts and is_over
    can = {"may_publish": is_theirs and not missing, "may_undo": is_theirs and not is_closed}
    moves = _moves(state, **can) if may_move else ()
    owner = incident.review_owner_id
    return Standing(
        may_act,
        list(moves),
        [] if state is PUBLISHED else missing,
        names.get(owner, owner) if owner else None,
        [names.get(one, one) for one in publishers],
        None if state is PUBLISHED else reviewing.due_at(at, incident),
        choosing.able(at.session, incident.team_id, at.policy, incident)
        if may_move
        else choosing.NOBODY,
    )


def _moves(state: PostmortemState, *, may_publish: bool, may_undo: bool) -> Iterator[Move]:
    if state is PostmortemState.DRAFT:
        yield Move("review", "Put it up for review", is_first=not may_publish)
    if state is not PUBLISHED and may_publish:
        yield Move("publish", "Publish", is_first=True)
    if state is PostmortemState.IN_REVIEW or (state is PUBLISHED and may_undo):
        yield Move("draft", "Make it a draft again")
