"""Declaring: one line, and seconds later people are at work."""

from tests.scenarios.scene import TITLE, Scene


async def test_one_line_opens_a_channel_with_the_declarer_in_it(scene: Scene) -> None:
    answer = await scene.say(scene.ada, f"declare sev1 {TITLE}")
    (room,) = scene.slack.channels("inc-")
    assert room.name == "inc-1-checkout-returns-500s"
    assert scene.ada.id in room.members
    assert TITLE in answer.text
