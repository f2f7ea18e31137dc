"""Owns whom one can choose in a form of the pages."""

from collections.abc import Mapping
from typing import Final

from sqlmodel import Session

from commands import access
from commands.policy import Policy
from commands.rules import permissions
from storage import people

MOST: Final = 500


def able(session: Session, team_id: str, policy: Policy) -> Mapping[str, str]:
    """Return who could be given something, by user id: names, as far as Slack has told of them."""
    return {
        person.user_id: person.name or person.user_id
        for person in people.active(session, team_id, MOST)
        if permissions.may(policy, access.standing_of(person), "take")
    }
