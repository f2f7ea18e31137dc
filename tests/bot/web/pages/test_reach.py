"""Since when Slack cannot be reached, and that it is asked while somebody looks."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlmodel import Session

from bot.errors import TokenRefused
from bot.web.pages.reach import Reach
from storage import inbox, outbox
from tests.bot.web.pages.visitor import Away, Visitor
from tests.cast import NOW, TEAM
from tests.waiting import until

MINUTE = timedelta(minutes=1)


@dataclass
class Clock:
    now: datetime = NOW


@pytest.fixture
def away() -> Away:
    return Away()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reach(away: Away, clock: Clock) -> Reach:
    return Reach(away.why, away.ask, lambda: clock.now)


@contextlib.asynccontextmanager
async def watched(reach: Reach) -> AsyncIterator[None]:
    watching = asyncio.create_task(reach.watch())
    yield
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


def test_an_outage_has_lasted_since_it_was_noticed(reach: Reach, away: Away, clock: Clock) -> None:
    reach.look()
    away.fault = "No Socket Mode connection is open."
    reach.look()
    clock.now += MINUTE * 7
    state = reach.state(None, None)
    assert (state.fault, state.since, state.from_start) == (away.fault, NOW, False)
    away.fault = None
    assert reach.state(None, None).since is None
    away.fault = "Again."
    assert reach.state(None, None).since == clock.now


def test_a_slack_that_was_never_reached_is_away_since_the_start(reach: Reach, away: Away) -> None:
    away.fault = "Slack has not answered yet."
    assert reach.state(None, None).from_start


async def test_while_nobody_looks_slack_is_not_asked(reach: Reach, away: Away) -> None:
    away.silent = True
    async with watched(reach):
        await until(lambda: reach.look() is None)
    assert away.asked == 0


async def test_while_somebody_looks_a_silent_outage_is_noticed(reach: Reach, away: Away) -> None:
    reach.state(None, None)
    away.silent = True
    async with watched(reach):
        await until(lambda: reach.look() == "Slack does not answer.")
    assert away.asked == 1


async def test_when_slack_answers_again_all_is_well(reach: Reach, away: Away, clock: Clock) -> None:
    reach.state(None, None)
    away.silent = True
    async with watched(reach):
        await until(lambda: reach.look() is not None)
    away.silent = False
    clock.now += MINUTE
    async with watched(reach):
        await until(lambda: reach.look() is None)
    assert away.asked == 2


async def test_a_silence_is_forgotten_when_nobody_looks_any_more(
    reach: Reach, away: Away, clock: Clock
) -> None:
    reach.state(None, None)
    away.silent = True
    async with watched(reach):
        await until(lambda: reach.look() is not None)
    clock.now += MINUTE * 3
    async with watched(reach):
        await until(lambda: reach.look() is None)
    assert away.asked == 1


async def test_a_token_that_is_refused_is_an_answer(clock: Clock) -> None:
    asked = asyncio.Event()

    async def ask() -> None:
        asked.set()
        raise TokenRefused("SLACK_BOT_TOKEN: the token was revoked")

    reach = Reach(lambda: None, ask, lambda: clock.now)
    reach.state(None, None)
    async with watched(reach):
        await asked.wait()
    assert reach.look() is None


async def test_the_pages_say_it_on_top(visitor: Visitor) -> None:
    room = visitor.room
    await room.declared()
    assert "✓ Slack can be reached" in await visitor.reads()
    visitor.away.fault = "No Socket Mode connection is open."
    await visitor.reads()
    room.later(MINUTE * 65)
    for path in ("", "/1"):
        said = await visitor.reads(path)
        assert "⚠ Slack has been out of reach since 14:05 UTC (1 hour 5 minutes)" in said
        assert "No Socket Mode connection is open." in said
        assert "picked up later, when Slack delivers it again" in said
        assert "can be reached" not in said


def heard_and_told(session: Session) -> None:
    inbox.receive(session, team_id=TEAM, key="event", now=NOW)
    step = outbox.add(session, team_id=TEAM, kind="notice", now=NOW)
    outbox.done(session, step.id or 0, now=NOW + MINUTE, result={})
    outbox.add(session, team_id=TEAM, kind="notice", now=NOW + MINUTE * 2)


async def test_the_pages_say_when_slack_was_heard_last(any_visitor: Visitor) -> None:
    room = any_visitor.room
    await room.declared()
    await room.database.transaction(heard_and_told)
    any_visitor.away.fault = "Slack does not answer."
    room.later(MINUTE * 30)
    said = await any_visitor.reads("/1")
    assert "Slack last told Sitrep something at 14:05 UTC." in said
    assert "It last took something from Sitrep at 14:06 UTC." in said
