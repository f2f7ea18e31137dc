"""Each request is answered once: what was refused leaves its refusal, and nothing else."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session, select

from bot.answering import Answer, Aside, Desk, answer
from bot.metrics import Metrics
from commands.command import Caller, Outcome, Situation
from commands.errors import Denied, Refusal
from commands.policy import Policy
from commands.telling import Settled
from storage import audit
from storage.database import Database
from storage.models import Audit, Received, Step
from tests.cast import ADA, NOW, TEAM

DENIED = Denied("Ask Grace.", action="declare", why="guest", incident_id=None)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database, Policy(), AsyncWebClient(), Metrics(), now=lambda: NOW)


async def ask(desk: Desk, refusal: Refusal, origin: str = "slash") -> Answer:
    def work(at: Situation) -> Outcome:
        audit.denied(
            at.session,
            team_id=TEAM,
            incident_id=None,
            at=NOW,
            actor_id=ADA,
            action="half done",
            origin=origin,
            why="begun",
        )
        at.session.flush()
        raise refusal

    return await answer(desk, Caller(TEAM, ADA, origin), "command:1", work)


async def left(desk: Desk) -> tuple[list[str], list[str]]:
    def look(session: Session) -> tuple[list[str], list[str]]:
        keys = session.exec(select(Received.key)).all()
        return list(keys), list(session.exec(select(Audit.action)).all())

    return await desk.database.read(look)


async def test_what_had_been_begun_is_undone_and_the_refusal_kept(desk: Desk) -> None:
    refusal = Refusal("There is no incident 7.")
    first = await ask(desk, refusal)
    assert first.refusal is refusal
    assert await left(desk) == (["command:1"], [])
    again = await ask(desk, Refusal("something else"))
    assert again.repeated
    assert again.message.text == first.message.text


async def test_a_refusal_is_one_transaction(desk: Desk) -> None:
    committed: list[None] = []
    desk.database.after_commit(lambda: committed.append(None))
    await ask(desk, DENIED)
    assert len(committed) == 1
    assert await left(desk) == (["command:1"], ["refused declare"])


async def test_a_form_can_be_sent_again_and_each_attempt_is_in_the_audit(desk: Desk) -> None:
    for _ in range(2):
        assert (await ask(desk, DENIED, "form")).refusal is DENIED
    assert await left(desk) == ([], ["refused declare", "refused declare"])


async def test_what_somebody_is_told_in_private_is_kept_with_its_effect(desk: Desk) -> None:
    """One transaction: after a crash they hear it all the same, and once."""
    committed: list[None] = []
    desk.database.after_commit(lambda: committed.append(None))
    for _ in range(2):
        await answer(
            desk,
            Caller(TEAM, ADA, "form"),
            "form:1",
            lambda _: Settled("published", "https://status.example.com/"),
            lambda _: Aside.IN_PLACE,
        )
    assert len(committed) == 2
    (step,) = await desk.database.read(lambda session: session.exec(select(Step)).all())
    assert (step.kind, step.key) == ("answer", "answer:form:1")
    assert step.payload["message"]["replace_original"] is True
