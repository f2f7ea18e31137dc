"""Owns how what people type in Slack becomes plain words: mentions, links, role names."""

import re
from collections.abc import Mapping
from typing import Final

from storage.models import Role

_MENTION: Final = re.compile(r"<@([UW][A-Z0-9]+)(?:\|([^>]*))?>")
_CHANNEL: Final = re.compile(r"<#([CG][A-Z0-9]+)(?:\|([^>]*))?>")
_SPECIAL: Final = re.compile(r"<!(?:subteam\^[A-Z0-9]+\|@?|)([^>|^]*)(?:\|[^>]*)?>")
_LINK: Final = re.compile(r"<((?:https?|mailto|tel):[^>|]+)(?:\|([^>]*))?>")
ROLES: Final = {
    "commander": Role.COMMANDER,
    "ic": Role.COMMANDER,
    "operations": Role.OPERATIONS,
    "ops": Role.OPERATIONS,
    "communications": Role.COMMUNICATIONS,
    "comms": Role.COMMUNICATIONS,
    "scribe": Role.SCRIBE,
}


def plain(text: str, names: Mapping[str, str] | None = None) -> str:
    """Return text as a person reads it: `<!channel>` becomes `@channel`, entities are undone.

    `names` tells what to call a person (by user id) whose mention carries no name.
    """
    known = names or {}
    text = _MENTION.sub(lambda m: f"@{m.group(2) or known.get(m.group(1), m.group(1))}", text)
    text = _CHANNEL.sub(lambda m: f"#{m.group(2) or m.group(1)}", text)
    text = _LINK.sub(lambda m: m.group(2) or m.group(1), text)
    text = _SPECIAL.sub(lambda m: f"@{m.group(1)}", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def one_line(text: str) -> str:
    """Return plain text with every run of white space or control characters as one space."""
    return " ".join("".join(c if c.isprintable() else " " for c in plain(text)).split())


def mentioned(text: str) -> set[str]:
    """Return the user ids that a text mentions."""
    return {match.group(1) for match in _MENTION.finditer(text)}


def split(text: str) -> tuple[str, str]:
    """Return the first word and the rest."""
    first, _, rest = text.strip().partition(" ")
    return first, rest.strip()


def person(word: str) -> str | None:
    """Return the user id of an escaped mention such as `<@U012AB3CD|ada>`."""
    match = _MENTION.fullmatch(word.strip())
    return match.group(1) if match else None


def role(word: str) -> Role | None:
    return ROLES.get(word.strip().casefold())
