"""Owns how a refusal is worded on a page: without what would be typed in Slack."""

import re
from typing import Final

_COMMAND: Final = "`/incident"
_SENTENCES: Final = re.compile(r"(?<=[.?!”])\s+(?=[A-Z`“<])")
_CLAUSE: Final = re.compile(r"[;:](?!//)")


def worded(sentence: str) -> str:
    """Return the refusal, in Slack's form, without its commands; one that is nothing else stays."""
    kept = [_without(part) for part in _SENTENCES.split(sentence)]
    return " ".join(part for part in kept if part) or sentence


def _without(part: str) -> str:
    """Return a sentence up to where it says what to type, if anything is said before that."""
    before, found, _ = part.partition(_COMMAND)
    if not found:
        return part
    clauses = list(_CLAUSE.finditer(before))
    return f"{before[: clauses[-1].start()].rstrip()}." if clauses else ""
