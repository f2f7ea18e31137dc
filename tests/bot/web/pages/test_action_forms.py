"""The forms about an action item: what is wrong stands beside its field, and nothing is lost."""

from typing import Any

import pytest

from tests.bot.web.pages.signed import Somebody, pressed
from tests.bot.web.pages.test_acting import known
from tests.bot.web.pages.test_action_board import given, item
from tests.bot.web.pages.test_editing import away
from tests.bot.web.pages.visitor import Visitor, words
from tests.cast import ADA, DENNIS, GRACE, LINUS


async def test_it_gets_another_owner_day_and_words(any_visitor: Visitor) -> None:
    await given(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    typed = {
        "text": "Ask which region & why",
        "who": LINUS,
        "due": "2026-03-20",
        "kind": "mitigate",
        "priority": "low",
    }
    said = await grace.does("/actions/1", "Save", **typed)
    assert "✓ Action item 1 stands so now." in said
    assert "Ask which region & why" in said
    made = await item(any_visitor, 1)
    assert (made.owner_id, made.kind, made.priority) == (LINUS, "mitigate", "low")
    assert f"{made.due_at:%Y-%m-%d}" == "2026-03-20"
    told = (await any_visitor.room.steps("action"))[-1].payload
    assert (told["user"], told["by"], told["why"]) == (LINUS, GRACE, "given")


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"text": " "}, "text", "Say what is to be done."),
        ({"text": "x" * 501}, "text", "This is 1 characters too long: 500 at most."),
        ({"due": ""}, "due", "Choose the day by which it is to be done."),
        ({"due": "2026-03-01"}, "due", "That day has passed: choose one that comes."),
        ({"due": "2028-03-01"}, "due", "That is more than a year ahead"),
        ({"who": "nonsense <b>"}, "who", "Choose the person from the list."),
        ({"who": DENNIS}, "who", "could not do what the role asks"),
        ({"priority": "utmost"}, "priority", "Choose it from the list."),
    ],
)
async def test_what_is_wrong_is_said_beside_its_field(
    visitor: Visitor, typed: dict[str, str], field: str, sentence: str
) -> None:
    await given(visitor)
    await known(visitor, DENNIS, is_guest=True)
    answer = await Somebody(visitor, GRACE).presses(
        "/actions/1", "Save", **{"text": "Something else", **typed}
    )
    html = await answer.text()
    assert answer.status == 422
    assert sentence in words(f"<body>{html.partition(f'wrong-{field}')[2]}"), words(html)
    kept = pressed(html, "Save").fields
    assert kept["text"] == typed.get("text", "Something else")
    assert (await item(visitor, 1)).owner_id == GRACE


async def test_a_change_of_somebody_else_is_shown_and_nothing_typed_is_lost(
    any_visitor: Visitor,
) -> None:
    await given(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    form = await grace.finds("/actions/1", "Save")
    await any_visitor.room.types("action 1 <@U0ADA>", by=LINUS)
    answer = await grace.sends(form, text="My <words>")
    html = await answer.text()
    assert answer.status == 422
    assert "Somebody has changed it meanwhile. It says now:" in words(html)
    assert "Ada Lovelace. Save once more" in words(html)
    again = pressed(html, "Save")
    assert again.fields["text"] == "My <words>"
    assert (await grace.sends(again)).status == 303
    assert (await item(any_visitor, 1)).text == "My &lt;words&gt;"


async def test_one_is_opened_for_an_incident(any_visitor: Visitor) -> None:
    await given(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    html = await grace.opens("/actions/new?incident=1")
    assert "Checkout returns 500s" in html
    typed = {"text": "Try it <script>", "who": ADA}
    said = await grace.does("/actions/new?incident=1", "Open it", **typed)
    assert "✓ Action item 5 is open. Ada Lovelace was told." in said
    made = await item(any_visitor, 5)
    assert (made.text, made.owner_id, made.given_by) == ("Try it &lt;script&gt;", ADA, GRACE)
    assert (await any_visitor.room.notices())[-1] == "action_given"


@pytest.mark.parametrize("number", ["", "x", "7", "\u0663"])
async def test_of_no_incident_none_is_opened(visitor: Visitor, number: str) -> None:
    await given(visitor)
    grace = Somebody(visitor, GRACE)
    answer = await grace.presses("/actions/new", "Open it", text="Kept", incident=number)
    html = await answer.text()
    assert answer.status == 422
    assert 'id="wrong-incident"' in html
    assert pressed(html, "Open it").fields["text"] == "Kept"


async def test_what_was_typed_outlives_a_database_that_is_away(visitor: Visitor) -> None:
    await given(visitor)
    grace = Somebody(visitor, GRACE)
    for path, button, name in (
        ("/actions/1", "Save", "text"),
        ("/actions/1", "Not doing", "reason"),
        ("/actions/new?incident=1", "Open it", "text"),
    ):
        form = await grace.finds(path, button)
        with away(visitor.room.database):
            answer = await grace.sends(form, **{name: "Not lost"})
        again = pressed(await answer.text(), button)
        assert answer.status in (500, 503)
        assert again.fields[name] == "Not lost"
        kept: dict[str, Any] = {**again.fields}
        assert kept["nonce"] == form.fields["nonce"]
