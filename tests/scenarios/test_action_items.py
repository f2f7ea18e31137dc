"""Action items: from the room, a tag or a task, until they are done, in the owner's own days."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import ActionItem, ActionState, Alarm, AlarmKind
from tests.scenarios.asking import button, buttons
from tests.scenarios.at_home import looked
from tests.scenarios.scene import Scene

WHAT = "Add an alert on refunds"
DAY = timedelta(days=1)
HOSTILE = "<!channel> *bold* <https://evil.example|click> &amp; `x`"
BOTH = [
    pytest.param(marks=pytest.mark.on("sqlite"), id="sqlite"),
    pytest.param(marks=pytest.mark.on("postgresql"), id="postgresql"),
]


@pytest.fixture
async def over(scene: Scene, staffed: Channel) -> Channel:
    """Give the channel of an incident that is resolved, Grace having commanded."""
    await end(scene, staffed)
    return staffed


async def end(scene: Scene, room: Channel) -> None:
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, room)


async def given(scene: Scene, room: Channel, to: Person) -> ActionItem:
    await scene.say(scene.grace, f"action {to.mention} {WHAT}", room)
    return await the_item(scene)


async def the_item(scene: Scene) -> ActionItem:
    return (await scene.rows(ActionItem))[-1]


async def until(scene: Scene, when: datetime) -> None:
    """Let it be a minute after then."""
    await scene.later(seconds=(when - scene.clock()).total_seconds() + 60)


def morning(scene: Scene, item: ActionItem, days: int) -> datetime:
    """Return nine o'clock where its owner is, so many days from the day on which it is due."""
    zone = ZoneInfo(scene.slack.space.users[item.owner_id or ""].tz)
    day = item.due_at.astimezone(zone).date() + days * DAY
    return datetime.combine(day, time(9), zone)


def asked(person: Person) -> list[Message]:
    """Return what the person was asked about action items."""
    return [said for said in person.inbox if "Action item" in said.text]


async def test_the_room_reads_it_and_its_owner_is_told_once(scene: Scene, over: Channel) -> None:
    item = await given(scene, over, scene.linus)
    assert "Action item 1 · linus" in scene.posted(over)[-1].text
    (told,) = asked(scene.linus)
    assert buttons(told) == ["Done", "Not doing", "New date"]
    assert [n.who for n in scene.slack.notifications if n.message is scene.posted(over)[-1]] == []
    assert item.due_at > scene.clock() + 14 * DAY
    assert "🎯 Action items: 1 open" in scene.posted(over)[0].words
    assert "opened action item 1 for" in await scene.timeline(over)


async def test_the_owner_is_asked_in_their_own_morning_and_done_ends_it(
    scene: Scene, over: Channel
) -> None:
    item = await given(scene, over, scene.linus)
    for days in (-2, 0):
        before = len(asked(scene.linus))
        await until(scene, morning(scene, item, days) - timedelta(minutes=3))
        assert len(asked(scene.linus)) == before
        await until(scene, morning(scene, item, days))
        assert len(asked(scene.linus)) == before + 1
    *_, told = asked(scene.linus)
    assert "is due today" in told.text
    await scene.linus.click(told, "Done")
    await scene.quiet()
    for message in asked(scene.linus)[1:]:  # the first one is two weeks old, and left alone
        assert message.text.startswith(f"✅ Action item 1 done by {scene.linus.mention}")
        assert buttons(message) == []
    assert "🎯 Action items: 1 done" in scene.posted(over)[0].words
    await scene.later(days=14)
    assert len(asked(scene.linus)) == 3


async def test_from_the_second_week_on_the_commander_hears_of_it(
    scene: Scene, over: Channel
) -> None:
    item = await given(scene, over, scene.linus)
    await until(scene, morning(scene, item, 7))
    assert asked(scene.grace) == []
    await until(scene, morning(scene, item, 14))
    (told,) = asked(scene.grace)
    assert "is overdue" in told.text
    assert f"It is {scene.linus.mention}'s." in told.words
    await scene.grace.click(told, "New date")
    form = await scene.grace.next_view()
    assert form.title == "Action item 1"
    later = (scene.clock() + 20 * DAY).date().isoformat()
    assert (await form.submit({"due": later, "who": scene.dennis.id})).ok
    await scene.quiet()
    assert (await the_item(scene)).owner_id == scene.dennis.id
    assert "is yours" in asked(scene.dennis)[-1].text


