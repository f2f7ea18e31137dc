"""Owns whom to call, as the operator has written it down."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_USER: Final = re.compile(r"[uw]0[a-z0-9]{3,}")
_NUMBER: Final = re.compile(r"(?<![\w.])[+(]?\d[\d ()/.-]{4,}\d")


@dataclass(frozen=True)
class Contact:
    """`said` is what the operator wrote; `number` is what a telephone dials, if there is any."""

    said: str
    label: str = ""

    @property
    def number(self) -> str | None:
        found = _NUMBER.search(self.said)
        return re.sub(r"[^\d+]", "", found.group().replace("(0)", "")) if found else None


@dataclass(frozen=True)
class Contacts:
    """`lines` are teams, vendors, duty numbers; `people` are by user id."""

    lines: tuple[Contact, ...] = ()
    people: Mapping[str, Contact] = field(default_factory=dict)


def read(settings: Mapping[str, str]) -> Contacts:
    """Return the contacts; a key is a user's id, in any case, or the name of a line."""
    people = {key.upper(): Contact(said) for key, said in settings.items() if _USER.fullmatch(key)}
    lines = [
        Contact(said, _label(key)) for key, said in settings.items() if not _USER.fullmatch(key)
    ]
    return Contacts(tuple(lines), people)


def _label(key: str) -> str:
    words = " ".join(key.replace("_", " ").split())
    return words[:1].upper() + words[1:]
