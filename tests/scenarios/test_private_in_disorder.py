"""Private incidents when Slack's words come late, in another order, or not at all."""

from datetime import timedelta

import pytest

from sandbox.control.faults import Fault
from tests.scenarios.scene import Scene

TITLE = "Zanzibar leaks"


async def seen_by_dennis(scene: Scene) -> str:
    answers = [await scene.say(scene.dennis, line) for line in ("list all", "status 1")]
    announced = scene.slack.channel("incidents").all_messages
    return " ".join([*(a.text for a in answers), *(m.text + m.words for m in announced)])


async def test_conversions_in_reverse_leave_what_slack_says_now(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    scene.slack.courier.hold()
    await scene.ada.convert(room, private=False)
    await scene.ada.convert(room, private=True)
    scene.slack.courier.release("reverse")
    await scene.quiet()
    assert TITLE not in await seen_by_dennis(scene)


async def test_a_conversion_that_nobody_told_of_is_found_within_the_hour(scene: Scene) -> None:
    room = await scene.declare(f"sev1 {TITLE}")
    room.kind = "group"
    await scene.later(hours=1)
    assert TITLE not in await seen_by_dennis(scene)


@pytest.mark.parametrize("minutes", [-4, 4])
async def test_who_leaves_is_out_by_whichever_clock(scene: Scene, minutes: int) -> None:
    scene.clock.skew(timedelta(minutes=minutes))
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    await scene.linus.leave(room)
    await scene.quiet()
    assert "There is no incident 1." in (await scene.say(scene.linus, "status 1")).text


async def test_who_left_before_it_became_private_holds_nothing_in_it(scene: Scene) -> None:
    room = await scene.declare(f"sev1 {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    await scene.linus.leave(room)
    await scene.ada.convert(room, private=True)
    await scene.quiet()
    before = len(scene.linus.inbox)
    await scene.later(minutes=15)
    assert TITLE not in " ".join(m.text + m.words for m in scene.linus.inbox[before:])
    assert "nobody is the communications lead" in " ".join(m.text for m in scene.posted(room))


async def test_an_announcement_whose_answer_was_lost_is_withdrawn_too(scene: Scene) -> None:
    scene.provoked.refusal("chat.postMessage", "connection_cut")
    incidents = scene.slack.channel("incidents").id
    lost = Fault("chat.postMessage", 1, cut="after")
    lost.where = lambda args: args.get("channel") == incidents
    scene.slack.faults.add(lost)
    room = await scene.declare(f"sev1 {TITLE}")
    await scene.ada.convert(room, private=True)
    await scene.later(minutes=2)
    assert TITLE not in await seen_by_dennis(scene)


async def test_of_a_resolved_one_it_is_known_who_is_there(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.ada, line, room)
    del room.members[scene.linus.id]
    await scene.later(hours=1, minutes=1)
    assert "There is no incident 1." in (await scene.say(scene.linus, "status 1")).text


@pytest.mark.parametrize("line", ["assign comms", "handoff commander"])
async def test_who_is_brought_back_reads_what_is_for_them(scene: Scene, line: str) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, "take commander", room)
    await scene.say(scene.ada, f"assign scribe {scene.linus.mention}", room)
    await scene.linus.leave(room)
    await scene.quiet()
    before = len(scene.linus.inbox)
    await scene.ada.command(f"/incident {line} {scene.linus.mention}", room)
    await scene.slack.settled()
    for _ in range(3):
        await scene.later(seconds=5)
    assert len(scene.linus.inbox) == before + 1
