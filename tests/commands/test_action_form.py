"""The forms about action items: nothing typed is lost, and what is wrong is said beside it."""

from collections.abc import Callable
from typing import Any

import pytest

from commands import action_form
from commands.action_form import Typed
from commands.command import FormAgain, FormWanted, Situation
from commands.errors import Refusal
from storage.models import (
    Priority,
)
from tests.cast import ADA, GRACE, LINUS
from tests.commands.promising import (
    ELSEWHERE,
    lives,
    the_item,
)
from tests.commands.room import Room

TYPED = Typed("Add an alert", None, "2026-03-06", "normal", "prevent")


def opening(typed: Typed) -> Callable[[Situation], Any]:
    return lambda at: action_form.give(at, at.incident(), typed)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (Typed(" ", None, "2026-03-06", "normal", "prevent"), "text"),
        (Typed("x", None, "2026-03-03", "normal", "prevent"), "due"),
        (Typed("x", None, "2027-06-01", "normal", "prevent"), "due"),
        (Typed("x", None, "", "normal", "prevent"), "due"),
        (Typed("x", None, "2026-03-06", "urgent", "prevent"), "priority"),
        (Typed("x", "U0GONE", "2026-03-06", "normal", "prevent"), "who"),
    ],
)
async def test_bad_input_in_the_form_is_answered_beside_its_field(
    room: Room, typed: Typed, field: str
) -> None:
    await lives(room, "U0GONE", "UTC", is_gone=True)
    await room.staffed()
    with pytest.raises(Refusal) as refusal:
        await room.does(opening(typed))
    assert refusal.value.field == field


async def test_the_form_opens_an_item_and_changes_it(any_room: Room) -> None:
    await any_room.staffed()
    wanted = await any_room.types("action")
    assert isinstance(wanted, FormWanted)
    assert dict(wanted.filled)["due"] == "2026-03-19"
    await any_room.does(opening(TYPED))
    wanted = await any_room.types("action 1", channel=ELSEWHERE)
    assert isinstance(wanted, FormWanted)
    assert (wanted.action_id, dict(wanted.filled)["due"]) == (1, "2026-03-06")
    new = Typed("Add an alert", LINUS, "2026-03-12", "high", "detect")
    changed = await any_room.does(lambda at: action_form.change(at, 1, new, wanted.stood))
    assert (changed.owner_id, changed.due_at.day, changed.priority) == (LINUS, 12, Priority.HIGH)


async def test_who_is_overtaken_sees_what_it_says_now_and_loses_nothing(room: Room) -> None:
    await room.staffed()
    await room.types("action Add an alert")
    wanted = await room.types("action 1")
    assert isinstance(wanted, FormWanted)
    await room.types(f"action 1 <@{LINUS}>")
    mine = Typed("Add two alerts", GRACE, "2026-03-12", "low", "detect")
    with pytest.raises(FormAgain) as again:
        await room.does(lambda at: action_form.change(at, 1, mine, wanted.stood))
    kept = dict(again.value.form.filled)
    assert (kept["text"], kept["owner"], kept["due"]) == ("Add two alerts", GRACE, "2026-03-12")
    assert (kept["now"], kept["now_owner"]) == ("Add an alert", LINUS)
    changed = await room.does(lambda at: action_form.change(at, 1, mine, again.value.form.stood))
    assert changed.text == "Add two alerts"


async def test_a_mention_that_the_form_shows_as_a_name_stays_one(room: Room) -> None:
    await lives(room, ADA, "UTC", name="Ada")
    await room.staffed()
    await room.types(f"action Ask <@{ADA}> for the keys")
    wanted = await room.types("action 1")
    assert isinstance(wanted, FormWanted)
    filled = dict(wanted.filled)
    assert filled["text"] == "Ask @Ada for the keys"
    typed = Typed(filled["text"], LINUS, filled["due"], "normal", "prevent")
    await room.does(lambda at: action_form.change(at, 1, typed, wanted.stood))
    assert (await the_item(room)).text == f"Ask <@{ADA}> for the keys"
