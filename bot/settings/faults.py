"""Owns how the operator is told what is wrong with the settings."""

from collections.abc import Sequence

from bot.errors import ForOperator


class Misconfigured(ForOperator):
    """The settings cannot be used; `faults` has one line each, with the variable and the mend.

    `warnings` are about names that are no settings. No line ever shows the value of a secret.
    """

    code = 2

    def __init__(self, faults: Sequence[str], warnings: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)
        self.warnings = list(warnings)
