"""Owns what the tests of commands share: an incident's room, on SQLite or on both engines."""

from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine
from sqlmodel import Session, SQLModel

from storage.database import Database
from tests.commands.room import Room


@pytest.fixture
def room(sqlite_database: Database) -> Room:
    """Give a room on SQLite, for what is alike on any database."""
    return Room(sqlite_database)


@pytest.fixture
def any_room(database: Database) -> Room:
    """Give a room on each engine in turn, for what the database has a say in."""
    return Room(database)


@pytest.fixture
def memory() -> Iterator[Session]:
    """Give a session that hundreds of invented cases can share: each rolls back what it did."""
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()
