"""A private incident is on the Home of who is in its channel, and on nobody else's."""

from collections.abc import Awaitable, Callable

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.at_home import looked, shown
from tests.scenarios.scene import TITLE, Scene

SECRET = "Zanzibar leaks"


async def test_a_private_one_is_on_the_home_of_who_is_in_its_channel(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {SECRET}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    for inside in (scene.ada, scene.linus):
        assert (
            f"🔒 private · 🔴 SEV1 · 🆕 declared · *1* {SECRET}"
            in (await looked(scene, inside)).words
        )
    outside = await looked(scene, scene.dennis)
    assert "Nothing is open" in outside.words
    assert SECRET not in str(outside.blocks)


async def _leaves(scene: Scene, room: Channel) -> None:
    await scene.linus.leave(room)


async def _is_removed(scene: Scene, room: Channel) -> None:
    await scene.ada.remove(room, scene.linus)


async def _is_missed(scene: Scene, room: Channel) -> None:
    """Leave without any event: Slack's own list is asked every hour."""
    del room.members[scene.linus.id]
    await scene.later(hours=1)


@pytest.mark.parametrize("goes", [_leaves, _is_removed, _is_missed])
async def test_who_is_out_of_its_channel_has_it_taken_off_their_home(
    scene: Scene, goes: Callable[[Scene, Channel], Awaitable[None]]
) -> None:
    room = await scene.declare(f"sev1 --private {SECRET}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    assert SECRET in (await looked(scene, scene.linus)).words
    await goes(scene, room)
    await scene.quiet()
    assert SECRET not in str(shown(scene, scene.linus).blocks)
    assert SECRET not in str((await looked(scene, scene.linus)).blocks)


async def test_one_that_became_private_is_gone_from_the_next_home(
    scene: Scene, room: Channel
) -> None:
    assert TITLE in (await looked(scene, scene.dennis)).words
    await scene.ada.convert(room, private=True)
    await scene.quiet()
    assert TITLE not in (await looked(scene, scene.dennis)).words
    assert TITLE in (await looked(scene, scene.ada)).words
