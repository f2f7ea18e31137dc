from datetime import datetime, timedelta

from sqlmodel import Session

from storage import inbox
from storage.database import Database
from tests.cast import NOW, TEAM


def _receive(session: Session, key: str = "Ev1", team_id: str = TEAM) -> None:
    assert inbox.receive(session, team_id=team_id, key=key, now=NOW) is None
    inbox.answered(session, team_id=team_id, key=key, answer={"text": f"answer to {key}"})


def _answer(session: Session, key: str = "Ev1") -> object:
    row = inbox.seen(session, team_id=TEAM, key=key)
    return row and row.answer


async def test_a_request_is_unknown_until_it_is_received(database: Database) -> None:
    assert await database.read(_answer) is None


async def test_what_was_answered_can_be_answered_again(database: Database) -> None:
    await database.transaction(_receive)
    assert await database.read(_answer) == {"text": "answer to Ev1"}


async def test_what_was_received_twice_keeps_its_first_answer(database: Database) -> None:
    await database.transaction(_receive)

    def again(session: Session) -> object:
        known = inbox.receive(session, team_id=TEAM, key="Ev1", now=NOW)
        return known and known.answer

    assert await database.transaction(again) == {"text": "answer to Ev1"}
    assert await database.read(_answer) == {"text": "answer to Ev1"}


async def test_another_workspaces_request_is_another_request(database: Database) -> None:
    await database.transaction(lambda session: _receive(session, team_id="T0OTHER"))
    assert await database.read(_answer) is None


def _forgotten(session: Session, before: datetime) -> None:
    inbox.forget(session, before=before, now=NOW)


async def test_only_what_slack_cannot_deliver_again_is_forgotten(database: Database) -> None:
    await database.transaction(_receive)
    await database.transaction(lambda session: _forgotten(session, NOW))
    assert await database.read(_answer) is not None
    later = NOW + timedelta(microseconds=1)
    await database.transaction(lambda session: _forgotten(session, later))
    assert await database.read(_answer) is None


async def test_a_signature_is_known_until_it_is_too_old_to_count(database: Database) -> None:
    for _ in range(2):  # written twice, when two processes were asked at once
        await database.transaction(lambda session: inbox.use(session, ["5eal"], now=NOW))
    assert await database.read(lambda session: inbox.is_used(session, "5eal"))
    last, long_ago = NOW + timedelta(minutes=11), NOW - timedelta(days=7)
    await database.transaction(lambda session: inbox.forget(session, before=long_ago, now=last))
    assert await database.read(lambda session: inbox.is_used(session, "5eal"))
    later = last + timedelta(microseconds=1)
    await database.transaction(lambda session: inbox.forget(session, before=long_ago, now=later))
    assert not await database.read(lambda session: inbox.is_used(session, "5eal"))
