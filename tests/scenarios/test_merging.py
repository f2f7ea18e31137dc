"""The same incident twice: the second declarer is shown the first, and one goes into the other."""

from sandbox.workspace.channel import Channel
from storage.models import Incident, Status
from tests.scenarios.asking import button
from tests.scenarios.scene import TITLE, Scene

AGAIN = "sev2 checkout is returning 500 errors"
ASKED = "Is this the same as incident 1?"


def asked(scene: Scene) -> list[str]:
    """Return what Linus was shown of a twin."""
    return [said.words for said in scene.linus.ephemerals() if ASKED in said.words]


async def test_who_declares_again_is_shown_the_first_and_joins_it(
    scene: Scene, staffed: Channel
) -> None:
    second = await scene.declare(AGAIN, by=scene.dennis)
    (shown,) = [said for said in scene.dennis.ephemerals(second) if ASKED in said.words]
    assert TITLE in shown.words
    await scene.dennis.click(shown, "Join that one instead")
    await scene.quiet()
    assert scene.dennis.id in staffed.members
    assert "Merged into incident 1" in scene.posted(second)[-1].words
    assert f"<#{staffed.id}>" in scene.posted(second)[-1].words
    assert "Incident 2 was merged into this one" in scene.posted(staffed)[-1].words
    assert "merged" in second.topic.value


async def test_their_own_stands_until_they_choose(scene: Scene, staffed: Channel) -> None:
    second = await scene.declare(AGAIN, by=scene.linus)
    assert len(asked(scene)) == 1
    assert "declared" in second.topic.value
    assert "Merged" not in str([said.words for said in scene.posted(staffed)])


async def test_after_twenty_minutes_it_is_another_one(scene: Scene, room: Channel) -> None:
    await scene.later(minutes=21)
    await scene.declare(AGAIN, by=scene.linus)
    assert asked(scene) == []
    assert room.members


async def test_another_title_a_drill_and_a_private_one_are_no_twins(
    scene: Scene, room: Channel
) -> None:
    await scene.declare("sev2 Search is slow", by=scene.linus)
    await scene.declare(f"sev2 --drill {TITLE}", by=scene.linus)
    await scene.declare(f"sev2 --private {TITLE}", by=scene.linus)
    assert asked(scene) == []
    assert room.members


async def test_people_timeline_and_tasks_follow(scene: Scene, staffed: Channel) -> None:
    second = await scene.declare(AGAIN, by=scene.ada)
    await scene.say(scene.ada, f"assign ops {scene.barbara.mention}", second)
    said = await scene.ada.post("The pool is exhausted", second)
    await scene.ada.react(said, "mag")
    await scene.quiet()
    await scene.say(scene.ada, f"task {scene.barbara.mention} 15m Look at the pool", second)
    answer = await scene.say(scene.ada, "merge into 1 the same pool", second)
    assert f"it goes on in <#{staffed.id}>" in answer.text
    assert "The pool is exhausted" in await scene.timeline(staffed)
    assert "The pool is exhausted" not in await scene.timeline(second)
    (task,) = [m for m in scene.posted(staffed) if "Look at the pool" in m.words]
    assert button(task, "task_done")
    assert scene.barbara.id in staffed.members
    first, merged = await scene.rows(Incident)
    assert (merged.status, merged.merged_into_id) == (Status.MERGED, first.id)


async def test_who_only_reads_along_comes_along(scene: Scene, staffed: Channel) -> None:
    second = await scene.declare(AGAIN, by=scene.dennis)
    reader = scene.slack.person("ada")
    await reader.join(second)
    await scene.linus.remove(staffed, reader)
    assert reader.id not in staffed.members
    await scene.say(scene.dennis, "merge into 1 the same pool", second)
    assert reader.id in staffed.members
    assert set(second.members) <= set(staffed.members)


async def test_who_followed_it_follows_the_other_one_once(scene: Scene, staffed: Channel) -> None:
    second = await scene.declare(AGAIN, by=scene.dennis)
    for who, line in ((scene.ada, "subscribe 2"), (scene.barbara, "subscribe 2")):
        await scene.say(who, line)
    await scene.say(scene.barbara, "subscribe 1")
    await scene.say(scene.dennis, "merge into 1 the same pool", second)
    await scene.say(scene.linus, "update We roll back", staffed)
    for who in (scene.ada, scene.barbara):
        (heard,) = [m.words for m in who.inbox if "We roll back" in m.words]
        assert "You follow incident 1." in heard
    assert "incident 2" not in (await scene.say(scene.barbara, "subscribe list")).text


async def test_tags_in_the_old_channel_count_in_the_new_one(scene: Scene, staffed: Channel) -> None:
    second = await scene.declare(AGAIN, by=scene.ada)
    early = await scene.ada.post("The pool is exhausted", second)
    await scene.ada.react(early, "mag")
    await scene.say(scene.ada, "merge into 1 the same pool", second)
    late = await scene.ada.post("It was the old release", second)
    await scene.grace.join(second)
    await scene.grace.react(late, "mag")
    await scene.ada.unreact(early, "mag")
    await scene.quiet()
    shown = await scene.timeline(staffed)
    assert "It was the old release" in shown
    assert "The pool is exhausted" not in shown


async def test_nobody_is_reminded_of_a_merged_incident(scene: Scene, staffed: Channel) -> None:
    second = await scene.declare(AGAIN, by=scene.ada)
    await scene.say(scene.ada, "merge into 1 the same pool", second)
    before = len(scene.posted(second))
    await scene.later(minutes=45)
    assert len(scene.posted(second)) == before
    assert scene.posted(staffed)


async def test_where_a_button_stood_for_long_it_says_what_has_become_of_it(
    scene: Scene, staffed: Channel
) -> None:
    second = await scene.declare(AGAIN, by=scene.dennis)
    (shown,) = [said for said in scene.dennis.ephemerals(second) if ASKED in said.words]
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, staffed)
    await scene.dennis.click(shown, "Join that one instead")
    await scene.quiet()
    assert "Incident 1 is over" in scene.dennis.ephemerals()[-1].words
    assert "declared" in second.topic.value
