"""Owns giving a role to somebody, and taking one."""

from typing import Final

from commands import access, roles
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import lifecycle, words
from storage.models import Role

ASSIGN: Final = "assign <role> <@user>"
TAKE: Final = "take <role>"
ROLES_ARE: Final = "The roles are commander (ic), operations (ops), communications (comms), scribe."


def role_named(word: str, line: str) -> Role:
    role = words.role(word)
    if role is None:
        why = f"“{words.plain(word)[:40]}” is not a role." if word else "A role is missing."
        raise usage(line, f"{why} {ROLES_ARE}")
    return role


def person_named(at: Situation, word: str, line: str) -> str:
    person = words.person(word)
    if person is not None and person == at.caller.bot_user_id:
        raise usage(line, "I cannot hold a role: name a person.")
    if person is None:
        raise usage(line, "Name one person as an @mention, picked from Slack's list.")
    access.require_able(at, person)
    return person


def role_and_person(at: Situation, text: str, line: str) -> tuple[Role, str]:
    """Return the role and the user id that are named, in either order."""
    first, second = words.split(text)
    role, person = (second, first) if words.person(first) else (first, second)
    return role_named(role, line), person_named(at, person, line)


def assign(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    role, person = role_and_person(at, text, ASSIGN)
    lifecycle.require_not_gone(incident.status, "assign")
    return roles.give(at, incident, role, person)


def take(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    role = role_named(words.split(text)[0], TAKE)
    lifecycle.require_not_gone(incident.status, "take")
    return roles.give(at, incident, role, at.caller.user_id)


COMMANDS: Final = (
    Command("assign", ASSIGN, "give a role to somebody", Place.CHANNEL, assign),
    Command("take", TAKE, "take a role yourself", Place.CHANNEL, take),
)
