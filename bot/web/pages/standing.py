"""Owns what whoever looks at a page may do there."""

from dataclasses import dataclass

from sqlmodel import Session

from bot.web.pages.window import person_of
from commands import access
from commands.policy import Policy
from commands.rules import permissions
from storage.viewers import Viewer


@dataclass(frozen=True)
class Able:
    """Whether they may act; `known`: they are somebody, and not whoever has the token."""

    acts: bool
    known: bool


def able(session: Session, viewer: Viewer, policy: Policy, verb: str) -> Able:
    """Return what they may do with this verb; asked once more in the transaction that does it."""
    if viewer.user_id is None:
        return Able(acts=False, known=False)
    person = person_of(session, viewer)
    return Able(permissions.may(policy, access.standing_of(person), verb), known=True)
