"""Near misses: written down at once, listed by themselves, and in nobody's way."""

from typing import Any

import pytest

from commands import near_miss
from commands.command import FormWanted
from commands.errors import Refusal
from commands.look import Listed, StatusShown
from commands.near_miss import NearMiss, NearMissRecorded
from commands.policy import Policy
from storage import archive, board, homes
from storage.models import Alarm, Incident, Nature, Severity, Status, Step
from storage.viewers import ANYBODY
from tests.cast import ADA, GRACE, NOW, TEAM
from tests.commands.room import Room

LINE = "near-miss sev1 The backup was empty"


async def recorded(room: Room) -> Incident:
    await room.types(LINE, by=ADA, channel="C0GENERAL")
    return await room.incident()


async def test_it_is_recorded_and_slack_is_told_nothing(any_room: Room) -> None:
    any_room.policy = Policy(announce_channel="C0ALL", digest_channel="C0BOSS")
    await any_room.types("subscribe all")
    outcome = await any_room.types(LINE, by=ADA, channel="C0GENERAL")
    assert outcome == NearMissRecorded(1, "The backup was empty", Severity.SEV1)
    found = await any_room.incident()
    assert (found.nature, found.status) == (Nature.NEAR_MISS, Status.RESOLVED)
    assert (found.reporter_id, found.declared_at, found.resolved_at) == (ADA, NOW, NOW)
    assert found.update_due_at is None
    assert [step.kind for step in await any_room.rows(Step) if step.incident_id] == []
    assert await any_room.rows(Alarm) == []
    assert await any_room.timeline() == ["recorded a near miss: The backup was empty"]


async def test_no_other_list_has_it(any_room: Room) -> None:
    await recorded(any_room)
    for line in ("list", "list all", "list closed", "list mine"):
        shown = await any_room.types(line, by=ADA, channel=None)
        assert isinstance(shown, Listed)
        assert shown.shown == [], line
    assert not await any_room.database.read(lambda at: homes.resolved(at, TEAM, ADA, 5))
    assert not await any_room.database.read(lambda at: board.numbered(at, ANYBODY, 1))


@pytest.mark.parametrize("line", ["list near-misses", "list NEAR-MISS"])
async def test_they_have_a_list_of_their_own(any_room: Room, line: str) -> None:
    await recorded(any_room)
    await any_room.declared()
    shown = await any_room.types(line, channel=None)
    assert isinstance(shown, Listed)
    assert [facts.incident.number for facts in shown.shown] == [1]


async def test_its_status_can_be_asked_and_nothing_goes_on_in_it(room: Room) -> None:
    await recorded(room)
    assert isinstance(await room.types("status 1", channel=None), StatusShown)
    await room.declared()
    for line in ("subscribe 1", "merge into 1 the same"):
        assert "1 is a near miss" in await room.refused(line)


async def test_it_is_marked_in_exports(room: Room) -> None:
    found = await recorded(room)
    whole = await room.database.read(lambda at: archive.whole(at, found.key))
    assert whole.incident.nature is Nature.NEAR_MISS


@pytest.mark.parametrize(("line", "known"), [("near-miss", ()), ("near-miss s3", ("sev3",))])
async def test_without_words_a_form_asks(room: Room, line: str, known: tuple[str, ...]) -> None:
    wanted = await room.types(line, channel=None)
    assert isinstance(wanted, FormWanted)
    assert (wanted.form, tuple(value for _, value in wanted.filled)) == ("near-miss", known)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("near-miss --private The backup", "cannot be private"),
        ("near-miss --drill The backup", "belongs in its debrief"),
        ("near-miss --service checkout The backup", "no services of its own"),
        ("near-miss sev7 The backup", "is not a severity"),
    ],
)
async def test_what_it_cannot_be_is_refused(room: Room, line: str, why: str) -> None:
    assert why in await room.refused(line, channel=None)
    assert await room.rows(Incident) == []


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"title": "  "}, "title"),
        ({"link": "see the graph"}, "link"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "https://a|b"}, "link"),
    ],
)
async def test_what_is_wrong_in_the_form_is_said_beside_its_field(
    room: Room, changed: dict[str, Any], field: str
) -> None:
    told = NearMiss(**{"title": "The backup was empty", **changed})
    with pytest.raises(Refusal) as refusal:
        await room.does(lambda at: near_miss.write_down(at, told), GRACE)
    assert refusal.value.field == field
