"""Owns every message there is about an exercise."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from commands.command import Outcome
from commands.drill import ExerciseBegun, ExerciseStopped, ScenariosShown
from commands.rules.scenarios import Scenario


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
