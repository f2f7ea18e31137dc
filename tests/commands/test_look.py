"""Looking without touching: who sees which incidents, in which order."""

import pytest

from commands.command import Outcome, Situation
from commands.look import MOST, Listed, StatusShown
from storage import members
from storage.models import Incident, Role, Severity, Status
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, NOW, TEAM, held, outage
from tests.commands.room import Room

ELSEWHERE = "C0GENERAL"


async def given(room: Room, *incidents: Incident) -> None:
    """Store incidents, each with a channel of its own and Grace in command."""
    for incident in incidents:
        incident.channel_id = incident.channel_id or f"{CHANNEL}{incident.number}"
    await room.does(lambda at: at.session.add_all(incidents))
    await room.does(lambda at: at.session.add_all(held(one.key) for one in incidents))

    def invited(at: Situation) -> None:
        for one in incidents:
            for user_id in (ADA, GRACE):
                members.note(at.session, one, user_id, is_in=True, since=NOW)

    await room.does(invited)


async def listed(room: Room, words: str = "", by: str = BARBARA, **where: str) -> list[int]:
    """Return the numbers that a list shows."""
    outcome = await room.types(f"list {words}", by, **{"channel": ELSEWHERE, **where})
    assert isinstance(outcome, Listed)
    return [facts.incident.number for facts in outcome.shown]


async def test_open_incidents_are_listed_the_worst_and_newest_first(any_room: Room) -> None:
    await given(
        any_room,
        outage(1, severity=Severity.SEV3),
        outage(2, severity=Severity.SEV1),
        outage(3, severity=Severity.SEV1, status=Status.MITIGATED),
        outage(4, severity=Severity.SEV1, status=Status.RESOLVED),
        outage(5, severity=Severity.SEV2, status=Status.ACKNOWLEDGED),
    )
    assert await listed(any_room) == [3, 2, 5, 1]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("", [4, 1]),
        ("open", [4, 1]),
        ("closed", [2, 3, 5, 6]),
        ("all", [4, 1, 2, 3, 5, 6]),
        ("ALL ", [4, 1, 2, 3, 5, 6]),
    ],
)
async def test_each_list_has_its_own(room: Room, words: str, numbers: list[int]) -> None:
    await given(
        room,
        outage(1, severity=Severity.SEV4),
        outage(2, severity=Severity.SEV1, status=Status.RESOLVED),
        outage(3, severity=Severity.SEV2, status=Status.CANCELLED),
        outage(4, severity=Severity.SEV3),
        outage(5, severity=Severity.SEV3, status=Status.CLOSED),
        outage(6, severity=Severity.SEV4, status=Status.MERGED),
    )
    assert await listed(room, words) == numbers


async def test_mine_are_those_i_declared_or_hold_a_role_in(any_room: Room) -> None:
    await given(any_room, outage(1), outage(2, reporter_id=LINUS), outage(3, reporter_id=LINUS))
    await any_room.does(lambda at: at.session.add(held(3, Role.SCRIBE, BARBARA)))
    assert await listed(any_room, "mine", by=ADA) == [1]
    assert await listed(any_room, "mine", by=LINUS) == [3, 2]
    assert await listed(any_room, "mine", by=BARBARA) == [3]
    assert await listed(any_room, "mine", by=GRACE) == [3, 2, 1]


async def test_a_list_says_that_there_are_more_than_it_shows(room: Room) -> None:
    await given(room, *(outage(number) for number in range(1, MOST + 2)))
    outcome = await room.types("list", channel=ELSEWHERE)
    assert isinstance(outcome, Listed)
    assert (len(outcome.shown), outcome.more) == (MOST, True)
    assert outcome.shown[0].holders == {Role.COMMANDER: GRACE}


async def test_a_full_list_ends_without_more(room: Room) -> None:
    await given(room, *(outage(number) for number in range(1, MOST + 1)))
    outcome = await room.types("list", channel=ELSEWHERE)
    assert isinstance(outcome, Listed)
    assert (len(outcome.shown), outcome.more) == (MOST, False)


async def test_those_that_others_may_not_know_of_take_no_place_in_a_list(room: Room) -> None:
    hidden = [outage(number, private=True) for number in range(200, 200 + 3 * MOST)]
    await given(room, outage(1), *hidden, outage(2, reporter_id=BARBARA))
    assert await listed(room, by=BARBARA) == [2, 1]
    assert await listed(room, "mine", by=BARBARA) == [2]


