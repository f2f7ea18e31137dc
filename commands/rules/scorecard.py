"""Owns how the response to a drill is judged: from its record alone, and never a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median
from typing import Final

# In a shorter drill, one entry would else look like a hundred.
SPAN: Final = timedelta(minutes=10)


class Figure(StrEnum):
    """What is compared with other drills."""

    ACKNOWLEDGED = "acknowledged"
    COMMANDED = "commanded"
    TOLD = "told"
    PROMISES = "promises"
    ROLES = "roles"
    HANDOVERS = "handovers"
    TASKS = "tasks"
    DENSITY = "density"


TIMES: Final = (Figure.ACKNOWLEDGED, Figure.COMMANDED, Figure.TOLD)
SHARES: Final = (Figure.PROMISES, Figure.TASKS)


@dataclass(frozen=True)
class Response:
    """What the record says; an instant is none where it did not happen.

    `commanded_at`: when somebody took command in earnest; `told_at`: when onlookers first were
    told; `entries`: those on the timeline that people wrote or tagged.
    """

    began_at: datetime
    ended_at: datetime
    acknowledged_at: datetime | None = None
    commanded_at: datetime | None = None
    told_at: datetime | None = None
    kept: int = 0
    broken: int = 0
    roles: int = 0
    handovers: int = 0
    tasks_done: int = 0
    tasks: int = 0
    entries: int = 0


@dataclass(frozen=True)
class Scorecard:
    """How it went; seconds since the beginning, none where it did not happen.

    `promises`: how many came due; `density`: entries in ten minutes.
    """

    lasted: float
    acknowledged: float | None
    commanded: float | None
    told: float | None
    kept: int
    promises: int
    roles: int
    handovers: int
    tasks_done: int
    tasks: int
    density: float


def judge(response: Response) -> Scorecard:
    """Return the scorecard. What is said to have happened before the beginning took no time."""
    lasted = max(response.ended_at - response.began_at, timedelta())
    return Scorecard(
        lasted=lasted.total_seconds(),
        acknowledged=_after(response, response.acknowledged_at),
        commanded=_after(response, response.commanded_at),
        told=_after(response, response.told_at),
        kept=response.kept,
        promises=response.kept + response.broken,
        roles=response.roles,
        handovers=response.handovers,
        tasks_done=response.tasks_done,
        tasks=response.tasks,
        density=round(response.entries / max(lasted / SPAN, 1.0), 1),
    )


def figures(card: Scorecard) -> Mapping[Figure, float | None]:
    """Return what can be compared; none where there was nothing to do well or badly."""
    return {
        Figure.ACKNOWLEDGED: card.acknowledged,
        Figure.COMMANDED: card.commanded,
        Figure.TOLD: card.told,
        Figure.PROMISES: card.kept / card.promises if card.promises else None,
        Figure.ROLES: card.roles,
        Figure.HANDOVERS: card.handovers or None,
        Figure.TASKS: card.tasks_done / card.tasks if card.tasks else None,
        Figure.DENSITY: card.density,
    }


def medians(cards: Sequence[Scorecard]) -> Mapping[Figure, float | None]:
    """Return the middle of each figure, of those drills in which it happened."""
    known = [figures(card) for card in cards]
    return {figure: _middle([one[figure] for one in known]) for figure in Figure}


def _middle(values: Sequence[float | None]) -> float | None:
    happened = [value for value in values if value is not None]
    return median(happened) if happened else None


def _after(response: Response, when: datetime | None) -> float | None:
    return max((when - response.began_at).total_seconds(), 0.0) if when else None
