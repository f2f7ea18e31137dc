"""Owns giving a role to somebody, and taking one."""

from typing import Final

from commands import roles
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import lifecycle, words
from storage.models import Role

ASSIGN: Final = "assign <role> <@user>"
TAKE: Final = "take <role>"
ROLES_ARE: Final = "The roles are commander (ic), operations (ops), communications (comms), scribe."


def role_named(word: str, line: str) -> Role:
    role = words.role(word)
    if role is None:
        raise usage(line, f"“{words.plain(word)[:40]}” is not a role. {ROLES_ARE}")
    return role


def person_named(word: str, line: str) -> str:
    person = words.person(word)
    if person is None:
        raise usage(line, "Name one person as an @mention, picked from Slack's list.")
    return person


def assign(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    first, second = words.split(text)
    role = role_named(first, ASSIGN)
    lifecycle.require_not_gone(incident.status, "assign")
    return roles.give(at, incident, role, person_named(second, ASSIGN))


def take(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    role = role_named(text, TAKE)
    lifecycle.require_not_gone(incident.status, "take")
    return roles.give(at, incident, role, at.caller.user_id)


COMMANDS: Final = (
    Command("assign", ASSIGN, "give a role to somebody", Place.CHANNEL, assign),
    Command("take", TAKE, "take a role yourself", Place.CHANNEL, take),
)
