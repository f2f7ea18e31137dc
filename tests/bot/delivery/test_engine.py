"""The loop: woken at once, side by side, never twice, and not to be brought down."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from sqlalchemy import text

from bot.delivery.engine import Delivery
from bot.metrics import Metrics
from commands.policy import Policy
from storage.database import Database
from storage.models import Step, StepState
from tests.bot.delivery.world import PLAIN, World


async def _until(world: World, look: Callable[[], Awaitable[bool]]) -> None:
    """Wait until what is looked for is in the database, looking after each commit."""
    committed = asyncio.Event()
    world.database.after_commit(committed.set)
    async with asyncio.timeout(5):
        while not await look():
            await committed.wait()
            committed.clear()


class Ringing(Metrics):
    """Tells when a fault was counted."""

    def __init__(self) -> None:
        super().__init__()
        self.rang = asyncio.Event()

    def fault(self) -> None:
        super().fault()
        self.rang.set()


async def _run_sql(world: World, statement: str) -> None:
    await world.database.engine.connection(lambda connection: connection.execute(text(statement)))


async def _only(world: World, kind: str) -> Step:
    (step,) = await world.steps(kind)
    return step


async def test_a_commit_leads_to_slack_at_once(world: World) -> None:
    world.new_process(tick=timedelta(hours=1))
    async with world.running():
        await asyncio.sleep(0)
        await world.declare()
        await world.sandbox.wait_for(world.channels, what="the channel")
    assert len(world.sandbox.calls.to("conversations.create")) == 1


async def test_its_own_commits_do_not_wake_it(world: World) -> None:
    await world.delivery.drain()
    assert not world.delivery._woken.is_set()  # noqa: SLF001 - nothing else shows it
    await world.declare()
    assert world.delivery._woken.is_set()  # noqa: SLF001


async def test_steps_are_carried_out_side_by_side(world: World) -> None:
    incidents = [await world.declared(f"Outage {number}") for number in range(10)]
    for incident_id in incidents:
        await world.tell(incident_id)
    async with world.running():
        with world.sandbox.faults.held("chat.postMessage") as gate:
            await world.sandbox.wait_for(lambda: gate.waiting == 10, what="all of them")


async def test_endings_are_written_together(world: World) -> None:
    for number in range(20):
        await world.declare(f"Outage {number}")
    commits = 0

    def count() -> None:
        nonlocal commits
        commits += 1

    world.database.after_commit(count)
    await world.delivery.drain()
    assert len(await world.steps()) > 150
    assert commits < 100


async def test_a_step_that_outlasts_its_lease_stays_with_its_process(world: World) -> None:
    await world.declare()
    async with world.running():
        with world.sandbox.faults.held("conversations.create") as gate:
            await world.sandbox.wait_for(lambda: gate.waiting, what="the call")
            for _ in range(4):
                world.clock.forward(seconds=12)
                world.delivery.wake()
                await _until(world, lambda: _leased_beyond(world, timedelta(seconds=12)))
            assert await world.take() == []
    (_,) = world.channels()


async def _leased_beyond(world: World, length: timedelta) -> bool:
    until = (await _only(world, "open_channel")).leased_until
    return until is not None and until > world.clock() + length


async def test_stopping_finishes_what_is_running(world: World) -> None:
    await world.declare()
    running = asyncio.create_task(world.delivery.run())
    with world.sandbox.faults.held("conversations.create") as gate:
        await world.sandbox.wait_for(lambda: gate.waiting, what="the call")
        stopping = asyncio.create_task(world.delivery.stop(timedelta(seconds=5)))
        await asyncio.sleep(0)
    await asyncio.gather(stopping, running)
    assert (await _only(world, "open_channel")).state is StepState.DONE
    assert (await _only(world, "topic")).attempts == 0


async def test_what_does_not_end_in_time_is_put_back_and_done_once_by_the_next(
    world: World,
) -> None:
    await world.declare()
    running = asyncio.create_task(world.delivery.run())
    world.sandbox.faults.latency(0.4, "conversations.create")
    await world.sandbox.wait_for(world.channels, what="the effect")
    await world.delivery.stop(timedelta(0))
    await running
    step = await _only(world, "open_channel")
    assert (step.state, step.leased_until, step.attempts) == (StepState.WAITING, None, 1)
    await world.new_process().drain()
    (_,) = world.channels()
    assert (await _only(world, "open_channel")).state is StepState.DONE


async def test_an_ending_that_cannot_be_written_holds_up_no_other(world: World) -> None:
    await world.declare("Outage 1")
    await world.declare("Outage 2")
    await _run_sql(
        world,
        "CREATE TRIGGER broken BEFORE UPDATE ON incident WHEN NEW.id = 1 "
        "BEGIN SELECT RAISE(ABORT, 'broken'); END",
    )
    await world.delivery.drain()
    first, second = await world.steps("open_channel")
    assert (first.state, second.state) == (StepState.WAITING, StepState.DONE)
    assert len(world.said("card: Outage 2")) == 1

    await _run_sql(world, "DROP TRIGGER broken")
    world.clock.forward(seconds=60)
    await world.delivery.drain()
    assert len(world.said("card: Outage 1")) == 1
    assert len(world.channels()) == 2


async def test_an_ending_that_can_never_be_written_is_given_up(world: World) -> None:
    await world.declare("Outage 1")
    await _run_sql(
        world,
        "CREATE TRIGGER broken BEFORE UPDATE ON incident WHEN NEW.id = 1 "
        "BEGIN SELECT RAISE(ABORT, 'broken'); END",
    )
    for _ in range(30):
        await world.delivery.drain()
        world.clock.forward(minutes=3)
    (step,) = await world.steps("open_channel")
    assert (step.state, step.fault) == (StepState.FAILED, "gave_up")


async def test_a_database_that_goes_away_and_comes_back_is_survived(world: World) -> None:
    world.metrics = ringing = Ringing()
    world.new_process()
    await _run_sql(world, "ALTER TABLE outbox RENAME TO away")
    async with world.running():
        async with asyncio.timeout(5):
            await ringing.rang.wait()
        await _run_sql(world, "ALTER TABLE away RENAME TO outbox")
        await world.declare()
        await world.sandbox.wait_for(world.channels, what="the channel")


async def test_two_processes_share_the_work_and_do_nothing_twice(either_world: World) -> None:
    world = either_world
    incident_ids = [await world.declare(f"Outage {number}") for number in range(10)]
    other = Database(world.database.url.render_as_string(hide_password=False))
    second = Delivery(
        database=other,
        client=world.client,
        identity=world.identity,
        metrics=world.metrics,
        policy=Policy(),
        views=PLAIN,
        now=world.clock,
    )
    while any(step.state is StepState.WAITING for step in await world.steps()):
        await asyncio.gather(world.delivery.drain(), second.drain())
    await other.close()
    assert len(world.channels()) == len(incident_ids)
    assert len(world.said("card:")) == len(world.said("announcement:")) == len(incident_ids)
    assert world.sandbox.calls.refused() == []
