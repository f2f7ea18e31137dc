"""What customers feel: said by line or by form, versioned, and overwritten by nobody unawares."""

from dataclasses import replace
from datetime import timedelta

import pytest

from commands import impact
from commands.command import FormAgain, FormWanted, Outcome, Situation
from commands.errors import Refusal
from commands.impact import ImpactDescribed, Typed
from commands.rules.impact import Impact
from storage.models import Audit, Kind, TimelineEntry
from tests.cast import ADA, GRACE, LINUS, NOW
from tests.commands.room import MINUTE, Room

WHOLE = Typed("Cards fail", "12%", "EU", NOW - 10 * MINUTE, None)


async def opened(room: Room, by: str = GRACE) -> FormWanted:
    form = await room.types("impact", by)
    assert isinstance(form, FormWanted)
    return form


async def sent(room: Room, typed: Typed, form: FormWanted, by: str = GRACE) -> Outcome:
    def work(at: Situation) -> Outcome:
        return impact.describe_by_form(at, at.incident(), typed, form.stood)

    return await room.does(work, by)


async def test_a_line_says_what_customers_feel(any_room: Room) -> None:
    await any_room.declared()
    assert await any_room.types("impact Cards fail, vouchers work") == ImpactDescribed(first=True)
    assert (await any_room.incident()).impact == "Cards fail, vouchers work"
    entry = (await any_room.rows(TimelineEntry))[-1]
    assert entry.text == "described the impact: Cards fail, vouchers work"
    assert (entry.kind, entry.author_id) == (Kind.STATUS, GRACE)
    assert (await any_room.notices())[-1] == "impact"


async def test_the_room_hears_one_line_and_the_announcement_is_drawn_anew(room: Room) -> None:
    await room.declared()
    posted = len(await room.steps("announce_reply"))
    said = await room.notices()
    await room.types("impact Cards fail")
    assert await room.notices() == [*said, "impact"]
    assert len(await room.steps("announce_reply")) == posted
    assert await room.steps("follow") == []


async def test_the_form_begins_with_what_is_known(any_room: Room) -> None:
    await any_room.declared()
    any_room.later(timedelta(hours=1))
    form = await opened(any_room)
    assert dict(form.filled) == {
        **dict.fromkeys(("text", "many", "regions", "from", "until"), ""),
        "zone": "",
    }
    await sent(any_room, replace(WHOLE, until_at=NOW), form)
    known = dict((await opened(any_room)).filled)
    began, ended = (str(int(at.timestamp())) for at in (NOW - 10 * MINUTE, NOW))
    assert known == {
        "text": "Cards fail",
        "many": "12%",
        "regions": "EU",
        "from": began,
        "until": ended,
        "zone": "",
    }


async def test_every_version_is_in_the_audit_and_each_change_once_on_the_timeline(
    any_room: Room,
) -> None:
    await any_room.declared()
    await sent(any_room, WHOLE, await opened(any_room))
    await sent(any_room, replace(WHOLE, many="1,200"), await opened(any_room), ADA)
    first, second = [row for row in await any_room.rows(Audit) if row.action == "impact"]
    assert first.after == {
        "impact": "Cards fail",
        "share": 12.0,
        "regions": "EU",
        "impact_from": "2026-03-04 13:55:00+00:00",
    }
    assert (second.actor_id, second.before, second.after) == (
        ADA,
        {"customers": None, "share": 12.0},
        {"customers": 1200, "share": None},
    )
    assert [text for text in await any_room.timeline() if text and "the impact" in text] == [
        "described the impact: Cards fail (12% of customers, EU, from 4 Mar 13:55 UTC)",
        "changed the impact: Cards fail (1,200 customers, EU, from 4 Mar 13:55 UTC)",
    ]


async def test_a_line_changes_the_words_and_keeps_the_figures(room: Room) -> None:
    await room.declared()
    await sent(room, WHOLE, await opened(room))
    assert await room.types("impact Nothing can be bought") == ImpactDescribed(first=False)
    found = impact.of(await room.incident())
    assert found == Impact("Nothing can be bought", None, 12, "EU", NOW - 10 * MINUTE)


