"""The review board's digest in the minute of posting: killed, and taken up by three."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from storage.models import Step, Workspace
from tests.scenarios import boards, mortal
from tests.scenarios.asking import buttons
from tests.scenarios.boards import MARK, given, over, told
from tests.scenarios.scene import Scene
from tests.scenarios.test_review_board import LEASE
from tests.waiting import PATIENCE

POST = "chat.postMessage"
SLOW = 2.0  # seconds; half of them after Slack has taken it


@pytest.fixture
async def board(judged: Scene) -> Channel:
    """Give the review board's channel, with the bot in it."""
    return await boards.opened(judged)


async def killed_after(scene: Scene, board: Channel, count: int) -> None:
    """Start a process, and kill it when Slack has taken so many messages, the last unanswered."""
    slack = scene.slack
    slack.faults.latency(SLOW, POST)
    async with mortal.running(scene, **given(scene, board, days=1)) as process:
        await slack.wait_for(lambda: said(scene, board) == count, within=PATIENCE, what="a message")
        await process.kill()
    slack.faults.clear()


def said(scene: Scene, board: Channel) -> int:
    """Return how many messages of the digest there are, in the channel and its threads."""
    return sum(len(board.thread(first.ts)) for first in told(scene))


@pytest.mark.on("postgresql")
@pytest.mark.parametrize("count", [1, 2])
async def test_killed_between_its_messages_each_is_said_once(
    judged: Scene, board: Channel, count: int
) -> None:
    set_to = given(judged, board, days=1)
    async with judged.running(**set_to) as bot:
        for number in range(1, 12):
            await judged.declare(f"sev3 Outage number {number}")
        due = datetime.now(UTC)  # by the clock of the process
        await bot.database.transaction(
            lambda session: session.exec(update(Workspace).values(review_due_at=due))
        )
    await killed_after(judged, board, count)
    async with judged.running(**set_to), judged.running(**set_to), judged.running(**set_to) as bot:
        await judged.later(seconds=LEASE)
        (first,) = told(judged)
        rest = board.thread(first.ts)[1:]
        assert len(rest) == 2
        assert "Outage number 8" in first.words
        assert "Outage number 11" in rest[0].words
        assert "Who carried it" in rest[1].words
        steps = [step for step in await judged.rows(Step) if step.kind == "board"]
        assert len(steps) == 3
        room = judged.slack.channels("inc-")[0]
        for line in ("ack", "mitigate x", "resolve y"):
            await judged.say(judged.ada, line, room)
        assert buttons(told(judged)[0]) == [MARK]


async def test_what_could_not_be_posted_was_not_posted(judged: Scene, board: Channel) -> None:
    judged.provoked.refusal(POST, "not_in_channel", fails="board")
    membership.leave(judged.slack.space, board, judged.slack.bot_user, judged.ada.id)
    async with judged.running(**given(judged, board, days=2)):
        await over(judged)
        assert "on its way" in (await judged.say(judged.linus, "board post")).text
        again = (await judged.say(judged.linus, "board post")).text
        assert f"could not be posted in <#{board.id}>" in again
        assert "Type `/invite @Sitrep` there, and it comes" in again
        await judged.ada.invite(board, judged.slack.bot_user)
        await judged.quiet()
        assert len(told(judged)) == 1
        assert "It was posted in" in (await judged.say(judged.linus, "board post")).text
