"""How a drill's response is judged: every figure, and what it is compared with."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules.scorecard import Figure, Response, Scorecard, figures, judge, medians
from tests.cast import NOW

MINUTE = timedelta(minutes=1)
INSTANTS = st.none() | st.integers(-600, 6_000).map(lambda s: NOW + timedelta(seconds=s))
COUNTS = st.integers(0, 50)
RESPONSES = st.builds(
    Response,
    began_at=st.just(NOW),
    ended_at=st.integers(-5, 30_000).map(lambda s: NOW + timedelta(seconds=s)),
    acknowledged_at=INSTANTS,
    commanded_at=INSTANTS,
    told_at=INSTANTS,
    kept=COUNTS,
    broken=COUNTS,
    roles=st.integers(0, 4),
    handovers=COUNTS,
    tasks_done=st.just(0),
    tasks=COUNTS,
    entries=COUNTS,
)


def response(**changed: Any) -> Response:
    return Response(**{"began_at": NOW, "ended_at": NOW + 40 * MINUTE, **changed})


def test_a_drill_in_which_nothing_was_done_has_no_times() -> None:
    known = figures(judge(response()))
    assert {figure for figure, value in known.items() if value is None} == {
        Figure.ACKNOWLEDGED,
        Figure.COMMANDED,
        Figure.TOLD,
        Figure.PROMISES,
        Figure.HANDOVERS,
        Figure.TASKS,
    }
    assert (known[Figure.ROLES], known[Figure.DENSITY]) == (0, 0)


@pytest.mark.parametrize(
    ("changed", "figure", "value"),
    [
        ({"acknowledged_at": NOW + 2 * MINUTE}, Figure.ACKNOWLEDGED, 120),
        ({"acknowledged_at": NOW - MINUTE}, Figure.ACKNOWLEDGED, 0),
        ({"commanded_at": NOW + MINUTE}, Figure.COMMANDED, 60),
        ({"told_at": NOW + 9 * MINUTE}, Figure.TOLD, 540),
        ({"kept": 3, "broken": 1}, Figure.PROMISES, 0.75),
        ({"broken": 2}, Figure.PROMISES, 0),
        ({"handovers": 2}, Figure.HANDOVERS, 2),
        ({"tasks": 4, "tasks_done": 1}, Figure.TASKS, 0.25),
        ({"entries": 10}, Figure.DENSITY, 2.5),
        ({"entries": 3, "ended_at": NOW + MINUTE}, Figure.DENSITY, 3),
    ],
)
def test_each_figure(changed: dict[str, Any], figure: Figure, value: float) -> None:
    assert figures(judge(response(**changed)))[figure] == value


def test_the_median_is_of_those_drills_in_which_it_happened() -> None:
    cards = [judge(response(told_at=NOW + m * MINUTE)) for m in (2, 4, 30)]
    found = medians([*cards, judge(response())])
    assert found[Figure.TOLD] == 240
    assert found[Figure.ACKNOWLEDGED] is None
    assert set(medians([]).values()) == {None}


@given(RESPONSES)
def test_whatever_the_record_says_the_figures_make_sense(found: Response) -> None:
    card = judge(found)
    assert Scorecard(**asdict(card)) == card
    for figure, value in figures(card).items():
        assert value is None or value >= 0, figure
    for share in (figures(card)[Figure.PROMISES], figures(card)[Figure.TASKS]):
        assert share is None or share <= 1


@given(st.lists(RESPONSES, max_size=6), st.randoms())
def test_a_median_lies_between_and_heeds_no_order(found: list[Response], luck: Any) -> None:
    cards = [judge(one) for one in found]
    before = medians(cards)
    luck.shuffle(cards)
    assert medians(cards) == before
    for figure, value in before.items():
        known = [v for card in cards if (v := figures(card)[figure]) is not None]
        assert (value is None) == (known == [])
        assert value is None or min(known) <= value <= max(known)
