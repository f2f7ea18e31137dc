"""Owns what is said of a record that cannot be read: where it is wrong, and why."""

from typing import Final

from pydantic import ValidationError

_LONGEST: Final = 120  # characters of where it is
_NULL: Final = "it is null, and there has to be a value"
_WHY: Final = {
    "missing": "it is missing",
    "extra_forbidden": "this release does not know it: a newer one has written the file",
}


class Within(ValueError):  # noqa: N818 - a place, not a fault of ours
    """What is wrong with a value that is read by itself: where in it, and why."""


def why(fault: ValidationError) -> str:
    """Return what is wrong first, and where."""
    error = fault.errors()[0]
    where = ".".join(str(part) for part in error["loc"]) or "the line"
    said = error["msg"][:1].lower() + error["msg"][1:]
    if error["type"] == "value_error":  # our own words, without the library's before them
        ours = error["ctx"]["error"]
        if isinstance(ours, Within):
            return f"{where[:_LONGEST]}.{ours}"
        said = str(ours)
    elif error["type"] not in _WHY and error["input"] is None:
        said = _NULL
    return f"{where[:_LONGEST]}: {_WHY.get(error['type'], said)}"
