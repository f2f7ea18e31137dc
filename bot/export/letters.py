"""Owns how a page in Markdown says people, times, links and what somebody wrote."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from commands.rules import words

_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_MARKUP: Final = re.compile(r"([\\`*_\[\]~|])")
_NO_ADDRESS: Final = re.compile(r"[<>\s]")
# What a line must not begin with where it is only words.
_BEGINS: Final = re.compile(r"^(\s*)(?:([#>+=-])|(\d+)([.)]))")
Names = Mapping[str, str]


def by(names: Names, user_id: str | None) -> str:
    return person(names, user_id) if user_id else "Sitrep"


def address(link: str) -> str:
    """Return a link that ends where it should, whatever stands in it."""
    return f"<{_NO_ADDRESS.sub('', link)}>"


def person(names: Names, user_id: str) -> str:
    name = names.get(user_id)
    return f"{escaped(name)} ({user_id})" if name else user_id


def text(names: Names, said: str) -> str:
    """Return what somebody wrote on one line, people by name, with no HTML of its own."""
    lines = words.plain(said, names).splitlines()
    return escaped(" / ".join(line.strip() for line in lines if line.strip()))


def escaped(said: str) -> str:
    """Return text that Markdown shows as it is: no markup, no link, no HTML comes out of it."""
    line = " ".join(said.splitlines())
    return _ENTITY.sub("&amp;", _MARKUP.sub(r"\\\1", line)).replace("<", "&lt;")


def paragraphs(names: Names, said: str) -> Iterator[str]:
    """Yield what people wrote, a paragraph for each line, with no markup of its own."""
    for line in words.plain(said, names).splitlines():
        if line.strip().startswith("•"):
            yield f"- {escaped(line.strip()[1:].strip())}"
        elif line.strip():
            yield _BEGINS.sub(_harmless, escaped(line.strip()))


def _harmless(match: re.Match[str]) -> str:
    _, mark, number, after = match.groups()
    return f"\\{mark}" if mark else f"{number}\\{after}"


def day(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M} UTC"
