from sqlalchemy import update

from storage import outbox
from storage.database import Database
from storage.models import Incident, Status, StepState
from tests.cast import NOW, outage
from tests.storage.steps import MINUTE, add, done, fail, found, key_of, lease, leased, put_back


async def test_a_step_put_back_is_taken_again_when_its_time_has_come(database: Database) -> None:
    step = await add(database, "invite")
    await lease(database)
    await put_back(database, step, NOW + MINUTE)
    assert await leased(database, now=NOW + MINUTE / 2) == []
    (again,) = await lease(database, now=NOW + MINUTE)
    assert (again.attempts, again.fault) == (2, "Slack answered 500")


async def test_a_step_that_was_not_tried_is_put_back_without_counting(database: Database) -> None:
    step = await add(database, "invite")
    await lease(database)
    await put_back(database, step, NOW, counts=False, fault=None)
    (again,) = await lease(database)
    assert (again.attempts, again.fault) == (1, None)


async def test_all_that_depends_on_a_failed_step_fails_with_it(database: Database) -> None:
    channel = await add(database, "channel")
    topic = await add(database, "topic", after=channel)
    card = await add(database, "card", after=channel)
    pin = await add(database, "pin", after=card)
    other = await add(database, "other")
    await lease(database)
    await fail(database, channel, "the scope channels:manage is missing")
    for step in (topic, card, pin):
        given_up = await found(database, step)
        assert given_up.state is StepState.FAILED
        assert given_up.fault is not None
        assert given_up.fault.endswith("the scope channels:manage is missing")
    assert (await found(database, other)).state is StepState.WAITING


async def test_what_was_done_before_a_failure_stays_done(database: Database) -> None:
    card = await add(database, "card")
    pin = await add(database, "pin", after=card)
    await done(database, card, pin)
    await fail(database, card)
    assert (await found(database, card)).state is StepState.DONE
    assert (await found(database, pin)).state is StepState.DONE


async def test_a_step_behind_one_that_failed_already_is_not_held_up(database: Database) -> None:
    channel = await add(database, "channel")
    await fail(database, channel)
    await add(database, "telling the declarer", after=channel)
    assert await leased(database) == ["telling the declarer"]


async def test_a_settled_step_is_not_put_back(database: Database) -> None:
    step = await add(database, "invite")
    await done(database, step)
    await put_back(database, step, NOW)
    assert await leased(database) == []
    assert (await found(database, step)).state is StepState.DONE


async def test_a_lease_that_was_taken_over_is_no_longer_held(database: Database) -> None:
    step = await add(database, "invite")
    (slow,) = await lease(database)
    (quick,) = await lease(database, now=NOW + MINUTE)

    async def held(attempts: int) -> set[int]:
        return await database.transaction(
            lambda session: outbox.held(session, {key_of(step): attempts})
        )

    assert await held(slow.attempts) == set()
    assert await held(quick.attempts) == {step.id}
    await done(database, step)
    assert await held(quick.attempts) == set()


async def test_a_renewed_lease_lasts_longer(database: Database) -> None:
    step = await add(database, "invite")
    await lease(database)
    await database.transaction(
        lambda session: outbox.renew(session, {key_of(step): 1}, until=NOW + 3 * MINUTE)
    )
    assert await leased(database, now=NOW + 2 * MINUTE) == []
    assert await leased(database, now=NOW + 3 * MINUTE) == ["invite"]


async def pruned(database: Database, most: int = 10) -> int:
    return await database.transaction(
        lambda session: outbox.prune(session, before=NOW + MINUTE, most=most)
    )


async def test_what_ended_long_ago_is_deleted_a_few_at_a_time(database: Database) -> None:
    steps = [await add(database, f"step {number}") for number in range(5)]
    await done(database, *steps[:4])
    assert [await pruned(database, most=3) for _ in range(3)] == [3, 1, 0]
    assert (await found(database, steps[4])).state is StepState.WAITING


async def test_what_another_step_waits_behind_stays_until_that_is_gone(database: Database) -> None:
    card = await add(database, "card")
    await add(database, "pin", after=card)
    await done(database, card)
    assert await pruned(database) == 0


async def test_the_steps_of_open_incidents_stay(database: Database) -> None:
    incident = outage()
    await database.transaction(lambda session: session.add(incident))
    step = await add(database, "said once", incident_id=incident.key)
    await done(database, step)
    assert await pruned(database) == 0
    resolved = update(Incident).values(status=Status.RESOLVED)
    await database.transaction(lambda session: session.execute(resolved))
    assert await pruned(database) == 1


async def test_the_next_start_lets_go_of_what_a_dead_process_held(database: Database) -> None:
    await add(database, "invite")
    assert await leased(database) == ["invite"]
    assert await leased(database) == []
    await database.transaction(outbox.release)
    (again,) = await lease(database)
    assert again.attempts == 2  # it looks before it repeats
