from collections.abc import Callable
from typing import Any

from sqlmodel import Session

from storage import incidents, outbox
from storage.database import Database
from storage.models import Incident, Step
from tests.cast import NOW, TEAM, outage
from tests.storage.steps import MINUTE, add, done, fail, found, key_of, lease, leased, put_back


async def test_the_oldest_steps_are_taken_first(database: Database) -> None:
    await add(database, "later", now=NOW + MINUTE)
    await add(database, "first")
    await add(database, "second")
    assert await leased(database, now=NOW + MINUTE) == ["first", "second", "later"]


async def test_no_more_are_taken_than_asked_for(database: Database) -> None:
    for key in ("first", "second", "third"):
        await add(database, key)
    assert await leased(database, most=2) == ["first", "second"]
    assert await leased(database, most=2) == ["third"]


async def test_a_step_is_not_taken_before_its_time(database: Database) -> None:
    await add(database, "later", now=NOW + MINUTE)
    assert await leased(database, now=NOW) == []
    assert await leased(database, now=NOW + MINUTE) == ["later"]


async def test_a_step_that_is_held_is_not_taken_again(database: Database) -> None:
    await add(database, "only")
    assert await leased(database) == ["only"]
    assert await leased(database, now=NOW + MINUTE / 2) == []


async def test_a_step_whose_holder_died_is_taken_again(database: Database) -> None:
    await add(database, "only")
    (first,) = await lease(database)
    (second,) = await lease(database, now=NOW + MINUTE)
    assert (first.key, first.attempts, second.key, second.attempts) == ("only", 1, "only", 2)


async def test_steps_of_one_lane_are_taken_one_at_a_time_in_order(database: Database) -> None:
    for key in ("first", "second", "third"):
        await add(database, key, lane="room:1")
    taken = []
    while steps := await lease(database):
        taken.append([step.key for step in steps])
        await done(database, *steps)
    assert taken == [["first"], ["second"], ["third"]]


async def test_a_lane_waits_for_a_step_that_was_put_back(database: Database) -> None:
    first = await add(database, "first", lane="room:1")
    await add(database, "second", lane="room:1")
    await lease(database)
    await put_back(database, first, NOW + MINUTE)
    assert await leased(database, now=NOW + MINUTE / 2) == []
    assert await leased(database, now=NOW + MINUTE) == ["first"]


async def test_a_lane_goes_on_when_a_step_failed(database: Database) -> None:
    first = await add(database, "first", lane="room:1")
    await add(database, "second", lane="room:1")
    await lease(database)
    await fail(database, first)
    assert await leased(database) == ["second"]


async def test_lanes_do_not_wait_for_each_other(database: Database) -> None:
    for key, lane in (("a1", "a"), ("a2", "a"), ("b1", "b"), ("free", None)):
        await add(database, key, lane=lane)
    assert await leased(database) == ["a1", "b1", "free"]


async def test_a_lower_number_that_turns_up_late_waits_while_its_lane_is_held(
    database: Database,
) -> None:
    def put(step_id: int, key: str) -> Callable[[Session], None]:
        facts: dict[str, Any] = {
            "id": step_id,
            "key": key,
            "lane": "a",
            "added_at": NOW,
            "ready_at": NOW,
        }
        return lambda session: session.add(Step(team_id=TEAM, kind="notice", **facts))

    await database.transaction(put(2, "held"))
    (held,) = await lease(database)
    await database.transaction(put(1, "late"))
    assert await leased(database) == []
    await done(database, held)
    assert await leased(database) == ["late"]


async def test_a_step_waits_for_the_one_it_depends_on(database: Database) -> None:
    channel = await add(database, "channel")
    await add(database, "topic", after=channel)
    await add(database, "card", after=channel)
    assert await leased(database) == ["channel"]
    assert await leased(database) == []
    await done(database, channel)
    assert await leased(database) == ["topic", "card"]


async def test_steps_that_are_being_carried_out_here_are_passed_by(database: Database) -> None:
    first = await add(database, "first")
    await add(database, "second")
    assert await leased(database, passing=[key_of(first)]) == ["second"]


async def test_only_the_wanted_kinds_are_taken(database: Database) -> None:
    await add(database, "notice")
    await add(database, "channel", kind="open_channel")
    assert await leased(database, kinds=["open_channel"]) == ["channel"]
    assert await leased(database) == ["notice"]


async def test_a_known_key_adds_nothing(database: Database) -> None:
    step = await add(database, "channel", payload={"name": "inc-1"})
    again = await add(database, "channel", payload={"name": "inc-2"})
    assert (again.id, again.payload) == (step.id, {"name": "inc-1"})
    assert await leased(database) == ["channel"]


async def test_a_known_key_adds_nothing_even_when_it_is_done(database: Database) -> None:
    step = await add(database, "channel")
    await done(database, step)
    assert (await add(database, "channel")).id == step.id
    assert await leased(database) == []


async def test_another_workspace_may_use_the_same_key(database: Database) -> None:
    step = await add(database, "channel")
    other = await database.transaction(
        lambda session: outbox.add(
            session, team_id="T0OTHER", kind="notice", key="channel", now=NOW
        )
    )
    assert other.id != step.id


async def test_a_card_that_nobody_has_begun_will_do_for_the_next_change(
    database: Database,
) -> None:
    def incident(session: Session) -> Incident:
        session.add(outage())
        session.flush()
        found = incidents.by_number(session, TEAM, 1)
        assert found is not None
        return found

    where = (await database.transaction(incident)).key

    def waiting(session: Session) -> Step | None:
        return outbox.waiting(session, TEAM, where, ["card"]).get("card")

    assert await database.transaction(waiting) is None
    card = await add(database, "card", kind="card", incident_id=where)
    again = await database.transaction(waiting)
    assert again is not None
    assert again.id == card.id
    await lease(database)
    assert await database.transaction(waiting) is None
    await put_back(database, card, NOW, counts=False)
    again = await database.transaction(waiting)
    assert again is not None


async def test_what_slack_returned_is_kept_with_the_step(database: Database) -> None:
    step = await add(database, "channel")
    await lease(database)
    await done(database, step)
    kept = await found(database, step)
    assert (kept.state, kept.result, kept.done_at) == ("done", {"ts": "1.2"}, NOW)
