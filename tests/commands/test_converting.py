"""Making an incident private or public: who may, when, and what goes on."""

import pytest
from sqlmodel import select

from commands import converting
from commands.command import FormWanted, Situation
from commands.converting import Converting
from storage import members
from storage.models import Alarm, AlarmKind, Incident, Reminder, Step, StepState, Subscription
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS
from tests.commands.room import MINUTE, Room

THERE = "C0THERE"
WHY = "customers' data is in it"


async def moved(room: Room, *, present: set[str], by: str = GRACE) -> Incident:
    """Have what was asked for happen, as delivery does once the channel is there."""
    said = {"private": True, "reason": WHY, "by": by, "from": CHANNEL}

    def switch(at: Situation) -> None:
        incident = at.incident()
        converting.switch(at, incident, converting.Room(THERE, "inc-1-2", present), said)
        for step in at.session.exec(select(Step)).all():
            if step.kind == "open_anew":
                step.state, step.done_at = StepState.DONE, at.now

    await room.does(switch, by=by)
    return await room.incident()


async def test_until_the_channel_is_there_nothing_has_changed(any_room: Room) -> None:
    await any_room.staffed()
    assert await any_room.types(f"private {WHY}", by=BARBARA) == Converting(private=True)
    incident = await any_room.incident()
    assert (incident.private, incident.channel_id) == (False, CHANNEL)
    (step,) = await any_room.steps("open_anew")
    assert (step.payload["from"], step.payload["private"]) == (CHANNEL, True)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("private", "Say why"),
        ("private  ", "Say why"),
        ("public", "It is public already"),
        ("public it is known", "It is public already"),
    ],
)
async def test_bad_input_is_answered_with_what_to_type(
    room: Room, line: str, sentence: str
) -> None:
    await room.staffed()
    assert sentence in await room.refused(line)


@pytest.mark.parametrize("line", ["merge into 2 the same", "sub Mails are late"])
async def test_on_its_way_nothing_of_it_becomes_public(any_room: Room, line: str) -> None:
    await any_room.staffed()
    await any_room.types("declare sev2 Search is slow", by=LINUS, channel="C0GENERAL")
    await any_room.opened("C0INC2")
    await any_room.types(f"private {WHY}")
    assert "Incident 1 is on its way into another channel" in await any_room.refused(line)
    assert len(await any_room.rows(Incident)) == 2


async def test_it_is_asked_for_once(room: Room) -> None:
    await room.staffed()
    await room.types(f"private {WHY}")
    assert "That is under way" in await room.refused(f"private {WHY}", by=ADA)
    await moved(room, present={GRACE})
    assert "It is private already" in await room.refused(f"private {WHY}", channel=THERE)


async def test_making_it_public_is_confirmed_by_form(room: Room) -> None:
    await room.staffed("sev1 --private Zanzibar leaks")
    await room.types("note the pool is empty")
    form = await room.types("public it is known")
    assert isinstance(form, FormWanted)
    filled = dict(form.filled)
    assert (form.form, filled["reason"]) == ("public", "it is known")
    assert int(filled["entries"]) > 1
    assert await room.steps("open_anew") == []


async def test_only_the_commander_and_who_declared_it_make_it_public(room: Room) -> None:
    await room.staffed("sev1 --private Zanzibar leaks")
    for who in (ADA, GRACE):
        assert isinstance(await room.types("public it is known", by=who), FormWanted)
    sentence = await room.refused("public it is known", by=LINUS)
    assert f"Ask <@{GRACE}> or <@{ADA}>" in sentence


async def test_a_form_without_a_reason_is_answered_beside_its_field(room: Room) -> None:
    await room.staffed("sev1 --private Zanzibar leaks")
    sentence = await room.refuses(lambda at: converting.publish(at, at.incident(), "  "))
    assert sentence == "Say why everybody may read it."


async def test_the_clock_runs_on_and_what_was_asked_is_asked_again(room: Room) -> None:
    incident = await room.staffed()
    due = incident.update_due_at
    room.later(16 * MINUTE)
    await room.tick()

    def post(at: Situation) -> None:
        (reminder,) = at.session.exec(select(Reminder)).all()
        reminder.channel_id, reminder.message_ts = CHANNEL, "1.5"

    await room.does(post)
    after = await moved(room, present={ADA, GRACE, LINUS})
    assert (after.update_due_at, after.channel_id) == (due, THERE)
    (reminder,) = await room.open_reminders()
    assert reminder.message_ts is None
    asked = [step for step in await room.steps("remind") if step.payload == {"reminder_id": 1}]
    assert len(asked) == 2
    (leave,) = await room.steps("leave_channel")
    assert (leave.payload["channel"], leave.payload["messages"]) == (CHANNEL, ["1.5"])


async def test_a_question_who_commands_is_asked_again(room: Room) -> None:
    await room.staffed()
    room.later(40 * MINUTE)
    await room.rings()
    (alarm,) = [a for a in await room.rows(Alarm) if a.kind is AlarmKind.COMMAND]
    assert alarm.asked_step_id is not None
    await moved(room, present={ADA, GRACE}, by=ADA)
    before = (await room.notices()).count("who_commands")
    await room.rings()
    assert (await room.notices()).count("who_commands") == before + 1


async def test_who_is_in_the_new_channel_may_know_of_it_and_nobody_else(room: Room) -> None:
    await room.staffed()
    await room.types("subscribe 1", by="U0STRANGER", channel="C0GENERAL")
    await room.types("subscribe 1", by=LINUS)
    incident = await moved(room, present={ADA, GRACE, LINUS})
    known = await room.does(
        lambda at: [members.is_in(at.session, incident, one) for one in (ADA, LINUS, "U0STRANGER")]
    )
    assert known == [True, True, False]
    sentence = await room.refused("status 1", by="U0STRANGER", channel="C0GENERAL")
    assert sentence.startswith("There is no incident 1.")
    rows = {row.user_id: row.until_at is None for row in await room.rows(Subscription)}
    assert rows == {"U0STRANGER": False, LINUS: True}
