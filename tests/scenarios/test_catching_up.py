"""Catching up: what whoever comes late has to know, from the record alone."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene


async def recorded(scene: Scene, room: Channel) -> None:
    """Have something to be missed."""
    said = await scene.grace.post("Errors began with release 412", room)
    await scene.barbara.react(said, "mag")
    slip = await scene.grace.post("Lunch anyone", room)
    await scene.barbara.react(slip, "pushpin")
    await scene.barbara.unreact(slip, "pushpin")
    await scene.say(scene.grace, "ack", room)
    await scene.say(scene.grace, "note We chose to roll back", room)
    await scene.say(scene.linus, "update Checkout is slow, we roll back", room)


async def test_it_says_what_is_wrong_how_bad_who_does_what_and_what_happened(
    scene: Scene, staffed: Channel
) -> None:
    await recorded(scene, staffed)
    said = (await scene.say(scene.dennis, "catchup", staffed)).text
    for words in (
        TITLE,
        "SEV1",
        "a main function is down",
        "in triage",
        f"*Commander*\n{scene.grace.mention}",
        f"*Scribe*\n{scene.barbara.mention}",
        "*Latest update:* Checkout is slow, we roll back",
        "*Next update*",
        "declared <!date",
        f"🔍 finding · {scene.grace.mention}: Errors began with release 412",
        "We chose to roll back",
        "acknowledged the incident",
    ):
        assert words in said, words
    assert "Lunch anyone" not in said


async def test_only_the_newest_are_told_and_where_the_rest_is(
    scene: Scene, staffed: Channel
) -> None:
    for number in range(10):
        await scene.say(scene.grace, f"note Sign {number}", staffed)
    said = (await scene.say(scene.ada, "catchup", staffed)).text
    assert "Sign 1\n" not in said
    assert said.index("Sign 2") < said.index("Sign 9")
    assert "3 earlier entries: `/incident timeline all`" in said


async def test_who_comes_late_is_caught_up_in_private(scene: Scene, staffed: Channel) -> None:
    await recorded(scene, staffed)
    await scene.later(minutes=5)
    late = scene.ada
    await late.leave(staffed)
    before = len(scene.posted(staffed))
    await late.join(staffed)
    await scene.quiet()
    (told,) = late.ephemerals(staffed)[-1:]
    assert told.text.startswith("What you have missed.")
    assert "Errors began with release 412" in told.words
    assert len(scene.posted(staffed)) == before


async def test_who_comes_and_goes_is_caught_up_once_an_hour(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=5)
    for _ in range(3):
        await scene.ada.leave(staffed)
        await scene.ada.join(staffed)
        await scene.quiet()
    told = [m for m in scene.ada.ephemerals(staffed) if m.text.startswith("What you have missed")]
    assert len(told) == 1


async def test_who_is_there_from_the_beginning_has_missed_nothing(
    scene: Scene, room: Channel
) -> None:
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    assert not [m for m in scene.linus.ephemerals(room) if "What you have missed" in m.text]


async def test_elsewhere_it_is_refused_with_what_to_do(scene: Scene) -> None:
    assert "This is not an incident's channel" in (await scene.say(scene.ada, "catchup")).text


@pytest.mark.parametrize("line", ["cancel it was nothing"])
async def test_what_is_out_of_the_way_greets_nobody(
    scene: Scene, staffed: Channel, line: str
) -> None:
    await scene.later(minutes=5)
    await scene.say(scene.grace, line, staffed)
    await scene.ada.leave(staffed)
    await scene.ada.join(staffed)
    await scene.quiet()
    assert not [m for m in scene.ada.ephemerals(staffed) if "What you have missed" in m.text]
