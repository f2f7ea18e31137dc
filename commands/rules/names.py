"""Owns what an incident's channel is called: `inc-<number>-<slug>`, `drill-<number>-<slug>`."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from commands.rules import words

LONGEST: Final = 80  # Slack's limit
SPARE: Final = 20  # how many names are tried when others have taken the first ones
EMPTY: Final = "incident"
# Letters that do not decompose into a plain one and a mark.
_PLAIN: Final = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "Æ": "ae",
        "ø": "o",
        "Ø": "o",
        "œ": "oe",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
    }
)
_OTHER: Final = re.compile(r"[^a-z0-9]+")


def slug(title: str) -> str:
    """Return the title in a-z, 0-9 and single hyphens; `incident` when nothing is left of it."""
    decomposed = unicodedata.normalize("NFKD", words.plain(title).translate(_PLAIN))
    ascii_only = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    return _OTHER.sub("-", ascii_only).strip("-") or EMPTY


def channel_names(number: int, title: str, *, drill: bool) -> Sequence[str]:
    """Return the names to try, in order: the plain one, then with `-2`, `-3` … at its end."""
    name = f"{'drill' if drill else 'inc'}-{number}-{slug(title)}"
    endings = ("", *(f"-{n}" for n in range(2, SPARE + 1)))
    return [name[: LONGEST - len(ending)].rstrip("-") + ending for ending in endings]
