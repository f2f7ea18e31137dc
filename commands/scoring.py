"""Owns the scorecard of an exercise: read from its record, kept, and told beside earlier ones."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final

from commands import outbound, record
from commands.command import Situation
from commands.rules import scorecard
from commands.rules.scenarios import Script
from commands.rules.scorecard import Response, Scorecard
from storage import exercises, updates
from storage.models import Exercise, Incident, PromiseState, Role, TaskState

COMPARED: Final = 5


def score(at: Situation, incident: Incident, exercise: Exercise) -> None:
    """Keep the scorecard of an exercise that has just ended, and post it with the debrief."""
    at.session.flush()
    card = scorecard.judge(response(at, incident, exercise))
    exercise.scorecard = asdict(card)
    earlier = _cards(exercises.ended_before(at.session, exercise, most=COMPARED))
    same = exercises.ended_before(at.session, exercise, most=1, scenario=exercise.scenario)
    data: dict[str, Any] = {
        "scenario": exercise.scenario,
        "card": exercise.scorecard,
        "median": scorecard.medians(earlier),
        "of": len(earlier),
        "same": next((scorecard.figures(one) for one in _cards(same)), None),
        "debrief": Script.model_validate(exercise.script).scenario.debrief,
    }
    record.noted(at, incident, "drill scored", lasted=(None, round(card.lasted)))
    outbound.notice(at.session, incident, "scorecard", data, now=at.now)


def response(at: Situation, incident: Incident, exercise: Exercise) -> Response:
    """Return what the record says of how people responded, until now."""
    held = exercises.in_earnest(at.session, incident.key)
    promised = [one.state for one in updates.promises(at.session, incident.key)]
    tasks = exercises.wanted_tasks(at.session, incident.key)
    # That people are no longer hurt is told to onlookers as well.
    told = (exercises.first_update_at(at.session, incident.key), incident.mitigated_at)
    return Response(
        began_at=exercise.began_at,
        ended_at=exercise.ended_at or at.now,
        acknowledged_at=incident.acknowledged_at,
        commanded_at=next((one.since_at for one in held if one.role is Role.COMMANDER), None),
        told_at=min((when for when in told if when is not None), default=None),
        kept=promised.count(PromiseState.KEPT),
        broken=promised.count(PromiseState.BROKEN),
        roles=len({one.role for one in held}),
        handovers=exercises.handovers(at.session, incident.key),
        tasks_done=tasks.count(TaskState.DONE),
        tasks=len(tasks),
        entries=exercises.entries_of_people(at.session, incident.key),
    )


def _cards(found: Sequence[Exercise]) -> list[Scorecard]:
    return [Scorecard(**one.scorecard) for one in found if one.scorecard]
