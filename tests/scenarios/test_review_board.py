"""The review board: one digest each week, of what happened and what is not done."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from storage.models import Workspace
from tests.scenarios import boards, mortal
from tests.scenarios.asking import buttons
from tests.scenarios.boards import MARK, given, over, sections, told
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import described

WEEK = {"days": 7}
LEASE = 61  # seconds; then nobody believes any more that the dead process is still at it


@pytest.fixture
async def board(judged: Scene) -> Channel:
    """Give the review board's channel, with the bot in it."""
    return await boards.opened(judged)


async def test_each_week_one_digest_says_what_happened(judged: Scene, board: Channel) -> None:
    _, services = await described(judged)
    async with judged.running(**services, **given(judged, board)):
        room = await over(judged, f"sev1 --service checkout {TITLE}")
        await judged.say(judged.ada, "near-miss sev3 The backup was empty")
        drill = await judged.declare("sev2 --drill Practice")
        assert told(judged) == []
        await judged.later(hours=2)
        (digest,) = told(judged)
        for part in (
            "Review board · ",
            "*1 incident* · 🔴 SEV1: 1 · near misses: 1",
            "Promised updates kept: 2 of 2 · commander within five minutes: 1 of 1",
            "Drills held: *3* Practice",
            f"🔴 SEV1 · ✅ resolved · *1* {TITLE}",
            f"<#{room.id}>",
            "lasted 30m · 🧩 Checkout",
            "Postmortem: not begun, <!date",
            "barbara owns the review",
            "*2* The backup was empty",
            "grace: 1 incident, 30m",
        ):
            assert part in digest.words, part
        assert f"<#{drill.id}>" not in digest.words
        assert "no heroes" not in digest.words  # one incident makes nobody a hero
        await judged.say(judged.linus, "metrics 7d")
        figures = judged.linus.ephemerals("general")[-1].words
        assert "grace: 1 role in 1 incident, 30m" in figures
        assert "no heroes" not in figures
        assert buttons(digest) == [MARK]
        await judged.later(days=6)
        assert len(told(judged)) == 1
        await judged.later(days=1)
        second = told(judged)[1].words
        assert "*A quiet week:* no incident, no near miss, no drill." in second
        assert "From before, and not done with" in second
        assert TITLE in second


