"""What people wrote stays out of errors, and so out of logs."""

import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, text

from storage.database import Database


async def test_an_error_does_not_repeat_what_was_to_be_stored(database: Database) -> None:
    def work(session: Session) -> None:
        statement = text("INSERT INTO nowhere (said) VALUES (:said)")
        session.execute(statement, {"said": "the customer's name"})

    with pytest.raises(DBAPIError, match="SQL parameters hidden") as fault:
        await database.transaction(work)
    assert "customer" not in str(fault.value)