async def test_not_doing_it_needs_a_reason_and_the_form_keeps_what_was_typed(
    scene: Scene, over: Channel
) -> None:
    await given(scene, over, scene.linus)
    (told,) = asked(scene.linus)
    await scene.linus.click(told, "Not doing")
    form = await scene.linus.next_view()
    assert WHAT in form.words
    sent = await form.submit({"reason": "   "})
    assert sent.errors == {"reason": "Say why it is not done, in a few words."}
    assert form.is_open
    assert (await form.submit({"reason": f"Refunds are gone {HOSTILE}"})).ok
    await scene.quiet()
    assert (await the_item(scene)).state is ActionState.DROPPED
    assert told.text.startswith("🚫 Not doing action item 1, decided by")
    assert "decided not to do action item 1" in await scene.timeline(over)


async def test_alone_it_is_a_form(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.ada, "action", staffed)
    form = await scene.ada.next_view()
    past = (scene.clock() - 2 * DAY).date().isoformat()
    sent = await form.submit({"text": WHAT, "due": past, "who": scene.linus.id})
    assert list(sent.errors) == ["due"]
    assert form.is_open
    day = (scene.clock() + 5 * DAY).date().isoformat()
    assert (await form.submit({"due": day, "kind": "detect", "priority": "high"})).ok
    await scene.quiet()
    item = await the_item(scene)
    assert (item.text, item.owner_id, item.kind.value) == (WHAT, scene.linus.id, "detect")
    assert "🔺 high priority" in scene.ada.ephemerals()[-1].words


async def test_a_follow_up_becomes_one_item_whatever_is_delivered_again(
    scene: Scene, staffed: Channel
) -> None:
    message = await scene.dennis.post("Rotate the keys", staffed)
    await scene.barbara.react(message, "fast_forward")
    await scene.quiet()
    await scene.dennis.edit(message, "Rotate the keys of the bank")
    await scene.quiet()
    for delivery in list(scene.slack.deliveries):
        if delivery.kind == "events_api":
            scene.slack.courier.send(delivery.kind, delivery.payload)
    await scene.quiet()
    (item,) = await scene.rows(ActionItem)
    assert (item.text, item.owner_id) == ("Rotate the keys of the bank", None)
    answer = await scene.say(scene.ada, "actions", staffed)
    assert "Rotate the keys of the bank" in answer.text
    await scene.barbara.unreact(message, "fast_forward")
    await scene.quiet()
    assert list(await scene.rows(ActionItem)) == []
    assert "No action item" in (await scene.say(scene.ada, "actions", staffed)).text


