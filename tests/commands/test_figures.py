"""The figures of a window: what the record says of many incidents, and what is left out."""

from datetime import datetime, timedelta
from typing import Any

from commands import figures
from commands.figures import Figures
from commands.rules.completion import Completion
from commands.rules.measures import Measure, Share, Spread
from storage.measuring import Window
from storage.models import Incident, IncidentService, Nature, ServiceChange, Status
from tests.cast import ADA, GRACE, NOW, TEAM
from tests.commands.room import MINUTE, Room

DAY = timedelta(days=1)


async def figured(
    room: Room, service: str | None = None, *, days: int = 30, until: datetime | None = None
) -> Figures:
    end = until or room.now + MINUTE
    window = Window(TEAM, end - days * DAY, end)
    return await room.database.read(lambda at: figures.gather(at, window, service))


async def played(room: Room, number: int, line: str = "sev1 Checkout returns 500s") -> Incident:
    """Have an incident acknowledged after 2 minutes, mitigated after 12, resolved after 42."""
    channel = f"C0INC{number}"
    incident = await room.declared(line, channel)
    room.later(MINUTE)
    await room.types("take ic", channel=channel)
    for length, said in ((1, "ack"), (10, "mitigate rolled back"), (30, "resolve normal")):
        room.later(length * MINUTE)
        await room.types(said, channel=channel)
    return incident


async def changed(room: Room, incident: Incident, **columns: Any) -> None:
    def work(at: Any) -> None:
        row = at.session.get_one(Incident, incident.key)
        for name, value in columns.items():
            setattr(row, name, value)

    await room.does(work)


async def test_they_are_read_from_the_milestones(any_room: Room) -> None:
    room = any_room
    await played(room, 1)
    room.later(2 * DAY)
    second = await played(room, 2, "sev2 Search is slow")
    assert second.detected_at is not None
    await changed(room, second, started_at=second.detected_at - 8 * MINUTE, by_change=True)
    found = await figured(room)
    assert found.count == 2
    assert found.overall == {
        Measure.DETECT: Spread(480, 480, 1),
        Measure.ACKNOWLEDGE: Spread(120, 120, 2),
        Measure.MITIGATE: Spread(720, 720, 2),
        Measure.RESTORE: Spread(46 * 60, 49.2 * 60, 2),  # 42 and 50 minutes
        Measure.BETWEEN: Spread(2 * 86400 + 34 * 60, 2 * 86400 + 34 * 60, 1),
    }
    assert set(found.by_severity) == {"sev1", "sev2"}
    assert found.by_severity["sev2"].times[Measure.RESTORE].median == 50 * 60
    assert found.commanded == Share(2, 2)
    assert found.promises.of >= 1
    assert found.change_failures == Share(1, 0)


async def test_what_does_not_count_is_left_out(any_room: Room) -> None:
    room = any_room
    await played(room, 1)
    drill = await played(room, 2, "sev1 --drill Checkout returns 500s")
    private = await played(room, 3, "sev1 --private A leak")
    for number, columns in (
        (4, {"status": Status.CANCELLED}),
        (5, {"status": Status.MERGED}),
        (6, {"nature": Nature.NEAR_MISS}),
    ):
        await changed(room, await played(room, number, f"sev1 Outage {number}"), **columns)
    found = await figured(room)
    assert (drill.drill, private.private) == (True, True)
    assert (found.count, found.near_misses) == (1, 1)
    assert found.overall[Measure.RESTORE].count == 1


async def test_only_the_window_and_the_workspace_count(any_room: Room) -> None:
    room = any_room
    await played(room, 1)
    end = room.now
    assert (await figured(room, days=1)).count == 1
    assert (await figured(room, until=end - 50 * MINUTE)).count == 0
    room.later(2 * DAY)
    assert (await figured(room, days=1)).count == 0
    elsewhere = Window("T0OTHER", room.now - 30 * DAY, room.now)
    assert (await room.database.read(lambda at: figures.gather(at, elsewhere))).count == 0


