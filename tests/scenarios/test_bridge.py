"""The war room: where those at work talk, on card and bookmark."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.asking import called
from tests.scenarios.scene import TITLE, Scene

OWN = "https://meet.example.com/inc-1-checkout-returns-500s"
ALL = "https://meet.example.com/war-room"
given = pytest.mark.given(
    SITREP_BRIDGE__SEV1="https://meet.example.com/inc-{number}-{slug}", SITREP_BRIDGE__SEV2=ALL
)


def bridge(room: Channel) -> list[str]:
    """Return where the channel's bookmark leads, in a list of at most one."""
    return [mark.link for mark in room.bookmarks.values() if mark.title == "Bridge"]


def card(scene: Scene, room: Channel) -> str:
    return scene.posted(room)[0].words


@given
async def test_card_bookmark_and_catch_up_lead_there(scene: Scene) -> None:
    room = await scene.declare()
    assert bridge(room) == [OWN]
    assert f"<{OWN}|Join the bridge>" in card(scene, room)
    for line in ("status", "catchup"):
        assert f"<{OWN}|Join the bridge>" in str((await scene.say(scene.ada, line, room)).blocks)
    assert "huddle" not in card(scene, room)


@given
async def test_it_follows_the_severity(scene: Scene) -> None:
    room = await scene.declare()
    await scene.say(scene.ada, "severity sev2 fewer", room)
    assert bridge(room) == [ALL]
    assert f"<{ALL}|Join the bridge>" in card(scene, room)
    await scene.say(scene.ada, "severity sev3 fewer still", room)
    assert bridge(room) == []
    assert "Join the bridge" not in card(scene, room)
    await scene.say(scene.ada, "severity sev1 all of them", room)
    assert bridge(room) == [OWN]


@given
async def test_what_is_over_has_no_way_there_on_its_card(scene: Scene) -> None:
    room = await scene.declare()
    await scene.say(scene.ada, "cancel it was nothing", room)
    assert "Join the bridge" not in card(scene, room)


@given
async def test_a_drill_has_none(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --drill {TITLE}")
    assert bridge(room) == []
    assert "start a huddle in" in card(scene, room)


@given
async def test_the_title_of_a_private_one_is_not_in_the_link(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    assert bridge(room) == ["https://meet.example.com/inc-1-private"]


async def test_without_one_the_card_says_how_to_start_a_huddle(scene: Scene) -> None:
    room = await scene.declare()
    assert f"start a huddle in <#{room.id}>" in card(scene, room)
    assert bridge(room) == []
    await scene.say(scene.ada, "severity sev3 fewer", room)
    assert "huddle" not in card(scene, room)
    await scene.say(scene.ada, "severity sev2 more", room)
    assert "huddle" in card(scene, room)
    await scene.say(scene.ada, "cancel it was nothing", room)
    assert "huddle" not in card(scene, room)


async def test_what_is_open_keeps_its_link_when_the_setting_changes(judged: Scene) -> None:
    async with judged.running(SITREP_BRIDGE__SEV1=ALL):
        room = await judged.declare()
    async with judged.running(SITREP_BRIDGE__SEV1="off"):
        assert await called(judged, seconds=1) == set()
        assert bridge(room) == [ALL]
        assert f"<{ALL}|Join the bridge>" in card(judged, room)


@given
async def test_slack_says_no_to_the_bookmark_and_the_card_has_it_all_the_same(
    scene: Scene,
) -> None:
    scene.provoked.refusal("bookmarks.add", "too_many_bookmarks", fails="bookmark")
    scene.slack.faults.refuse("bookmarks.add", "too_many_bookmarks", times=3)
    room = await scene.declare()
    assert "Join the bridge" in card(scene, room)
    assert any("I could not add a bookmark" in m.words for m in scene.posted(room))
