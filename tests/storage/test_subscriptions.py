"""Who is told of which incident, on both engines."""

from typing import Any

import pytest
from sqlmodel import Session

from storage import incidents, subscriptions
from storage.database import Database
from storage.models import Incident, Member, Person, Severity, Subscription
from tests.cast import ADA, BARBARA, DENNIS, GRACE, LINUS, NOW, TEAM, outage

SEV1, SEV2 = Severity.SEV1, Severity.SEV2


def _to(user_id: str, **which: Any) -> Subscription:
    return Subscription(**{"team_id": TEAM, "user_id": user_id, "since_at": NOW, **which})


async def _store(database: Database, *rows: Any) -> None:
    def store(session: Session) -> None:
        for row in rows:  # incidents first: the others name them
            session.add(row)
            session.flush()

    await database.transaction(store)


async def _everybody(database: Database, **facts: Any) -> None:
    """Store incident 1, another one, and somebody for each kind of subscription."""
    await _store(
        database,
        outage(1, **facts),
        outage(2),
        _to(ADA),
        _to(GRACE, severity=SEV1),
        _to(LINUS, severity=SEV2),
        _to(BARBARA, incident_id=1),
        _to(DENNIS, incident_id=2),
        _to("U0ENDED", until_at=NOW),
        _to("U0ELSEWHERE", team_id="T0OTHER"),
    )


async def _told(database: Database, *severities: Severity) -> set[str]:
    def look(session: Session) -> set[str]:
        incident = incidents.get(session, 1)
        found = subscriptions.followers(session, incident, severities)
        assert subscriptions.is_any(session, incident, severities) >= bool(found)
        return {row.user_id for row, _ in found}

    return await database.read(look)


async def test_all_of_a_severity_and_the_incident_itself_match(database: Database) -> None:
    await _everybody(database)
    assert await _told(database, SEV1) == {ADA, GRACE, BARBARA}
    assert await _told(database, SEV2) == {ADA, LINUS, BARBARA}
    assert await _told(database, SEV1, SEV2) == {ADA, GRACE, LINUS, BARBARA}


async def test_a_drill_is_told_to_who_asked_for_that_one(database: Database) -> None:
    await _everybody(database, drill=True)
    assert await _told(database, SEV1) == {BARBARA}


@pytest.mark.parametrize("is_in", [True, False])
async def test_a_private_one_is_told_to_who_is_in_its_channel(
    database: Database, *, is_in: bool
) -> None:
    await _everybody(database, private=True)
    assert await _told(database, SEV1) == set()
    member: dict[str, Any] = {"team_id": TEAM, "incident_id": 1, "since_at": NOW, "is_in": is_in}
    await _store(database, Member(user_id=BARBARA, **member), Member(user_id=ADA, **member))
    assert await _told(database, SEV1) == ({BARBARA} if is_in else set())


async def test_the_subscription_to_the_incident_itself_comes_first(database: Database) -> None:
    person = Person(team_id=TEAM, user_id=ADA, name="Ada", is_guest=True, seen_at=NOW)
    await _store(database, outage(1), person, _to(ADA), _to(ADA, incident_id=1))

    def look(session: Session) -> list[tuple[int | None, bool]]:
        found = subscriptions.followers(session, incidents.get(session, 1), [SEV1])
        return [(row.incident_id, who is not None and who.is_guest) for row, who in found]

    assert await database.read(look) == [(1, True), (None, True)]


async def test_what_has_ended_or_turned_private_does_not_stand(database: Database) -> None:
    await _everybody(database)

    def stands(session: Session, subscription_id: int) -> bool:
        found: Incident = incidents.get(session, 1)
        return subscriptions.stands(session, subscription_id, found) is not None

    def end(session: Session) -> None:
        subscriptions.end(subscriptions.current(session, TEAM, ADA), now=NOW)

    def turn(session: Session) -> None:
        incidents.get(session, 1).private = True

    assert await database.read(lambda session: stands(session, 1))
    await database.transaction(end)
    assert not await database.read(lambda session: stands(session, 1))
    assert await database.read(lambda session: stands(session, 2))
    await database.transaction(turn)
    assert not await database.read(lambda session: stands(session, 2))
