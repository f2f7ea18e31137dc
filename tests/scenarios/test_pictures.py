"""The charts of the figures as a picture, where Slack draws none: once, or a word why not."""

from typing import TYPE_CHECKING

import pytest

from bot import pictures
from sandbox.control.faults import Fault
from sandbox.driver.person import Person
from sandbox.workspace.message import Message
from tests.scenarios import mortal
from tests.scenarios.scene import Scene
from tests.scenarios.test_dying import LEASE
from tests.scenarios.test_measuring import played, told

if TYPE_CHECKING:
    from collections.abc import Callable

PNG = b"\x89PNG\r\n\x1a\n"
HERE = "The charts follow as a picture, in your direct messages with me."
NOT = "I could not bring the charts here as a picture."

pytestmark = pytest.mark.skipif(not pictures.can_paint(), reason="`sitrep[pictures]` is not there")


@pytest.fixture
def plain(judged: Scene) -> Scene:
    """Give a scene in a workspace that has no chart blocks yet."""
    judged.slack.space.takes_charts = False
    return judged


def shared(who: Person) -> list[Message]:
    return [message for message in who.inbox if message.files]


async def test_who_asked_gets_it_in_their_direct_messages(plain: Scene) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        await plain.later(days=9)
        await played(plain, "sev2 Search is slow")
        await plain.later(minutes=1)
        await plain.say(plain.linus, "metrics")
        assert HERE in told(plain.linus)
        assert "To restore (MTTR): *42m*" in told(plain.linus)
        (message,) = shared(plain.linus)
        assert message.text == (
            "*Incidents in the last 30 days*, as charts. The figures are where you asked for them."
        )
        (file,) = message.files
        assert file.title == "Incidents in the last 30 days"
        trend = file.alt_text.partition("Median: ")[2].partition(";")[0]
        assert [point.rpartition(" ")[2] for point in trend.split(", ")] == ["42", "42"]
        assert "SEV1: " in file.alt_text
        content = plain.slack.space.uploads[file.id].content
        assert content is not None
        assert content.startswith(PNG)
        assert not shared(plain.ada)


async def test_where_nothing_happened_nothing_is_painted(plain: Scene) -> None:
    async with plain.running():
        await plain.say(plain.linus, "metrics")
        assert HERE not in told(plain.linus)
        assert not plain.slack.space.uploads


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal"])
async def test_when_the_answer_is_lost_it_still_comes_once(plain: Scene, method: str) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        plain.provoked.refusal(method, "connection_cut")
        plain.slack.faults.cut(method, "after")
        await plain.say(plain.linus, "metrics")
        await plain.later(minutes=1)
        assert len(shared(plain.linus)) == 1
        assert NOT not in "".join(message.text for message in plain.linus.inbox)


async def test_when_slack_shares_it_late_it_still_comes_once(plain: Scene) -> None:
    """The answer is lost, and when it is looked for it is not yet there."""
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        plain.provoked.refusal("files.completeUploadExternal", "connection_cut")
        plain.slack.faults.cut("files.completeUploadExternal", "after")
        late: list[Callable[[], object]] = []
        plain.slack.space.shares_late = late
        await plain.say(plain.linus, "metrics")
        await plain.later(seconds=2)
        plain.slack.space.shares_late = None
        for share in late:
            share()
        for _ in range(3):
            await plain.later(seconds=10)
        assert len(shared(plain.linus)) == 1


async def test_when_the_bytes_do_not_arrive_they_are_sent_again(plain: Scene) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        plain.slack.faults.add(Fault("upload", status=503))
        await plain.say(plain.linus, "metrics")
        await plain.later(minutes=1)
        assert len(shared(plain.linus)) == 1


async def test_after_a_crash_it_is_looked_for_first(plain: Scene) -> None:
    """The process dies while Slack takes the picture: nobody hears that it has."""
    slack = plain.slack
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
    with slack.faults.held("files.completeUploadExternal") as gate:
        async with mortal.running(plain) as process:
            await plain.linus.command("/incident metrics")
            await slack.wait_for(lambda: gate.waiting, within=60, what="the picture to be shared")
            await process.kill()
        assert not shared(plain.linus)
    await slack.wait_for(lambda: shared(plain.linus), what="the picture")
    async with plain.running():
        await plain.later(seconds=LEASE)
        assert len(shared(plain.linus)) == 1


async def test_where_files_are_not_taken_that_is_said_once(plain: Scene) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        plain.slack.space.refuses_files = "file_uploads_disabled"
        plain.provoked.refusal("files.getUploadURLExternal", "file_uploads_disabled")
        await plain.say(plain.linus, "metrics")
        assert [message.text for message in plain.linus.inbox if NOT in message.text]
        await plain.say(plain.barbara, "metrics")
        assert HERE not in told(plain.barbara)
        assert "Incidents, by week: `" in told(plain.barbara)
        assert not [message for message in plain.barbara.inbox if NOT in message.text]


@pytest.mark.parametrize("error", ["file_not_found", "file_update_failed"])
async def test_what_goes_wrong_once_does_not_end_all_pictures(plain: Scene, error: str) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        plain.provoked.refusal("files.completeUploadExternal", error)
        plain.slack.faults.refuse("files.completeUploadExternal", error)
        await plain.say(plain.linus, "metrics")
        assert [message.text for message in plain.linus.inbox if NOT in message.text]
        await plain.say(plain.barbara, "metrics")
        assert len(shared(plain.barbara)) == 1


async def test_bytes_that_slack_will_not_take_once_do_not_end_all_pictures(plain: Scene) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        plain.slack.faults.add(Fault("upload", status=404))
        await plain.say(plain.linus, "metrics")
        assert [message.text for message in plain.linus.inbox if NOT in message.text]
        await plain.say(plain.barbara, "metrics")
        assert len(shared(plain.barbara)) == 1


async def test_that_none_comes_is_said_once_though_the_process_dies(plain: Scene) -> None:
    slack = plain.slack
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
    slack.space.refuses_files = "file_uploads_disabled"
    plain.provoked.refusal("files.getUploadURLExternal", "file_uploads_disabled")
    with slack.faults.held("chat.postMessage") as gate:
        async with mortal.running(plain) as process:
            await plain.linus.command("/incident metrics")
            await slack.wait_for(lambda: gate.waiting, within=60, what="the word why not")
            await process.kill()
    await slack.wait_for(lambda: plain.linus.inbox, what="the word why not")
    async with plain.running():
        await plain.later(seconds=LEASE)
        assert len([message for message in plain.linus.inbox if NOT in message.text]) == 1


async def test_nothing_of_a_private_incident_is_in_it_wherever_it_is_asked_for(
    plain: Scene,
) -> None:
    async with plain.running():
        await played(plain, "sev1 Checkout returns 500s")
        room = await plain.declare("sev1 --private Zanzibar leaks")
        await plain.later(days=2)
        await plain.say(plain.ada, "ack", room)
        await plain.later(minutes=1)
        await plain.say(plain.ada, "metrics", room)
        (message,) = shared(plain.ada)
        assert "SEV1: 1" in message.files[0].alt_text
        assert "Zanzibar" not in str(message)
