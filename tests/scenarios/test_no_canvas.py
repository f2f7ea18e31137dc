"""Where there are no canvases: whoever began the postmortem is told once, and all else works."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.scene import Scene
from tests.scenarios.test_canvases import NONE, only, over_again
from tests.scenarios.test_postmortems import FACTORS, over, publish, shown, write

__all__ = ["over"]


async def test_a_workspace_without_canvases_is_told_once(scene: Scene, over: Channel) -> None:
    scene.slack.refuse_canvases()
    scene.provoked.refusal("conversations.canvases.create", NONE)
    assert "Resolved: error rate is normal" in await shown(scene, over)
    await publish(scene, over)
    await scene.say(scene.grace, "close", over)
    again = await scene.declare("sev2 Search is slow")
    await over_again(scene, again)
    await scene.say(scene.ada, "postmortem", again)
    told = [m.words for m in (*scene.barbara.inbox, *scene.ada.inbox) if "no canvas" in m.words]
    assert len(told) == 1
    assert "This workspace's plan has no channel canvases." in told[0]
    assert "`/incident postmortem` shows and edits it." in told[0]
    assert not [m for m in scene.posted(over) if "canvas" in m.text]
    scene.slack.refuse_canvases(None)
    await write(scene, again, "factors", FACTORS, scene.ada)
    assert FACTORS in only(scene, again).text


async def test_where_there_is_a_console_it_is_told_where_the_page_is(judged: Scene) -> None:
    reached = {
        "SITREP_PUBLIC_URL": "https://sitrep.example",
        "SITREP_PAGE_TOKEN": "correct-horse-battery-staple-at-three",
    }
    judged.slack.refuse_canvases()
    judged.provoked.refusal("conversations.canvases.create", NONE)
    async with judged.running(**reached):
        room = await judged.declare()
        await over_again(judged, room)
        await judged.say(judged.ada, "postmortem", room)
        (told,) = [m.words for m in judged.ada.inbox if "no canvas" in m.words]
    assert "https://sitrep.example/incidents/1/postmortem" in told


@pytest.mark.without("canvases:write")
async def test_an_app_of_an_older_manifest_does_without(scene: Scene, over: Channel) -> None:
    scene.provoked.refusal("conversations.canvases.create", "missing_scope")
    await shown(scene, over)
    await write(scene, over, "factors", FACTORS)
    told = [m.words for m in scene.barbara.inbox if "has no canvas" in m.words]
    assert len(told) == 1
    assert "`canvases:write`" in told[0]
