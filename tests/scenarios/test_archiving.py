"""Archiving: the channel of what is over is asked, and put away when nobody wants it any more."""

import asyncio
from datetime import timedelta

import pytest

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Incident
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.test_redelivery import again


@pytest.fixture
async def over(scene: Scene, room: Channel) -> Channel:
    """Give the channel of an incident that was resolved."""
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.ada, line, room)
    return room


async def asked(scene: Scene, room: Channel) -> Message:
    """Let two weeks pass; return the question, which can come before or after other reminders."""
    await scene.later(days=14)
    # Somebody else may hold the incident at this tick; then it is asked at the next.
    return await scene.slack.wait_for(lambda: _question(scene, room), what="the question")


def _question(scene: Scene, room: Channel) -> Message | None:
    found = [m for m in scene.posted(room) if buttons(m) == ["Keep it", "Archive now"]]
    return found[-1] if found else None


async def test_unanswered_it_is_archived_a_day_later(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    assert "will be archived tomorrow" in question.text
    assert "over for 14 days" in question.text
    await scene.later(hours=23)
    assert not over.is_archived
    await scene.later(hours=1)
    assert over.is_archived
    assert question.text.startswith("📦 Archived: nobody has asked to keep it.")
    assert buttons(question) == []
    assert len(scene.slack.calls.to("conversations.archive")) == 1
    (incident,) = await scene.rows(Incident)
    assert incident.archived_at is not None


@pytest.mark.on("postgresql")
async def test_two_processes_ask_and_archive_once(scene: Scene, over: Channel) -> None:
    async with scene.running():
        await asked(scene, over)
        await scene.later(days=1)
        await scene.slack.wait_for(lambda: over.is_archived, what="the end of the channel")
        await scene.quiet()
    assert len(scene.slack.calls.to("conversations.archive")) == 1
    assert len([m for m in scene.posted(over) if "📦" in m.text]) == 1


async def test_kept_it_is_asked_again_after_as_long(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    await scene.grace.join(over)
    await scene.grace.click(question, "Keep it")
    await scene.quiet()
    assert "keeps this channel. I ask again in 14 days." in question.text
    await scene.later(days=2)
    assert not over.is_archived
    assert await asked(scene, over) is not question


async def test_archived_with_a_click_at_once(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    answer = await scene.ada.click(question, "Archive now")
    await scene.quiet()
    assert over.is_archived
    assert "Archived by" in question.text
    await again(scene, answer.delivery)
    assert len(scene.slack.calls.to("conversations.archive")) == 1


async def test_whoever_writes_there_keeps_it(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    await scene.ada.post("What was the release again?", over)
    await scene.later(days=1)
    assert not over.is_archived
    assert question.text.startswith("📦 Somebody has written here: this channel stays.")
    await scene.later(days=14)
    await scene.later(days=1)
    assert over.is_archived


async def test_what_a_person_has_archived_is_not_asked_about(scene: Scene, over: Channel) -> None:
    await scene.ada.archive(over)
    scene.provoked.refusal("chat.postMessage", "is_archived")
    await scene.later(days=14)
    await scene.later(days=1)
    assert not scene.slack.calls.to("conversations.archive")
    (incident,) = await scene.rows(Incident)
    assert incident.archived_at is not None


async def test_reopened_a_day_before_it_stays(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    await scene.say(scene.ada, "reopen it is back", over)
    assert question.text == "📦 This channel stays."
    await scene.later(days=1)
    assert not over.is_archived


async def test_unarchived_it_goes_on_where_it_was(scene: Scene, over: Channel) -> None:
    await asked(scene, over)
    await scene.later(days=1)
    shown = (await scene.say(scene.grace, "status 1")).text
    assert "archived: everything in it can be read" in shown
    await scene.ada.unarchive(over)
    await scene.quiet()
    await scene.say(scene.ada, "reopen it is back", over)
    assert "🔍 in triage" in over.topic.value
    assert "Reopened" in scene.posted(over)[-1].text
    for line in ("mitigate again", "resolve normal"):
        await scene.say(scene.ada, line, over)
    await asked(scene, over)


async def test_what_happens_from_elsewhere_is_silent_in_an_archived_channel(
    scene: Scene, staffed: Channel
) -> None:
    """A hand-over that was offered before is answered after the channel has gone."""
    await scene.say(scene.grace, f"handoff scribe {scene.linus.mention}", staffed)
    for line in ("ack", "mitigate rolled back", "resolve normal", "archive now"):
        await scene.say(scene.grace, line, staffed)
    assert staffed.is_archived
    before = len(scene.linus.inbox)
    (offer,) = [m for m in scene.linus.inbox if "Accept" in buttons(m)]
    await scene.linus.click(offer, "Accept")
    await scene.quiet()
    assert "is_archived" not in {call.error for call in scene.slack.calls}
    assert len(scene.linus.inbox) > before


async def test_what_slack_forbids_reaches_a_person(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    scene.slack.faults.refuse("conversations.archive", "restricted_action")
    scene.provoked.refusal("conversations.archive", "restricted_action", fails="archive")
    await scene.later(days=1)
    assert not over.is_archived
    assert question.text.startswith("📦 Slack does not let me archive")
    assert "archive the channel by hand" in scene.posted(over)[-1].words


async def test_a_private_channel_and_a_drill_s_go_the_same_way(scene: Scene) -> None:
    private = await scene.declare("sev1 --private A customer's data")
    drill = await scene.declare("sev1 --drill Practice")
    for room in (private, drill):
        await scene.say(scene.ada, "cancel a test", room)
    await scene.later(days=14)
    assert scene.posted(drill)[-1].text.startswith("🧪 DRILL · 📦 This channel")
    await scene.later(days=1)
    assert private.is_archived
    assert drill.is_archived


@pytest.mark.given(SITREP_ARCHIVE_AFTER="off")
async def test_switched_off_channels_stay_until_somebody_says_so(
    scene: Scene, over: Channel
) -> None:
    await scene.later(days=30)
    assert not [m for m in scene.posted(over) if "📦" in m.text]
    await scene.say(scene.ada, "archive now", over)
    assert over.is_archived


async def test_both_buttons_at_once_leave_one_answer(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    await scene.grace.join(over)
    await asyncio.gather(
        scene.ada.click(question, "Archive now"), scene.grace.click(question, "Keep it")
    )
    await scene.quiet()
    assert over.is_archived == ("Archived by" in question.text)


async def test_in_another_channel_nobody_has_been_asked_yet(scene: Scene, over: Channel) -> None:
    question = await asked(scene, over)
    await scene.say(scene.ada, "private a customer's data is in it", over)
    there = scene.slack.channels("inc-")[-1]
    assert (over.is_archived, buttons(question)) == (True, [])
    await scene.later(days=2)
    assert not there.is_archived
    await asked(scene, there)


async def test_what_was_recorded_afterwards_is_announced_by_nothing(scene: Scene) -> None:
    await scene.say(scene.ada, "record --private Checkout was slow")
    opened = await scene.ada.next_view()
    now = scene.clock()
    assert (await opened.submit({"detected": now - timedelta(hours=1), "resolved": now})).ok
    await scene.quiet()
    (room,) = scene.slack.channels("inc-")
    await scene.ada.command("/incident public", room)
    form = await scene.ada.next_view()
    assert (await form.submit({"reason": "the review is for everybody"})).ok
    await scene.quiet()
    assert len(scene.slack.channels("inc-")) == 2
    assert scene.posted("incidents") == []
