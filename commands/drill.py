"""Owns exercises as people ask for them: which there are, beginning one, stopping it."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from commands import declare, exercise, progress
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, names, scenarios, words
from commands.rules.scenarios import Scenario, Script
from storage import exercises, incidents

USAGE: Final = "drill [scenario|stop] [fast]"
STOPPED: Final = "The exercise was stopped."


@dataclass(frozen=True)
class ScenariosShown(Outcome):
    """What can be played, by name; `broken`: a sentence for each file that cannot."""

    scenarios: Mapping[str, Scenario]
    broken: Sequence[str]


@dataclass(frozen=True)
class ExerciseBegun(Outcome):
    number: int
    title: str
    lasts: timedelta


@dataclass(frozen=True)
class ExerciseStopped(Outcome):
    """The drill is cancelled, and nothing more comes."""


def play(at: Situation, name: str, script: Script) -> ExerciseBegun:
    """Declare the drill, with the caller as commander for now, and begin the exercise."""
    scenario = script.scenario
    declaration = declare.Declaration(scenario.title, scenario.severity, drill=True)
    declared = declare.declare(at, declaration)
    exercise.begin(at, incidents.get(at.session, declared.incident_id), name, script)
    return ExerciseBegun(declared.number, declared.title, script.stretched(scenario.ends))


def stop(at: Situation) -> ExerciseStopped:
    """End the exercise of this channel before its time: its drill is cancelled."""
    incident = at.incident_here()
    running = exercises.of_incident(at.session, incident.key) if incident else None
    if incident is None or running is None:
        raise Refusal(
            "No exercise runs here. Type it in the channel of one, or `/incident drill` to see "
            "which there are."
        )
    if running.ended_at is not None:
        raise Refusal(f"This exercise is over. {lifecycle.possible(incident.status)}")
    progress.cancel(at, incident, STOPPED)
    return ExerciseStopped()


def _run(at: Situation, text: str) -> Outcome:
    known = at.policy.drills
    given = [word.casefold() for word in words.one_line(text).split()]
    if not given:
        return ScenariosShown(known.scenarios, known.broken)
    if given == [scenarios.STOP]:
        return stop(at)
    pace = given.pop() if len(given) > 1 and given[-1] in scenarios.PACES else "normal"
    name = names.slug(" ".join(given))
    if name not in known.scenarios:
        raise _unknown(text, name, known.scenarios)
    chosen = Script.model_validate({"pace": pace, "scenario": known.scenarios[name]})
    return play(at, name, chosen)


def _unknown(text: str, name: str, known: Mapping[str, Scenario]) -> Refusal:
    said = f"“{words.one_line(text)[:40]}” is no scenario."
    begun = [one for one in known if one.startswith(name) or name.startswith(one)]
    near = begun or difflib.get_close_matches(name[:80], known, n=1, cutoff=0.4)
    if not near:
        return usage(USAGE, f"{said} `/incident drill` shows which there are.")
    return Refusal(f"{said} Nearest: `/incident drill {near[0]}`; `/incident drill` shows all.")


COMMAND: Final = Command(
    "drill", USAGE, "have an exercise run; alone: which there are", Place.ANYWHERE, _run
)