async def test_a_tag_adds_no_message(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post("Rotate the keys", staffed)
    before = len(scene.posted(staffed))
    await scene.barbara.react(message, "fast_forward")
    await scene.quiet()
    assert len(scene.posted(staffed)) == before


async def test_tasks_that_are_left_are_named_when_it_is_resolved(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.grace, f"task {scene.linus.mention} Write the test", staffed)
    await end(scene, staffed)
    resolved = scene.posted(staffed)[-1]
    assert "Task 1 is still open" in resolved.words
    assert "`/incident action from task 1`" in resolved.words
    answer = await scene.say(scene.ada, "action from task 1", staffed)
    assert f"Action item 1 is open: {scene.linus.mention}" in answer.text
    assert "is yours" in asked(scene.linus)[-1].text


async def test_the_list_s_button_says_what_came_of_it(scene: Scene, over: Channel) -> None:
    await given(scene, over, scene.linus)
    answer = await scene.say(scene.ada, "actions all", "general")
    assert answer.outcome.message is not None
    late = button_of(answer.outcome.message)
    await scene.ada.click(answer.outcome.message, "Done")
    await scene.quiet()
    assert "Action item 1 is done" in scene.ada.ephemerals()[-1].text
    again = await scene.slack.interactions.click(scene.ada.id, answer.outcome.message, late, {})
    assert again.error is None
    await scene.quiet()
    assert "done already" in scene.ada.ephemerals()[-1].text


def button_of(message: Message) -> dict[str, str]:
    for block in message.blocks:
        if found := block.get("accessory"):
            known = ("type", "action_id", "value")
            return {"block_id": block["block_id"], **{key: found[key] for key in known}}
    return button(message, "action_done")


async def test_the_home_shows_ones_own_and_its_button_ends_it(scene: Scene, over: Channel) -> None:
    await given(scene, over, scene.linus)
    home = await looked(scene, scene.linus)
    assert "Your action items" in home.words
    await home.click("Done")
    await scene.quiet()
    assert (await the_item(scene)).state is ActionState.DONE
    assert "Your action items" not in (await looked(scene, scene.linus)).words
    assert "Your action items" not in (await looked(scene, scene.ada)).words


async def test_a_private_incident_s_items_are_nobody_else_s_business(scene: Scene) -> None:
    room = await scene.declare("sev1 --private Keys were seen")
    await scene.say(scene.ada, f"action {scene.linus.mention} {WHAT}", room)
    assert scene.linus.id in room.members
    assert len(asked(scene.linus)) == 1
    for line in ("actions all", "action 1 done", "action 7 done"):
        answer = await scene.say(scene.dennis, line)
        assert WHAT not in answer.text
        assert "Keys" not in answer.text
    assert "There is no action item 1." in (await scene.say(scene.dennis, "action 1")).text
    await scene.linus.leave(room)
    await scene.quiet()
    item = await the_item(scene)
    await until(scene, item.due_at)
    assert len(asked(scene.linus)) == 1
    assert asked(scene.dennis) == []


async def test_hostile_words_call_nobody(scene: Scene, over: Channel) -> None:
    before = len(scene.slack.notifications)
    await scene.say(scene.grace, f"action {scene.linus.mention} {HOSTILE} {'x' * 3000}", over)
    await scene.say(scene.grace, f"action 1 done {HOSTILE}", over)
    called = {notified.who for notified in scene.slack.notifications[before:]}
    assert called <= {scene.linus.id}


async def test_a_drill_s_tagged_items_remind_nobody(scene: Scene) -> None:
    room = await scene.declare("sev2 --drill We practise")
    await scene.say(scene.ada, "action Look at the runbook", room)
    await scene.say(scene.ada, "cancel that was it", room)
    assert [alarm for alarm in await scene.rows(Alarm) if alarm.kind is AlarmKind.ACTION] == []
    await scene.later(days=40)
    assert asked(scene.ada) == []
    answer = await scene.say(scene.ada, "actions all")
    assert "🧪 DRILL" in answer.text


@pytest.mark.parametrize((), BOTH)
async def test_what_is_due_while_the_bot_is_away_is_asked_once(judged: Scene) -> None:
    async with judged.running():
        room = await judged.declare()
        await judged.staff(room)
        await end(judged, room)
        item = await given(judged, room, judged.linus)
    judged.clock.forward(morning(judged, item, 0) - judged.clock() + timedelta(minutes=1))
    async with judged.running():
        await judged.later(minutes=1)
        assert [len(asked(judged.linus)), len(asked(judged.grace))] == [2, 0]
    async with judged.running():
        await judged.later(minutes=1)
        assert len(asked(judged.linus)) == 2


@pytest.mark.on("postgresql")
async def test_two_instances_ask_once(scene: Scene) -> None:
    async with scene.running():
        room = await scene.declare()
        await scene.staff(room)
        await end(scene, room)
        item = await given(scene, room, scene.linus)
        await scene.say(scene.grace, f"action {scene.linus.mention} Another", room)
        for days, count in ((-2, 4), (0, 6), (7, 8)):
            await until(scene, morning(scene, item, days))
            assert len(asked(scene.linus)) == count
