"""The weekly digest: planned once, posted once, by whichever process comes first."""

from datetime import datetime, timedelta

import pytest

from commands import agenda, postmortem, weekly
from commands.agenda import Agenda
from commands.command import Situation
from commands.policy import Policy
from commands.rules.patterns import Common, Pattern
from commands.rules.weeks import MOST_ALONE, NextMeeting, Page
from storage import reviews
from storage.models import Incident, Step, Workspace
from tests.cast import GRACE, NOW, TEAM
from tests.commands.room import CLOCK, MINUTE, Room

DAY, WEEK = timedelta(days=1), timedelta(days=7)
CHANNEL = "C0BOARD"


def on(first: datetime) -> NextMeeting:
    """Meet each week, then for instance."""
    return lambda instant: first + ((instant - first) // WEEK + 1) * WEEK


MEETS = on(NOW + 2 * DAY)


@pytest.fixture
def meeting(any_room: Room) -> Room:
    any_room.policy = Policy(review_channel=CHANNEL)
    return any_room


async def ticks(room: Room, next_meeting: NextMeeting = MEETS) -> datetime:
    return await room.does(lambda at: weekly.keep(at, next_meeting), **CLOCK)


async def due(room: Room) -> datetime | None:
    (workspace,) = await room.rows(Workspace)
    return workspace.review_due_at


async def read(room: Room, step: Step) -> Agenda:
    return await room.does(lambda at: agenda.gather(at, TEAM, Page.read(step.payload)), **CLOCK)


async def test_it_is_planned_for_the_next_meeting_and_posted_then(meeting: Room) -> None:
    assert await ticks(meeting) == NOW + MINUTE  # nobody has declared anything yet
    await meeting.declared()
    assert await ticks(meeting) == NOW + 2 * DAY
    assert await due(meeting) == NOW + 2 * DAY
    meeting.later(2 * DAY - MINUTE)
    await ticks(meeting)
    assert await meeting.steps("board") == []
    meeting.later(MINUTE)
    assert await ticks(meeting) == NOW + 9 * DAY
    (step,) = await meeting.steps("board")
    assert step.payload["channel"] == CHANNEL
    assert step.payload["week"] == [1]
    assert step.payload["until"] == (NOW + 2 * DAY).timestamp()
    assert await due(meeting) == NOW + 9 * DAY
    await ticks(meeting)
    assert len(await meeting.steps("board")) == 1


async def test_whoever_comes_second_finds_it_done(meeting: Room) -> None:
    """Two processes have read the same time; one of them changes it."""
    await meeting.declared()
    await ticks(meeting)
    before = await due(meeting)

    async def takes() -> bool:
        later = NOW + 9 * DAY
        return await meeting.does(lambda at: reviews.plan(at.session, TEAM, before, later))

    assert [await takes(), await takes()] == [True, False]


async def test_another_day_plans_it_anew(meeting: Room) -> None:
    await meeting.declared()
    await ticks(meeting)
    await ticks(meeting, on(NOW + 3 * DAY))
    assert await due(meeting) == NOW + 3 * DAY
    meeting.later(3 * DAY)
    await ticks(meeting, on(NOW + 3 * DAY))
    assert len(await meeting.steps("board")) == 1


async def test_what_was_due_while_nothing_ran_is_posted_by_other_settings_too(
    meeting: Room,
) -> None:
    await meeting.declared()
    await ticks(meeting)
    meeting.later(2 * DAY + 5 * MINUTE)
    await ticks(meeting, on(NOW + 3 * DAY))
    (step,) = await meeting.steps("board")
    assert (step.payload["until"], step.payload["late"]) == ((NOW + 2 * DAY).timestamp(), False)


async def test_without_a_channel_nothing_is_planned(meeting: Room) -> None:
    await meeting.declared()
    await ticks(meeting)
    await meeting.does(weekly.forget_unset, **CLOCK)
    assert await due(meeting) is not None
    meeting.policy = Policy()
    await meeting.does(weekly.forget_unset, **CLOCK)
    assert await due(meeting) is None


async def over(room: Room, line: str, channel: str) -> None:
    await room.declared(line, channel)
    for typed in ("ack", "mitigate rolled back", "resolve normal"):
        await room.types(typed, channel=channel)


async def test_it_names_what_is_to_be_looked_at_and_nothing_else(meeting: Room) -> None:
    await over(meeting, "sev1 Earlier, not reviewed", "C0A")
    await over(meeting, "sev2 Earlier, reviewed", "C0B")
    await meeting.types("reviewed", channel="C0B")
    await over(meeting, "sev3 Earlier, nobody asks", "C0C")
    await meeting.declared("sev4 Earlier, going on", "C0D")
    await meeting.declared("sev1 --private Earlier, private", "C0E")
    meeting.later(10 * DAY)
    await ticks(meeting)
    await meeting.declared("sev3 This week", "C0F")
    await over(meeting, "sev1 This week, the worst", "C0G")
    await meeting.declared("sev1 --drill Practice", "C0H")
    await meeting.declared("sev1 Cancelled", "C0I")
    await meeting.types("cancel it was none", channel="C0I")
    await meeting.types("near-miss sev3 No backup")
    meeting.later(6 * DAY)
    await ticks(meeting)
    found = await read(meeting, (await meeting.steps("board"))[-1])
    numbers = [[row.facts.incident.number for row in rows] for rows in (found.week, found.earlier)]
    assert numbers == [[7, 6], [1, 4]]
    assert found.counted is not None
    assert [one.number for one in found.counted.drills] == [8]
    assert [one.number for one in found.counted.near_misses] == [10]
    assert found.besides is not None
    # Reviewed or not, the postmortem is owed; of what is public, and has no row that says so.
    assert [one.incident.number for one in found.besides.unwritten] == [2]
    assert found.besides.unwritten_count == 1


async def test_what_is_owed_is_said_once_in_however_many_messages(meeting: Room) -> None:
    await over(meeting, "sev1 Earlier, reviewed", "C0A")
    await meeting.types("reviewed", channel="C0A")
    meeting.later(10 * DAY)
    await ticks(meeting)
    for number in range(MOST_ALONE + 3):
        await over(meeting, f"sev1 This week, {number}", f"C0B{number:02}")
    meeting.later(6 * DAY)
    await ticks(meeting)
    pages = [await read(meeting, step) for step in (await meeting.steps("board"))[-3:]]
    assert [len(page.week) for page in pages] == [MOST_ALONE, 3, 0]
    rest = pages[-1].besides
    assert rest is not None
    assert [one.incident.number for one in rest.unwritten] == [1]
    assert rest.unwritten_count == 1


async def test_a_review_is_drawn_in_the_digest_only_where_there_is_one(any_room: Room) -> None:
    await over(any_room, "sev1 Checkout returns 500s", "C0A")
    await any_room.types("reviewed", channel="C0A")
    assert await any_room.steps("redraw_board") == []
    incident = await any_room.incident()
    assert (incident.reviewed_by, incident.reviewed_at) == (GRACE, any_room.now)


async def test_the_board_sees_no_more_of_what_has_become_private(meeting: Room) -> None:
    await over(meeting, "sev1 Checkout returns 500s", "C0A")
    await ticks(meeting)
    meeting.later(2 * DAY)
    await ticks(meeting)
    (step,) = await meeting.steps("board")

    def turn(at: Situation) -> None:
        at.session.get_one(Incident, 1).private = True

    await meeting.does(turn)
    found = await read(meeting, step)
    assert (found.week, found.earlier) == ([], [])
    assert found.besides is not None
    assert (found.besides.unwritten, found.besides.loads) == ([], [])


async def test_what_is_private_draws_no_digest_anew(meeting: Room) -> None:
    await meeting.declared("sev1 --private Secret", "C0A")
    await meeting.types(f"action <@{GRACE}> by tomorrow Do it", channel="C0A")
    await ticks(meeting)
    meeting.later(2 * DAY)
    await ticks(meeting)
    for line in ("action 1 done", "ack", "mitigate x", "resolve y", "severity sev2 fewer"):
        await meeting.types(line, channel="C0A")
    assert await meeting.steps("redraw_board") == []


async def test_action_items_of_what_is_private_or_practice_are_nobody_else_s_business(
    meeting: Room,
) -> None:
    lines = ("sev1 Checkout", "sev1 --private Secret", "sev1 --drill Practice")
    for number, line in enumerate(lines):
        await meeting.declared(line, f"C0INC{number}")
        await meeting.types(f"action <@{GRACE}> by tomorrow Do {number}", channel=f"C0INC{number}")
    await ticks(meeting)
    meeting.later(2 * DAY)
    await ticks(meeting)
    found = await read(meeting, (await meeting.steps("board"))[0])
    assert found.besides is not None
    ((owner, items),) = found.besides.overdue
    assert (owner, [item.text for item, _ in items]) == (GRACE, ["Do 0"])
    assert found.besides.overdue_count == 1


async def test_a_contributing_factor_that_comes_back_is_named(meeting: Room) -> None:
    written = {
        "C0A": "The canary had no traffic of its own\nThe alert came late",
        "C0B": "• No traffic reached the canary",
        "C0C": "The certificate had run out",
    }
    for number, (channel, text) in enumerate(written.items()):
        await over(meeting, f"sev1 Outage {number}", channel)
        await meeting.types("postmortem", channel=channel)

        def tell(at: Situation, text: str = text) -> object:
            return postmortem.write(at, at.incident(), "factors", text, None)

        await meeting.does(tell, channel=channel)
        meeting.later(MINUTE)
    await ticks(meeting)
    meeting.later(2 * DAY)
    await ticks(meeting)
    found = await read(meeting, (await meeting.steps("board"))[0])
    assert found.besides is not None
    (shared,) = (one for one in found.besides.patterns if one.common is Common.FACTOR)
    assert shared == Pattern(Common.FACTOR, "No traffic reached the canary", [1, 2])
