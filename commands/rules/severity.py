"""Owns how severities are written and compared."""

import re
from typing import Final

from storage.models import Severity

_SEVERITY: Final = r"(?:s(?:ev(?:erity)?)?[\s_-]?)?([1-4])"
_WRITTEN: Final = re.compile(_SEVERITY, re.IGNORECASE)
# `sev1: Checkout …` and `sev1 - Checkout …` are written as often as `sev1 Checkout …`.
_LEADING: Final = re.compile(
    _SEVERITY + "(?:\\s*[:,]|\\s+[-\u2013\u2014](?=\\s))?(?:\\s+|$)", re.IGNORECASE
)

_UNKNOWN: Final = re.compile(r"sev(?:erity)?[\s_-]?[0-9]+[:,]?", re.IGNORECASE)

MEANING: Final = {
    Severity.SEV1: "a main function is down, or data or security is at risk",
    Severity.SEV2: "a main function is degraded, or a large minority cannot use it",
    Severity.SEV3: "minor impact, or there is a workaround for a main function",
    Severity.SEV4: "a minor issue with a workaround",
}


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
