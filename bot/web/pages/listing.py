"""Owns which incidents are looked for: what the list's address says, and its form shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from commands.rules import severity
from commands.rules.services import Service
from storage.board import STATES, Wanted
from storage.models import Severity

LABELS: Final[Mapping[str, str]] = {"open": "Open", "ended": "Ended", "all": "Open and ended"}
_LONGEST: Final = 100  # characters that are looked for


@dataclass(frozen=True)
class Choice:
    """One line of a menu."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class Choices:
    """The menus of the form."""

    states: Sequence[Choice]
    severities: Sequence[Choice]
    services: Sequence[Choice]


def read(query: Mapping[str, str], page: int) -> Wanted:
    """Return what is wanted; what makes no sense says nothing."""
    state = query.get("state", "open")
    return Wanted(
        state=state if state in STATES else "open",
        severity=severity.parse(query.get("severity", "")),
        service=query.get("service") or None,
        text=" ".join(query.get("q", "").split())[:_LONGEST],
        mine=query.get("mine") == "on",
        page=max(1, page),
    )


def choices(wanted: Wanted, services: Mapping[str, Service]) -> Choices:
    """Return the menus, with what is wanted chosen; a service that is no more stays in its."""
    return Choices(
        [Choice(state, label, state == wanted.state) for state, label in LABELS.items()],
        [
            Choice("", "Any", wanted.severity is None),
            *(Choice(one.value, one.value.upper(), one is wanted.severity) for one in Severity),
        ],
        list(_services(wanted, services)),
    )


def _services(wanted: Wanted, services: Mapping[str, Service]) -> Iterator[Choice]:
    yield Choice("", "Any", wanted.service is None)
    titles = {name: service.title for name, service in services.items()}
    if wanted.service is not None:
        titles.setdefault(wanted.service, wanted.service)
    for name, title in titles.items():
        yield Choice(name, title, name == wanted.service)
