"""Error budgets, worked out by hand: 99.9 % of 30 days allow 43.2 minutes.

Incidents about checkout, minutes before now; a dash is not known:

| no | what                    | started | impact      | mitigated | share | spends            |
|----|-------------------------|---------|-------------|-----------|-------|-------------------|
| 1  | known by its milestones | 100     | -           | 90        | -     | 10                |
| 2  | known by its impact     | 80      | 70 to 50    | 40        | 25 %  | 20 x 0.25 = 5     |
| 3  | goes on                 | 4       | -           | -         | 50 %  | 4 x 0.5 = 2       |
| 4  | of before the window    | 50000   | -           | 49990     | -     | 0                 |
| 5  | drill, 6 private, 7 cancelled, 8 merged, 9 a near miss, 10 about search: 0            |

so 17 of 43.2 minutes are spent, and 26.2 are left.
"""

from datetime import timedelta
from typing import Any

import pytest

from commands import budget, facts
from commands.budget import BudgetsShown
from commands.policy import Policy
from commands.rules.services import Service
from storage.models import Incident, IncidentService, Nature, Status
from tests.cast import ADA, NOW, TEAM, outage
from tests.commands.room import Room

MINUTE = timedelta(minutes=1)
SERVICES = {
    "checkout": Service("checkout", "Checkout", slo=99.9),
    "search": Service("search", slo=99.0, slo_window=timedelta(days=7)),
    "mail": Service("mail"),
}


def felt(number: int, since: float, until: float | None, **changed: Any) -> Incident:
    ended = {"mitigated_at": NOW - until * MINUTE, "status": Status.MITIGATED} if until else {}
    given = {"started_at": NOW - since * MINUTE, "declared_at": NOW - since * MINUTE, **ended}
    return outage(number, **{"status": Status.ACKNOWLEDGED, **given, **changed})


TABLE = (
    felt(1, 100, 90),
    felt(
        2,
        80,
        40,
        impact_from_at=NOW - 70 * MINUTE,
        impact_until_at=NOW - 50 * MINUTE,
        share=25.0,
    ),
    felt(3, 4, None, share=50.0),
    felt(4, 50000, 49990),
    felt(5, 60, 30, drill=True),
    felt(6, 60, 30, private=True),
    felt(7, 60, 30, status=Status.CANCELLED),
    felt(8, 60, 30, status=Status.MERGED),
    felt(9, 60, 30, nature=Nature.NEAR_MISS),
    felt(10, 60, 30),
)


async def given(room: Room, *incidents: Incident) -> None:
    """Store copies of these: the last one is about search, the others about checkout."""
    room.policy = Policy(services=SERVICES)
    room.now = NOW

    def work(at: Any) -> None:
        for one in incidents:
            row = Incident(**one.model_dump(exclude={"id"}))
            at.session.add(row)
            at.session.flush()
            name = "search" if row.number == 10 else "checkout"
            about: dict[str, Any] = {"team_id": TEAM, "service": name, "added_by": ADA}
            at.session.add(IncidentService(incident_id=row.key, since_at=NOW, **about))

    await room.does(work)


async def shown(room: Room, line: str = "budget") -> BudgetsShown:
    outcome = await room.types(line, channel="C0GENERAL")
    assert isinstance(outcome, BudgetsShown)
    return outcome


async def test_it_is_what_was_worked_out(any_room: Room) -> None:
    await given(any_room, *TABLE)
    (one,) = (await shown(any_room, "budget Checkout")).shown
    assert one.budget.allowed == 43.2 * MINUTE
    assert one.budget.spent == 17 * MINUTE
    assert one.budget.left == 26.2 * MINUTE
    assert one.budget.burn == pytest.approx(17 / 43.2)
    assert one.numbers == [1, 2, 3]
    every = (await shown(any_room)).shown
    assert [each.service.name for each in every] == ["checkout", "search"]
    assert every[1].budget.spent == 30 * MINUTE


async def test_reopened_it_spends_again(any_room: Room) -> None:
    await given(any_room, felt(1, 100, 90, status=Status.ACKNOWLEDGED))
    (one,) = (await shown(any_room, "budget checkout")).shown
    assert one.budget.spent == 100 * MINUTE
    assert one.budget.is_exhausted


async def test_what_is_exhausted_is_known_to_the_card(any_room: Room) -> None:
    await given(any_room, felt(1, 100, 90), felt(2, 60, 20))

    def noted(session: Any) -> Any:
        found = facts.gather(session, 1, any_room.policy)
        return budget.noted(session, found, now=NOW)

    found = await any_room.database.read(noted)
    (one,) = found.exhausted
    assert (one.service.name, one.budget.spent) == ("checkout", 50 * MINUTE)


async def test_without_an_objective_it_is_said_how_to_have_one(any_room: Room) -> None:
    await given(any_room)
    said = await any_room.refused("budget mail", channel="C0GENERAL")
    assert said.startswith("That service has no objective")
    assert '`slo = "99.9%"`' in said
    any_room.policy = Policy()
    assert (await shown(any_room)).shown == []
