"""Owns how the operator is told what is wrong with the settings."""

from collections.abc import Sequence


class Misconfigured(Exception):  # noqa: N818 - sentences for the operator, not an internal error
    """The settings cannot be used; `faults` has one line each, with the variable and the mend.

    No line ever shows the value of a secret.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)
