"""Owns giving a role to somebody, and taking one."""

from typing import Final

from commands import access, roles
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import lifecycle, words
from storage.models import Role

ASSIGN: Final = "assign <role> <@user>"
TAKE: Final = "take <role>"


def role_named(word: str, line: str) -> Role:
    role = words.role(word)
    if role is None:
        why = f"“{words.plain(word)[:40]}” is not a role." if word else "A role is missing."
        roles = "commander (ic), operations (ops), communications (comms), scribe"
        raise usage(line, f"{why} The roles are {roles}.")
    return role


def person_named(at: Situation, word: str, line: str) -> str:
    person = words.person(word)
    if person is None:
        raise usage(line, "Name one person as an @mention, picked from Slack's list.")
    require_person(at, person, line)
    return person


def require_person(at: Situation, user_id: str, line: str) -> None:
    """Refuse who cannot be given a role or a task: the bot itself, and who only looks."""
    if user_id == at.caller.bot_user_id:
        raise usage(line, "I am a bot: name a person.")
    access.require_able(at, user_id)


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
