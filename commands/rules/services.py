"""Owns what a service is: who owns it and is on call, its channel, its runbooks; and its names."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from commands.rules.budgets import Budget, Objective

# Slack's menus hold no more.
MOST: Final = 100


@dataclass(frozen=True)
class Runbook:
    url: str
    title: str = "Runbook"


@dataclass(frozen=True)
class Service:
    """One service as the operator has described it; ids are Slack's, `on_call` is a user group's.

    One that is in the settings no more has its name, and nothing else.
    """

    name: str
    label: str = ""
    owners: Sequence[str] = ()
    on_call: str | None = None
    channel: str | None = None
    runbooks: Sequence[Runbook] = ()
    # In percent of the time, over so many days; none: nobody has promised anything.
    slo: float | None = None
    slo_window: timedelta = timedelta(days=30)
    # What customers know it as; none: they read nothing of it.
    public: str | None = None

    @property
    def objective(self) -> Objective | None:
        return Objective(self.slo, self.slo_window) if self.slo is not None else None

    @property
    def title(self) -> str:
        return self.label or self.name


@dataclass(frozen=True)
class Spent:
    """The error budget of a service; `numbers`: of the incidents that spent of it."""

    service: Service
    objective: Objective
    budget: Budget
    numbers: Sequence[int]


def called(known: Mapping[str, Service], word: str) -> Service | None:
    """Return the service that goes by this name or label, however it is written."""
    wanted = _plain(word)
    by_label = {_plain(service.label): service for service in known.values() if service.label}
    return known.get(wanted) or by_label.get(wanted)


def nearest(known: Mapping[str, Service], word: str) -> str | None:
    """Return the name that was probably meant."""
    close = difflib.get_close_matches(_plain(word), known, n=1, cutoff=0.5)
    return close[0] if close else None


def named(known: Mapping[str, Service], names: Sequence[str]) -> Sequence[Service]:
    """Return the services of these names, also of those that are in the settings no more."""
    return [known.get(name, Service(name)) for name in names]


def _plain(word: str) -> str:
    return "-".join(word.strip().casefold().replace("_", " ").replace("-", " ").split())
