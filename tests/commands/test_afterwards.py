"""Recorded afterwards: its times are right, and nobody is alarmed."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from commands import afterwards
from commands.afterwards import Account, RecordedAfterwards
from commands.command import FormWanted
from commands.errors import Refusal
from commands.policy import Policy
from storage import incidents
from storage.models import Alarm, AlarmKind, Incident, Nature, Promise, Severity, Status
from tests.cast import ADA, CHANNEL, NOW
from tests.commands.room import MINUTE, Room

HOUR: Final = timedelta(hours=1)
KNOWN: Final = {
    "started": NOW - 5 * HOUR,
    "detected": NOW - 4 * HOUR,
    "acknowledged": None,
    "mitigated": NOW - 2 * HOUR,
    "resolved": NOW - HOUR,
}
TOLD: Final = Account(
    "Checkout was slow", Severity.SEV2, "Half of all carts", KNOWN, "p99 at 80 ms"
)


async def recorded(room: Room, **changed: Any) -> Incident:
    await room.does(lambda at: afterwards.write_down(at, replace(TOLD, **changed)), ADA)
    return await room.opened()


async def refused(room: Room, field: str, **times: Any) -> None:
    told = replace(TOLD, instants={**KNOWN, **times})
    with pytest.raises(Refusal) as refusal:
        await room.does(lambda at: afterwards.write_down(at, told), ADA)
    assert refusal.value.field == field
    assert await room.rows(Incident) == []


async def test_it_is_resolved_with_its_times_and_nobody_is_alarmed(any_room: Room) -> None:
    any_room.policy = Policy(announce_channel="C0ALL", digest_channel="C0BOSS")
    await any_room.types("subscribe all")
    outcome = await any_room.does(lambda at: afterwards.write_down(at, TOLD), ADA)
    assert outcome == RecordedAfterwards(1, "Checkout was slow", private=False, incident_id=1)
    found = await any_room.incident()
    assert (found.nature, found.status) == (Nature.RECORDED, Status.RESOLVED)
    assert {name: getattr(found, f"{name}_at") for name in KNOWN} == KNOWN
    assert (found.declared_at, found.impact_until_at) == (KNOWN["detected"], KNOWN["mitigated"])
    assert (found.evidence, found.announcement_channel_id) == ("p99 at 80 ms", None)
    assert (found.update_due_at, found.ask_at) == (None, None)
    assert await any_room.rows(Promise) == []
    assert await any_room.holders() == {}
    alarms = {alarm.kind for alarm in await any_room.rows(Alarm)}
    assert alarms == {AlarmKind.ARCHIVE, AlarmKind.REVIEW}
    kinds = {"open_channel", "invite", "tell_ready", "card", "topic", "pin_card", "bookmark"}
    for kind in kinds:
        assert len(await any_room.steps(kind)) == 1, kind
    for kind in ("announce_reply", "tell_followers", "notice", "direct", "whisper"):
        assert await any_room.steps(kind) == [], kind


async def test_each_time_is_on_the_timeline_at_its_own(any_room: Room) -> None:
    await recorded(any_room)
    said = [text or "" for text in await any_room.timeline()]
    assert said[0] == "recorded afterwards that it began"
    assert said[3] == "recorded afterwards that it worked again: p99 at 80 ms"
    assert len(said) == 5  # nobody knows when it was taken up; and that it was recorded


@pytest.mark.parametrize(
    ("times", "field"),
    [
        ({"resolved": None}, "resolved"),
        ({"started": None, "detected": None}, "started"),
        ({"resolved": NOW + HOUR}, "resolved"),
        ({"detected": NOW - 6 * HOUR}, "detected"),
        ({"mitigated": NOW - MINUTE}, "resolved"),
    ],
)
async def test_times_that_cannot_be_are_refused_beside_their_field(
    room: Room, times: dict[str, Any], field: str
) -> None:
    await refused(room, field, **times)


async def test_times_in_one_minute_are_in_order(room: Room) -> None:
    found = await recorded(room, instants={"started": NOW + timedelta(seconds=5), "resolved": NOW})
    assert found.status is Status.RESOLVED


async def test_a_time_that_nobody_knew_can_be_added(room: Room) -> None:
    await recorded(room)
    wanted = await room.types("milestone", by=ADA)
    assert isinstance(wanted, FormWanted)
    assert dict(wanted.filled)["acknowledged"] == ""
    await room.types(f"milestone acknowledged {NOW - 3 * HOUR:%Y-%m-%d %H:%M}Z she said so", by=ADA)
    assert (await room.incident()).acknowledged_at == NOW - 3 * HOUR
    await room.types("milestone mitigated unknown it was a guess", by=ADA)
    assert (await room.incident()).mitigated_at is None
    assert "is known" in await room.refused("milestone resolved unknown it was a guess", by=ADA)


async def test_it_cannot_be_reopened_nor_merged_into(room: Room) -> None:
    await recorded(room)
    assert "`/incident declare`" in await room.refused("reopen it is back")
    await room.types("cancel it was none")
    assert "`/incident declare`" in await room.refused("reopen it was one")
    await room.declared(channel="C0INC2")
    said = await room.refused("merge into 1 the same", channel="C0INC2")
    assert "recorded when it was over" in said


async def test_nobody_is_shown_it_as_the_same_that_was_declared(room: Room) -> None:
    await recorded(room, title="Checkout returns 500s", instants={**KNOWN, "resolved": NOW})
    found = await room.declared(channel="C0INC2")
    assert not await room.database.read(
        lambda at: incidents.titles_beside(at, found, NOW - HOUR, 10)
    )
    assert await room.steps("whisper") == []


async def test_raising_its_severity_starts_no_clock_and_tells_nobody(room: Room) -> None:
    await room.types("subscribe all sev1")
    await recorded(room)
    await room.types("severity sev1 it was worse", by=ADA, channel=CHANNEL)
    assert (await room.incident()).update_due_at is None
    assert await room.steps("tell_followers") == []


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("record", {}),
        ("record sev3 --private Checkout was slow", {"severity": "sev3", "private": "private"}),
    ],
)
async def test_a_form_asks_begun_with_what_was_typed(
    room: Room, line: str, known: dict[str, str]
) -> None:
    wanted = await room.types(line, channel=None)
    assert isinstance(wanted, FormWanted)
    assert wanted.form == "record"
    assert known.items() <= dict(wanted.filled).items()


@pytest.mark.parametrize("line", ["record --drill x", "record --service a x", "record sev9 x"])
async def test_what_it_cannot_be_is_refused(room: Room, line: str) -> None:
    await room.refused(line, channel=None)
