"""The clean-up: boxes on the card of what is resolved, ticked by several people at once."""

import asyncio

import pytest

from sandbox.blocks.validate import elements_of
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Audit
from tests.scenarios.scene import Scene
from tests.scenarios.test_permissions import GUEST, hired
from tests.scenarios.test_redelivery import again

ALL = ["temporary", "capacity", "told"]


@pytest.fixture
async def resolved(scene: Scene, staffed: Channel) -> Channel:
    """Give the channel of an incident that is resolved."""
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, staffed)
    return staffed


def ticked(card: Message) -> list[str]:
    """Return what is ticked on the card; an error where it has no boxes."""
    (boxes,) = [one for block in card.blocks for one in elements_of(block) if _is_boxes(one)]
    return [option["value"] for option in boxes.get("initial_options", ())]


def _is_boxes(element: dict[str, str]) -> bool:
    return element["type"] == "checkboxes"


def has_boxes(card: Message) -> bool:
    return any(_is_boxes(one) for block in card.blocks for one in elements_of(block))


async def test_who_ticked_stands_on_the_card_and_the_timeline(
    scene: Scene, resolved: Channel
) -> None:
    card = scene.posted(resolved)[0]
    assert ticked(card) == []
    assert "Bridge closed" not in card.words
    await scene.dennis.click(card, "clean_up", ["capacity"])
    await scene.quiet()
    assert ticked(card) == ["capacity"]
    assert f"✅ Capacity restored: {scene.dennis.mention}" in card.words
    assert "ticked off: Capacity restored" in await scene.timeline(resolved)
    (row,) = [row for row in await scene.rows(Audit) if row.action == "clean-up"]
    assert (row.actor_id, row.after) == (scene.dennis.id, {"capacity": True})


async def test_a_tick_can_be_taken_off_again(scene: Scene, resolved: Channel) -> None:
    card = scene.posted(resolved)[0]
    for chosen in (ALL, ["told"]):
        await scene.ada.click(card, "clean_up", chosen)
        await scene.quiet()
        assert ticked(card) == chosen
    assert (
        "took the tick off: Temporary rules and workarounds removed, Capacity restored"
        in await scene.timeline(resolved)
    )


@pytest.mark.on("postgresql")
async def test_two_at_once_undo_nothing_of_each_other(scene: Scene, resolved: Channel) -> None:
    card = scene.posted(resolved)[0]
    await asyncio.gather(
        scene.ada.click(card, "clean_up", ["capacity"]),
        scene.dennis.click(card, "clean_up", ["told"]),
    )
    await scene.quiet()
    assert ticked(card) == ["capacity", "told"]


async def test_a_click_that_is_delivered_again_ticks_once(scene: Scene, resolved: Channel) -> None:
    card = scene.posted(resolved)[0]
    done = await scene.ada.click(card, "clean_up", ["capacity"])
    await scene.quiet()
    await scene.ada.click(card, "clean_up", [])
    await again(scene, done.delivery)
    assert ticked(card) == []


@pytest.mark.given(SITREP_BRIDGE__SEV1="https://meet.example.com/war-room")
async def test_the_bridge_is_on_the_list_where_there_is_one(scene: Scene) -> None:
    room = await scene.declare()
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.ada, line, room)
    card = scene.posted(room)[0]
    await scene.ada.click(card, "clean_up", ["bridge", *ALL])
    await scene.quiet()
    assert ticked(card) == ["bridge", *ALL]
    assert f"✅ Bridge closed: {scene.ada.mention}" in card.words


async def test_what_is_reopened_begins_its_clean_up_anew(scene: Scene, resolved: Channel) -> None:
    card = scene.posted(resolved)[0]
    await scene.ada.click(card, "clean_up", ALL)
    await scene.quiet()
    await scene.say(scene.ada, "reopen it is back", resolved)
    assert not has_boxes(card)
    for line in ("mitigate rolled back again", "resolve normal"):
        await scene.say(scene.ada, line, resolved)
    assert ticked(card) == []


async def test_a_click_that_comes_late_says_how_things_stand(
    scene: Scene, resolved: Channel
) -> None:
    card = scene.posted(resolved)[0]
    blocks = card.blocks
    await scene.say(scene.ada, "reopen it is back", resolved)
    now, card.blocks = card.blocks, blocks
    await scene.ada.click(card, "clean_up", ["capacity"])
    card.blocks = now
    await scene.quiet()
    assert "The clean-up is for what is resolved" in scene.ada.ephemerals(resolved)[-1].text
    assert not has_boxes(card)


async def test_a_guest_ticks_nothing(scene: Scene, resolved: Channel) -> None:
    card = scene.posted(resolved)[0]
    guest = await hired(scene, GUEST, resolved)
    await guest.click(card, "clean_up", ["capacity"])
    await scene.quiet()
    assert ticked(card) == []
    assert "You can look, and not act" in guest.ephemerals(resolved)[-1].text
