"""Every measure, against a table that was worked out by hand.

Minutes after 12:00 UTC on the day of March 2026; a dash is not known:

| no | sev  | day | start | detect | declare | ack | mitigate | resolve | command |
|---|---|---|---|---|---|---|---|---|---|
| 1  | sev1 | 1   | 0     | 5      | 7       | 9   | 35       | 60      | 8       |
| 2  | sev1 | 3   | 0     | 1      | 1       | 6   | 21       | 90      | -       |
| 3  | sev2 | 6   | -     | 10     | 12      | 22  | 70       | 100     | 18      |
| 4  | sev2 | 10  | 0     | 20     | 21      | 23  | 50       | -       | 26      |
| 5  | sev3 | 31  | -     | -      | 30      | 31  | 40       | 45      | 30      |

so that, in minutes,

| measure                  | 1  | 2  | 3  | 4  | 5  | median | p90                       |
|--------------------------|----|----|----|----|----|--------|---------------------------|
| detect: started→detected | 5  | 1  | -  | 20 | -  | 5      | 5 + 0.8 x 15 = 17         |
| acknowledge: noticed→    | 4  | 5  | 12 | 3  | 1  | 4      | 5 + 0.6 x 7 = 9.2         |
| mitigate: noticed→       | 30 | 20 | 60 | 30 | 10 | 30     | 30 + 0.6 x 30 = 48        |
| restore: fault→resolved  | 60 | 90 | 90 | -  | 15 | 75     | 90 (the two longest)      |
| between faults           | day 1 to 3: 2880; 3 to 6: 4330; 6 to 10: 5750; 10 to 31: 30270 |||||
"""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules import measures
from commands.rules.measures import Case, Measure, Share, Spread
from storage.models import Severity

MINUTE = 60.0


def at(day: int, minute: int | None) -> float | None:
    if minute is None:
        return None
    return (datetime(2026, 3, day, 12, tzinfo=UTC) + timedelta(minutes=minute)).timestamp()


def case(number: int, severity: int, day: int, *minutes: int | None, **more: object) -> Case:
    started, detected, declared, acknowledged, mitigated, resolved, commanded = minutes
    declared_at = at(day, declared)
    assert declared_at is not None
    return Case(
        number,
        number,
        Severity(f"sev{severity}"),
        declared_at,
        started_at=at(day, started),
        detected_at=at(day, detected),
        acknowledged_at=at(day, acknowledged),
        mitigated_at=at(day, mitigated),
        resolved_at=at(day, resolved),
        commanded_at=at(day, commanded),
        **more,  # type: ignore[arg-type]
    )


TABLE = (
    case(1, 1, 1, 0, 5, 7, 9, 35, 60, 8, services=("checkout", "search"), kept=3, by_change=True),
    case(2, 1, 3, 0, 1, 1, 6, 21, 90, None, services=("checkout",), kept=2, broken=1),
    case(3, 2, 6, None, 10, 12, 22, 70, 100, 18, broken=1),
    case(4, 2, 10, 0, 20, 21, 23, 50, None, 26, kept=1, by_change=True),
    case(5, 3, 31, None, None, 30, 31, 40, 45, 30),
)
EXPECTED = {
    Measure.DETECT: (5, 17, 3),
    Measure.ACKNOWLEDGE: (4, 9.2, 5),
    Measure.MITIGATE: (30, 48, 5),
    Measure.RESTORE: (75, 90, 4),
    Measure.BETWEEN: (5040, 22914, 4),
}


@pytest.mark.parametrize("name", Measure)
def test_every_measure_is_what_was_worked_out(name: Measure) -> None:
    middle, p90, count = EXPECTED[name]
    found = measures.measure(TABLE)[name]
    assert (found.median / MINUTE, found.p90 / MINUTE) == pytest.approx((middle, p90))
    assert (found.count, found.is_few) == (count, count < measures.FEW)


def test_the_order_in_which_they_are_given_changes_nothing() -> None:
    assert measures.measure(reversed(TABLE)) == measures.measure(TABLE)


def test_what_no_incident_has_is_left_out() -> None:
    assert measures.measure([]) == {}
    lonely = measures.measure(TABLE[4:])
    assert set(lonely) == {Measure.ACKNOWLEDGE, Measure.MITIGATE, Measure.RESTORE}
    assert lonely[Measure.RESTORE] == Spread(15 * MINUTE, 15 * MINUTE, 1)


def test_an_acknowledgement_before_the_alert_took_no_time() -> None:
    early = case(1, 1, 1, None, 5, 5, 3, None, None, None)
    assert measures.measure([early])[Measure.ACKNOWLEDGE].median == 0


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (measures.commanded(TABLE), Share(3, 5)),  # 1 after one minute, 4 after five, 5 at once
        (measures.promises(TABLE), Share(6, 8)),
        (measures.change_failures(TABLE, 40), Share(2, 40)),
        (measures.commanded([]), Share(0, 0)),
    ],
)
def test_shares_are_what_was_counted(found: Share, expected: Share) -> None:
    assert found == expected
    assert found.value == (expected.count / expected.of if expected.of else None)


def test_they_are_grouped_by_severity_service_week_and_month() -> None:
    def numbers(groups: dict[str, list[Case]]) -> dict[str, list[int]]:
        return {name: [one.number for one in found] for name, found in groups.items()}

    assert numbers(measures.by_severity(TABLE)) == {"sev1": [1, 2], "sev2": [3, 4], "sev3": [5]}
    assert numbers(measures.by_service(TABLE)) == {"checkout": [1, 2], "search": [1]}
    assert numbers(measures.by_month(TABLE)) == {"2026-03": [1, 2, 3, 4, 5]}
    # 1 March 2026 is a Sunday.
    assert numbers(measures.by_week(TABLE)) == {
        "2026-02-23": [1],
        "2026-03-02": [2, 3],
        "2026-03-09": [4],
        "2026-03-30": [5],
    }
