"""Socket Mode: lines are worn out and cut, and people notice nothing."""

from tests.scenarios.scene import TITLE, Scene


async def test_two_lines_are_open(scene: Scene) -> None:
    await scene.slack.connected(2)
    await scene.later()
    assert (await scene.get("/readyz"))[0] == 200


async def test_a_warning_loses_no_command(scene: Scene) -> None:
    await scene.slack.connected(2)
    await scene.slack.sockets.disconnect("warning")
    for number in range(10):
        await scene.say(scene.ada, f"declare sev4 Outage {number}")
    assert len(scene.slack.channels("inc-")) == 10


async def test_after_a_cut_it_connects_again(scene: Scene) -> None:
    await scene.slack.connected(2)
    scene.slack.sockets.drop()
    await scene.slack.connected(1)
    await scene.say(scene.ada, f"declare sev1 {TITLE}")
    assert len(scene.slack.channels("inc-")) == 1


async def test_an_event_on_a_line_that_was_cut_comes_again(scene: Scene) -> None:
    room = await scene.declare()
    message = await scene.ada.post("Errors began with release 412", room)
    await scene.slack.connected(2)
    scene.slack.sockets.drop()
    await scene.ada.react(message, "mag")
    await scene.quiet()
    assert "white_check_mark" in message.reactions
