"""The digest: who decides reads of all open SEV1s in one message, each half hour."""

import pytest

from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios import mortal
from tests.scenarios.scene import TITLE, Scene

LEASE = 61  # seconds; then nobody believes any more that the dead process is still at it


@pytest.fixture
async def decks(judged: Scene) -> Channel:
    """Give the channel of those who decide, with the bot in it."""
    channel = await judged.ada.make_channel("executives")
    channel.members[judged.slack.bot_user] = None
    return channel


def told(scene: Scene) -> list[Message]:
    return scene.posted("executives")


async def test_one_message_about_all_each_half_hour_and_a_last_one(
    judged: Scene, decks: Channel
) -> None:
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        room = await judged.declare()
        await judged.later(seconds=1)
        (first,) = told(judged)
        assert "1 open incident" in first.words
        assert "No update is out yet." in first.words
        other = await judged.declare("sev1 Logins fail")
        await judged.later(minutes=10)
        await judged.say(judged.ada, "update We roll back", room)
        assert len(told(judged)) == 1
        await judged.later(minutes=20)
        second = told(judged)[1].words
        for part in (TITLE, "Logins fail", "We roll back", "2 open incidents", "for 30m"):
            assert part in second
        assert f"<#{room.id}>" in second
        assert "Next digest by" in second
        await judged.say(judged.ada, "cancel it was the same", other)
        await judged.later(minutes=30)
        assert "is now 🔴 SEV1 · 🚫 cancelled" in told(judged)[2].words
        await judged.say(judged.ada, "severity sev2 fewer", room)
        await judged.later(seconds=1)
        last = told(judged)[3]
        assert "No 🔴 SEV1 is open any more." in last.words
        assert f"{TITLE}, is now 🟠 SEV2" in last.words
        await judged.later(minutes=90)
        assert len(told(judged)) == 4


async def test_a_raised_and_a_reopened_one_begin_it_too(judged: Scene, decks: Channel) -> None:
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        room = await judged.declare(f"sev2 {TITLE}")
        await judged.later(minutes=31)
        assert told(judged) == []
        await judged.say(judged.ada, "severity sev1 more", room)
        await judged.later(seconds=1)
        await judged.say(judged.ada, "cancel it was nothing", room)
        await judged.later(seconds=1)
        await judged.say(judged.ada, "reopen it was not", room)
        await judged.later(seconds=1)
        assert [("any more" in message.words) for message in told(judged)] == [False, True, False]


@pytest.mark.parametrize("flag", ["--private", "--drill"])
async def test_nothing_of_private_incidents_and_drills(
    judged: Scene, decks: Channel, flag: str
) -> None:
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        await judged.declare(f"sev1 {flag} {TITLE}")
        await judged.later(minutes=31)
        assert told(judged) == []


async def test_what_has_become_private_is_no_longer_named(judged: Scene, decks: Channel) -> None:
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        room = await judged.declare()
        await judged.later(seconds=1)
        await judged.ada.convert(room, private=True)
        await judged.quiet()
        await judged.later(minutes=31)
        first, last = told(judged)
        assert TITLE in first.words
        assert TITLE not in last.words
        assert "any more" in last.words


async def test_typed_words_call_nobody(judged: Scene, decks: Channel) -> None:
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        room = await judged.declare("sev1 Down <!channel> & out")
        await judged.say(judged.ada, "update We <!here> are on it", room)
        await judged.later(minutes=31)
        assert all("<!channel>" not in m.words + m.text for m in told(judged))
        assert all("<!here>" not in m.words + m.text for m in told(judged))


async def test_out_of_its_channel_it_asks_to_be_let_in(judged: Scene, decks: Channel) -> None:
    judged.provoked.refusal("chat.postMessage", "not_in_channel", fails="digest")
    membership.leave(judged.slack.space, decks, judged.slack.bot_user, judged.ada.id)
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        room = await judged.declare()
        await judged.later(minutes=31)
        await judged.later(minutes=31)
        reports = [m for m in judged.posted(room) if "I could not post the digest" in m.words]
        assert len(reports) == 1
        assert f"Add me to <#{decks.id}>: type `/invite @Sitrep` there" in reports[0].words


async def test_it_begins_where_a_sev1_was_open_before_it_was_set(
    judged: Scene, decks: Channel
) -> None:
    async with judged.running():
        await judged.declare()
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        await judged.later(hours=1, seconds=1)
        await judged.later(seconds=1)
        assert len(told(judged)) >= 1
    before = len(told(judged))
    async with judged.running():
        await judged.later(minutes=61)
        assert len(told(judged)) == before


async def test_while_slack_is_away_digests_do_not_pile_up(judged: Scene, decks: Channel) -> None:
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        room = await judged.declare()
        await judged.later(seconds=1)
        await judged.say(judged.ada, "update We roll back", room)
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        await judged.later(hours=3)
        assert len(told(judged)) == 2


async def test_after_a_crash_it_is_said_once(judged: Scene, decks: Channel) -> None:
    slack = judged.slack
    with slack.faults.held("chat.postMessage") as gate:
        async with mortal.running(judged, SITREP_DIGEST_CHANNEL=decks.id) as process:
            await judged.ada.command(f"/incident declare sev1 {TITLE}")
            await slack.wait_for(lambda: gate.waiting > 2, what="the digest to be posted")
            await process.kill()
    async with judged.running(SITREP_DIGEST_CHANNEL=decks.id):
        await judged.later(seconds=LEASE)
        assert len(told(judged)) == 1


@pytest.mark.on("postgresql")
async def test_two_instances_say_it_once(judged: Scene, decks: Channel) -> None:
    given = {"SITREP_DIGEST_CHANNEL": decks.id}
    async with judged.running(**given), judged.running(**given):
        await judged.slack.connected(4)
        for title in ("Checkout", "Search", "Login"):
            await judged.ada.command(f"/incident declare sev1 {title} is down")
        await judged.quiet()
        await judged.later(seconds=1)
        await judged.later(minutes=30)
        messages = [message.words for message in told(judged)]
        assert len(messages) in (2, 3)  # the first may have come between two declarations
        assert "3 open incidents" in messages[-1]
