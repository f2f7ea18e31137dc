from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from storage import incidents
from storage.database import Database
from storage.models import Incident, Role, Severity, Status
from storage.models.words import OPEN
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, NOW, TEAM, held, outage

MINUTE = timedelta(minutes=1)


async def _declare(database: Database, *outages: Incident) -> None:
    await database.transaction(lambda session: session.add_all(outages))


async def test_the_incident_is_found_by_its_channel(database: Database) -> None:
    await _declare(database, outage(1, channel_id=CHANNEL), outage(2, channel_id="C0INC2"))
    found = await database.read(lambda session: incidents.in_channel(session, TEAM, CHANNEL))
    assert found is not None
    assert found.number == 1


async def test_a_channel_of_another_workspace_is_another_channel(database: Database) -> None:
    await _declare(database, outage(channel_id=CHANNEL), outage(team_id="T0B", channel_id=CHANNEL))
    found = await database.read(lambda session: incidents.in_channel(session, "T0B", CHANNEL))
    assert found is not None
    assert found.team_id == "T0B"


async def test_a_channel_belongs_to_one_incident(database: Database) -> None:
    with pytest.raises(IntegrityError):
        await _declare(database, outage(1, channel_id=CHANNEL), outage(2, channel_id=CHANNEL))


async def test_workspaces_count_their_incidents_apart(database: Database) -> None:
    def numbers(session: Session) -> list[int]:
        return [incidents.next_number(session, team) for team in (TEAM, "T0B", TEAM, "T0B")]

    assert await database.transaction(numbers) == [1, 1, 2, 2]


async def test_the_worst_then_the_newest_come_first_and_drills_last(
    database: Database,
) -> None:
    await _declare(
        database,
        outage(1, severity=Severity.SEV2),
        outage(2, severity=Severity.SEV1),
        outage(3, severity=Severity.SEV2),
        outage(4, severity=Severity.SEV1, status=Status.RESOLVED),
        outage(5, team_id="T0B"),
        outage(6, severity=Severity.SEV1, drill=True),
    )
    listed = await database.read(lambda session: incidents.in_states(session, TEAM, OPEN, most=10))
    assert [incident.number for incident in listed] == [2, 3, 1, 6]


async def test_reminders_that_are_due_are_asked_for_oldest_first(database: Database) -> None:
    await _declare(
        database,
        outage(1, ask_at=NOW),
        outage(2, ask_at=NOW - MINUTE),
        outage(3, ask_at=NOW + MINUTE),
        outage(4, ask_at=None),
    )
    due = await database.read(lambda session: incidents.to_ask(session, now=NOW, most=10))
    assert [incident.number for incident in due] == [2, 1]


async def test_no_more_are_asked_than_wanted(database: Database) -> None:
    await _declare(database, *(outage(n, ask_at=NOW) for n in range(1, 5)))
    due = await database.read(lambda session: incidents.to_ask(session, now=NOW, most=3))
    assert len(due) == 3


async def test_it_knows_whether_anybody_is_to_be_asked(database: Database) -> None:
    await _declare(database, outage(ask_at=NOW))
    early = await database.read(lambda it: incidents.any_to_ask(it, now=NOW - MINUTE))
    now = await database.read(lambda it: incidents.any_to_ask(it, now=NOW))
    assert (early, now) == (False, True)


async def _with_roles(database: Database) -> None:
    await _declare(database, outage(1), outage(2))

    def give(session: Session) -> None:
        past = held(1, Role.COMMANDER, ADA)
        past.until_at = NOW
        session.add_all([past, held(1, Role.COMMANDER, GRACE), held(1, Role.SCRIBE, BARBARA)])

    await database.transaction(give)


async def test_holders_are_those_who_hold_a_role_now(database: Database) -> None:
    await _with_roles(database)
    wanted = {Role.COMMANDER: GRACE, Role.SCRIBE: BARBARA}
    assert await database.read(lambda session: incidents.holders(session, 1)) == wanted
    both = await database.read(lambda session: incidents.holders_of(session, [1, 2]))
    assert both == {1: wanted, 2: {}}


async def test_who_handed_a_role_on_is_remembered(database: Database) -> None:
    await _with_roles(database)

    def ever(session: Session) -> list[str]:
        return [who for who in (ADA, GRACE, LINUS) if incidents.ever_held(session, 1, who)]

    assert await database.read(ever) == [ADA, GRACE]


async def test_a_role_has_one_holder_at_a_time(database: Database) -> None:
    await _with_roles(database)
    with pytest.raises(IntegrityError):
        await database.transaction(lambda session: session.add(held(1, Role.SCRIBE, LINUS)))


async def test_a_role_can_be_held_by_one_after_another(database: Database) -> None:
    await _with_roles(database)

    def hand_on(session: Session) -> None:
        holding = incidents.holding(session, 1, Role.SCRIBE)
        assert holding is not None
        holding.until_at = NOW
        session.flush()
        session.add(held(1, Role.SCRIBE, LINUS))

    await database.transaction(hand_on)
    holders = await database.read(lambda session: incidents.holders(session, 1))
    assert holders[Role.SCRIBE] == LINUS
