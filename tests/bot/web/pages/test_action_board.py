"""The board of action items: what is overdue first, whose it is, and what can be done about it."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import Session

from storage.models import ActionItem, ActionState, Audit, Member
from tests.bot.web.pages.signed import Somebody, forms, pressed
from tests.bot.web.pages.test_acting import known
from tests.bot.web.pages.test_reading import introduced
from tests.bot.web.pages.visitor import Visitor, words
from tests.cast import DENNIS, GRACE, LINUS, NOW, TEAM

DAY = timedelta(days=1)
BOARD = "/actions"


async def given(visitor: Visitor, line: str = "sev1 Checkout returns 500s") -> None:
    """Have four items: one overdue, one done, one not done, one that nobody has."""
    room = visitor.room
    await introduced(visitor)
    await room.declared(line)
    for typed in (
        "ack",
        "action <@U0GRACE> by friday high prevent Ask which <b>region</b>",
        "action <@U0LINUS> detect Page when refunds fail",
        "action <@U0ADA> low process Write down who calls the bank",
        "action Alert on a queue that grows",
        "action 2 done It stands in the wiki",
        "action 3 drop The bank has gone",
    ):
        await room.types(typed)
    room.later(4 * DAY)


async def item(visitor: Visitor, number: int) -> ActionItem:
    return next(one for one in await visitor.room.rows(ActionItem) if one.number == number)


async def joined(visitor: Visitor, user_id: str) -> None:
    incident = await visitor.room.incident()

    def work(session: Session) -> None:
        session.merge(
            Member(
                team_id=TEAM, incident_id=incident.key, user_id=user_id, is_in=True, since_at=NOW
            )
        )

    await visitor.room.database.transaction(work)


async def test_the_board_has_what_is_overdue_first(any_visitor: Visitor) -> None:
    await given(any_visitor)
    said = await any_visitor.reads(BOARD)
    order = ("1 overdue", "2 open", "1 done", "1 not doing", "Ask which <b>region</b>", "Alert on")
    places = [said.index(part) for part in order]
    assert places == sorted(places)
    for part in (
        "Grace Hopper · ⚠ overdue by",
        "nobody yet · by 19 Mar, 18:00 UTC",
        "🔺 High priority · Prevent · incident 1",
        "It stands in the wiki",
        "The bank has gone",
        "You look on as nobody in particular.",
    ):
        assert part in said, part
    assert "Done: action item" not in said


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", [1, 4, 2, 3]),
        ("?overdue=on", [1]),
        ("?mine=on", [1]),
        ("?owner=U0LINUS", [2]),
        ("?owner=nobody", [4]),
        ("?kind=process", [3]),
        ("?priority=high", [1]),
        ("?incident=1&kind=detect", [2]),
        ("?incident=2", []),
        ("?state=dropped", [3]),
        ("?state=nonsense&kind=x&page=-1", [1, 4, 2, 3]),
        ("?service=checkout", []),
        ("?page=2&state=open", []),
    ],
)
async def test_the_board_can_be_narrowed(
    any_visitor: Visitor, query: str, numbers: list[int]
) -> None:
    await given(any_visitor)
    html = await Somebody(any_visitor, GRACE).opens(f"{BOARD}{query}")
    shown = [int(part.partition('"')[0]) for part in html.split('aria-label="Action item ')[1:]]
    assert shown == numbers


async def test_of_what_is_chosen_the_rest_stays_chosen(visitor: Visitor) -> None:
    await given(visitor)
    html = await Somebody(visitor, GRACE).opens(f"{BOARD}?kind=detect&overdue=on&owner=U0LINUS")
    held = next(form for form in forms(html) if "kind" in form.fields).fields
    assert (held["kind"], held["overdue"], held["owner"]) == ("detect", "on", LINUS)


async def test_an_item_is_done_from_the_board_once(any_visitor: Visitor) -> None:
    await given(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    form = await grace.finds(f"{BOARD}?mine=on", "Done")
    first, second = await asyncio.gather(grace.sends(form), grace.sends(form))
    assert first.headers["Location"] == second.headers["Location"]
    assert first.headers["Location"].startswith("/incidents/actions?mine=on&done=")
    assert (await item(any_visitor, 1)).state is ActionState.DONE
    done = [one for one in await any_visitor.room.rows(Audit) if one.action == "action done"]
    assert [(one.actor_id, one.origin) for one in done] == [(GRACE, "slash"), (GRACE, "page")]
    said = await grace.reads(first.headers["Location"].removeprefix("/incidents"))
    assert "✓ Action item 1 is done, and on its incident's timeline." in said


async def test_what_was_done_last_is_what_is_told(visitor: Visitor) -> None:
    await given(visitor)
    grace = Somebody(visitor, GRACE)
    answer = await grace.presses(f"{BOARD}?state=open", "Done")
    place = answer.headers["Location"].removeprefix("/incidents")
    said = await grace.does(place, "Done")
    assert "✓ Action item 4 is done" in said
    assert "Action item 1 is done" not in said


async def test_who_comes_second_hears_that_it_is_done(visitor: Visitor) -> None:
    await given(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds("/actions/1", "Done")
    await visitor.room.types("action 1 done", by=LINUS)
    answer = await grace.sends(form, outcome="Mine too")
    said = words(await answer.text())
    assert answer.status == 422
    assert "⚠ Action item 1 is done already." in said
    assert "/incident " not in said.partition("Ask which")[0]


async def test_not_doing_one_needs_a_reason(visitor: Visitor) -> None:
    await given(visitor)
    grace = Somebody(visitor, GRACE)
    answer = await grace.presses("/actions/1", "Not doing")
    html = await answer.text()
    assert answer.status == 422
    assert "Say why it is not done" in html.partition('id="wrong-reason"')[2][:100]
    said = await grace.does("/actions/1", "Not doing", reason="It costs <more> than it helps")
    assert "✓ Action item 1 is not done" in said
    assert "Why It costs <more> than it helps" in said
    assert (await item(visitor, 1)).outcome == "It costs &lt;more&gt; than it helps"


async def test_what_is_done_can_be_opened_again(visitor: Visitor) -> None:
    await given(visitor)
    said = await Somebody(visitor, GRACE).does("/actions/2", "Open again", again="It was not")
    assert "✓ Action item 2 is open again." in said
    assert (await item(visitor, 2)).state is ActionState.OPEN


async def test_items_of_private_incidents_are_their_members_alone(any_visitor: Visitor) -> None:
    await given(any_visitor, "sev1 --private Zanzibar leaks")
    await joined(any_visitor, GRACE)
    grace, dennis = Somebody(any_visitor, GRACE), Somebody(any_visitor, DENNIS)
    assert "Ask which" in await grace.reads(BOARD)
    form = await grace.finds("/actions/1", "Done")
    for path in (BOARD, "/actions/new?incident=1"):
        said = await dennis.reads(path)
        assert "Ask which" not in said
        assert "Zanzibar" not in said
        assert "Grace" not in said.partition("How they")[0].partition("From which")[0]
    assert "Ask which" not in await any_visitor.reads(BOARD)
    assert (await any_visitor.get("/actions/1", **dennis.headers)).status == 404
    other = pressed(await dennis.opens("/actions/new"), "Open it")
    stolen = {**form.fields, "form_key": other.fields["form_key"]}
    answer = await any_visitor.client.post(
        form.action, data=stolen, headers=dennis.headers, allow_redirects=False
    )
    assert answer.status == 404
    assert (await item(any_visitor, 1)).state is ActionState.OPEN
    answer = await dennis.presses("/actions/new", "Open it", text="x", incident="1")
    assert "There is no incident 1." in words(await answer.text())
    assert (await grace.sends(form)).status == 303


async def test_guests_look(visitor: Visitor) -> None:
    await given(visitor)
    form = await Somebody(visitor, DENNIS).finds("/actions/1", "Done")
    await known(visitor, DENNIS, is_guest=True)
    dennis = Somebody(visitor, DENNIS)
    for path in (BOARD, "/actions/1", "/actions/new"):
        said = await dennis.reads(path)
        assert "You can look, and not act." in said
    answer = await dennis.sends(form)
    assert answer.status == 403
    assert (await item(visitor, 1)).state is ActionState.OPEN


@pytest.mark.parametrize("back", ["https://evil.example", "//evil.example", "/incidents/../x"])
async def test_nobody_is_sent_elsewhere(visitor: Visitor, back: str) -> None:
    await given(visitor)
    answer = await Somebody(visitor, GRACE).presses("/actions/1", "Done", back=back)
    assert answer.headers["Location"].startswith("/incidents?done=")


async def test_it_says_how_many_get_done(visitor: Visitor) -> None:
    await given(visitor)
    said = await visitor.reads(BOARD)
    assert "no service 1 of 2 50% 2 1" in said
    assert "2026-03 1 of 2 50% 2 1" in said


async def test_nonsense_is_answered(visitor: Visitor) -> None:
    await given(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds("/actions/1", "Save")
    for more in ({"do": "explode"}, {"do": ""}, {"do": "change", "stood": "x"}):
        answer = await grace.sends(form, **more)
        assert answer.status == 422, more
    for path in ("/actions/999", "/actions/0"):
        assert (await visitor.get(path)).status == 404
