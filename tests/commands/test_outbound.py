"""What Slack is to be told: what waits for what, what comes in order, what is told once."""

import pytest

from commands import inquiries, outbound
from commands.policy import Policy
from storage.models import Step, StepState
from tests.cast import CHANNEL, GRACE
from tests.commands.room import Room

DRAWN = ("card", "topic", "announce")


async def settled(room: Room) -> None:
    """Have Slack carry out everything that waits."""
    steps = await room.rows(Step)
    for step in steps:
        step.state, step.attempts = StepState.DONE, 1

    await room.does(lambda at: [at.session.merge(step) for step in steps])


async def waiting(room: Room, *kinds: str) -> list[str]:
    return [
        step.kind
        for step in await room.rows(Step)
        if step.state is StepState.WAITING and (not kinds or step.kind in kinds)
    ]


async def test_many_changes_are_drawn_once(any_room: Room) -> None:
    await any_room.declared()
    await settled(any_room)
    for line in ("ack", "take ic", "severity sev2 x", "update x", "mitigate x"):
        await any_room.types(line)
    assert sorted(await waiting(any_room, *DRAWN)) == sorted(DRAWN)


async def test_what_is_being_drawn_is_drawn_again(any_room: Room) -> None:
    await any_room.declared()
    await settled(any_room)
    await any_room.types("ack")
    begun = (await any_room.steps("card"))[-1]
    begun.attempts = 1
    await any_room.does(lambda at: at.session.merge(begun))
    await any_room.types("take ic")
    assert await waiting(any_room, "card") == ["card", "card"]


async def test_the_room_hears_things_in_the_order_in_which_they_happened(room: Room) -> None:
    room.policy = Policy(announce_channel="C0ALL")
    incident = await room.declared()
    for line in ("ack", "update x", "severity sev2 x"):
        await room.types(line)
    assert await room.notices() == ["ack", "update", "severity"]
    assert {step.lane for step in await room.steps("notice")} == {f"room:{incident.key}"}
    assert {step.lane for step in await room.steps("announce_reply")} == {
        f"announce:{incident.key}"
    }


async def test_what_is_not_announced_has_no_thread_to_reply_in(room: Room) -> None:
    await room.declared()
    await room.types("ack")
    assert await room.steps("announce_reply") == []


async def test_before_there_is_a_channel_everything_waits_for_it(any_room: Room) -> None:
    await any_room.types("declare Checkout returns 500s")
    (opening,) = await any_room.steps("open_channel")
    incident = await any_room.incident()
    await any_room.does(lambda at: outbound.invite(at.session, incident, GRACE, now=at.now))
    assert (await any_room.steps("invite"))[-1].after_id == opening.id


async def test_once_the_channel_is_there_nothing_waits_for_it(any_room: Room) -> None:
    await any_room.declared()
    await any_room.types("ack")
    assert (await any_room.steps("notice"))[-1].after_id is None
    assert (await any_room.incident()).channel_id == CHANNEL


async def test_what_has_a_key_is_told_once(any_room: Room) -> None:
    incident = await any_room.declared()
    for _ in range(2):
        await any_room.does(
            lambda at: outbound.whisper(at.session, incident, GRACE, "x", {}, key="x", now=at.now)
        )
        await any_room.does(
            lambda at: inquiries.look_up_person(
                at.session, team_id=incident.team_id, user_id=GRACE, now=at.now
            )
        )
    assert len(await any_room.steps("whisper")) == 1
    asked = [step.payload["user"] for step in await any_room.steps("look_up_person")]
    assert asked.count(GRACE) == 1


@pytest.mark.parametrize("url", ["https://example.com/answer", None])
async def test_a_click_is_answered_where_it_came_from(room: Room, url: str | None) -> None:
    await room.does(
        lambda at: outbound.answer(
            at.session,
            team_id="T0ACME",
            user_id=GRACE,
            response_url=url,
            message={"text": "done"},
            key="1",
            now=at.now,
        )
    )
    (step,) = await room.steps("answer")
    assert step.payload == {"user": GRACE, "response_url": url, "message": {"text": "done"}}
