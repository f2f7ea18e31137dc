"""Whatever people do, in whatever order, on good days and on bad ones: the bot holds.

What must hold is judged after every scenario: nothing refused, no fault, nothing said twice.
"""

from random import Random
from typing import Final

import pytest

from sandbox.control.faults import Fault
from sandbox.workspace.channel import Channel
from tests.scenarios.asking import open_in
from tests.scenarios.scene import Scene
from tests.scenarios.walk import Walk

KINDS: Final = ("sev1 Checkout", "sev2 --drill Checkout", "sev1 --private Checkout")
GONE: Final = (
    ("reactions.add", "message_not_found"),
    ("reactions.get", "message_not_found"),
    ("conversations.replies", "thread_not_found"),
    ("conversations.replies", "message_not_found"),
)
# A form that cannot be opened is a fault that is admitted: `views.open` stays well.
FRAGILE: Final = (
    *("chat.postMessage", "chat.update", "chat.postEphemeral", "chat.getPermalink"),
    *("conversations.setTopic", "conversations.invite", "conversations.open", "users.info"),
    *("conversations.history", "conversations.replies", "reactions.add", "reactions.remove"),
)
TROUBLE: Final = {
    "http_500": Fault(status=500),
    "ratelimited": Fault(status=429, retry_after=7),
    "connection_cut": Fault(cut="after"),
    "malformed": Fault(malformed=True),
}


async def begun(scene: Scene, seed: int) -> Channel:
    scene.provoked.refusals.update(GONE)
    room = await scene.declare(KINDS[seed % len(KINDS)])
    await scene.ada.invite(room, scene.grace, scene.linus, scene.barbara, scene.dennis)
    return room


def called(scene: Scene) -> set[str]:
    """Return whom the bot has called that it never may."""
    bot = scene.slack.bot_user
    return {
        each.who
        for each in scene.slack.notifications
        if each.message.user == bot and each.who in ("channel", "everyone")
    }


@pytest.mark.parametrize("seed", range(2))
async def test_on_a_good_day(scene: Scene, seed: int) -> None:
    room = await begun(scene, seed)
    walk = Walk(scene, room, seed)
    for _ in range(4):
        await walk.steps(15)
        await scene.quiet()
        assert len(open_in(scene, room)) <= 1, walk.taken
    assert called(scene) == set()


@pytest.mark.parametrize("seed", range(2))
async def test_on_a_bad_day(judged: Scene, seed: int) -> None:
    async with judged.running():
        walk = Walk(judged, await begun(judged, seed), seed)
    for _ in range(2):  # lives of the process
        async with judged.running():
            for _ in range(4):
                trouble(judged, walk.random)
                await walk.steps(5)
            judged.slack.faults.clear()
            for _ in range(5):
                await judged.later(seconds=61)
    assert called(judged) == set()


def trouble(scene: Scene, random: Random) -> None:
    """Have some of the next calls of some method go wrong."""
    method, (error, fault) = random.choice(FRAGILE), random.choice([*TROUBLE.items()])
    scene.provoked.refusal(method, error)
    times = random.randint(1, 4)
    scene.slack.faults.add(
        Fault(
            method,
            times,
            status=fault.status,
            retry_after=fault.retry_after,
            malformed=fault.malformed,
            cut=fault.cut,
        )
    )
