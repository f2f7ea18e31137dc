"""The error budget, worked out by hand: 99.9 % of 30 days allow 43.2 minutes."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules.budgets import Budget, Objective, Outage, course, reckon

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
OBJECTIVE = Objective(99.9, timedelta(days=30))
MINUTE = timedelta(minutes=1)


def ago(minutes: float) -> datetime:
    return NOW - minutes * MINUTE


def spent(*outages: Outage) -> Budget:
    return reckon(OBJECTIVE, outages, now=NOW)


def test_nothing_is_spent_while_everything_works() -> None:
    budget = spent()
    assert budget.allowed == 43.2 * MINUTE
    assert (budget.spent, budget.left, budget.burn) == (timedelta(), 43.2 * MINUTE, 0)
    assert not budget.is_exhausted


@pytest.mark.parametrize(
    ("outage", "minutes"),
    [
        (Outage(ago(60), ago(50)), 10),
        (Outage(ago(60), ago(50), share=25), 2.5),
        (Outage(ago(60), ago(50), share=0.5), 0.05),
        (Outage(ago(10)), 10),  # it goes on
        (Outage(ago(30 * 1440 + 20), ago(30 * 1440 - 5)), 5),  # began before the window
        (Outage(ago(31 * 1440), ago(30 * 1440)), 0),
        (Outage(ago(-5), ago(-10)), 0),  # is still to come
        (Outage(ago(50), ago(60)), 0),  # ended before it began
    ],
)
def test_an_outage_spends_its_minutes_times_the_share_of_customers(
    outage: Outage, minutes: float
) -> None:
    assert spent(outage).spent / MINUTE == pytest.approx(minutes)


def test_it_says_how_fast_it_is_spent_and_what_is_left() -> None:
    budget = spent(Outage(ago(100), ago(78.4)), Outage(ago(60), ago(49.2)))
    assert budget.spent == 32.4 * MINUTE
    assert budget.left == 10.8 * MINUTE
    assert budget.burn == pytest.approx(0.75)
    gone = spent(Outage(ago(100), ago(50)))
    assert (gone.is_exhausted, gone.left) == (True, timedelta())


def test_an_objective_of_a_hundred_percent_allows_nothing() -> None:
    strict = Objective(100, timedelta(days=30))
    untouched = reckon(strict, [], now=NOW)
    assert (untouched.burn, untouched.is_exhausted) == (0, False)
    assert reckon(strict, [Outage(ago(1), ago(0.5))], now=NOW).burn == float("inf")


def test_its_course_goes_from_all_of_it_to_what_is_left() -> None:
    """Of three days with 4.32 minutes: 2 go on the second day, 3 on the third."""
    objective = Objective(99.9, timedelta(days=3))
    outages = [Outage(ago(2000), ago(1998)), Outage(ago(3)), Outage(ago(9000), ago(8000))]
    points = course(objective, outages, now=NOW, steps=3)
    assert [point.at for point in points] == [ago(4320), ago(2880), ago(1440), NOW]
    left = [point.left / MINUTE for point in points]
    assert left == pytest.approx([4.32, 4.32, 2.32, -0.68])
