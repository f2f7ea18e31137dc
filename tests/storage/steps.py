"""Owns how the tests of the outbox add steps and take them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from storage import outbox
from storage.database import Database
from storage.models import Step
from tests.cast import NOW, TEAM

MINUTE = timedelta(minutes=1)


def key_of(step: Step) -> int:
    """Return the id of a stored step."""
    assert step.id is not None
    return step.id


async def add(database: Database, key: str, *, now: datetime = NOW, **facts: Any) -> Step:
    facts.setdefault("kind", "notice")
    return await database.transaction(
        lambda session: outbox.add(session, team_id=TEAM, key=key, now=now, **facts)
    )


async def lease(database: Database, *, now: datetime = NOW, **which: Any) -> Sequence[Step]:
    """Take steps for a minute, ten at most unless told otherwise."""
    which.setdefault("most", 10)
    return await database.transaction(
        lambda session: outbox.lease(session, now=now, until=now + MINUTE, **which)
    )


async def leased(database: Database, *, now: datetime = NOW, **which: Any) -> list[str]:
    """Return the keys of the steps taken, in order."""
    return [step.key for step in await lease(database, now=now, **which)]


async def done(database: Database, *steps: Step) -> None:
    def settle(session: Session) -> None:
        for step in steps:
            outbox.done(session, key_of(step), now=NOW, result={"ts": "1.2"})

    await database.transaction(settle)


async def put_back(database: Database, step: Step, ready_at: datetime, **how: Any) -> None:
    how.setdefault("fault", "Slack answered 500")
    await database.transaction(
        lambda session: outbox.put_back(session, key_of(step), ready_at=ready_at, **how)
    )


async def fail(database: Database, step: Step, fault: str = "the scope is missing") -> None:
    await database.transaction(
        lambda session: outbox.fail(session, key_of(step), now=NOW, fault=fault)
    )


async def found(database: Database, step: Step) -> Step:
    """Return the step as it is stored now."""
    return await database.read(lambda session: session.get_one(Step, step.id))
