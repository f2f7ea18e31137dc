"""A token that Slack does not take: said on /readyz, and everything is caught up afterwards."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import Scene
from tests.waiting import until


def said(scene: Scene, where: Channel | str) -> str:
    return "\n".join(message.words for message in scene.slack.messages(channel=where))


async def test_a_revoked_token_is_told_by_readyz_and_nothing_is_lost(
    scene: Scene, staffed: Channel
) -> None:
    for method in ("chat.postMessage", "chat.update", "conversations.setTopic"):
        scene.provoked.refusal(method, "token_revoked")
    scene.slack.installation.is_revoked = True
    answer = await scene.say(scene.linus, "update We roll back", staffed)
    assert "Update 1 is on its way" in answer.text
    status, body = await scene.get("/readyz")
    assert status == 503
    assert "SLACK_BOT_TOKEN" in body
    scene.slack.installation.is_revoked = False
    await scene.later(minutes=2)
    assert "We roll back" in said(scene, staffed)
    assert "We roll back" in said(scene, "incidents")
    assert (await scene.get("/readyz"))[0] == 200


@pytest.mark.parametrize("over", [SOCKET, HTTP])
async def test_a_restart_with_a_revoked_token_records_and_catches_up(
    judged: Scene, over: str
) -> None:
    for method in ("auth.test", "apps.connections.open"):
        judged.provoked.refusal(method, "token_revoked")
    for method in ("users.conversations", "chat.postMessage", "chat.update"):
        judged.provoked.refusal(method, "token_revoked")
    async with judged.running(over):
        room = await judged.declare()
    judged.slack.installation.is_revoked = True
    async with judged.starting(over) as bot:
        await until(lambda: bot.parts.server.listening)
        await says(judged, "the token was revoked")
        judged.slack.installation.is_revoked = False
        assert bot.starting is not None
        await bot.starting
        if over == SOCKET:
            await judged.slack.connected()
        else:
            judged.slack.deliver_to(f"{bot.url}/slack/events")
        await judged.say(judged.ada, "update We roll back", room)
        await judged.later(minutes=2)
        assert "We roll back" in said(judged, room)


async def says(scene: Scene, words: str) -> None:
    """Wait until /readyz says so."""

    async def is_said() -> bool:
        return words in (await scene.get("/readyz"))[1]

    await until(is_said)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("account_inactive", "the app was removed from the workspace"),
        ("team_access_not_granted", "a Slack admin has to approve the app"),
    ],
)
async def test_whatever_is_wrong_with_the_token_it_goes_on_by_itself(
    scene: Scene, staffed: Channel, code: str, why: str
) -> None:
    scene.provoked.refusal("*", code)
    for method in ("chat.postMessage", "chat.update"):
        scene.slack.faults.refuse(method, code, times=4)
    await scene.say(scene.linus, "update We roll back", staffed)
    status, body = await scene.get("/readyz")
    assert (status, why in body) == (503, True)
    for _ in range(9):
        await scene.later(minutes=1)
    assert "We roll back" in said(scene, staffed)
    assert "We roll back" in said(scene, "incidents")
    assert (await scene.get("/readyz"))[0] == 200
