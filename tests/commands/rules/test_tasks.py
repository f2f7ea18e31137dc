"""How a task is written, and when somebody is asked about it."""

import contextlib
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import tasks
from commands.rules.tasks import Nudge, Written
from storage.models import IncidentTask, TaskState
from tests.cast import ADA, LINUS, NOW, TEAM

MINUTE = timedelta(minutes=1)
AT_LINUS = f"<@{LINUS}|linus>"


def task(box: float | None = 15, **changed: Any) -> IncidentTask:
    facts: dict[str, Any] = {
        "team_id": TEAM,
        "incident_id": 1,
        "number": 1,
        "text": "Roll back",
        "assignee_id": LINUS,
        "given_by": ADA,
        "given_at": NOW,
        "due_at": NOW + box * MINUTE if box else None,
        "nudges": 0,
        "state": TaskState.GIVEN,
    }
    return IncidentTask(**{**facts, **changed})


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (f"{AT_LINUS} 15m Roll back 412", Written("Roll back 412", LINUS, 15 * MINUTE)),
        (f"15m {AT_LINUS} Roll back 412", Written("Roll back 412", LINUS, 15 * MINUTE)),
        (f"{AT_LINUS} Roll back 412", Written("Roll back 412", LINUS)),
        ("1h30m Roll back 412", Written("Roll back 412", None, 90 * MINUTE)),
        ("Roll back 412", Written("Roll back 412")),
        ("PT15M Roll back", Written("Roll back", None, 15 * MINUTE)),
        ("4xx are too many: find out why", Written("4xx are too many: find out why")),
        ("2nd region: drain it", Written("2nd region: drain it")),
        ("off peak traffic: shift it", Written("off peak traffic: shift it")),
        (f"{AT_LINUS} ask {AT_LINUS}", Written(f"ask {AT_LINUS}", LINUS)),
        ("15m 30m later look again", Written("30m later look again", None, 15 * MINUTE)),
        ("", Written("")),
    ],
)
def test_person_and_time_box_come_first_in_any_order(line: str, meant: Written) -> None:
    assert tasks.parse(line) == meant


@pytest.mark.parametrize("box", ["30s", "25h", "2d"])
def test_a_time_box_is_between_a_minute_and_a_day(box: str) -> None:
    with pytest.raises(ValueError, match="between one minute and 24 hours"):
        tasks.parse(f"{box} Roll back")


@given(st.text())
def test_any_words_are_a_task_or_a_sentence(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert tasks.parse(text).text in text


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (f"3 {AT_LINUS}", (3, Written("", LINUS))),
        (f"#12 {AT_LINUS} 30m", (12, Written("", LINUS, 30 * MINUTE))),
        (f"3 {AT_LINUS} look at the pods", None),
        (f"99999999999 {AT_LINUS}", (None, Written("", LINUS))),
        ("3 pods are down", None),
        ("3", None),
        (f"3 {AT_LINUS} 30s", None),
    ],
)
def test_a_number_and_a_person_pass_a_task_on(
    line: str, meant: tuple[int | None, Written] | None
) -> None:
    assert tasks.reassigned(line) == meant


@pytest.mark.parametrize(
    ("about", "nudge", "after"),
    [
        (task(), Nudge.UNSEEN, 5),
        (task(nudges=1), Nudge.DUE, 15),
        (task(state=TaskState.ACKNOWLEDGED), Nudge.DUE, 15),
        (task(nudges=2), Nudge.OVERDUE, 25),
        (task(5), Nudge.DUE, 5),
        (task(3), Nudge.DUE, 3),
        (task(None), Nudge.UNSEEN, 5),
    ],
)
def test_whoever_has_it_is_asked_when_it_is_time(
    about: IncidentTask, nudge: Nudge, after: float
) -> None:
    assert tasks.next_look(about) == (nudge, NOW + after * MINUTE)


@pytest.mark.parametrize(
    "about", [task(nudges=3), task(None, nudges=1), task(None, state=TaskState.ACKNOWLEDGED)]
)
def test_then_nobody_is_asked_any_more(about: IncidentTask) -> None:
    assert tasks.next_look(about) is None


@pytest.mark.parametrize(
    ("minutes", "nudge"),
    [(4, None), (5, Nudge.UNSEEN), (15, Nudge.DUE), (24, Nudge.DUE), (600, Nudge.OVERDUE)],
)
def test_after_a_standstill_only_the_last_is_asked(minutes: int, nudge: Nudge | None) -> None:
    assert tasks.due_now(task(), NOW + minutes * MINUTE) == nudge


@given(
    box=st.none() | st.floats(1, 1440),
    state=st.sampled_from([TaskState.GIVEN, TaskState.ACKNOWLEDGED]),
    nudges=st.integers(0, 3),
)
def test_what_is_asked_when_it_rings_is_never_asked_again(
    box: float | None, state: TaskState, nudges: int
) -> None:
    about = task(box, state=state, nudges=nudges)
    asked: list[tuple[Nudge, datetime]] = []
    while (coming := tasks.next_look(about)) is not None:
        now = tasks.due_now(about, coming[1])
        assert now is not None
        about.nudges = now
        asked.append((now, coming[1]))
    assert asked == sorted(asked)
    assert len({nudge for nudge, _ in asked}) == len(asked) <= len(Nudge) - min(nudges, 3)
