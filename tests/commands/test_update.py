"""Telling onlookers where things stand, and what becomes of the time they were promised."""

from datetime import timedelta

import pytest

from commands import update
from commands.command import FormWanted
from commands.policy import Policy
from commands.update import UpdatePosted
from storage.models import (
    Incident,
    Kind,
    Person,
    PromiseState,
    Severity,
    Source,
    Status,
    TimelineEntry,
    Update,
)
from tests.cast import CHANNEL, GRACE, LINUS, NOW, TEAM
from tests.commands.room import MINUTE, Room

OPEN, KEPT, BROKEN, MOVED, WITHDRAWN = PromiseState
SECOND = timedelta(seconds=1)
SAID = "Half of all checkouts fail. We roll back."


async def no_change(room: Room) -> UpdatePosted:
    return await room.does(lambda at: update.no_change(at, at.incident()), LINUS)


async def draft(room: Room) -> str:
    wanted = await room.types("update")
    assert isinstance(wanted, FormWanted)
    return dict(wanted.filled)["text"]


def tagged(incident: Incident, text: str, written: int, recorded: int) -> TimelineEntry:
    """Return a message as the scribe's tag left it; times in minutes after the declaration."""
    return TimelineEntry(
        team_id=TEAM,
        incident_id=incident.key,
        at=NOW + written * MINUTE,
        kind=Kind.FINDING,
        source=Source.MESSAGE,
        channel_id=CHANNEL,
        message_ts=f"1772633100.{written:06}",
        text=text,
        recorded_by="U0BARBARA",
        recorded_at=NOW + recorded * MINUTE,
    )


async def test_an_update_is_posted_and_says_when_the_next_one_comes(any_room: Room) -> None:
    any_room.policy = Policy(announce_channel="C0ALL")
    await any_room.staffed()
    any_room.later(10 * MINUTE)
    outcome = await any_room.types(f"update {SAID}", by=LINUS)
    assert outcome == UpdatePosted(1, SAID, NOW + 25 * MINUTE)
    (posted,) = await any_room.rows(Update)
    assert (posted.text, posted.author_id, posted.at) == (SAID, LINUS, any_room.now)
    assert (posted.severity, posted.status) == (Severity.SEV1, Status.ACKNOWLEDGED)
    told = (await any_room.steps("notice"))[-1].payload
    assert told["data"]["next_due"] == (NOW + 25 * MINUTE).timestamp()
    assert [step.payload for step in await any_room.steps("announce_reply")][-1] == told
    assert (await any_room.timeline())[-1] == f"posted update 1: {SAID}"


async def test_lines_stay_lines(room: Room) -> None:
    await room.declared()
    outcome = await room.types("update\nImpact: high\nNext: soon")
    assert isinstance(outcome, UpdatePosted)
    assert outcome.text == "Impact: high\nNext: soon"


async def test_updates_are_numbered(room: Room) -> None:
    await room.declared()
    for text in ("one", "two", "three"):
        await room.types(f"update {text}")
    assert [(one.number, one.text) for one in await room.rows(Update)] == [
        (1, "one"),
        (2, "two"),
        (3, "three"),
    ]


@pytest.mark.parametrize(
    ("after", "state", "late_by"),
    [
        (14 * MINUTE + 59 * SECOND, KEPT, -1),
        (15 * MINUTE, KEPT, 0),
        (15 * MINUTE + SECOND, BROKEN, 1),
        (17 * MINUTE + 23 * SECOND, BROKEN, 143),
    ],
)
async def test_a_promise_is_kept_or_broken_and_by_how_long(
    any_room: Room, after: timedelta, state: PromiseState, late_by: float
) -> None:
    await any_room.declared()
    any_room.later(after)
    await any_room.types("update we roll back")
    settled, made = await any_room.promises()
    assert (settled.state, settled.late_by) == (state, late_by)
    assert settled.settled_at == any_room.now
    assert (made.state, made.due_at) == (OPEN, any_room.now + 15 * MINUTE)


async def test_a_snooze_does_not_change_what_was_promised(room: Room) -> None:
    await room.declared()
    await room.types("snooze 30m waiting for the restore")
    room.later(20 * MINUTE)
    await room.types("update restored")
    broken = (await room.promises())[0]
    assert (broken.state, broken.late_by) == (BROKEN, 300)


async def test_a_sev4_is_told_of_without_a_promise(room: Room) -> None:
    await room.declared("sev4 Checkout returns 500s")
    outcome = await room.types("update a fix is on its way")
    assert outcome == UpdatePosted(1, "a fix is on its way", None)
    assert await room.promises() == []


