"""The lists of action items, and the Home: who sees what, in which order."""

from typing import Any

import pytest

from commands import action_items, home
from commands.actions import ActionsShown
from commands.errors import Refusal
from commands.policy import Policy
from tests.cast import ADA, CHANNEL, DENNIS, GRACE, LINUS
from tests.commands.promising import DAY, ELSEWHERE, GIVE, lives, resolved, shown
from tests.commands.room import Room


async def test_the_lists_have_ones_own_first_then_what_is_due_first(any_room: Room) -> None:
    await any_room.staffed()
    for line in ("by 20 march One", f"<@{LINUS}> by 12 march Two", "by friday Three"):
        await any_room.types(f"action {line}")
    await any_room.types(f"action 1 <@{GRACE}>")
    await any_room.declared("sev2 Search is slow", "C0INC2")
    await any_room.types(f"action <@{GRACE}> by 10 march Four", channel="C0INC2")
    assert await shown(any_room, "actions") == [1, 3, 2]
    assert await shown(any_room, "actions HERE") == [1, 3, 2]
    assert await shown(any_room, "actions", channel=ELSEWHERE) == [4, 1]
    assert await shown(any_room, "actions all") == [4, 1, 3, 2]
    any_room.later(4 * DAY)
    assert await shown(any_room, "actions overdue") == [3]
    assert await shown(any_room, "actions mine", by=LINUS) == [2]
    assert "not an incident's channel" in await any_room.refused("actions here", channel=ELSEWHERE)


async def test_a_private_incident_s_items_are_known_to_its_people_alone(any_room: Room) -> None:
    await any_room.staffed("sev1 --private Checkout returns 500s")
    await any_room.types(GIVE)
    away = {"by": DENNIS, "channel": ELSEWHERE}
    sentence = await any_room.refused("action 1 done", **away)
    assert sentence == (await any_room.refused("action 9 done", **away)).replace("9", "1")
    for line in ("actions all", "actions overdue", "actions"):
        assert await shown(any_room, line, **away) == []
    button = lambda at: action_items.of_button(at, 1)  # noqa: E731
    assert "no longer known" in await any_room.refuses(button, **away)
    assert LINUS in {step.payload["user"] for step in await any_room.steps("invite")}
    assert await shown(any_room, "actions all", by=GRACE, channel=ELSEWHERE) == [1]


async def test_a_guest_looks_and_does_not_act(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    await lives(room, DENNIS, "UTC", is_guest=True)
    outcome = await room.types("actions all", by=DENNIS)
    assert isinstance(outcome, ActionsShown)
    assert not outcome.may_act
    assert "You can look" in await room.refused("action 1 done", by=DENNIS)
    with pytest.raises(Refusal, match="Choose a member of the workspace"):
        await room.types(f"action 1 <@{DENNIS}>")


async def test_another_workspace_has_numbers_of_its_own(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    there: dict[str, Any] = {"team": "T0OTHER", "channel": None}
    assert "There is no action item 1" in await room.refused("action 1 done", **there)
    assert await shown(room, "actions all", **there) == []


async def test_the_home_has_ones_own_with_what_is_overdue_first(any_room: Room) -> None:
    await any_room.staffed()
    for day in ("20 march", "friday", "10 march", "11 march", "12 march", "13 march"):
        await any_room.types(f"action <@{GRACE}> by {day} Due by {day}")
    await resolved(any_room)
    any_room.later(4 * DAY)
    seen = await any_room.does(home.gather)
    assert [item.number for item, _ in seen.actions] == [2, 3, 4]
    assert seen.more_actions == 3
    assert (await any_room.does(home.gather, ADA)).actions == []


@pytest.mark.parametrize(
    ("line", "channel", "page"),
    [
        ("actions", CHANNEL, "/actions?incident=1"),
        ("actions", ELSEWHERE, "/actions?mine=on"),
        ("actions overdue", CHANNEL, "/actions?overdue=on"),
        ("actions all", CHANNEL, "/actions"),
        ("postmortem", CHANNEL, "/1/postmortem"),
    ],
)
async def test_answers_lead_to_the_console_where_people_reach_it(
    room: Room, line: str, channel: str, page: str
) -> None:
    await room.staffed()
    await resolved(room)
    assert (await room.types(line, channel=channel)).page is None  # type: ignore[attr-defined]
    room.policy = Policy(console="https://sitrep.example.com/incidents")
    found = (await room.types(line, channel=channel)).page  # type: ignore[attr-defined]
    assert found == f"https://sitrep.example.com/incidents{page}"