async def test_what_is_open_is_not_hidden_behind_what_was_worse(room: Room) -> None:
    past = [outage(number, status=Status.RESOLVED) for number in range(1, MOST + 5)]
    await given(room, *past, outage(99, severity=Severity.SEV4))
    assert (await listed(room, "all"))[0] == 99


async def test_other_workspaces_have_their_own_incidents(any_room: Room) -> None:
    await given(any_room, outage(1), outage(2, team_id="T0OTHER"))
    assert await listed(any_room) == [1]
    assert "There is no incident 2." in await any_room.refused("status 2")


async def test_a_wrong_list_is_answered_with_the_usage(room: Room) -> None:
    sentence = await room.refused("list &lt;yours&gt;")
    assert (
        sentence == "“<yours>” is not a list. Usage: `/incident list [all|mine|closed|near-misses]`"
    )


@pytest.mark.parametrize(
    ("by", "channel", "sees"),
    [
        (ADA, ELSEWHERE, True),  # declared it
        (GRACE, ELSEWHERE, True),  # commands it
        (LINUS, ELSEWHERE, False),
        (LINUS, f"{CHANNEL}1", True),  # is in its channel
        (LINUS, f"{CHANNEL}2", False),  # is in another incident's channel
    ],
)
async def test_a_private_incident_is_seen_by_its_people_alone(
    any_room: Room, by: str, channel: str, *, sees: bool
) -> None:
    await given(any_room, outage(1, private=True), outage(2))
    assert await listed(any_room, "", by, channel=channel) == ([2, 1] if sees else [2])
    if sees:
        assert isinstance(await any_room.types("status 1", by, channel=channel), StatusShown)
        return
    hidden = await any_room.refused("status 1", by, channel=channel)
    unknown = await any_room.refused("status 404", by, channel=channel)
    assert hidden.replace("1", "404", 1) == unknown


async def test_a_private_incident_that_has_no_channel_yet_is_not_everywhere(room: Room) -> None:
    await room.types("declare --private Customer data is in the logs", by=ADA)
    assert await listed(room, by=LINUS, channel=ELSEWHERE) == []
    outcome = await room.types("list", by=LINUS, channel=None)
    assert isinstance(outcome, Listed)
    assert outcome.shown == []


async def test_the_status_is_the_rooms_own(room: Room) -> None:
    await given(room, outage(7, channel_id=CHANNEL))
    outcome = await room.types("status")
    assert isinstance(outcome, StatusShown)
    assert outcome.facts.incident.number == 7
    assert outcome.facts.holders == {Role.COMMANDER: GRACE}


@pytest.mark.parametrize("line", ["status", "list"])
async def test_looking_tells_who_commands_only_for_now(any_room: Room, line: str) -> None:
    def provisional(outcome: Outcome) -> bool:
        assert isinstance(outcome, StatusShown | Listed)
        facts = outcome.facts if isinstance(outcome, StatusShown) else outcome.shown[0]
        return facts.provisional

    await any_room.declared()
    assert provisional(await any_room.types(line)) is True
    await any_room.types("take ic", by=ADA)
    assert provisional(await any_room.types(line)) is False


@pytest.mark.parametrize("number", ["12", "#12", " 012 ", "##12"])
async def test_the_status_of_any_incident_is_had_by_its_number(any_room: Room, number: str) -> None:
    await given(any_room, outage(12))
    outcome = await any_room.types(f"status {number}", channel=ELSEWHERE)
    assert isinstance(outcome, StatusShown)
    assert outcome.facts.incident.number == 12


@pytest.mark.parametrize(
    "number", ["²", "1.5", "-1", "one", "12a", "9" * 10, "9" * 5000, "\u0661", "1e3", "<#C1|inc-1>"]
)
async def test_what_is_no_number_is_refused(any_room: Room, number: str) -> None:
    assert "is not an incident's number" in await any_room.refused(f"status {number}")


@pytest.mark.parametrize("number", ["0", "404", "999999999"])
async def test_a_number_that_nobody_has_is_refused(any_room: Room, number: str) -> None:
    sentence = await any_room.refused(f"status {number}")
    assert sentence == f"There is no incident {number}. `/incident list all` names them."


async def test_outside_a_room_the_number_is_asked_for(room: Room) -> None:
    for channel in (ELSEWHERE, None):
        assert "name its number" in await room.refused("status", channel=channel)


async def test_looking_touches_nothing(room: Room) -> None:
    before = await room.declared()
    for line in ("status", "list all", "next", "timeline", "help"):
        await room.types(line)
    assert (await room.incident()).model_dump() == before.model_dump()
    assert (before.team_id, before.declared_at) == (TEAM, NOW)
