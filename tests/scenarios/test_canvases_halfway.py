"""Each call that draws the postmortem's canvas goes wrong once: it stands whole in the end."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios import mortal
from tests.scenarios.scene import Scene
from tests.scenarios.test_canvases import LEASE, kept, only, over_again
from tests.scenarios.test_every_method_fails import ERRORS, WAYS
from tests.scenarios.test_postmortems import FACTORS, over, shown, write

__all__ = ["over"]
CREATE = "conversations.canvases.create"
WRONG = ("429", "nonsense", "cut before the effect", "cut after the effect")


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("method", [CREATE, "canvases.access.set", "canvases.edit"])
async def test_it_stands_there_whole_in_the_end(
    scene: Scene, over: Channel, method: str, wrong: str
) -> None:
    scene.provoked.refusals |= {("*", error) for error in ERRORS}
    fault = WAYS[wrong](method)
    assert fault is not None
    scene.slack.faults.add(fault)
    await shown(scene, over)
    await write(scene, over, "factors", FACTORS)
    for _ in range(3):
        await scene.later(seconds=10)
    canvas = only(scene, over)
    assert FACTORS in canvas.text
    assert canvas.access == "read"
    assert canvas.id == await kept(scene)


async def test_one_that_slack_tells_of_only_later_is_not_taken_for_somebody_elses(
    scene: Scene, over: Channel
) -> None:
    """The answer is lost, and when it is looked for Slack has made it and lists it not yet."""
    slack = scene.slack
    scene.provoked.refusal(CREATE, "connection_cut")
    scene.provoked.refusal(CREATE, "channel_canvas_already_exists")
    slack.faults.cut(CREATE, "after")
    slack.space.lists_canvases = False
    await shown(scene, over)
    await scene.later(seconds=2)
    slack.space.lists_canvases = True
    for _ in range(3):
        await scene.later(seconds=10)
    assert only(scene, over).id == await kept(scene)
    assert not [said for said in scene.barbara.inbox if "has no canvas" in said.words]


@pytest.mark.parametrize("method", [CREATE, "canvases.access.set", "canvases.edit"])
async def test_a_process_that_dies_there_leaves_it_to_the_next(judged: Scene, method: str) -> None:
    slack = judged.slack
    async with judged.running():
        room = await judged.declare()
        await over_again(judged, room)
        if method == "canvases.edit":
            await judged.say(judged.ada, "postmortem", room)
    with slack.faults.held(method) as gate:
        async with mortal.running(judged) as process:
            line = "note Lunch was late" if method == "canvases.edit" else "postmortem"
            await judged.ada.command(f"/incident {line}", room)
            await slack.wait_for(lambda: gate.waiting, what=f"{method} to be asked for")
            await process.kill()
    async with judged.running():
        await judged.later(seconds=LEASE)
        await judged.say(judged.ada, "note The alert was early", room)
        canvas = only(judged, room)
        assert "The alert was early" in canvas.text
        assert canvas.access == "read"
        assert canvas.id == await kept(judged)
