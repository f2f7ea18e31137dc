"""Exercises: Sitrep tells in the drill's channel what happens, and calls nobody."""

import pytest

from commands.scenarios import included
from sandbox.workspace.channel import Channel
from storage.models import Incident
from tests.scenarios import mortal
from tests.scenarios.asking import called
from tests.scenarios.scene import Scene

TEXTS = [inject.text for inject in included().scenarios["checkout"].injects]
MARK = "🧪 DRILL · "
LEASE = 61  # seconds; then nobody believes any more that a dead process is still at it
OWN = """
title: "Search <!channel> is slow"
severity: sev2
trains: "*Nothing* <!here> <script>"
injects:
  - {minute: 0, from: customer, text: "<!channel> <@U0LINUSTO1> @here `x` &amp; <https://evil.example|x>"}
ends: 5
debrief: ["<!everyone> what helped?"]
"""


async def begun(scene: Scene, line: str = "drill checkout") -> Channel:
    """Have Ada ask for an exercise; return its channel."""
    await scene.say(scene.ada, line)
    (room,) = scene.slack.channels("drill-")
    return room


def told(scene: Scene, room: Channel) -> list[str]:
    """Return the injects that were posted, in order, each by its text."""
    posted = [message.text for message in scene.posted(room)]
    return [text for said in posted for text in TEXTS if said.endswith(text[-40:])]


async def play(scene: Scene, room: Channel) -> None:
    """Have everybody do what an exercise asks of them, in half an hour."""
    await scene.staff(room)
    await scene.later(minutes=2)
    await scene.say(scene.grace, "ack", room)
    await scene.later(minutes=4)
    said = await scene.dennis.post("Release 412 is suspicious", room)
    await scene.barbara.react(said, "mag")
    await scene.say(scene.linus, "update One in seven payments fails", room)
    await scene.say(scene.grace, f"task {scene.dennis.mention} 15m Roll back", room)
    await scene.later(minutes=4)
    await scene.later(minutes=4)
    await scene.say(scene.dennis, "done 1 the switch is off", room)
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", room)
    await scene.ada.click(scene.ada.inbox[-1], "Accept")
    await scene.quiet()
    await scene.say(scene.ada, "mitigate The new retries are off", room)
    await scene.later(minutes=5)
    await scene.say(scene.ada, "resolve Error rate below 0.1 %", room)


async def test_its_channel_is_a_drill_s_and_it_is_announced_as_one(scene: Scene) -> None:
    room = await begun(scene)
    assert room.name == "drill-1-checkout-fails-after-a-release"
    (announced,) = scene.posted("incidents")
    assert announced.text.startswith(MARK)
    assert room.topic.value.startswith(MARK)
    assert scene.ada.id in room.members


async def test_a_whole_exercise(scene: Scene) -> None:
    room = await begun(scene)
    await scene.later(seconds=1)
    assert told(scene, room) == TEXTS[:1]
    await play(scene, room)
    assert told(scene, room) == TEXTS[:6]
    card = scene.posted(room)[-1].words
    for figure in ("Time to acknowledge\n*2m", "Roles filled\n*4 of 4*", "Hand-overs\n*1*"):
        assert figure in card
    assert "Tasks done\n*1 of 1*" in card
    assert "It is the first exercise here" in card
    assert "• What would have made the first ten minutes easier?" in card
    before = len(scene.posted(room))
    await scene.later(minutes=40)
    assert len(scene.posted(room)) == before
    assert "resolved" in room.topic.value


async def test_everything_that_is_said_about_a_drill_wears_the_mark(scene: Scene) -> None:
    room = await begun(scene)
    await play(scene, room)
    bot = scene.slack.bot_user
    said = [m for m in scene.slack.messages() if m.user == bot and not m.to and not m.subtype]
    assert len(said) > 25
    assert [m.text for m in said if not m.text.startswith(MARK)] == []


async def test_an_exercise_that_nobody_answers_calls_only_who_takes_part(scene: Scene) -> None:
    await begun(scene)
    who = set()
    for _ in range(20):
        who |= await called(scene, minutes=5)
    assert who <= {scene.ada.id}
    assert not [m for m in scene.slack.messages() if "<!here>" in str(m.blocks) + m.text]