@pytest.mark.parametrize(
    ("typed", "field", "why"),
    [
        (replace(WHOLE, text=" \n"), "text", "Say in a sentence"),
        (replace(WHOLE, text="\u200b\u2060"), "text", "Say in a sentence"),
        (replace(WHOLE, many="lots"), "many", "Write a number or a share"),
        (replace(WHOLE, many="101%"), "many", "at most 100%"),
        (replace(WHOLE, from_at=NOW + 6 * MINUTE), "from", "not come yet"),
        (replace(WHOLE, until_at=NOW + 6 * MINUTE), "until", "not come yet"),
        (replace(WHOLE, until_at=NOW - 11 * MINUTE), "until", "It began later, on 4 Mar 13:55"),
    ],
)
async def test_what_is_wrong_is_said_beside_its_field(
    room: Room, typed: Typed, field: str, why: str
) -> None:
    await room.declared()
    with pytest.raises(Refusal, match=why) as refusal:
        await sent(room, typed, await opened(room))
    assert refusal.value.field == field
    assert (await room.incident()).impact == ""


async def test_it_does_not_end_before_it_started(room: Room) -> None:
    await room.declared()
    await room.types("milestone started 14:00 the graph")
    early = replace(WHOLE, from_at=None, until_at=NOW - 6 * MINUTE)
    with pytest.raises(Refusal, match="It began later, on 4 Mar 14:00"):
        await sent(room, early, await opened(room))


async def test_clocks_may_differ_a_little(room: Room) -> None:
    await room.declared()
    await sent(room, replace(WHOLE, from_at=NOW + 4 * MINUTE), await opened(room))
    assert (await room.incident()).impact_from_at == NOW + 4 * MINUTE


async def test_what_somebody_else_has_said_meanwhile_is_shown_first(any_room: Room) -> None:
    await any_room.declared()
    theirs, mine = await opened(any_room, ADA), await opened(any_room)
    await sent(any_room, WHOLE, theirs, ADA)
    typed = Typed("All & everything fails", "all", "", None, None)
    with pytest.raises(Refusal, match="Write a number"):
        await sent(any_room, typed, mine)
    typed = replace(typed, many="40%")
    with pytest.raises(FormAgain) as again:
        await sent(any_room, typed, mine)
    form = again.value.form
    shown = dict(form.filled)
    assert shown["now"] == "Cards fail (12% of customers, EU, from 4 Mar 13:55 UTC)"
    assert (shown["text"], shown["many"], shown["from"]) == ("All & everything fails", "40%", "")
    assert (await any_room.incident()).impact == "Cards fail"
    await sent(any_room, typed, form)
    assert (await any_room.incident()).impact == "All & everything fails"


async def test_a_mention_that_nobody_has_touched_stays_one(room: Room) -> None:
    await room.declared()
    await room.types(f"impact <@{LINUS}|linus> cannot pay & waits")
    form = await opened(room)
    shown = dict(form.filled)["text"]
    assert shown == "@linus cannot pay & waits"
    await sent(room, Typed("@linus cannot pay &amp; waits", "3", "", None, None), form)
    assert (await room.incident()).impact == f"<@{LINUS}|linus> cannot pay & waits"


async def test_a_time_that_nobody_has_touched_keeps_its_seconds(room: Room) -> None:
    await room.declared()
    exact = NOW - timedelta(seconds=17)
    await sent(room, replace(WHOLE, from_at=exact), await opened(room))
    minute = exact.replace(second=0)
    await sent(room, replace(WHOLE, from_at=minute, many="3"), await opened(room))
    assert (await room.incident()).impact_from_at == exact


async def test_the_same_again_is_no_change(room: Room) -> None:
    await room.declared()
    await room.types("impact Cards fail")
    assert "Nothing is different" in await room.refused("impact Cards fail")


async def test_long_words_are_cut(room: Room) -> None:
    await room.declared()
    await room.types(f"impact {'x' * 2000}")
    assert len((await room.incident()).impact) == impact.LONGEST


async def test_it_can_be_put_right_after_the_resolution_and_not_once_cancelled(room: Room) -> None:
    await room.declared()
    for line in ("ack", "mitigate x", "resolve y", "impact Cards failed"):
        await room.types(line)
    assert (await room.incident()).impact == "Cards failed"
    await room.types("cancel a test")
    for line in ("impact", "impact Cards fail again"):
        assert "so `impact` has nothing to do" in await room.refused(line)


async def test_reopening_ends_no_impact(room: Room) -> None:
    await room.declared()
    for line in ("ack", "mitigate x"):
        await room.types(line)
    await sent(room, replace(WHOLE, until_at=NOW), await opened(room))
    await room.types("reopen it is back")
    found = await room.incident()
    assert (found.impact, found.share, found.impact_until_at) == ("Cards fail", 12, None)
