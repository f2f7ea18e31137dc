"""Milestones come in one order, and people know minutes."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import milestones
from commands.rules.milestones import ORDER
from tests.cast import NOW

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
instants = st.dictionaries(
    st.sampled_from(ORDER),
    st.none() | st.integers(-300, 300).map(lambda seconds: NOW + seconds * SECOND),
)


def test_the_order_is_the_one_in_which_an_incident_goes() -> None:
    assert ORDER == ("started", "detected", "acknowledged", "mitigated", "resolved")


@pytest.mark.parametrize("earlier", range(5))
@pytest.mark.parametrize("later", range(5))
def test_each_pair_is_compared(earlier: int, later: int) -> None:
    if earlier >= later:
        return
    first, second = ORDER[earlier], ORDER[later]
    assert milestones.out_of_order({first: NOW, second: NOW + MINUTE}) is None
    assert milestones.out_of_order({first: NOW, second: NOW}) is None
    assert milestones.out_of_order({first: NOW + SECOND, second: NOW}) == (first, second)


def test_what_nobody_knows_is_before_and_after_nothing() -> None:
    assert milestones.out_of_order({"started": None, "detected": NOW, "resolved": None}) is None


@given(instants)
def test_they_are_in_order_exactly_when_they_are_sorted(known: dict[str, datetime | None]) -> None:
    row = [instant for name in ORDER if (instant := known.get(name)) is not None]
    assert (milestones.out_of_order(known) is None) == (row == sorted(row))


def test_a_minute_that_was_chosen_is_not_before_what_happened_within_it() -> None:
    exact = NOW + 33 * SECOND
    told = {"acknowledged": exact, "mitigated": NOW}
    assert milestones.aligned(told, {"mitigated"})["mitigated"] == exact
    assert milestones.aligned(told, {"acknowledged"}) == told


@given(instants, st.sets(st.sampled_from(ORDER)))
def test_only_what_was_chosen_moves_and_within_its_minute(
    known: dict[str, datetime | None], chosen: set[str]
) -> None:
    for name, instant in milestones.aligned(known, chosen).items():
        before = known[name]
        if name not in chosen or before is None or instant is None:
            assert instant == before
        else:
            assert before <= instant < before.replace(second=0) + MINUTE
