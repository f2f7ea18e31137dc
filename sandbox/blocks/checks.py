"""Small checks that are put together into Block Kit's rules; each adds to a list of faults."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

Check = Callable[[Any, str, list[str]], None]
"""Takes a value, its JSON pointer and the list that faults are added to."""


def fault(faults: list[str], pointer: str, sentence: str) -> None:
    faults.append(f"[ERROR] {sentence} [json-pointer:{pointer}]")


def string(most: int, least: int = 1) -> Check:
    def check(value: Any, at: str, faults: list[str]) -> None:
        if not isinstance(value, str):
            fault(faults, at, "must be a string")
        elif len(value) > most:
            fault(faults, at, f"must be less than {most + 1} characters")
        elif len(value) < least:
            fault(faults, at, f"must be more than {least - 1} characters")

    return check


def boolean(value: Any, at: str, faults: list[str]) -> None:
    if not isinstance(value, bool):
        fault(faults, at, "must be a boolean")


def whole(least: int, most: int) -> Check:
    def check(value: Any, at: str, faults: list[str]) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            fault(faults, at, "must be an integer")
        elif not least <= value <= most:
            fault(faults, at, f"must be between {least} and {most}")

    return check


def one_of(*values: str) -> Check:
    def check(value: Any, at: str, faults: list[str]) -> None:
        if value not in values:
            fault(faults, at, f"must be one of {', '.join(values)}")

    return check


def link(most: int) -> Check:
    length = string(most)

    def check(value: Any, at: str, faults: list[str]) -> None:
        length(value, at, faults)
        if isinstance(value, str) and not value.startswith(("http://", "https://", "mailto:")):
            fault(faults, at, "must be a valid url")

    return check


def anything(_value: Any, _at: str, _faults: list[str]) -> None:
    """Accept what the sandbox does not look into."""


def items(check: Check, most: int, least: int = 1) -> Check:
    def check_all(value: Any, at: str, faults: list[str]) -> None:
        if not isinstance(value, list):
            fault(faults, at, "must be an array")
            return
        if len(value) > most:
            fault(faults, at, f"no more than {most} items allowed")
        if len(value) < least:
            fault(faults, at, f"no less than {least} items allowed")
        for number, part in enumerate(value):
            check(part, f"{at}/{number}", faults)

    return check_all


def thing(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    """Check an object: all of `required`, any of `optional`, nothing else but its `type`."""
    known = {**required, **(optional or {})}

    def check(value: Any, at: str, faults: list[str]) -> None:
        if not isinstance(value, dict):
            fault(faults, at, "must be an object")
            return
        for name in required:
            if name not in value:
                fault(faults, at, f"missing required field: {name}")
        for name, part in value.items():
            if name in known:
                known[name](part, f"{at}/{name}", faults)
            elif name != "type":
                fault(faults, f"{at}/{name}", f"invalid additional property: {name}")

    return check


def by_type(checks: dict[str, Check], what: str) -> Check:
    """Check an object by the rule that its `type` names."""

    def check(value: Any, at: str, faults: list[str]) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in checks:
            fault(faults, f"{at}/type", f"unsupported {what} type: {kind}")
            return
        checks[kind](value, at, faults)

    return check


def every(*checks: Check) -> Check:
    def check(value: Any, at: str, faults: list[str]) -> None:
        for each in checks:
            each(value, at, faults)

    return check


def exactly_one(*names: str) -> Check:
    def check(value: Any, at: str, faults: list[str]) -> None:
        if isinstance(value, dict) and sum(name in value for name in names) != 1:
            fault(faults, at, f"must define exactly one of {', '.join(names)}")

    return check


def at_least_one(*names: str) -> Check:
    def check(value: Any, at: str, faults: list[str]) -> None:
        if isinstance(value, dict) and not any(name in value for name in names):
            fault(faults, at, f"must define either {' or '.join(names)}")

    return check


def only(checks: dict[str, Check], names: Collection[str]) -> dict[str, Check]:
    return {name: checks[name] for name in names}
