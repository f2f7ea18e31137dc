"""Reminders: who is asked for the update that is owed, when, and never twice at once."""

from dataclasses import replace

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.asking import buttons, called, open_in
from tests.scenarios.scene import Scene

# Nobody but who is to write an update is asked for anything here.
pytestmark = pytest.mark.given(SITREP_COMMANDER_SILENT_AFTER="off")


ALL = ["Write update", "No change", "Snooze"]


async def test_the_communications_lead_hears_of_it_three_minutes_before(
    scene: Scene, staffed: Channel
) -> None:
    assert await called(scene, minutes=11, seconds=30) == set()
    await scene.later(seconds=31)
    heads_up = scene.linus.inbox[-1]
    assert heads_up.text.startswith("Update due by ")
    assert buttons(heads_up) == ALL
    assert open_in(scene, staffed) == []


async def test_at_the_time_they_are_asked_in_the_channel_and_privately(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=12)
    assert await called(scene, minutes=3) == {scene.linus.id}
    (asked,) = open_in(scene, staffed)
    assert asked.notified == {scene.linus.id}
    assert buttons(asked) == ALL
    (directly,) = open_in(scene, scene.linus.direct_channel)
    assert directly is scene.linus.inbox[-1]
    # The heads-up was edited in place: it can be answered no more.
    assert "Asked again in <#" in scene.linus.inbox[-2].words


async def test_without_a_communications_lead_the_commander_is_asked(
    scene: Scene, room: Channel
) -> None:
    await scene.say(scene.ada, f"assign ic {scene.grace.mention}", room)
    await scene.later(minutes=12)
    assert await called(scene, minutes=3) == {scene.grace.id}


async def test_while_nobody_has_a_role_the_declarer_is_asked(scene: Scene, room: Channel) -> None:
    await scene.later(minutes=12)
    assert await called(scene, minutes=3) == {scene.ada.id}
    assert len(open_in(scene, room)) == 1


async def test_the_ladder_ends_with_everyone_who_is_there(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=15)
    assert await called(scene, minutes=4, seconds=30) == set()
    assert await called(scene, seconds=31) == {scene.grace.id}
    assert await called(scene, minutes=5) == {scene.dennis.id, scene.ada.id}
    assert await called(scene, minutes=5) == {"here"}
    assert len(open_in(scene, staffed)) == 1


async def test_after_the_ladder_lead_and_commander_are_asked_once_each_cadence(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=15)
    for _ in range(3):
        await scene.later(minutes=5)
    assert await called(scene, minutes=14) == set()
    assert await called(scene, minutes=1, seconds=1) == {scene.linus.id, scene.grace.id}
    assert len(open_in(scene, staffed)) == 1


async def test_there_are_never_two_messages_with_buttons_in_one_place(
    scene: Scene, staffed: Channel
) -> None:
    places = [staffed, *(p.direct_channel for p in (scene.linus, scene.grace, scene.ada))]
    for minutes in (12, 3, 5, 5, 5, 15, 15):
        await scene.later(minutes=minutes)
        assert [len(open_in(scene, place)) for place in places if open_in(scene, place)] in (
            [1],
            [1, 1],
        )


async def test_a_drill_never_calls_everybody(scene: Scene) -> None:
    await scene.staff(await scene.declare("sev1 --drill Checkout returns 500s"))
    await scene.later(minutes=15)
    for minutes in (5, 5, 5, 15):
        assert "here" not in await called(scene, minutes=minutes)


async def test_answered_reminders_are_edited_in_place(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=15)
    (asked,) = open_in(scene, staffed)
    (directly,) = open_in(scene, scene.linus.direct_channel)
    await scene.say(scene.linus, "update We roll back", staffed)
    assert buttons(asked) == buttons(directly) == []
    for message in (asked, directly):
        assert f"Answered by {scene.linus.mention}" in message.words


