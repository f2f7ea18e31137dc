"""Owns what Slack says of a person, and keeping it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlmodel import Session

from commands import membership
from commands.policy import Policy
from commands.rules import words
from storage import people

_LONGEST_NAME: Final = 80  # Slack's own limit
_ZONE: Final = re.compile(r"[A-Za-z0-9_+/-]{1,64}")


@dataclass(frozen=True)
class Person:
    """One person; `is_guest`: of some channels only, `is_outsider`: of another organisation."""

    team_id: str
    user_id: str
    name: str | None
    zone: str | None
    is_guest: bool
    is_outsider: bool
    is_gone: bool


def read(user: Mapping[str, Any], team_id: str) -> Person:
    """Return what a user object says; source: docs.slack.dev/reference/objects/user-object."""
    profile = user.get("profile") or {}
    zone = str(user.get("tz") or "")
    name = profile.get("display_name") or user.get("real_name") or user.get("name")
    return Person(
        team_id=team_id,
        user_id=str(user["id"]),
        name=words.one_line(words.clean(str(name)))[:_LONGEST_NAME] if name else None,
        zone=zone if _ZONE.fullmatch(zone) else None,
        is_guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        is_outsider=bool(user.get("is_stranger")) or user.get("team_id") not in (None, team_id),
        is_gone=bool(user.get("deleted")),
    )


def learn(session: Session, person: Person, policy: Policy, now: datetime) -> None:
    """Keep what Slack says of a person; who is no longer there holds nothing any more."""
    people.learn(
        session,
        person.team_id,
        person.user_id,
        zone=person.zone,
        name=person.name,
        is_guest=person.is_guest,
        is_outsider=person.is_outsider,
        is_gone=person.is_gone,
        now=now,
    )
    if person.is_gone:
        at = membership.heard(session, person.team_id, person.user_id, policy, now)
        membership.gone(at)
