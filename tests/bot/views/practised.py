"""Owns what tests draw of exercises: a scenario, what is told in one, how it is scored."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from commands.command import Outcome
from commands.drill import ExerciseBegun, ExerciseStopped, ScenariosShown
from commands.rules.scenarios import Scenario
from commands.rules.scorecard import Response, Scorecard, figures, judge, medians
from tests.cast import NOW

MINUTE = timedelta(minutes=1)


def card(**changed: Any) -> Scorecard:
    """Return the scorecard of a drill of 41 minutes."""
    given: dict[str, Any] = {
        "began_at": NOW,
        "ended_at": NOW + 41 * MINUTE,
        "acknowledged_at": NOW + MINUTE,
        "commanded_at": NOW + 2.5 * MINUTE,
        "kept": 3,
        "broken": 1,
        "roles": 4,
        "tasks": 2,
        "tasks_done": 1,
        "entries": 9,
    }
    return judge(Response(**{**given, **changed}))


def told(words: str) -> dict[str, Any]:
    """Return data that fits every notice of an exercise."""
    return {
        "minutes": 45,
        "sender": "complication",
        "scenario": "checkout",
        "card": asdict(card()),
        "median": medians([card(), card(entries=20, told_at=NOW)]),
        "of": 2,
        "same": figures(card(broken=0)),
        "debrief": [words[:300]] * 8,
    }


def scenario(words: str, **changed: Any) -> Scenario:
    """Return an exercise of three injects, as an operator could have written it."""
    injects = [
        {"minute": minute, "from": sender, "text": words[:1000]}
        for minute, sender in ((0, "monitoring"), (4, "customer"), (9, "complication"))
    ]
    injects[2]["role"] = "commander"
    given = {"title": words[:100], "severity": "sev2", "trains": words[:150], "ends": 20}
    return Scenario.model_validate({**given, "injects": injects, **changed})


def exercises(words: str) -> Iterator[Outcome]:
    many = {f"outage-{number}": scenario(words) for number in range(30)}
    yield ScenariosShown(many, [words] * 8)
    yield ScenariosShown({}, [])
    yield ExerciseBegun(12, words[:120], timedelta(minutes=45))
    yield ExerciseStopped()
