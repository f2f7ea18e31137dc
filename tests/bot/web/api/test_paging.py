"""Lists come in pages that stay as they are, whatever comes in meanwhile."""

from datetime import timedelta
from functools import partial
from typing import Any

from sqlmodel import Session

from storage.database import Database
from storage.models import (
    ActionItem,
    ActionState,
    Incident,
    IncidentService,
    Kind,
    Source,
    TimelineEntry,
    Workspace,
)
from tests.bot.web.api.program import Program
from tests.cast import ADA, GRACE, NOW, TEAM, outage

MINUTE = timedelta(minutes=1)


def many(session: Session, count: int = 12) -> None:
    """Store incidents of which every three were declared at the same moment."""
    session.add(Workspace(team_id=TEAM, next_number=count + 1))
    for number in range(1, count + 1):
        declared = outage(number, declared_at=NOW + (number // 3) * MINUTE)
        session.add(declared)
        session.flush()
        if number % 2:
            of: dict[str, Any] = {"team_id": TEAM, "incident_id": declared.key}
            session.add(IncidentService(**of, service="checkout", added_by=ADA, since_at=NOW))


def add(session: Session, late: Incident) -> None:
    session.add(late)


async def test_pages_stay_as_they_are_while_new_incidents_come(
    program: Program, database: Database
) -> None:
    seen, cursor = [], ""
    await database.transaction(lambda at: at.add_all(outage(n) for n in range(100, 110)))
    for turn in range(20):
        page = (await program.get(f"/incidents?team={TEAM}&limit=3{cursor}")).json
        seen += [one["number"] for one in page["items"]]
        late = outage(200 + turn, declared_at=NOW + timedelta(days=turn))
        await database.transaction(partial(add, late=late))
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert seen == [12, 3, *range(109, 99, -1)]


async def test_filters_go_together(alone: Program, sqlite_database: Database) -> None:
    await sqlite_database.transaction(many)
    counted = {
        "": 12,
        "service=checkout": 6,
        "service=search": 0,
        "status=open": 12,
        "status=closed,resolved": 0,
        "severity=sev1&severity=sev2": 12,
        "severity=sev2": 0,
        "drill=true": 0,
        "drill=false": 12,
        "since=2026-03-04T14:09:00Z": 1,
        "since=2026-03-04T15:09:00+01:00": 1,
        "until=2026-03-04": 0,
        "until=2026-03-05&since=2026-03-04": 12,
        "service=checkout&since=2026-03-04T14:07:00Z": 3,
    }
    for query, count in counted.items():
        for limit in (1, 5, 200):
            found = await alone.pages(f"/incidents?{query}&limit={limit}".replace("?&", "?"))
            numbers = [one["number"] for one in found]
            assert len(numbers) == len(set(numbers)) == count, query


async def test_a_long_timeline_comes_in_pages(alone: Program, sqlite_database: Database) -> None:
    def written(session: Session) -> None:
        session.add(declared := outage(1))
        session.flush()
        for n in range(505):
            session.add(
                TimelineEntry(
                    team_id=TEAM,
                    incident_id=declared.key,
                    at=NOW + (n // 7) * MINUTE,
                    kind=Kind.EVENT,
                    source=Source.NOTE,
                    text=f"entry {n}",
                    recorded_by=ADA,
                    recorded_at=NOW,
                )
            )

    await sqlite_database.transaction(written)
    found = await alone.pages("/incidents/1/timeline?limit=100")
    assert [one["text"] for one in found] == [f"entry {n}" for n in range(505)]


async def test_action_items_are_listed_by_state_owner_and_time(
    alone: Program, sqlite_database: Database
) -> None:
    def given_out(session: Session) -> None:
        public, private = outage(1), outage(2, private=True)
        session.add_all([public, private])
        session.flush()
        states = [ActionState.OPEN, ActionState.DONE, ActionState.OPEN, ActionState.OPEN]
        for n, state in enumerate(states, 1):
            session.add(
                ActionItem(
                    team_id=TEAM,
                    incident_id=private.key if n == 4 else public.key,
                    number=n,
                    text=f"item {n}",
                    state=state,
                    owner_id=GRACE if n != 3 else None,
                    given_by=ADA,
                    given_at=NOW + n * MINUTE,
                    due_at=NOW + (timedelta() if n < 3 else timedelta(days=30)),
                )
            )

    await sqlite_database.transaction(given_out)
    listed = {
        "": [3, 2, 1],
        "?limit=1": [3, 2, 1],
        "?state=open": [3, 1],
        "?state=done,dropped": [2],
        f"?owner={GRACE}": [2, 1],
        "?owner=nobody": [3],
        "?overdue=true": [1],
        "?overdue=false": [3, 2, 1],
        "?team=T0OTHER": [],
    }
    for query, numbers in listed.items():
        found = await alone.pages(f"/action-items{query}")
        assert [one["number"] for one in found] == numbers, query
        assert all(one["incident"]["number"] == 1 for one in found)


def count_of(answer: Any) -> int:
    """Return how many incidents the figures are about."""
    found: dict[str, int] = {
        one["group"]: one["value"] for one in answer["items"] if one["measure"] == "incidents"
    }
    return found["all"]


async def test_the_figures_are_those_of_the_command_line(
    alone: Program, sqlite_database: Database
) -> None:
    await sqlite_database.transaction(many)
    found = (await alone.get("/metrics?days=7")).json
    assert (found["team_id"], found["service"], count_of(found)) == (TEAM, None, 12)
    assert count_of((await alone.get("/metrics?service=checkout")).json) == 6
    sheet = (await alone.get("/metrics.csv")).text.splitlines()
    assert sheet[0].startswith("from,until,about,")
    refused = await alone.get("/metrics?service=search")
    assert refused.json["detail"] == "service: no incident was about search."


async def test_of_several_workspaces_the_figures_are_of_one(program: Program) -> None:
    several = await program.get("/metrics")
    assert (several.status, "add team=…" in several.json["detail"]) == (409, True)
    assert (await program.get("/metrics?team=T0OTHER")).status == 200
