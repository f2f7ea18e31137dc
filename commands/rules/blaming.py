"""Owns finding words that blame people in a review, and what to write instead."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

_MENTION: Final = r"<@[UW][A-Z0-9]+(?:\|[^>]*)?>"
# What turns a name into a cause.
_DID: Final = (
    r"(?:broke|caused|triggered|forgot|neglected|failed|ignored|missed|overlooked|messed|botched|"
    r"should|could|ought|(?:did|does|had|has|was|is)(?:n['\u2019]t| not)|mistakenly|accidentally|"
    r"wrongly)"
)


@dataclass(frozen=True)
class Blame:
    """Some words of a text, from `start` to `end`: what they do, and how to say it neutrally."""

    words: str
    start: int
    end: int
    why: str
    instead: str


@dataclass(frozen=True)
class _Rule:
    pattern: re.Pattern[str]
    why: str
    instead: str


def _rule(pattern: str, why: str, instead: str) -> _Rule:
    return _Rule(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), why, instead)


_RULES: Final = (
    _rule(
        r"(?:should|could|ought to|would)(?:n['\u2019]t| not)? have|if only",
        "It judges with what is known today.",
        "Say what was known then, and what made the choice sensible: “At 14:05 the graph showed …”",
    ),
    _rule(
        r"(?:human|operator|user|pilot)(?:[ -])errors?",
        "It ends the search where it begins.",
        "Say what let one action have this effect: “The tool ran without asking which region.”",
    ),
    _rule(
        r"careless(?:ly|ness)?|negligen(?:t|tly|ce)|sloppy|reckless(?:ly)?|incompeten(?:t|ce)|"
        r"stupid(?:ly)?|lazy|thoughtless(?:ly)?|unprofessional(?:ly)?",
        "It is about a character, which nobody can change for the next time.",
        "Say what was hard to see or easy to do: “The two buttons stand side by side.”",
    ),
    _rule(
        r"(?:is|are|was|were) (?:to blame|guilty|at fault)|blames?|blamed|culprits?",
        "It looks for somebody, not for something.",
        "Say how it came about: “The change passed review because no test covers refunds.”",
    ),
    _rule(
        r"failed to|forgot(?:ten)? to|neglected to",
        "It says what did not happen, and not why that was likely.",
        "Say what happened, and what would have prompted it: “Nothing reminds of step 4.”",
    ),
    _rule(
        r"obvious(?:ly)?|of course|clearly",
        "Afterwards everything is; then it was not.",
        "Say what could be seen at the time, and by whom.",
    ),
    _rule(
        r"(?:the )?root cause",
        "There is seldom only one.",
        "Write “contributing factors”, and list them.",
    ),
)
_NAMED: Final = (
    "It makes a person the cause.",
    "Name the role and what the system allowed: “The deployment could skip the check.”",
)


def find(text: str, names: Collection[str] = ()) -> list[Blame]:
    """Return what blames somebody, in the order in which it stands there, without overlaps.

    `text` in Slack's form, so that mentions are seen; `names`: what the people concerned are
    called. These are hints for whoever writes: nothing is refused for them.
    """
    found = sorted((*_named(text, names), *_worded(text)), key=lambda one: (one.start, -one.end))
    kept: list[Blame] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _worded(text: str) -> Iterator[Blame]:
    for rule in _RULES:
        for match in rule.pattern.finditer(text):
            yield Blame(match.group(), *match.span(), rule.why, rule.instead)


def _named(text: str, names: Collection[str]) -> Iterator[Blame]:
    known = sorted((re.escape(name) for name in names if name.strip()), key=len, reverse=True)
    who = "|".join([_MENTION, *(rf"(?<!\w){name}(?!\w)" for name in known)])
    one = rf"(?:{who})"
    patterns = (
        rf"{one}(?:['\u2019]s? (?:error|mistake|fault|failure)\b| {_DID}\b)",
        rf"\b(?:because of|due to|caused by|(?:fault|mistake|error) of|thanks to) {one}",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield Blame(match.group(), *match.span(), *_NAMED)
