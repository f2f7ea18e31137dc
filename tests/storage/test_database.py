from sqlmodel import Session

from storage import incidents
from storage.database import Database


def _next_number(session: Session) -> int:
    return incidents.next_number(session, "T1")


async def test_incident_numbers_count_up(database: Database) -> None:
    assert [await database.transaction(_next_number) for _ in range(3)] == [1, 2, 3]
