"""Owns how the operator is told what is wrong with the settings."""

from collections.abc import Iterable

from bot.errors import ForOperator


def lines(told: Iterable[str]) -> tuple[str, ...]:
    """Return each in one line that a terminal can take: names and paths are as they were given."""
    return tuple("".join(c if c.isprintable() else "\ufffd" for c in line) for line in told)


class Misconfigured(ForOperator):
    """The settings cannot be used; `faults` has one line each, with the variable and the mend.

    `warnings` are about names that are no settings. No line ever shows the value of a secret.
    """

    code = 2

    def __init__(self, faults: Iterable[str], warnings: Iterable[str]) -> None:
        self.faults = list(lines(faults))
        self.warnings = list(lines(warnings))
        super().__init__("\n".join(self.faults))
