"""What Slack puts off waits; what it does not put off goes on."""

from datetime import timedelta

import pytest

from bot.delivery.faults import Call
from bot.delivery.pace import Pace, back_off
from storage.models import StepState
from tests.bot.delivery.world import Clock, World

POST = "chat.postMessage"


def test_posting_waits_for_each_channel_apart() -> None:
    pace = Pace(clock := Clock())
    until = pace.hold(Call(POST, "C1"), timedelta(seconds=30))
    assert until == clock() + timedelta(seconds=30)
    assert pace.wait(Call(POST, "C1")) == until
    assert pace.wait(Call(POST, "C2")) is None
    assert pace.wait(Call("chat.update", "C1")) is None


def test_other_methods_wait_for_the_whole_workspace() -> None:
    pace = Pace(Clock())
    pace.hold(Call("conversations.setTopic", "C1"), timedelta(seconds=30))
    assert pace.wait(Call("conversations.setTopic", "C2")) is not None


def test_waiting_ends_with_its_time() -> None:
    pace = Pace(clock := Clock())
    pace.hold(Call(POST, "C1"), timedelta(seconds=30))
    clock.forward(seconds=30)
    assert pace.wait(Call(POST, "C1")) is None


def test_what_is_over_is_forgotten() -> None:
    pace = Pace(clock := Clock())
    for number in range(1001):
        pace.hold(Call(POST, f"C{number}"), timedelta(seconds=1))
        clock.forward(seconds=1)
    assert len(pace._until) < 10  # noqa: SLF001 - nothing else shows it


@pytest.mark.parametrize(
    ("attempts", "least", "most"),
    [(1, 0.75, 1), (2, 1.5, 2), (4, 6, 8), (7, 45, 60), (500, 45, 60)],
)
def test_each_failure_waits_longer_up_to_a_minute(attempts: int, least: float, most: float) -> None:
    assert least <= back_off(attempts).total_seconds() <= most


async def test_a_channel_that_must_wait_leaves_the_others_going(world: World) -> None:
    first, second = await world.declared(), await world.declared("Search is slow")
    busy = (await world.incident(first)).channel_id
    world.sandbox.faults.limit(POST, retry_after=30).where = lambda args: args["channel"] == busy
    for incident_id in (first, first, second):
        await world.tell(incident_id)
    await world.delivery.drain()
    assert [m.channel for m in world.said("update_posted")] != [busy]
    assert len(world.said("update_posted")) == 1

    world.clock.forward(seconds=29)
    await world.delivery.drain()
    assert len(world.said("update_posted")) == 1

    world.clock.forward(seconds=1)
    await world.delivery.drain()
    assert len(world.said("update_posted")) == 3


async def test_waiting_does_not_count_as_an_attempt(world: World) -> None:
    world.sandbox.faults.limit("conversations.create", retry_after=5)
    await world.declared()
    (step,) = await world.steps("open_channel")
    assert (step.attempts, step.state) == (0, StepState.WAITING)
    assert step.ready_at == world.clock() + timedelta(seconds=5)
    world.clock.forward(seconds=5)
    await world.delivery.drain()
    assert len(world.channels()) == 1
    assert world.sandbox.calls.to("users.conversations") == []


async def test_waiting_after_an_effect_does_count_so_that_it_is_looked_for(world: World) -> None:
    """The response_url was tried; after the wait for the direct message nobody may know of it."""
    world.sandbox.faults.limit("chat.postMessage", retry_after=5, times=9)
    await world.declared(response_url=f"{world.sandbox.url}/respond/unknown")
    (step,) = await world.steps("tell_ready")
    assert step.attempts == 1
    world.clock.forward(seconds=5)
    world.sandbox.faults.clear()
    await world.delivery.drain()
    assert len(world.said("ready:")) == 1


async def test_a_new_channel_passes_hundreds_of_steps_that_are_ready(world: World) -> None:
    """What a person is waiting for has places of its own."""
    for number in range(200):
        await world.look_up(f"U0{number}")
    async with world.running():
        with world.sandbox.faults.held("users.info") as gate:
            await world.sandbox.wait_for(lambda: gate.waiting >= 48, what="the places to fill")
            await world.declare()
            await world.sandbox.wait_for(world.channels, what="the channel")
            assert gate.waiting == 48
