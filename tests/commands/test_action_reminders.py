"""Who is asked about an action item, and when: never twice, and never who should not know."""

from storage.models import Incident, Member
from tests.cast import DENNIS, GRACE, LINUS, TEAM
from tests.commands.promising import GIVE, asked, at_nine, lives, resolved
from tests.commands.room import Room


async def test_the_owner_is_asked_before_on_the_day_and_weekly_and_then_the_commander(
    any_room: Room,
) -> None:
    await any_room.staffed()
    await resolved(any_room)
    await any_room.types(f"action <@{LINUS}> Add an alert")
    for days in (12, 13, 14, 15, 16, 22, 29, 30, 36):
        await at_nine(any_room, days=days)
        assert await any_room.rings() == 0
    weekly = [("overdue", LINUS), ("overdue", LINUS), ("overdue", GRACE)]
    again = [("overdue", LINUS), ("overdue", GRACE)]
    expected = [("given", LINUS), ("soon", LINUS), ("due", LINUS), *weekly, *again]
    assert await asked(any_room) == expected


async def test_after_a_standstill_they_are_asked_once(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(f"action <@{LINUS}> Add an alert")
    await at_nine(any_room, days=60)
    assert (await asked(any_room))[1:] == [("overdue", LINUS), ("overdue", GRACE)]


async def test_what_nobody_owns_comes_to_the_review_owner_or_the_commander(room: Room) -> None:
    await room.staffed()
    await room.types("action Add an alert")
    await at_nine(room, days=13)
    assert await asked(room) == [("soon", GRACE)]
    await resolved(room)
    await room.types(f"review <@{DENNIS}>")
    await at_nine(room, days=15)
    assert (await asked(room))[1:] == [("due", DENNIS)]


async def test_many_that_nobody_owns_are_one_question(any_room: Room) -> None:
    await any_room.staffed()
    for number in range(5):
        await any_room.types(f"action Item {number}")
    await at_nine(any_room, days=13)
    (question,) = await any_room.steps("action")
    assert (question.payload["why"], question.payload["others"]) == ("soon", 4)
    await at_nine(any_room, days=15)
    assert await asked(any_room) == [("soon", GRACE), ("due", GRACE)]


async def test_who_has_left_the_company_is_not_asked(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    await lives(room, LINUS, "UTC", is_gone=True)
    await at_nine(room, days=2)
    assert (await asked(room))[1:] == [("due", GRACE)]


async def test_who_was_never_in_a_private_channel_is_asked_nothing(room: Room) -> None:
    await room.staffed()
    await room.types(f"action <@{DENNIS}> by friday Add an alert")
    (incident,) = await room.rows(Incident)
    incident.private = True
    await room.does(lambda at: at.session.merge(incident))
    await room.types("status")  # whoever types there is in it
    await at_nine(room, days=2)
    assert (await asked(room))[1:] == [("due", GRACE)]


async def test_a_new_day_begins_anew_and_the_old_one_is_not_asked_about(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(GIVE)
    await any_room.types("action 1 by 20 march")
    await at_nine(any_room, days=5)
    assert await asked(any_room) == [("given", LINUS)]
    await at_nine(any_room, days=14)
    assert (await asked(any_room))[1:] == [("soon", LINUS)]


async def test_in_a_drill_only_what_somebody_owns_is_asked_about(room: Room) -> None:
    await room.staffed("sev1 --drill Checkout returns 500s")
    await room.types("action Add an alert")
    await at_nine(room, days=13)
    assert await asked(room) == []
    await room.types(f"action 1 <@{LINUS}>")
    await at_nine(room, days=15)
    assert await asked(room) == [("given", LINUS), ("due", LINUS)]


async def test_who_has_left_a_private_incident_is_asked_nothing_more(room: Room) -> None:
    incident = await room.staffed("sev1 --private Checkout returns 500s")
    await room.types(GIVE)
    gone = Member(
        team_id=TEAM, incident_id=incident.key, user_id=LINUS, is_in=False, since_at=room.now
    )
    await room.does(lambda at: at.session.merge(gone))
    await at_nine(room, days=2)
    assert (await asked(room))[1:] == [("due", GRACE)]