async def test_they_are_of_one_service(any_room: Room) -> None:
    room = any_room
    first = await played(room, 1)
    await played(room, 2, "sev2 Search is slow")

    def work(at: Any) -> None:
        about: dict[str, Any] = {"team_id": TEAM, "service": "checkout"}
        at.session.add(IncidentService(incident_id=first.key, added_by=ADA, since_at=NOW, **about))
        at.session.add(ServiceChange(at=NOW, text="Release 412", recorded_at=NOW, **about))

    await room.does(work)
    await changed(room, first, by_change=True)
    found = await figured(room, "checkout")
    assert (found.count, found.change_failures) == (1, Share(1, 1))
    assert set(found.by_service) == {"checkout"}
    assert (await figured(room, "search")).count == 0


async def test_what_people_carried_is_clipped_to_the_incident(any_room: Room) -> None:
    """Ada declares and commands at first; a minute later Grace takes it, until it is resolved."""
    room = any_room
    incident = await played(room, 1)
    await played(room, 2, "sev2 --drill Not real")
    room.later(DAY)
    window = Window(TEAM, room.now - 30 * DAY, room.now)

    def work(session: Any) -> Any:
        found = figures.cases(figures.read(session, window))
        return figures.loads(figures.worked(session, window), found, now=room.now)

    loads = await room.database.read(work)
    assert [(load.user_id, load.roles, load.time) for load in loads] == [
        (GRACE, 1, 41 * MINUTE),
        (ADA, 1, MINUTE),
    ]
    assert incident.number == 1


async def test_they_are_shown_by_week_and_in_a_long_window_by_month(any_room: Room) -> None:
    await played(any_room, 1)
    end = any_room.now + MINUTE

    def periods(days: int) -> Any:
        window = Window(TEAM, end - days * DAY, end)

        def work(session: Any) -> Any:
            return figures.periods(figures.cases(figures.read(session, window)), window)

        return any_room.database.read(work)

    weeks = await periods(30)
    assert [one.begins.weekday() for one in weeks] == [0] * len(weeks)
    assert [one.counts for one in weeks] == [{}] * (len(weeks) - 1) + [{"sev1": 1}]
    assert weeks[-1].restore == Spread(42 * 60, 42 * 60, 1)
    months = await periods(365)
    assert len(months) == 13
    assert {one.begins.day for one in months} == {1}


async def test_how_often_is_said_for_thirty_days(any_room: Room) -> None:
    await played(any_room, 1)
    assert (await figured(any_room, days=60)).frequency == 0.5


async def test_nothing_happened(any_room: Room) -> None:
    found = await figured(any_room)
    assert (found.count, found.overall, found.by_month) == (0, {}, {})


async def test_action_items_are_counted_by_service_and_month(any_room: Room) -> None:
    """Four items of 4 March: one done in time, one late, one dropped, one overdue on 20 March."""
    about = await any_room.declared("sev1 Checkout returns 500s", "C0INC1")
    await any_room.declared("sev2 Search is slow", "C0INC2")
    await any_room.declared("sev1 --drill We practise", "C0INC3")
    await any_room.declared("sev1 --private Keys were seen", "C0INC4")
    service = IncidentService(
        team_id=TEAM, incident_id=about.key, service="checkout", since_at=NOW, added_by=ADA
    )
    await any_room.does(lambda at: at.session.add(service))
    for number, count in ((1, 2), (2, 2), (3, 1), (4, 1)):
        for _ in range(count):
            await any_room.types("action by 10 march Add an alert", channel=f"C0INC{number}")
    await any_room.types("action 1 done")
    any_room.later(8 * DAY)
    await any_room.types("action 2 done")
    await any_room.types("action 3 drop the service is gone")
    any_room.later(8 * DAY)
    window = Window(TEAM, any_room.now - 30 * DAY, any_room.now)
    known = await any_room.database.read(lambda at: figures.promised(at, window, now=any_room.now))
    assert known.overall == Completion(in_time=1, late=1, overdue=1, dropped=1)
    assert known.by_service == {
        "checkout": Completion(in_time=1, late=1),
        "no service": Completion(overdue=1, dropped=1),
    }
    assert known.by_month == {"2026-03": known.overall}
    alone = await any_room.database.read(
        lambda at: figures.promised(at, window, now=any_room.now, service="checkout")
    )
    assert alone.overall.rate == Share(2, 2)