async def test_after_the_resolution_there_is_a_last_word_and_nothing_more_is_owed(
    room: Room,
) -> None:
    await room.staffed()
    await room.types("mitigate rolled back")
    await room.types("resolve error rate at zero")
    outcome = await room.types("update no data was lost")
    assert outcome == UpdatePosted(1, "no data was lost", None)
    assert (await room.incident()).ask_at is None


async def test_once_cancelled_there_is_nothing_to_tell(room: Room) -> None:
    await room.declared()
    await room.types("cancel a test")
    for line in ("update", "update never mind"):
        assert "so `update` has nothing to do" in await room.refused(line)


async def test_an_empty_form_is_refused_beside_its_field(room: Room) -> None:
    await room.declared()
    why = await room.refuses(lambda at: update.post(at, at.incident(), " \n"))
    assert why == "Write a sentence: impact, status, what is being done."


async def test_no_change_is_an_update(any_room: Room) -> None:
    await any_room.declared()
    any_room.later(15 * MINUTE)
    outcome = await no_change(any_room)
    assert outcome.text == "No change since the incident was declared."
    assert (outcome.no_change, outcome.next_due_at) == (True, NOW + 30 * MINUTE)
    assert (await any_room.promises())[0].state is KEPT


async def test_no_change_repeats_the_last_word_once(room: Room) -> None:
    await room.declared()
    await room.types(f"update {SAID}")
    assert (await no_change(room)).text == f"No change. Still: {SAID}"
    assert (await no_change(room)).text == f"No change. Still: {SAID}"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("mitigate rolled back",), "No change. Still: Mitigated: rolled back"),
        (
            ("mitigate rolled back", "resolve all green", "reopen 500s again"),
            "No change. Still: Reopened: 500s again",
        ),
    ],
)
async def test_no_change_never_says_what_was_true_before_the_last_move(
    room: Room, lines: tuple[str, ...], said: str
) -> None:
    await room.staffed()
    await room.types(f"update {SAID}")
    for line in lines:
        await room.types(line)
    assert (await no_change(room)).text == said


async def test_a_late_click_on_no_change_says_nothing_after_the_resolution(room: Room) -> None:
    await room.staffed()
    await room.types("mitigate rolled back")
    await room.types("resolve all green")
    why = await room.refuses(lambda at: update.no_change(at, at.incident()))
    assert "so `no change` has nothing to do" in why


async def test_a_form_begins_with_what_was_tagged_since_the_last_update(any_room: Room) -> None:
    incident = await any_room.declared()
    any_room.later(10 * MINUTE)
    await any_room.types("update we look into it")
    any_room.later(10 * MINUTE)
    entries = [
        tagged(incident, "told already", 5, 6),
        tagged(incident, "The pool is\n  exhausted", 12, 13),
        tagged(incident, "written before, tagged after", 9, 14),
    ]
    await any_room.does(lambda at: at.session.add_all(entries))
    await any_room.types("note at 14:20 rolled back by hand")
    assert await draft(any_room) == (
        "• written before, tagged after\n• The pool is exhausted\n• rolled back by hand"
    )


async def test_a_form_begins_with_plain_words(room: Room) -> None:
    incident = await room.declared()
    room.later(5 * MINUTE)
    entry = tagged(incident, "<@U0GRACE> saw &lt;500&gt; in <#C1|orders>", 3, 4)
    person = Person(team_id=TEAM, user_id=GRACE, name="Grace", seen_at=NOW)
    await room.does(lambda at: at.session.add_all([entry, person]))
    assert await draft(room) == "• @Grace saw <500> in #orders"


async def test_what_was_withdrawn_or_not_read_yet_is_not_in_the_form(room: Room) -> None:
    incident = await room.declared()
    room.later(5 * MINUTE)
    withdrawn, unread = tagged(incident, "oops", 1, 2), tagged(incident, "", 2, 3)
    withdrawn.withdrawn_at, unread.text = NOW, None
    await room.does(lambda at: at.session.add_all([withdrawn, unread]))
    assert await draft(room) == ""


async def test_a_form_holds_no_more_than_it_can(room: Room) -> None:
    incident = await room.declared()
    room.later(5 * MINUTE)
    entries = [tagged(incident, "x" * 400, minute, minute) for minute in range(1, 30)]
    await room.does(lambda at: at.session.add_all(entries))
    assert len(await draft(room)) <= update.LONGEST
