import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from storage import audit
from storage.database import Database
from storage.models import Audit
from tests.cast import ADA, NOW, outage


def _record(session: Session) -> None:
    incident = outage()
    session.add(incident)
    session.flush()
    audit.record(
        session,
        team_id=incident.team_id,
        incident_id=incident.id,
        at=NOW,
        actor_id=ADA,
        action="severity",
        origin="slash",
        before={"severity": "sev2"},
        after={"severity": "sev1"},
    )


def _rows(session: Session) -> list[Audit]:
    return list(session.exec(select(Audit)).all())


async def test_the_audit_says_who_changed_what_from_what_to_what(database: Database) -> None:
    await database.transaction(_record)
    (row,) = await database.read(_rows)
    assert (row.actor_id, row.action, row.origin, row.at) == (ADA, "severity", "slash", NOW)
    assert (row.before, row.after) == ({"severity": "sev2"}, {"severity": "sev1"})


@pytest.mark.parametrize(
    "change", ["UPDATE audit SET actor_id = 'U0NOBODY'", "DELETE FROM audit WHERE id = 1"]
)
async def test_the_audit_is_only_ever_added_to(database: Database, change: str) -> None:
    await database.transaction(_record)
    with pytest.raises(DBAPIError, match="the audit is only ever added to"):
        await database.transaction(lambda session: session.execute(text(change)))
    (row,) = await database.read(_rows)
    assert row.actor_id == ADA


REPLACING = """
    INSERT OR REPLACE INTO audit (id, team_id, at, actor_id, action, origin, before, after)
    VALUES (1, 'T0ACME', '2026-03-04', 'U0NOBODY', 'x', 'x', '{}', '{}')
    """


async def test_no_row_of_the_audit_is_replaced(sqlite_database: Database) -> None:
    await sqlite_database.transaction(_record)
    with pytest.raises(DBAPIError, match="the audit is only ever added to"):
        await sqlite_database.transaction(lambda session: session.execute(text(REPLACING)))
    (row,) = await sqlite_database.read(_rows)
    assert row.actor_id == ADA


async def test_the_audit_cannot_be_emptied(postgresql_database: Database) -> None:
    await postgresql_database.transaction(_record)
    with pytest.raises(DBAPIError, match="the audit is only ever added to"):
        await postgresql_database.transaction(
            lambda session: session.execute(text("TRUNCATE audit"))
        )