async def test_the_next_reminder_comes_one_cadence_after_the_update(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=10)
    await scene.say(scene.linus, "update We roll back", staffed)
    assert await called(scene, minutes=11) == set()
    await scene.later(minutes=1)
    assert await called(scene, minutes=3) == {scene.linus.id}


async def test_an_update_before_the_time_spares_everybody_the_reminder(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=11)
    await scene.say(scene.linus, "update We roll back", staffed)
    await called(scene, minutes=4, seconds=30)
    assert open_in(scene, staffed) == []
    assert open_in(scene, scene.linus.direct_channel) == []


async def test_a_reminder_that_somebody_deleted_is_no_obstacle(
    scene: Scene, staffed: Channel
) -> None:
    scene.provoked.refusal("chat.update", "message_not_found")
    await scene.later(minutes=15)
    (asked,) = open_in(scene, staffed)
    await scene.ada.delete(asked)
    assert await called(scene, minutes=5) == {scene.grace.id}
    (again,) = open_in(scene, staffed)
    await scene.say(scene.linus, "update We roll back", staffed)
    assert buttons(again) == []


async def test_after_downtime_there_is_one_reminder_and_no_backlog(judged: Scene) -> None:
    async with judged.running():
        room = await judged.declare()
        await judged.staff(room)
    before = len(judged.slack.notifications)
    await judged.later(hours=3)
    async with judged.running():
        await judged.slack.wait_for(lambda: open_in(judged, room), what="the reminder")
        await judged.later()
        assert len(open_in(judged, room)) == 1
        # The communications lead, in the channel and directly; then the ladder goes on.
        asked = [each.who for each in judged.slack.notifications[before:]]
        assert set(asked) == {judged.linus.id}
        assert await called(judged, minutes=5) == {judged.grace.id}


async def test_nothing_is_owed_for_a_sev4(scene: Scene) -> None:
    room = await scene.declare("sev4 A typo on the help page")
    await scene.later(days=1)
    assert open_in(scene, room) == []
    answer = await scene.say(scene.ada, "next", room)
    assert "No further update is promised until something changes" in answer.text


@pytest.mark.given(
    SITREP_CADENCE__SEV1="PT10M", SITREP_REMIND_BEFORE="1h", SITREP_ESCALATE_AFTER="1m"
)
async def test_the_house_sets_cadence_heads_up_and_ladder(scene: Scene, staffed: Channel) -> None:
    # The heads-up comes at half the cadence at the earliest.
    await scene.later(minutes=4, seconds=30)
    assert open_in(scene, scene.linus.direct_channel) == []
    await scene.later(seconds=31)
    assert len(open_in(scene, scene.linus.direct_channel)) == 1
    assert await called(scene, minutes=5) == {scene.linus.id}
    assert await called(scene, minutes=1) == {scene.grace.id}
    assert len(open_in(scene, staffed)) == 1


async def test_what_is_overdue_is_marked_wherever_somebody_looks(
    scene: Scene, staffed: Channel
) -> None:
    def shown() -> list[str]:
        (announcement,) = scene.posted("incidents")
        return [scene.posted(staffed)[0].words, announcement.words]

    await scene.later(minutes=14, seconds=30)
    assert not any("overdue" in words for words in shown())
    await scene.later(seconds=31)
    assert all("overdue, promised by" in words for words in shown())
    assert "overdue" in str((await scene.say(scene.ada, "list")).blocks)
    await scene.say(scene.linus, "update We roll back", staffed)
    assert not any("overdue" in words for words in shown())


async def test_in_place_of_a_declarer_who_is_gone_somebody_else_is_asked(scene: Scene) -> None:
    room = await scene.declare()
    await scene.say(scene.ada, f"assign ops {scene.dennis.mention}", room)
    scene.slack.change(replace(scene.ada.user, deleted=True))
    await scene.quiet()
    await scene.later(minutes=12)
    assert await called(scene, minutes=3) == {scene.dennis.id}
