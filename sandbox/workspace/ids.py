"""Makes ids of Slack's shapes: a letter that tells the kind, then upper-case letters and digits."""

from __future__ import annotations

import itertools
import string

ALPHABET = string.digits + string.ascii_uppercase
WIDTH = 8
# Coprime to 36, so that multiplying visits every id once: they look scattered, as Slack's do,
# and are the same in every run.
STRIDE = 1_299_709_000_007


class Ids:
    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def make(self, prefix: str) -> str:
        return f"{prefix}0{_base36(next(self._numbers) * STRIDE % 36**WIDTH)}"


def _base36(number: int) -> str:
    digits = []
    for _ in range(WIDTH):
        number, digit = divmod(number, 36)
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))
