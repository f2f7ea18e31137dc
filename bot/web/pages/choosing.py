"""Owns whom one can choose in a form of the pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session

from commands import access
from commands.policy import Policy
from commands.rules import permissions
from storage import people
from storage.models import Incident, Person

MOST: Final = 500


@dataclass(frozen=True)
class Choice:
    """Names by user id: those who had a part in the incident, then others.

    `is_cut`: not everybody in the workspace fits in.
    """

    near: Mapping[str, str]
    others: Mapping[str, str]
    is_cut: bool = False


NOBODY: Final = Choice({}, {})


def able(
    session: Session,
    team_id: str,
    policy: Policy,
    incident: Incident | None = None,
    owner_id: str | None = None,
) -> Choice:
    """Return who could be given something, as far as Slack has told of them.

    `owner_id`: who has it already; they stay, whatever has become of them.
    """
    near = people.of_incident(session, incident) if incident else []
    others = people.active(session, team_id, MOST + 1)
    first = _named(near, policy)
    if owner_id is not None:
        names = people.names_of(session, team_id, [owner_id])
        first = {owner_id: names.get(owner_id, owner_id), **first}
    rest = {one: name for one, name in _named(others[:MOST], policy).items() if one not in first}
    return Choice(first, rest, len(others) > MOST)


def _named(found: Iterable[Person], policy: Policy) -> dict[str, str]:
    return {
        person.user_id: person.name or person.user_id
        for person in found
        if permissions.may(policy, access.standing_of(person), "take")
    }
