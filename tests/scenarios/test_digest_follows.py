"""The review board's digest says how what it names stands now, whatever becomes of it."""

from datetime import datetime, timedelta

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from tests.scenarios import boards
from tests.scenarios.asking import buttons
from tests.scenarios.boards import drawn_anew, given, over, sections, told
from tests.scenarios.scene import Scene
from tests.scenarios.serviced import described
from tests.scenarios.test_postmortems import publish


@pytest.fixture
async def board(judged: Scene) -> Channel:
    """Give the review board's channel, with the bot in it."""
    return await boards.opened(judged)


def at_the(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%MZ}"


async def followed(
    scene: Scene, who: Person, room: Channel, line: str, before: list[str]
) -> list[str]:
    """Type this; return what the digest says then, which must be as if it were drawn anew."""
    await scene.say(who, line, room)
    after = sections(told(scene)[0].blocks)
    assert after != before, line
    assert after == await drawn_anew(scene), line
    return after


async def test_it_follows_one_that_is_over(judged: Scene, board: Channel) -> None:
    _, services = await described(judged)
    async with judged.running(**services, **given(judged, board)):
        room = await over(judged)
        resolved = judged.clock()
        await judged.later(hours=2)
        before = sections(told(judged)[0].blocks)
        for line, said in (
            (f"review {judged.linus.mention}", "linus owns the review"),
            ("service checkout", "🧩 Checkout"),
            (f"milestone resolved {at_the(resolved - timedelta(minutes=5))} the log", "lasted 24m"),
            (f"milestone started {at_the(resolved - timedelta(hours=1))} the log", "lasted 5"),
            ("severity sev2 fewer than we thought", "🟠 SEV2"),
            ("service remove checkout", "🟠 SEV2"),
        ):
            before = await followed(judged, judged.grace, room, line, before)
            assert said in "\n".join(before), (line, before)


async def test_it_follows_one_that_goes_on(judged: Scene, board: Channel) -> None:
    _, services = await described(judged)
    async with judged.running(**services, **given(judged, board)):
        room = await judged.declare("sev2 Search is slow")
        began = judged.clock()
        await judged.later(minutes=2)
        await judged.later(hours=2)
        before = sections(told(judged)[0].blocks)
        for line, said in (
            ("ack", "🔍 in triage"),
            ("severity sev1 it is everywhere", "🔴 SEV1"),
            ("service checkout", "🧩 Checkout"),
            (f"milestone started {at_the(began - timedelta(hours=1))} the log", "Search is slow"),
            ("mitigate rolled back", "🩹 mitigated"),
        ):
            before = await followed(judged, judged.ada, room, line, before)
            assert said in "\n".join(before), (line, before)


async def test_what_was_merged_leaves_it(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        await judged.declare("sev1 Checkout is down")
        twin = await judged.declare("sev2 Search is slow")
        await judged.later(minutes=2)
        await judged.later(hours=2)
        assert "Search is slow" in told(judged)[0].words
        await judged.say(judged.ada, "merge into 1 the same cause", twin)
        (digest,) = told(judged)
        assert "Search is slow" not in digest.words
        assert buttons(digest) == []


async def test_days_later_it_says_of_which_day_it_tells(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged)
        await judged.later(hours=2)
        assert "As of <!date^" in told(judged)[0].words
        assert "^{time}|" in told(judged)[0].words.partition("As of ")[2]
        await judged.later(days=3)
        await judged.say(judged.ada, "reviewed", room)
        assert "{date_short_pretty} at {time}|" in told(judged)[0].words.partition("As of ")[2]


async def test_of_what_it_cannot_name_it_is_not_drawn_anew(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)) as bot:
        await over(judged)
        await judged.later(hours=2)
        before = [step.kind for step in await bot.steps()].count("redraw_board")
        await over(judged, "sev2 Search is slow")
        assert [step.kind for step in await bot.steps()].count("redraw_board") == before == 0


async def test_what_else_it_says_follows_during_the_meeting(judged: Scene, board: Channel) -> None:
    """Overdue items are done or moved, and what is owed, and has no row, is published."""
    async with judged.running(**given(judged, board)):
        room = await over(judged)
        for text in ("Alert on refunds", "Test the restore"):
            await judged.say(judged.ada, f"action {judged.dennis.mention} by tomorrow {text}", room)
        await judged.say(judged.ada, "reviewed", room)
        await judged.later(hours=2)
        await judged.later(days=7)
        assert "dennis (2): *1* Alert on refunds" in told(judged)[1].words
        assert "Incident 1: not begun, ⚠️" in told(judged)[1].words
        for line, gone in (
            ("action 1 done it rang in the rehearsal", "Alert on refunds"),
            ("action 2 by tomorrow", "Overdue action items"),
        ):
            await judged.say(judged.grace, line, room)
            after = told(judged)[1]
            assert gone not in after.words, line
            assert sections(after.blocks) == await drawn_anew(judged), line
        await publish(judged, room)
        assert "Postmortems owed" not in told(judged)[1].words
