"""Owns how the services are written in the settings: one entry for each fact, told apart by key."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from bot.settings import words
from commands.rules import durations
from commands.rules.budgets import WHOLE
from commands.rules.services import MOST, Runbook, Service

TABLE: Final = "SITREP_SERVICES"
KEYS: Final = frozenset(
    {"label", "owners", "on_call", "channel", "runbooks", "slo", "slo_window", "public"}
)
LONGEST_NAME: Final = 40
LONGEST_LABEL: Final = 60
LONGEST_LINK: Final = 1000
MOST_OWNERS: Final = 20
MOST_RUNBOOKS: Final = 8
SHORTEST_WINDOW: Final = timedelta(days=1)
LONGEST_WINDOW: Final = timedelta(days=365)
_PERCENT: Final = re.compile(r"(\d{1,3}(?:\.\d{1,6})?)\s?%?")
_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_USER: Final = re.compile(r"[UW][A-Z0-9]{2,30}")
_GROUP: Final = re.compile(r"S[A-Z0-9]{2,30}")
# A comma ends a runbook only where the next one begins: addresses may have commas, too.
_NEXT: Final = re.compile(r"\s*,\s*(?=(?:[^,=]{1,80}=\s*)?https?://)")
_RUNBOOK: Final = re.compile(r"(?:([^=]{1,80}?)\s*=\s*)?(https://[^\s<>|\"\x00-\x20]+)")

Fact = tuple[str, Any]


def split(entry: str) -> tuple[str, str]:
    """Return the service's name and the key, of an entry such as `CHECKOUT__ON_CALL`."""
    name, _, key = entry.casefold().rpartition("__")
    return name.replace("_", "-"), key


def variable(name: str) -> str:
    """Return the variable of a service that is called so in sitrep.toml; its keys come after it."""
    return f"{TABLE}__{name.upper().replace('-', '_')}"


def is_known(entry: str) -> bool:
    name, key = split(entry)
    return bool(name) and key in KEYS


def keyed(entries: Any) -> Any:
    """Return each value beside its key, by which it will be read."""
    found = {split(entry)[0] for entry in entries}
    if len(found) > MOST:
        raise ValueError(f"there are {len(found)} services, and Slack's menus hold {MOST}")
    return {entry: (split(entry)[1], value) for entry, value in entries.items()}


def name(entry: str) -> str:
    written = split(entry)[0]
    if not _NAME.fullmatch(written) or len(written) > LONGEST_NAME:
        raise ValueError(
            "a service's name is letters, digits and single hyphens, "
            f"{LONGEST_NAME} characters at most, such as checkout-api"
        )
    return entry


def fact(given: tuple[str, str]) -> Fact:
    """Return the key and what its words mean."""
    key, written = given
    return key, _READ[key](str(written).strip())


def assembled(facts: Mapping[str, Fact]) -> Mapping[str, Service]:
    """Return the services by name, in the order of their names."""
    found: dict[str, dict[str, Any]] = {}
    for entry, (key, value) in facts.items():
        found.setdefault(split(entry)[0], {})[key] = value
    return {each: Service(each, **found[each]) for each in sorted(found)}


def as_text(value: Any) -> Any:
    """Return runbooks of TOML as they are written in one line; anything else as it is."""
    if not isinstance(value, list):
        return value
    return ", ".join(map(_runbook_text, value))


def _runbook_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and value.keys() <= {"title", "url"}:
        texts = [str(value[key]) for key in ("title", "url") if key in value]
        return "=".join(texts)
    return "?"  # which is no runbook, and is told as such


def _label(written: str) -> str:
    if len(written) > LONGEST_LABEL or not written.isprintable():
        raise ValueError(f"it must be plain words, {LONGEST_LABEL} characters at most")
    return written


def _owners(written: str) -> Sequence[str]:
    users = [word.strip() for word in written.split(",") if word.strip()]
    if len(users) > MOST_OWNERS or not all(_USER.fullmatch(user) for user in users):
        raise ValueError(
            f"it must be people's ids such as U024BE7LH, {MOST_OWNERS} at most, with commas: in "
            "Slack, a person's profile, ⋮, Copy member ID"
        )
    return tuple(dict.fromkeys(users))


def _on_call(written: str) -> str:
    if not _GROUP.fullmatch(written):
        raise ValueError(
            "it must be one user group's id such as S0614TZR7, not its handle: in Slack, "
            "the group's page, ⋮, Copy group ID"
        )
    return written


def _runbooks(written: str) -> Sequence[Runbook]:
    found = [_RUNBOOK.fullmatch(part.strip()) for part in _NEXT.split(written) if part.strip()]
    usable = [match for match in found if match and len(match[2]) <= LONGEST_LINK]
    if len(usable) < len(found) or len(usable) > MOST_RUNBOOKS or not usable:
        raise ValueError(
            f"it must be https links, {MOST_RUNBOOKS} at most, such as "
            "https://wiki.example.com/checkout, each with Title= before it if you like "
            "(no comma and no = in a title)"
        )
    return tuple(
        Runbook(match[2], match[1].strip()) if match[1] else Runbook(match[2]) for match in usable
    )


def _slo(written: str) -> float:
    match = _PERCENT.fullmatch(written)
    found = float(match[1]) if match else 0.0
    if not 0 < found < WHOLE:
        raise ValueError("it must be a share of the time below 100%, such as 99.9%")
    return found


def _window(written: str) -> timedelta:
    try:
        found = durations.parse(written, LONGEST_WINDOW)
    except ValueError:
        found = None
    if found is None or found < SHORTEST_WINDOW:
        raise ValueError("it must be a number of days from 1d to 365d, such as 30d")
    return found


_READ: Final = {
    "label": _label,
    "owners": _owners,
    "on_call": _on_call,
    "channel": words.channel,
    "runbooks": _runbooks,
    "slo": _slo,
    "slo_window": _window,
    "public": _label,
}
