"""Asking for an update: whom, where, and how the asking ends."""

import pytest

from commands import questions
from commands.command import Situation
from sandbox.workspace.message import Message
from storage import updates
from storage.models import Incident, Reminder
from tests.bot.delivery.world import World

HEADS_UP, DUE, COMMANDER, HERE = 1, 2, 3, 5


async def _ask(world: World, incident_id: int, step: int, asked: str = "linus") -> int:
    """Add a reminder and its steps, and return its id."""
    asked_ids = asked if asked == "@here" else world.user(asked)

    def work(at: Situation, incident: Incident) -> int:
        reminder = Reminder(
            team_id=incident.team_id,
            incident_id=incident.key,
            due_at=at.now,
            step=step,
            asked_ids=asked_ids,
            asked_at=at.now,
        )
        at.session.add(reminder)
        at.session.flush()
        questions.remind(at.session, incident, reminder, privately=True, now=at.now)
        return reminder.id or 0

    return await world.about(incident_id, work)


async def _close(world: World, incident_id: int, reminder_id: int) -> None:
    def work(at: Situation, incident: Incident) -> None:
        reminder = updates.reminder(at.session, reminder_id)
        reminder.closed_at, reminder.closed_as = at.now, "answered"
        questions.close_reminder(at.session, incident, reminder, now=at.now)

    await world.about(incident_id, work)


def _in_channel(world: World, messages: list[Message]) -> list[bool]:
    return sorted(message.channel == world.channel().id for message in messages)


@pytest.mark.parametrize(
    ("step", "asked", "in_channel"),
    [
        (HEADS_UP, "linus", [False]),
        (DUE, "linus", [False, True]),
        (COMMANDER, "grace", [True]),
        (HERE, "@here", [True]),
    ],
)
async def test_each_step_of_the_ladder_is_said_where_it_belongs(
    world: World, step: int, asked: str, in_channel: list[bool]
) -> None:
    incident_id = await world.declared()
    reminder_id = await _ask(world, incident_id, step, asked)
    await world.delivery.drain()
    said = world.said(f"reminder {step}")
    assert _in_channel(world, said) == in_channel
    row = await world.database.read(lambda session: updates.reminder(session, reminder_id))
    posted = {(row.channel_id, row.message_ts), (row.direct_channel_id, row.direct_ts)}
    assert posted - {(None, None)} == {(m.channel, m.ts) for m in said}


@pytest.mark.parametrize(
    ("step", "asked", "told"), [(COMMANDER, "grace", ["grace"]), (HERE, "@here", ["ada"])]
)
async def test_an_escalation_reaches_people_though_the_channel_is_archived(
    world: World, step: int, asked: str, told: list[str]
) -> None:
    """Nobody would hear of it otherwise: escalations are said in the channel alone."""
    incident_id = await world.declared()
    world.channel().is_archived = True
    await _ask(world, incident_id, step, asked)
    await world.delivery.drain()
    said = world.said(f"reminder {step}")
    reached = [world.sandbox.channel(message.channel).members for message in said]
    assert [world.user(name) in who for name, who in zip(told, reached, strict=True)] == [True]
    assert (await world.steps("remind"))[-1].fault == "is_archived"


async def test_an_answered_reminder_is_edited_in_place_without_its_buttons(world: World) -> None:
    incident_id = await world.declared()
    reminder_id = await _ask(world, incident_id, DUE)
    await world.delivery.drain()
    said = world.said("reminder 2")
    await _close(world, incident_id, reminder_id)
    await world.delivery.drain()
    assert [message.text for message in said] == ["closed: answered"] * 2
    assert [message.blocks for message in said] == [[], []]


async def test_a_reminder_that_was_answered_before_it_went_out_is_not_posted(
    either_world: World,
) -> None:
    world = either_world
    incident_id = await world.declared()
    reminder_id = await _ask(world, incident_id, DUE)
    await _close(world, incident_id, reminder_id)
    await world.delivery.drain()
    assert world.said("reminder") == []
    assert {step.state.value for step in await world.steps()} == {"done"}


async def test_a_reminder_answered_while_it_is_posted_is_closed_after_it(world: World) -> None:
    incident_id = await world.declared()
    reminder_id = await _ask(world, incident_id, DUE)
    async with world.running():
        with world.sandbox.faults.held("chat.postMessage") as gate:
            await world.sandbox.wait_for(lambda: gate.waiting, what="the post")
            await _close(world, incident_id, reminder_id)
        await world.sandbox.wait_for(lambda: world.said("closed"), what="the end")
    assert world.said("reminder") == []
    assert len(world.said("closed: answered")) == 1


async def test_a_reminder_that_a_person_deleted_is_no_obstacle(world: World) -> None:
    incident_id = await world.declared()
    reminder_id = await _ask(world, incident_id, DUE)
    await world.delivery.drain()
    for message in world.said("reminder"):
        await world.client.chat_delete(channel=message.channel, ts=message.ts)
    await _close(world, incident_id, reminder_id)
    await world.delivery.drain()
    assert {step.state.value for step in await world.steps()} == {"done"}


async def test_a_reminder_is_not_stacked_when_the_process_dies(world: World) -> None:
    incident_id = await world.declared()
    await _ask(world, incident_id, DUE)
    while await world.level(recorded=False):
        world.clock.forward(seconds=61)
        await world.level(recorded=True)
    assert _in_channel(world, world.said("reminder 2")) == [False, True]


async def test_a_reminder_posted_by_a_dead_process_and_then_answered_is_closed(
    world: World,
) -> None:
    incident_id = await world.declared()
    reminder_id = await _ask(world, incident_id, DUE)
    await world.level(recorded=False)
    await _close(world, incident_id, reminder_id)
    world.clock.forward(seconds=61)
    await world.delivery.drain()
    assert world.said("reminder") == []
    assert [message.channel for message in world.said("closed: answered")] == [world.channel().id]