async def test_a_crash_in_the_middle_of_a_line_repeats_none_and_loses_none(judged: Scene) -> None:
    slack = judged.slack
    with slack.faults.held("chat.postMessage") as gate:
        async with mortal.running(judged) as process:
            await judged.ada.command("/incident drill checkout")
            await slack.wait_for(lambda: gate.waiting > 1, what="the room to be told")
            await process.kill()
    async with judged.running():
        await judged.later(seconds=LEASE)
        (room,) = slack.channels("drill-")
        assert told(judged, room) == TEXTS[:1]
        assert len([m for m in judged.posted(room) if "An exercise has begun" in m.text]) == 1
        await judged.later(minutes=1)
        assert told(judged, room) == TEXTS[:2]


async def test_after_a_standstill_the_lines_come_one_after_the_other(judged: Scene) -> None:
    async with judged.running():
        room = await begun(judged)
        await judged.later(seconds=1)
    async with judged.running():
        await judged.later(minutes=20)
        assert told(judged, room) == TEXTS[:2]
        await judged.later(seconds=59)
        assert told(judged, room) == TEXTS[:2]
        await judged.later(minutes=1)
        assert told(judged, room) == TEXTS[:3]


@pytest.mark.on("postgresql")
async def test_two_instances_tell_each_line_once(scene: Scene) -> None:
    async with scene.running():
        room = await begun(scene)
        for _ in range(8):
            await scene.later(minutes=2)
        assert told(scene, room) == TEXTS[:5]


async def test_the_second_exercise_is_compared_with_the_first(scene: Scene) -> None:
    room = await begun(scene)
    await play(scene, room)
    await scene.say(scene.ada, "drill checkout fast")
    second = scene.slack.channels("drill-")[-1]
    await scene.later(minutes=1)
    await scene.say(scene.ada, "drill stop", second)
    card = scene.posted(second)[-1].words
    assert "Time to acknowledge\n*n/a*\nmedian 2m" in card
    assert "Median: of one earlier drill. Last time: when “checkout” was played before." in card


@pytest.mark.parametrize("line", ["drill stop", "cancel The fire alarm rang"])
async def test_stopped_it_is_quiet(scene: Scene, line: str) -> None:
    room = await begun(scene)
    await scene.later(minutes=2)
    await scene.say(scene.ada, line, room)
    before = len(scene.posted(room))
    await scene.later(minutes=60)
    assert len(scene.posted(room)) == before
    assert "cancelled" in room.topic.value


async def test_the_same_command_delivered_twice_begins_one_exercise(scene: Scene) -> None:
    answer = await scene.say(scene.ada, "drill checkout")
    copy = scene.slack.courier.send(answer.delivery.kind, answer.delivery.payload)
    await copy.settled.wait()
    await scene.quiet()
    assert copy.ack == answer.delivery.ack
    assert len(await scene.rows(Incident)) == 1


async def test_scenarios_of_one_s_own_are_shown_and_played_and_call_nobody(judged: Scene) -> None:
    folder = judged.folder / "drills"
    folder.mkdir()
    (folder / "search.yaml").write_text(OWN, encoding="utf-8")
    (folder / "<!here>.yml").write_text("title: [", encoding="utf-8")
    (folder / "large.yaml").write_bytes(b"#" * 70_000)
    (folder / "notes.txt").write_text("not ours", encoding="utf-8")
    async with judged.running(SITREP_DRILLS=str(folder)):
        answer = await judged.say(judged.ada, "drill")
        assert "4 exercises can be played" in answer.text
        assert "“large.yaml” is left out: it is larger than 64 KB." in answer.text
        assert "“&lt;!here&gt;.yml” is left out: line 1" in answer.text
        room = await begun(judged, "drill search")
        assert await called(judged, seconds=1) == set()
        said = str([message.blocks for message in judged.posted(room)])
        assert "&lt;!channel&gt; &lt;@U0LINUSTO1&gt; @here" in said
        await judged.say(judged.ada, "drill stop", room)


async def test_a_folder_that_is_not_there_stops_nothing(judged: Scene) -> None:
    async with judged.running(SITREP_DRILLS=str(judged.folder / "gone")):
        answer = await judged.say(judged.ada, "drill")
        assert "cannot be read (No such file or directory)" in answer.text
        assert "3 exercises can be played" in answer.text
