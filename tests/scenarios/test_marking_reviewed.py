"""Reviewed by the board: who may say so, and what it lets happen."""

import asyncio

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Audit, Incident, Status
from tests.scenarios import boards
from tests.scenarios.asking import buttons
from tests.scenarios.at_home import looked
from tests.scenarios.boards import MARK, given, over, told
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.test_permissions import GUEST, hired
from tests.scenarios.test_postmortems import publish
from tests.scenarios.test_redelivery import again


@pytest.fixture
async def board(judged: Scene) -> Channel:
    """Give the review board's channel, with the bot in it."""
    return await boards.opened(judged)


async def test_reviewed_and_published_it_can_be_closed(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged)
        refused = await judged.say(judged.grace, "close", room)
        assert "there is none yet" in refused.text
        assert "The review board has to look at it, too: press *Mark reviewed*" in refused.text
        assert f"in its digest in <#{board.id}>" in refused.text
        await publish(judged, room)
        published = judged.posted(room)[-1].words
        assert f"Next: the review board looks at it, in <#{board.id}>" in published
        assert "The review is done?" not in published
        refused = await judged.say(judged.grace, "close", room)
        assert "A SEV1 is closed once the review board has looked at it: press" in refused.text
        await judged.later(hours=2)
        await judged.linus.click(told(judged)[0], MARK)
        await judged.quiet()
        (digest,) = told(judged)
        assert buttons(digest) == []
        assert "☑️ Reviewed by linus, <!date" in digest.words
        said = judged.linus.ephemerals(board)[-1].text
        assert said.startswith("Incident 1 is marked as reviewed. Next: `/incident close` in <#")
        said = f"☑️ reviewed by {judged.linus.mention}, <!date^"
        assert said in judged.posted(room)[0].words
        assert said in (await judged.say(judged.grace, "status", room)).text
        assert said in str((await looked(judged, judged.barbara)).blocks)
        assert "marked it as reviewed" in await judged.timeline(room)
        await judged.say(judged.grace, "close", room)
        (incident,) = await judged.rows(Incident)
        assert incident.status is Status.CLOSED
        assert incident.reviewed_by == judged.linus.id
        (row,) = [row for row in await judged.rows(Audit) if row.action == "reviewed"]
        assert (row.actor_id, row.origin) == (judged.linus.id, "button")


async def test_who_marks_it_reads_that_its_postmortem_is_missing(
    judged: Scene, board: Channel
) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged)
        said = (await judged.say(judged.ada, "reviewed 1")).text
        assert "Once its postmortem is published, `/incident close` in" in said
        await publish(judged, room)
        assert "The review is done? `/incident close`" in judged.posted(room)[-1].words


async def test_without_a_board_closing_asks_for_none(scene: Scene) -> None:
    room = await over(scene)
    await publish(scene, room)
    await scene.say(scene.grace, "close", room)
    assert [row.status for row in await scene.rows(Incident)] == [Status.CLOSED]


@pytest.mark.parametrize("words", ["sev3 A small one", "sev1 --drill Practice"])
async def test_what_needs_no_postmortem_waits_for_no_board(
    judged: Scene, board: Channel, words: str
) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged, words)
        await judged.say(judged.grace, "close", room)
        assert [row.status for row in await judged.rows(Incident)] == [Status.CLOSED]


async def test_a_private_one_waits_for_no_board(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged, f"sev1 --private {TITLE}")
        refused = await judged.say(judged.grace, "close", room)
        assert "there is none yet" in refused.text
        assert "review board" not in refused.text


async def test_by_line_it_is_marked_too(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        open_one = await judged.declare("sev2 Search is slow")
        room = await over(judged)
        assert "is not resolved" in (await judged.say(judged.ada, "reviewed", open_one)).text
        assert "is not resolved" in (await judged.say(judged.ada, "reviewed 1")).text
        assert "no incident 9" in (await judged.say(judged.ada, "reviewed 9")).text
        assert "not an incident's number" in (await judged.say(judged.ada, "reviewed it")).text
        await judged.later(hours=2)
        assert buttons(told(judged)[0]) == [MARK]  # the open one has none
        assert "It goes on" in told(judged)[0].words
        assert "marked as reviewed." in (await judged.say(judged.ada, "reviewed #2")).text
        assert buttons(told(judged)[0]) == []
        twice = (await judged.say(judged.grace, "reviewed", room)).text
        assert "was marked as reviewed already, by ada" in twice
        drill = await over(judged, "sev2 --drill Practice")
        assert "A drill is talked over" in (await judged.say(judged.ada, "reviewed", drill)).text


async def test_a_guest_reads_and_marks_nothing(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        await over(judged)
        guest = await hired(judged, GUEST)
        await judged.ada.invite(board, guest)
        await judged.later(hours=2)
        await guest.click(told(judged)[0], MARK)
        await judged.quiet()
        assert "You can look" in guest.ephemerals(board)[-1].text
        assert buttons(told(judged)[0]) == [MARK]
        assert "You can look" in (await judged.say(guest, "board post")).text
        assert "for you alone" in (await judged.say(guest, "board")).text


async def test_two_who_press_at_once_and_one_press_twice_are_one_review(
    judged: Scene, board: Channel
) -> None:
    async with judged.running(**given(judged, board)):
        await over(judged)
        await judged.later(hours=2)
        (digest,) = told(judged)
        await asyncio.gather(
            *(person.click(digest, MARK) for person in (judged.linus, judged.dennis))
        )
        await judged.quiet()
        said = [one.ephemerals(board)[-1].text for one in (judged.linus, judged.dennis)]
        assert sorted("already" in text for text in said) == [False, True]
        sent = [d for d in judged.slack.deliveries if d.what == "block_actions"][-1]
        await again(judged, sent)
        assert len([row for row in await judged.rows(Audit) if row.action == "reviewed"]) == 1


async def test_reopened_it_has_to_be_reviewed_anew(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged)
        await judged.later(hours=2)
        await judged.say(judged.ada, "reviewed", room)
        await judged.say(judged.grace, "reopen it is back", room)
        (digest,) = told(judged)
        assert "Reviewed by" not in digest.words
        assert buttons(digest) == []
        assert "☑️ reviewed" not in judged.posted(room)[0].words
        for line in ("mitigate again", "resolve normal"):
            await judged.say(judged.grace, line, room)
        assert "Mark reviewed" in (await judged.say(judged.grace, "close", room)).text


async def test_the_digest_follows_what_becomes_of_it(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        room = await judged.declare()
        await judged.staff(room)
        other = await judged.declare("sev2 Search is slow")
        await judged.later(minutes=2)
        await judged.later(hours=2)
        assert "It goes on" in told(judged)[0].words
        for line in ("ack", "mitigate rolled back", "resolve normal"):
            await judged.say(judged.ada, line, room)
        assert buttons(told(judged)[0]) == [MARK]
        await judged.say(judged.grace, f"review {judged.barbara.mention}", room)
        await publish(judged, room)
        await judged.say(judged.ada, "cancel a false alarm", other)
        assert "Postmortem: 📖 published" in told(judged)[0].words
        assert "Search is slow" not in told(judged)[0].words
        await judged.say(judged.ada, "reopen it is back", room)
        assert buttons(told(judged)[0]) == []
        assert len(told(judged)) == 1
