"""Slack is away altogether: the bot starts, the page is read, and all is caught up afterwards."""

from datetime import timedelta

import aiohttp
import pytest

from sandbox.delivery.delivery import Delivery
from sandbox.workspace.channel import Channel
from storage.models import Source, TimelineEntry
from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import Scene
from tests.waiting import PATIENCE, until

TOKEN = "correct-horse-battery-staple-at-three"
BOTH = pytest.mark.parametrize("over", [SOCKET, HTTP])
UPDATE = "We roll back release 412"


def said(scene: Scene, where: Channel, words: str) -> int:
    return len([message for message in scene.posted(where) if words in message.text])


async def asked(scene: Scene, path: str = "") -> tuple[int, str]:
    """Ask for a page with the token."""
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {TOKEN}"}) as session,
        session.get(f"{scene.bot.url}/incidents{path}") as answer,
    ):
        return answer.status, await answer.text()


async def read(scene: Scene, path: str = "") -> str:
    status, said = await asked(scene, path)
    assert status == 200, said
    return said


async def says(scene: Scene, words: str) -> None:
    """Wait until the page says so; who asks as often as this is told to wait now and then."""

    async def is_said() -> bool:
        status, said = await asked(scene)
        assert status in (200, 429), said
        return words in said

    await until(is_said)


async def delivered_again(scene: Scene, deliveries: list[Delivery]) -> None:
    """Have Slack deliver what it could not deliver, and once more, as when the answer was lost."""
    for _ in range(2):
        for delivery in deliveries:
            copy = scene.slack.courier.send(delivery.kind, delivery.payload)
            await copy.settled.wait()
    await scene.quiet()


async def tagged(scene: Scene) -> list[TimelineEntry]:
    return [row for row in await scene.rows(TimelineEntry) if row.source is Source.MESSAGE]


@pytest.mark.given(SITREP_PAGE_TOKEN=TOKEN)
@BOTH
async def test_a_bot_that_starts_during_an_outage_shows_what_is_open_and_tells_slack_later(
    judged: Scene, over: str
) -> None:
    slack = judged.slack
    judged.provoked.refusal("*", "http_503")
    judged.provoked.waiting = True
    async with judged.running(over):
        room = await judged.declare()
        await judged.staff(room)
        slack.faults.fail("*", 503, times=1_000)
        await judged.say(judged.linus, f"update {UPDATE}", room)
    judged.provoked.waiting = False
    await slack.go_away()
    slack.faults.clear()
    async with judged.starting(over) as bot:
        assert await judged.get("/healthz") == (200, "ok\n")
        assert (await judged.get("/readyz"))[0] == 503
        for page in (await read(judged), await read(judged, "/1")):
            assert "Slack has not been reached since Sitrep was started" in page
            assert "wait for Slack" in page
            assert "Checkout returns 500s" in page
            assert judged.grace.user.name in page
        assert UPDATE in page
        assert bot.starting
        assert not bot.starting.done()
        await slack.come_back()
        await bot.starting
        await judged.later(minutes=2)
        assert said(judged, room, "📣 Update 1") == 1
        page = await read(judged, "/1")
        assert "Slack can be reached" in page
        assert "for Slack" not in page


@pytest.mark.given(SITREP_PAGE_TOKEN=TOKEN)
async def test_when_slack_goes_away_the_page_says_since_when(scene: Scene) -> None:
    await scene.declare()
    assert "Slack can be reached" in await read(scene)
    await scene.slack.go_away()
    await says(scene, "Slack has been out of reach since")
    await scene.slack.come_back()
    await scene.slack.connected(within=PATIENCE)
    await scene.later(minutes=1)
    await says(scene, "Slack can be reached")


@pytest.mark.over(HTTP)
@pytest.mark.given(SITREP_PAGE_TOKEN=TOKEN)
async def test_over_http_an_outage_is_noticed_by_asking_while_somebody_reads(scene: Scene) -> None:
    """No line is cut, and there is nothing to tell: nothing else would show it."""
    await scene.declare()
    before = len(scene.slack.calls.to("auth.test"))
    await says(scene, "Slack can be reached")
    await scene.slack.wait_for(lambda: len(scene.slack.calls.to("auth.test")) > before)
    await scene.slack.go_away()
    scene.clock.forward(timedelta(seconds=21))
    await says(scene, "Slack does not answer.")
    await scene.slack.come_back()
    scene.clock.forward(timedelta(seconds=21))
    await says(scene, "Slack can be reached")


@BOTH
async def test_what_was_typed_while_the_bot_was_away_takes_effect_once(
    judged: Scene, over: str
) -> None:
    slack = judged.slack
    async with judged.running(over):
        room = await judged.declare()
        await judged.staff(room)
        message = await judged.dennis.post("Errors began with release 412", room)
        await judged.quiet()
    since = slack.mark()
    await judged.barbara.react(message, "mag")
    await judged.dennis.edit(message, "Errors began with release 413")
    missed = await slack.told(since)
    assert [delivery.acknowledged for delivery in missed] == [None] * len(missed)
    async with judged.running(over):
        await delivered_again(judged, missed)
        assert "white_check_mark" in message.reactions
        assert [row.text for row in await tagged(judged)] == ["Errors began with release 413"]


async def test_what_was_typed_while_no_line_was_open_takes_effect_once(
    scene: Scene, staffed: Channel
) -> None:
    message = await scene.dennis.post("Errors began with release 412", staffed)
    await scene.quiet()
    await scene.slack.go_away()
    since = scene.slack.mark()
    await scene.barbara.react(message, "mag")
    missed = await scene.slack.told(since)
    assert [delivery.acknowledged for delivery in missed] == [None]
    await scene.slack.come_back()
    await scene.slack.connected(within=PATIENCE)
    await delivered_again(scene, missed)
    assert "white_check_mark" in message.reactions
    assert len(await tagged(scene)) == 1


async def test_without_a_token_there_is_no_page(scene: Scene) -> None:
    await scene.declare()
    for path in ("/incidents", "/incidents/1", "/incidents/style.css"):
        assert (await scene.get(path))[0] == 404
