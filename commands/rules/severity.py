"""Owns how severities are written and compared."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from commands.rules.words import escaped
from storage.models import Severity

_SEVERITY: Final = r"(?:s(?:ev(?:erity)?)?[\s_-]?)?([1-4])"
_WRITTEN: Final = re.compile(_SEVERITY, re.IGNORECASE)
# `sev1: Checkout …` and `sev1 - Checkout …` are written as often as `sev1 Checkout …`.
_LEADING: Final = re.compile(
    _SEVERITY + "(?:\\s*[:,]|\\s+[-\u2013\u2014](?=\\s))?(?:\\s+|$)", re.IGNORECASE
)

_UNKNOWN: Final = re.compile(r"sev(?:erity)?[\s_-]?[0-9]+[:,]?", re.IGNORECASE)

# What customers feel, after which the severity is chosen. Slack shows no more of an option.
LONGEST_DEFINITION: Final = 75
Definitions = Mapping[Severity, str]
DEFINITIONS: Final[Definitions] = {
    Severity.SEV1: "a main function is down for customers, or data or security is at risk",
    Severity.SEV2: "a main function is degraded, or a large minority cannot use it",
    Severity.SEV3: "minor impact, or a main function works only by a workaround",
    Severity.SEV4: "hardly felt: a minor issue, and there is a workaround",
}
# In a form: what follows the answer about customers, and who cannot answer that yet.
PROPOSED: Final = "proposed"
UNSURE: Final = "unsure"


@dataclass(frozen=True)
class Felt:
    """The answer to what customers feel, as the severity that is so defined; none: not sure yet."""

    severity: Severity | None = None


def proposed(felt: Felt | None, chosen: Severity | None, usual: Severity) -> Severity | None:
    """Return the severity that the answer proposes; none where nothing was asked.

    Who is not sure is proposed the usual one. Who then chooses that or a higher one has answered.
    """
    if felt is None:
        return None
    if felt.severity is not None:
        return felt.severity
    is_answered = chosen is not None and not is_raised(chosen, usual)
    return None if is_answered else usual


def parse(word: str) -> Severity | None:
    """Return the severity for `sev1`, `SEV-1`, `s1` or `1`; none for any other word."""
    match = _WRITTEN.fullmatch(word.strip())
    return Severity(f"sev{match.group(1)}") if match else None


def is_unknown(word: str) -> bool:
    """Tell whether the word was meant as a severity, and is none: `sev0`, `SEV-9`."""
    return _UNKNOWN.fullmatch(word) is not None and parse(word.rstrip(":,")) is None


def leading(text: str) -> tuple[Severity | None, str]:
    """Return the severity that the text begins with, none when it does not, and the rest."""
    said = text.strip()
    match = _LEADING.match(said)
    if match is None:
        return None, said
    return Severity(f"sev{match.group(1)}"), said[match.end() :]


def is_raised(before: Severity, after: Severity) -> bool:
    """Tell whether `after` is the more severe one."""
    return after.value < before.value


def listed(definitions: Definitions) -> str:
    """Return every severity with what customers feel, in Slack's form, as one sentence."""
    said = (f"{level.upper()}: {escaped(felt)}" for level, felt in definitions.items())
    return "; ".join(said) + "."
