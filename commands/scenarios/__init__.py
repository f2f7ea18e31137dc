"""Owns the scenarios that can be played: those that come with Sitrep, and an operator's own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from commands.rules import scenarios
from commands.rules.scenarios import Scenario


@dataclass(frozen=True)
class Shelf:
    """Scenarios by name; `broken`: a sentence for each file that is left out."""

    scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    broken: Sequence[str] = ()

    def __add__(self, other: "Shelf") -> "Shelf":
        """Lay another one over this: of two with the same name the other's counts."""
        return Shelf({**self.scenarios, **other.scenarios}, (*self.broken, *other.broken))


@cache
def included() -> Shelf:
    """Return those that come with Sitrep."""
    found = resources.files(__name__).iterdir()
    files = sorted((one for one in found if one.name.endswith(".yaml")), key=lambda one: one.name)
    return shelve((one.name, one.read_text(encoding="utf-8")) for one in files)


def shelve(files: Iterable[tuple[str, str]]) -> Shelf:
    """Return what stands in these files, each given by name and text."""
    known: dict[str, Scenario] = {}
    broken: list[str] = []
    for file, text in files:
        name = file.rpartition(".")[0]
        try:
            known[_named(name)] = scenarios.parse(text)
        except ValueError as why:
            broken.append(f"“{file[:60]}” is left out: {why}.")
    return Shelf(known, tuple(broken))


def _named(name: str) -> str:
    if not scenarios.NAME.fullmatch(name) or name in (scenarios.STOP, *scenarios.PACES):
        raise ValueError("its name must be a-z, 0-9 and hyphens, such as search-is-slow.yaml")
    return name
