"""Correcting when it started, was detected, acknowledged, mitigated, resolved."""

from datetime import datetime, timedelta

import pytest

from commands import milestone
from commands.command import FormAgain, FormWanted, Outcome, Situation
from commands.milestone import MilestonesCorrected
from storage.models import Audit, Person, Source, Status, TimelineEntry
from tests.cast import BARBARA, GRACE, NOW, TEAM
from tests.commands.room import MINUTE, Room


async def mitigated(room: Room) -> None:
    """Acknowledged at 14:05 and mitigated at 14:25, as recorded."""
    await room.staffed()
    room.later(20 * MINUTE)
    await room.types("mitigate rolled back")
    room.later(5 * MINUTE)


async def corrected(room: Room, line: str) -> MilestonesCorrected:
    done = await room.types(f"milestone {line}")
    assert isinstance(done, MilestonesCorrected)
    return done


async def test_nobody_knows_when_it_started_until_somebody_says_it(any_room: Room) -> None:
    await mitigated(any_room)
    assert (await any_room.incident()).started_at is None
    done = await corrected(any_room, "started 13:40 the graph shows it")
    assert (await any_room.incident()).started_at == NOW - 25 * MINUTE
    assert done.changed == {"started": (None, NOW - 25 * MINUTE)}
    assert done.guessed_zone


async def test_who_corrected_what_and_why_is_on_the_timeline_and_in_the_audit(
    any_room: Room,
) -> None:
    await mitigated(any_room)
    await corrected(any_room, "mitigated at 14:12 errors were gone by then")
    entry = (await any_room.rows(TimelineEntry))[-1]
    assert (entry.source, entry.author_id) == (Source.SYSTEM, GRACE)
    assert entry.text == (
        "corrected milestones: mitigated 4 Mar 14:12 UTC (was 4 Mar 14:25 UTC). "
        "errors were gone by then"
    )
    row = (await any_room.rows(Audit))[-1]
    assert row.before == {"mitigated": "2026-03-04 14:25:00+00:00", "reason": None}
    assert row.after["mitigated"] == "2026-03-04 14:12:00+00:00"
    assert row.after["reason"] == "errors were gone by then"


async def test_the_phase_and_what_was_promised_stay(room: Room) -> None:
    await mitigated(room)
    before = await room.incident()
    await corrected(room, "mitigated 14:12 errors were gone")
    after = await room.incident()
    assert (after.status, after.update_due_at) == (Status.MITIGATED, before.update_due_at)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("mitigated 14:01 x", "It cannot have been detected after it was mitigated"),
        ("started 14:06 x", "It cannot have been started after it was detected"),
        ("resolved 14:25 x", "It has not been resolved yet"),
        ("acknowledged unknown x", "When it was acknowledged is known"),
        ("started 2026-03-04 23:00 x", "That time has not come yet"),
        ("started 2026-02-30 23:00 x", "2026-02-30 is not a day"),
        ("started 25:00 x", "25:00 is not a time of day"),
        ("started soon x", "The time is missing"),
        ("started", "The time is missing"),
        ("started 13:40", "The reason is missing"),
        ("began 13:40 x", "The milestones are started, detected"),
        ("mitigated 14:25 x", "Nothing is different"),
    ],
)
async def test_what_cannot_be_is_refused_in_a_sentence(
    room: Room, line: str, sentence: str
) -> None:
    await mitigated(room)
    before = await room.incident()
    assert sentence in await room.refused(f"milestone {line}")
    assert await room.incident() == before


async def test_a_day_may_stand_before_the_time(room: Room) -> None:
    await mitigated(room)
    await corrected(room, "started 2026-03-03 22:10Z the deployment of the day before")
    assert (await room.incident()).started_at == NOW.replace(day=3, hour=22, minute=10)


async def test_the_time_is_in_the_zone_of_who_types(room: Room) -> None:
    await mitigated(room)
    tokyo = Person(team_id=TEAM, user_id=GRACE, zone="Asia/Tokyo", seen_at=NOW)
    await room.does(lambda at: at.session.merge(tokyo))
    done = await corrected(room, "started 22:40 the graph")
    assert (await room.incident()).started_at == NOW.replace(hour=13, minute=40)
    assert not done.guessed_zone


async def test_what_was_said_in_error_can_be_unsaid(room: Room) -> None:
    await mitigated(room)
    await corrected(room, "started 13:40 the graph")
    await corrected(room, "started unknown it was another graph")
    assert (await room.incident()).started_at is None


async def wanted(room: Room) -> FormWanted:
    form = await room.types("milestone", by=BARBARA)
    assert isinstance(form, FormWanted)
    return form


async def sends(
    room: Room, form: FormWanted, reason: str = "the graph", **chosen: datetime | None
) -> Outcome:
    begun = {
        name: datetime.fromtimestamp(int(posix), NOW.tzinfo) if posix else None
        for name, posix in form.filled
        if name in milestone.of(await room.incident())
    }
    given = {**begun, **chosen}

    def work(at: Situation) -> Outcome:
        return milestone.correct_by_form(at, at.incident(), given, reason, form.stood)

    return await room.does(work, BARBARA)


async def test_the_form_asks_for_what_can_be_corrected(room: Room) -> None:
    await mitigated(room)
    filled = dict((await wanted(room)).filled)
    assert set(filled) == {"started", "detected", "acknowledged", "mitigated", "zone"}
    assert (filled["started"], filled["mitigated"]) == ("", "1772634300")


async def test_one_form_corrects_several(any_room: Room) -> None:
    await mitigated(any_room)
    form = await wanted(any_room)
    await sends(any_room, form, started=NOW - 10 * MINUTE, mitigated=NOW + 9 * MINUTE)
    incident = await any_room.incident()
    assert (incident.started_at, incident.detected_at) == (NOW - 10 * MINUTE, NOW)
    assert (incident.acknowledged_at, incident.mitigated_at) == (NOW, NOW + 9 * MINUTE)


async def test_a_minute_is_no_earlier_than_what_came_before_it_in_it(room: Room) -> None:
    room.later(timedelta(seconds=33))
    await mitigated(room)
    acknowledged = (await room.incident()).acknowledged_at
    await sends(room, await wanted(room), mitigated=NOW)
    assert (await room.incident()).mitigated_at == acknowledged


async def test_a_form_that_was_overtaken_is_shown_again(any_room: Room) -> None:
    await mitigated(any_room)
    form = await wanted(any_room)
    await corrected(any_room, "started 13:40 the graph")
    with pytest.raises(FormAgain) as again:
        await sends(any_room, form, started=NOW - 10 * MINUTE)
    shown = dict(again.value.form.filled)
    assert shown["started"] == str(int((NOW - 10 * MINUTE).timestamp()))
    assert shown["now_started"] == str(int((NOW - 25 * MINUTE).timestamp()))
    assert shown["reason"] == "the graph"
    fresh = again.value.form
    again_sent = FormWanted("milestone", 1, form.filled, stood=fresh.stood)
    await sends(any_room, again_sent, started=NOW - 10 * MINUTE)
    assert (await any_room.incident()).started_at == NOW - 10 * MINUTE
