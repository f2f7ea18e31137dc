"""A process that dies, or an answer that is lost: everything happens, and nothing twice."""

from collections import Counter
from random import Random

import pytest

from bot.delivery.carrying import carry_out
from bot.delivery.endings import Ended
from sandbox.control.faults import Fault
from storage.models import StepState
from tests.bot.delivery.world import World

LINK = "https://sandbox.slack.com/archives/C1/p1"
WITH_EFFECT = (
    "conversations.create",
    "conversations.invite",
    "conversations.setTopic",
    "chat.postMessage",
    "pins.add",
    "bookmarks.add",
)


def _once_each(world: World) -> None:
    """Expect what a declaration leaves in Slack, each thing once."""
    channel = world.channel()
    bot_said = Counter(m.text for m in world.sandbox.messages() if m.user == world.sandbox.bot_user)
    ours = {text: n for text, n in bot_said.items() if not text.startswith("<@")}
    assert set(ours.values()) == {1}, ours
    assert {"announcement: sev2", "card: Checkout returns 500s, sev2"} <= set(ours)
    titles = sorted(mark.title for mark in channel.bookmarks.values())
    assert titles == ["Incident card", "Where it was reported"]
    assert len(channel.pins) == 1


async def test_a_process_that_dies_after_each_effect_does_nothing_twice(
    either_world: World,
) -> None:
    world = either_world
    await world.declare(source_permalink=LINK)
    while await world.level(recorded=False):
        world.clock.forward(seconds=61)  # its lease runs out
        world.new_process()
        assert await world.level(recorded=True)
    _once_each(world)
    assert {step.state for step in await world.steps()} == {StepState.DONE}


@pytest.mark.parametrize("method", WITH_EFFECT)
async def test_an_answer_that_is_lost_after_the_effect_does_nothing_twice(
    world: World, method: str
) -> None:
    world.sandbox.faults.cut(method, "after", times=100)
    await world.declare(source_permalink=LINK)
    await world.delivery.drain()
    world.sandbox.faults.clear()
    for _ in range(8):
        world.clock.forward(seconds=61)
        await world.delivery.drain()
    _once_each(world)
    assert {step.state for step in await world.steps()} == {StepState.DONE}


@pytest.mark.parametrize("method", WITH_EFFECT)
async def test_a_call_that_never_arrived_is_made_again(world: World, method: str) -> None:
    world.sandbox.faults.cut(method, "before")
    await world.declare(source_permalink=LINK)
    for _ in range(3):
        await world.delivery.drain()
        world.clock.forward(seconds=61)
    _once_each(world)


async def test_an_answer_that_is_no_json_is_a_lost_answer(world: World) -> None:
    world.sandbox.faults.garble("conversations.create")
    await world.declared(source_permalink=LINK)
    world.clock.forward(seconds=2)
    await world.delivery.drain()
    _once_each(world)


@pytest.mark.parametrize("seed", range(6))
async def test_a_bad_day_at_slack_ends_with_everything_once(world: World, seed: int) -> None:
    """Half of all calls are put off, fail, or lose their answer; now and then the process dies."""
    chance = Random(seed)  # noqa: S311 - the same bad day each time
    for trouble in (
        Fault(cut="after"),
        Fault(cut="before"),
        Fault(malformed=True),
        Fault(status=503),
        Fault(status=429, retry_after=3),
        Fault(error="internal_error"),
    ):
        trouble.times, trouble.where = 1000, lambda _: chance.random() < 0.1
        world.sandbox.faults.add(trouble)
    await world.declare(source_permalink=LINK)
    while any(step.state is StepState.WAITING for step in await world.steps()):
        if chance.random() < 0.2:
            await world.level(recorded=False)
            world.new_process()
        await world.delivery.drain()
        world.clock.forward(seconds=61)
    _once_each(world)
    assert {step.state for step in await world.steps()} == {StepState.DONE}


async def test_a_channel_of_the_same_name_that_somebody_else_made_is_not_taken(
    world: World,
) -> None:
    world.sandbox.faults.cut("conversations.create", "before")
    await world.declared()
    ada = world.sandbox.person("ada")
    theirs = await world.client.conversations_create(name="inc-1-checkout-returns-500s")
    world.sandbox.channel(theirs["channel"]["id"]).creator = ada.id
    world.clock.forward(seconds=2)
    await world.delivery.drain()
    (step,) = await world.steps("open_channel")
    assert step.state is StepState.DONE
    incident = await world.incident(step.incident_id or 0)
    assert incident.channel_name == "inc-1-checkout-returns-500s-2"


async def test_a_channel_of_an_older_incident_is_not_taken(world: World) -> None:
    """An installation that starts anew counts from 1 again, in the same workspace."""
    old = await world.client.conversations_create(name="inc-1-checkout-returns-500s")
    world.sandbox.channel(old["channel"]["id"]).created -= 3600
    world.sandbox.faults.cut("conversations.create", "before")
    incident_id = await world.declared()
    world.clock.forward(seconds=2)
    await world.delivery.drain()
    incident = await world.incident(incident_id)
    assert incident.channel_name == "inc-1-checkout-returns-500s-2"


async def test_a_notice_is_found_again_behind_two_pages_of_talk(world: World) -> None:
    incident_id = await world.declared()
    await world.tell(incident_id)
    assert await world.level(recorded=False)
    for number in range(450):
        await world.client.chat_postMessage(channel=world.channel().id, text=f"talk {number}")
    world.clock.forward(seconds=61)
    await world.delivery.drain()
    assert len(world.said("update_posted")) == 1


async def test_a_step_whose_lease_another_process_took_is_not_recorded(world: World) -> None:
    incident_id = await world.declare()
    (slow,) = await world.take()
    world.clock.forward(seconds=61)
    await world.new_process().drain()
    kept = (await world.incident(incident_id)).channel_id
    await world.record([Ended(slow.step, await carry_out(slow))])
    assert (await world.incident(incident_id)).channel_id == kept
