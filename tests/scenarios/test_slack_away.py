"""Slack is away altogether: the bot starts, can be asked, and catches up when Slack is back."""

import pytest

from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import Scene


@pytest.mark.parametrize("over", [SOCKET, HTTP])
async def test_a_bot_that_starts_while_slack_is_away_can_be_asked_how_it_is(
    judged: Scene, over: str
) -> None:
    await judged.slack.go_away()
    async with judged.starting(over) as bot:
        assert await judged.get("/healthz") == (200, "ok\n")
        status, body = await judged.get("/readyz")
        assert (status, "Slack has not answered yet." in body) == (503, True)
        assert bot.starting
        assert not bot.starting.done()
        await judged.slack.come_back()


async def test_without_a_token_there_is_no_page(scene: Scene) -> None:
    await scene.declare()
    for path in ("/incidents", "/incidents/1", "/incidents/style.css"):
        assert (await scene.get(path))[0] == 404
