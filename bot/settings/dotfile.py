"""Owns reading `.env`: the variables in it, and a fault for each line that would be lost."""

import io
import re
from typing import Final

from dotenv.parser import Binding, parse_stream

from bot.settings import names
from bot.settings.given import Given

FILE: Final = ".env"
_EXPORT: Final = re.compile(r"export\s+")
_NO_WORD: Final = re.compile(r"\W")
_QUOTES: Final = "its quotes do not match: put one pair around the whole value, or none"
_UNREADABLE: Final = (
    "it cannot be read: write NAME=value, with no space in the name "
    "and one pair of quotes, or none, around the value"
)


def variables(given: Given, text: str) -> dict[str, str]:
    """Return what the text sets. No interpolation: a password may hold a dollar sign."""
    found = {}
    for binding in parse_stream(io.StringIO(text)):
        if binding.error or (binding.key and binding.value is None) or _runs_on(binding):
            _lost(given, binding)
        elif binding.key and binding.value is not None:
            found[binding.key] = binding.value
    return found


def _runs_on(binding: Binding) -> bool:
    """Tell whether one of our values swallows the next line: none of them needs two."""
    lines = binding.original.string.strip().splitlines()
    return names.is_known(binding.key or "") and len(lines) > 1


def _lost(given: Given, binding: Binding) -> None:
    """Say which line it is and how to write it; what it sets could be a secret: not repeated."""
    text = binding.original.string
    line = binding.original.line + text[: -len(text.lstrip())].count("\n")
    statement = _EXPORT.sub("", text.lstrip().partition("\n")[0], count=1)
    name, equals, _ = statement.partition("=")
    name = name.strip() if equals else _NO_WORD.split(statement, 1)[0]
    joined = "_".join(name.split())
    if names.is_known(name):
        why = _QUOTES if equals else f"it has no =: write {name}=…"
        given.refuse(name, f"{name} (in {FILE}, line {line})", why)
    elif names.is_known(joined):
        why = f"a name has no space in it: write {joined}=…"
        given.refuse(joined, f"{FILE}, line {line}", why)
    else:
        why = _UNREADABLE if equals else "it has no =: write NAME=value, or # before a comment"
        given.faults.append(f"{FILE}, line {line}: {why}")
