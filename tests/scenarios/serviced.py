"""Owns the services of a scenario: checkout has everything, search has nothing."""

from collections.abc import Mapping
from typing import Final

from sandbox.workspace.channel import Channel
from sandbox.workspace.people import UserGroup
from tests.scenarios.scene import Scene

GROUP: Final = "S0CHECK001"
BOOK: Final = "https://wiki.example.com/checkout"


async def described(scene: Scene, *, bot_inside: bool = True) -> tuple[Channel, Mapping[str, str]]:
    """Give checkout's own channel, and the settings: Dennis owns it, Barbara is on call for it."""
    own = await scene.linus.make_channel("team-checkout")
    if bot_inside:
        scene.slack.admit_bot(own)
    scene.slack.space.add_user_group(UserGroup(GROUP, "checkout", (scene.barbara.id,)))
    return own, {
        "SITREP_SERVICES__CHECKOUT__LABEL": "Checkout",
        "SITREP_SERVICES__CHECKOUT__OWNERS": scene.dennis.id,
        "SITREP_SERVICES__CHECKOUT__ON_CALL": GROUP,
        "SITREP_SERVICES__CHECKOUT__CHANNEL": own.id,
        "SITREP_SERVICES__CHECKOUT__RUNBOOKS": f"Roll back={BOOK}",
        "SITREP_SERVICES__SEARCH__LABEL": "Search",
    }


def named(scene: Scene, room: Channel) -> list[str]:
    """Return what the room was told of services."""
    return [said.words for said in scene.posted(room) if "🧩" in said.words][1:]