async def test_nothing_to_say_is_said_in_one_line(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        await judged.say(judged.ada, "declare sev3 Nothing of it")
        (room,) = judged.slack.channels("inc-")
        await judged.say(judged.ada, "cancel a false alarm", room)
        await judged.later(minutes=2)  # the first incident of all: now there is a week to plan
        await judged.later(hours=2)
        (digest,) = told(judged)
        assert "*A quiet week:*" in digest.words
        assert "Nothing of it" not in digest.words
        assert [block["type"] for block in digest.blocks] == ["header", "section", "context"]


async def test_nobody_is_called_by_it(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        room = await over(judged, "sev1 Down <!channel> & out")
        for person in (judged.grace, judged.dennis, judged.linus):
            await person.join(board)
        item = f"action {judged.dennis.mention} by tomorrow Ask {judged.linus.mention} <!here>"
        await judged.say(judged.ada, item, room)
        before = len(judged.slack.notifications)
        await judged.later(hours=2)
        await judged.later(**WEEK)
        late = [m for m in told(judged) if "Overdue action items" in m.words]
        assert "dennis (1): *1* Ask @linus &lt;!here&gt;" in late[-1].words
        called = [n for n in judged.slack.notifications[before:] if n.message.channel == board.id]
        assert called == []


async def test_what_comes_back_says_which_change_it_was(judged: Scene, board: Channel) -> None:
    _, services = await described(judged)
    async with judged.running(**services, **given(judged, board)):
        release = f"Release 412 of {judged.dennis.mention} <!here> & more"
        await judged.say(judged.linus, f"change checkout {release}")
        for words in ("sev1 Checkout returns 500s", "sev2 Payments are slow"):
            room = await judged.declare(words)
            await judged.say(judged.ada, "cause change 1", room)
        before = len(judged.slack.notifications)
        await judged.later(minutes=2)
        await judged.later(hours=2)
        said = "Release 412 of @dennis &lt;!here&gt; &amp; more”: 2 incidents (1 and 2)"
        assert f"Caused by the same change of Checkout, “{said}" in told(judged)[0].words
        called = [n for n in judged.slack.notifications[before:] if n.message.channel == board.id]
        assert called == []


async def test_what_goes_on_is_promised_a_postmortem_only_where_it_needs_one(
    judged: Scene, board: Channel
) -> None:
    async with judged.running(**given(judged, board)):
        for words in ("sev2 Payments are slow", "sev3 Search is slow"):
            await judged.declare(words)
        await judged.later(minutes=2)
        await judged.later(hours=2)
        (digest,) = told(judged)
        worst, other = (said for said in sections(digest.blocks) if "declared" in said)
        assert worst.endswith("\nIt goes on: the postmortem comes when it is over")
        assert other.endswith("\nIt goes on")


async def test_a_private_incident_is_not_in_it(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        await judged.declare("sev1 --private A secret leaked")
        room = await over(judged)
        await judged.later(hours=2)
        (digest,) = told(judged)
        assert "*1 incident*" in digest.words
        assert "leaked" not in digest.words
        await judged.ada.convert(room, private=True)
        await judged.quiet()
        (digest,) = told(judged)
        assert TITLE not in digest.words + digest.text
        assert buttons(digest) == []
        assert "A quiet week" in digest.words


async def test_one_that_became_private_unnoticed_is_taken_out_within_the_hour(
    judged: Scene, board: Channel
) -> None:
    """Slack's event was lost: whoever asks Slack has to take it out of the digest as well."""
    async with judged.running(**given(judged, board)):
        room = await judged.declare()
        for length in ({"minutes": 2}, {"hours": 2}):  # planned first, and then due
            await judged.later(**length)
        assert TITLE in told(judged)[0].words
        room.kind = "group"
        await judged.later(hours=1)
        (digest,) = told(judged)
        assert TITLE not in digest.words + digest.text


async def test_one_that_becomes_private_months_later_is_taken_out_of_its_digest(
    judged: Scene, board: Channel
) -> None:
    stays = {"SITREP_ARCHIVE_AFTER": "off"}
    async with judged.running(**stays, **given(judged, board)):
        room = await over(judged)
        await judged.later(hours=2)
        for _ in range(30):
            await judged.later(days=7)
        digests = told(judged)
        assert len(digests) > 30
        assert TITLE in digests[0].words
        await judged.ada.convert(room, private=True)
        await judged.quiet()
        assert [TITLE in digest.words + digest.text for digest in digests].count(True) == 0


async def test_after_a_downtime_one_digest_says_which_weeks_it_covers(
    judged: Scene, board: Channel
) -> None:
    set_to = given(judged, board)
    async with judged.running(**set_to):
        await over(judged)
    judged.clock.forward(timedelta(days=15))
    async with judged.running(**set_to):
        await judged.later(seconds=1)
        (digest,) = told(judged)
        assert "This was due <!date" in digest.words
        assert "It covers 3 weeks: nothing was posted meanwhile." in digest.words
        assert TITLE in digest.words
        await judged.later(hours=30)
        assert len(told(judged)) == 1
    async with judged.running(**set_to):
        await judged.later(minutes=1)
        assert len(told(judged)) == 1


async def test_other_settings_plan_it_anew(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board)):
        await over(judged)
    async with judged.running(**given(judged, board, days=3)):
        await judged.later(hours=3)
        assert told(judged) == []
        await judged.later(days=3)
        assert len(told(judged)) == 1
    async with judged.running():
        await judged.later(days=8)
        assert len(told(judged)) == 1
        assert [row.review_due_at for row in await judged.rows(Workspace)] == [None]
    async with judged.running(**given(judged, board, days=2)):
        await judged.later(minutes=61)
        assert len(told(judged)) == 1  # what nobody asked for meanwhile is not made up for


async def test_after_a_crash_it_is_said_once(judged: Scene, board: Channel) -> None:
    slack = judged.slack
    async with judged.running(**given(judged, board, days=1)) as bot:
        await judged.declare()
        due = datetime.now(UTC) - timedelta(minutes=1)  # by the clock of the process
        await bot.database.transaction(
            lambda session: session.exec(update(Workspace).values(review_due_at=due))
        )
    with slack.faults.held("chat.postMessage") as gate:
        async with mortal.running(judged, **given(judged, board, days=1)) as process:
            await slack.wait_for(lambda: gate.waiting > 0, what="the digest to be posted")
            await process.kill()
    async with judged.running(**given(judged, board, days=1)):
        await judged.later(seconds=LEASE)
        assert len(told(judged)) == 1


@pytest.mark.on("postgresql")
async def test_three_instances_say_it_once(judged: Scene, board: Channel) -> None:
    set_to = given(judged, board)
    async with judged.running(**set_to), judged.running(**set_to), judged.running(**set_to):
        await judged.slack.connected(6)
        await over(judged)
        await judged.later(hours=2)
        assert len(told(judged)) == 1
        await judged.later(**WEEK)
        assert len(told(judged)) == 2


async def test_what_does_not_fit_in_stands_in_its_thread(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board, hours=3)):
        for number in range(1, 12):
            await judged.declare(f"sev3 Outage number {number}")
        await judged.later(minutes=2)
        await judged.later(hours=3)
        (first,) = told(judged)
        rest = board.thread(first.ts)[1:]
        assert len(rest) == 2
        assert "What else there is stands in the thread." in first.words
        assert "*11 incidents*" in first.words
        assert "Outage number 8" in first.words
        assert "Outage number 9" not in first.words
        assert "Outage number 11" in rest[0].words
        assert "What comes back" in rest[1].words or "Who carried it" in rest[1].words


async def test_out_of_its_channel_it_asks_to_be_let_in(judged: Scene, board: Channel) -> None:
    judged.provoked.refusal("chat.postMessage", "not_in_channel", fails="board")
    membership.leave(judged.slack.space, board, judged.slack.bot_user, judged.ada.id)
    async with judged.running(**given(judged, board)):
        room = await over(judged)
        await judged.later(hours=2)
        (report,) = [m for m in judged.posted(room) if "I could not post the review" in m.words]
        assert f"Add me to <#{board.id}>: type `/invite @Sitrep` there" in report.words
        await judged.ada.invite(board, judged.slack.bot_user)
        await judged.quiet()
        assert TITLE in told(judged)[0].words
        assert len(told(judged)) == 1


async def test_anybody_reads_it_without_waiting(judged: Scene, board: Channel) -> None:
    async with judged.running(**given(judged, board, days=2)):
        room = await over(judged)
        answer = await judged.say(judged.linus, "board")
        assert f"The board reads it in <#{board.id}>, next <!date" in answer.text
        shown = judged.linus.ephemerals("general")[-1]
        assert f"*1* {TITLE}" in shown.words
        assert "Not reviewed yet: `/incident reviewed 1`" in shown.words
        assert buttons(shown) == []
        assert told(judged) == []
        await judged.say(judged.linus, "board post")
        assert buttons(told(judged)[0]) == [MARK]
        assert "a few minutes ago" in (await judged.say(judged.ada, "board post")).text
        await judged.say(judged.ada, "reviewed", room)
        assert buttons(told(judged)[0]) == []
        assert "Usage" in (await judged.say(judged.ada, "board now")).text
        await judged.later(days=2)
        assert len(told(judged)) == 2


async def test_without_a_channel_it_is_shown_and_not_posted(scene: Scene) -> None:
    await over(scene)
    assert "next" not in (await scene.say(scene.ada, "board")).text
    assert TITLE in scene.ada.ephemerals("general")[-1].words
    assert "SITREP_REVIEW_CHANNEL" in (await scene.say(scene.ada, "board post")).text
