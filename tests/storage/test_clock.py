from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError
from sqlmodel import Session, col, select

from storage import incidents
from storage.database import Database
from storage.models import Incident
from tests.cast import NOW, TEAM, outage

KOLKATA = timezone(timedelta(hours=5, minutes=30))


async def _stored_and_read(database: Database, at: datetime) -> datetime:
    await database.transaction(lambda session: session.add(outage(declared_at=at)))
    found = await database.read(lambda session: incidents.by_number(session, TEAM, 1))
    assert found is not None
    return found.declared_at


async def test_an_instant_comes_back_as_it_was_given(database: Database) -> None:
    at = NOW.replace(microsecond=123456)
    found = await _stored_and_read(database, at)
    assert (found, found.tzinfo, found.microsecond) == (at, UTC, 123456)


async def test_an_instant_of_any_zone_comes_back_in_utc(database: Database) -> None:
    found = await _stored_and_read(database, datetime(2026, 3, 4, 19, 35, tzinfo=KOLKATA))
    assert (found, found.tzinfo) == (NOW, UTC)


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="a naive datetime cannot be stored"):
        await _stored_and_read(database, datetime(2026, 3, 4, 14, 5))  # noqa: DTZ001
    assert await database.read(lambda session: incidents.by_number(session, TEAM, 1)) is None


async def test_instants_of_different_zones_compare_as_instants(database: Database) -> None:
    def declared_by(session: Session) -> list[int]:
        until = NOW.astimezone(KOLKATA)
        due = select(Incident.number).where(col(Incident.declared_at) <= until)
        return list(session.exec(due).all())

    def declare(session: Session) -> None:
        session.add(outage(1, declared_at=(NOW - timedelta(microseconds=1)).astimezone(KOLKATA)))
        session.add(outage(2, declared_at=NOW + timedelta(microseconds=1)))

    await database.transaction(declare)
    assert await database.read(declared_by) == [1]
