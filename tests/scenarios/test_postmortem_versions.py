"""What people write in a postmortem: each save a version, and nobody's words are lost."""

from sandbox.workspace.channel import Channel
from storage.models import Audit, PostmortemSection
from tests.scenarios.scene import Scene
from tests.scenarios.test_postmortems import FACTORS, over, shown, write
from tests.scenarios.test_redelivery import again

__all__ = ["over"]


async def test_each_edit_is_a_version_with_who_and_when(scene: Scene, over: Channel) -> None:
    await write(scene, over, "summary", "Checkout was down for <b>40</b> minutes.")
    await write(scene, over, "summary", "Checkout was down for 39 minutes.", scene.linus)
    kept = [row for row in await scene.rows(PostmortemSection) if row.name == "summary"]
    assert [row.version for row in kept] == [1, 2, 3]
    assert [row.edited_by for row in kept] == [None, scene.barbara.id, scene.linus.id]
    assert kept[1].text == "Checkout was down for &lt;b&gt;40&lt;/b&gt; minutes."
    assert "version 3" in scene.linus.ephemerals()[-1].text
    edits = [row for row in await scene.rows(Audit) if row.action == "postmortem edit"]
    assert [row.actor_id for row in edits] == [scene.barbara.id, scene.linus.id]
    assert "39 minutes" in await shown(scene, over)


async def test_the_versions_say_what_changed(scene: Scene, over: Channel) -> None:
    none_yet = await scene.say(scene.barbara, "postmortem versions", over)
    assert "There is none yet" in none_yet.text
    await write(scene, over, "factors", FACTORS)
    changed = FACTORS.replace("no limit", "a limit of 400")
    await write(scene, over, "factors", changed, scene.linus)
    await scene.say(scene.linus, "postmortem versions factors", over)
    said = scene.linus.ephemerals()[-1].words
    assert "*Versions of “Contributing factors”*" in said
    newest, _, oldest = said.partition("version 1")
    assert f"version 2 · by <@{scene.linus.id}>" in newest
    assert "“no limit,” is now “a limit of 400,”" in newest
    assert f"by <@{scene.barbara.id}>" in oldest
    assert f"added: “{FACTORS}”" in oldest
    await scene.say(scene.grace, "postmortem versions", over)
    every = scene.grace.ephemerals()[-1].words
    assert "*Summary* · version 1 · proposed from the record" in every
    assert every.index("*Contributing factors* · version 2") < every.index("*Summary*")
    which = await scene.say(scene.grace, "postmortem versions nonsense", over)
    assert "Which section? One of: summary" in which.text


async def test_who_was_overtaken_sees_both(scene: Scene, over: Channel) -> None:
    await shown(scene, over)
    await scene.say(scene.barbara, "postmortem edit factors", over)
    mine = await scene.barbara.next_view()
    await write(scene, over, "factors", "The alert looked elsewhere.", scene.linus)
    sent = await mine.submit({"text": FACTORS})
    assert sent.view is not None
    words = str(sent.view.blocks)
    assert "The alert looked elsewhere." in words
    assert FACTORS in words
    assert "Theirs is kept, whatever you save" in words
    assert (await sent.view.submit({"text": FACTORS})).ok
    await scene.quiet()
    assert FACTORS in await shown(scene, over)


async def test_the_longest_texts_of_two_people_are_both_whole(scene: Scene, over: Channel) -> None:
    await shown(scene, over)
    await scene.say(scene.barbara, "postmortem edit factors", over)
    mine = await scene.barbara.next_view()
    theirs = "".join(f"<&>{at:05d} " for at in range(333))[:3000].strip()
    await write(scene, over, "factors", theirs, scene.linus)
    longest = "x" * 3000
    sent = await mine.submit({"text": longest})
    assert sent.view is not None
    above = [b["text"]["text"] for b in sent.view.blocks if b["type"] == "section"]
    assert "".join(above[1:]) == theirs.replace("&", "&amp;").replace("<", "&lt;").replace(
        ">", "&gt;"
    )
    assert (await sent.view.submit({"text": longest})).ok
    await scene.quiet()
    kept = [row for row in await scene.rows(PostmortemSection) if row.name == "factors"]
    assert len(kept[0].text) > 3000  # in Slack's form
    assert kept[1].text == longest


async def test_a_form_that_is_sent_twice_is_one_version(scene: Scene, over: Channel) -> None:
    await write(scene, over, "factors", FACTORS)
    sent = [d for d in scene.slack.deliveries if d.what == "view_submission"][-1]
    assert await again(scene, sent) == sent.ack
    kept = [row for row in await scene.rows(PostmortemSection) if row.name == "factors"]
    assert [row.version for row in kept] == [1]
