"""How many action items get done, counted by hand.

| # | services           | given  | due    | ended  | state   | counts as |
|---|--------------------|--------|--------|--------|---------|-----------|
| 1 | checkout           | 2 Jan  | 17 Jan | 16 Jan | done    | in time   |
| 2 | checkout           | 5 Jan  | 20 Jan | 25 Jan | done    | late      |
| 3 | checkout, search   | 9 Jan  | 24 Jan |        | open    | overdue   |
| 4 | search             | 1 Feb  | 16 Mar |        | open    | open      |
| 5 |                    | 3 Feb  | 18 Feb | 18 Feb | done    | in time   |
| 6 |                    | 4 Feb  | 19 Feb | 10 Feb | dropped | dropped   |

On 4 March 2026: checkout 1 in time, 1 late, 1 overdue: 2 of 3 done. search: 1 overdue, 1 open:
0 of 1. No service: 1 in time, 1 dropped: 1 of 1. All: 2 in time, 1 late, 1 overdue, 1 open,
1 dropped: 3 of 4.
"""

from datetime import UTC, datetime

from commands.rules import completion
from commands.rules.completion import Completion, Item
from commands.rules.measures import Share
from storage.models import ActionState

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
OPEN, DONE, DROPPED = ActionState.OPEN, ActionState.DONE, ActionState.DROPPED


def at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 18, tzinfo=UTC)


ITEMS = [
    Item(DONE, at(1, 2), at(1, 17), at(1, 16), ("checkout",)),
    Item(DONE, at(1, 5), at(1, 20), at(1, 25), ("checkout",)),
    Item(OPEN, at(1, 9), at(1, 24), None, ("checkout", "search")),
    Item(OPEN, at(2, 1), at(3, 16), None, ("search",)),
    Item(DONE, at(2, 3), at(2, 18), at(2, 18)),
    Item(DROPPED, at(2, 4), at(2, 19), at(2, 10)),
]


def test_all_of_them() -> None:
    counted = completion.count(ITEMS, NOW)
    assert counted == Completion(in_time=2, late=1, open=1, overdue=1, dropped=1)
    assert counted.rate == Share(3, 4)


def test_by_service() -> None:
    assert completion.by_service(ITEMS, NOW) == {
        "checkout": Completion(in_time=1, late=1, overdue=1),
        "no service": Completion(in_time=1, dropped=1),
        "search": Completion(open=1, overdue=1),
    }
    rates = {name: found.rate for name, found in completion.by_service(ITEMS, NOW).items()}
    assert rates == {"checkout": Share(2, 3), "no service": Share(1, 1), "search": Share(0, 1)}


def test_by_the_month_in_which_they_were_given() -> None:
    assert completion.by_month(ITEMS, NOW) == {
        "2026-01": Completion(in_time=1, late=1, overdue=1),
        "2026-02": Completion(in_time=1, open=1, dropped=1),
    }


def test_of_none_there_is_no_rate() -> None:
    assert completion.count([], NOW).rate.value is None
