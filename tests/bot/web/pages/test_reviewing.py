"""How far a postmortem is, on its page: begun, in review, published, and whose it is."""

import pytest

from storage.models import Postmortem
from tests.bot.web.pages.signed import Somebody, forms, pressed
from tests.bot.web.pages.test_acting import known
from tests.bot.web.pages.test_editing import EDIT
from tests.bot.web.pages.test_postmortem import written
from tests.bot.web.pages.visitor import Visitor, words
from tests.cast import DENNIS, GRACE, LINUS


def offered(html: str) -> list[str]:
    """Return the labels of the buttons that somebody is shown."""
    return [label for form in forms(html) for _, _, label in form.buttons]


async def test_a_draft_is_begun_from_the_page(visitor: Visitor) -> None:
    room = visitor.room
    await room.declared()
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await room.types(line)
    grace = Somebody(visitor, GRACE)
    assert "yet" in await visitor.reads("/1/postmortem")
    said = await grace.does("/1/postmortem", "Draft it from the record")
    assert "✓ Drafted from the record. Go on from there." in said
    assert "Edit the postmortem of 1" in said
    assert len(await room.rows(Postmortem)) == 1
    assert len(forms(await grace.opens(EDIT))) == 2


async def test_it_is_published_when_nothing_is_missing(visitor: Visitor) -> None:
    await written(visitor)
    room = visitor.room
    await room.types("review <@U0GRACE>")
    grace = Somebody(visitor, GRACE)
    said = await grace.reads("/1/postmortem")
    assert "Owner Grace Hopper" in said
    said = await grace.does("/1/postmortem", "Publish")
    assert "✓ It is published." in said
    assert "📖 published" in said
    assert "by Grace Hopper" in said
    assert "everybody reads at once" in await grace.reads(EDIT)
    assert (await room.notices())[-1] == "postmortem"


async def test_what_is_missing_is_said_and_others_do_not_publish(visitor: Visitor) -> None:
    await written(visitor)
    await visitor.room.types("review <@U0GRACE>")
    grace = Somebody(visitor, GRACE)
    form = await grace.finds("/1/postmortem", "Publish")
    other = await Somebody(visitor, DENNIS).opens("/1/postmortem")
    assert offered(other) == ["Sign out", "Put it up for review", "Give it to them"]
    await grace.does(EDIT, "Save", **{"text-factors": " "})
    said = await grace.reads("/1/postmortem")
    assert "Still missing Contributing factors" in said
    answer = await grace.sends(form)
    assert "Nothing stands in: Contributing factors." in words(await answer.text())


async def test_what_is_published_is_taken_back_by_its_owner_and_nobody_else_is_offered_it(
    visitor: Visitor,
) -> None:
    await written(visitor)
    await visitor.room.types("review <@U0GRACE>")
    grace, dennis = Somebody(visitor, GRACE), Somebody(visitor, DENNIS)
    await grace.does("/1/postmortem", "Publish")
    assert offered(await dennis.opens("/1/postmortem")) == ["Sign out", "Give it to them"]
    assert "Make it a draft again" in offered(await grace.opens("/1/postmortem"))
    await visitor.room.types("review <@U0DENNIS>")
    await dennis.does("/1/postmortem", "Make it a draft again")


async def test_the_review_is_given_to_somebody_who_is_told(any_visitor: Visitor) -> None:
    await written(any_visitor)
    await known(any_visitor, DENNIS, is_guest=True)
    grace = Somebody(any_visitor, GRACE)
    said = await grace.does("/1/postmortem", "Give it to them", who=LINUS)
    assert "✓ Linus T. owns the review, and is told." in said
    assert "Owner Linus T." in said
    assert (await any_visitor.room.incident()).review_owner_id == LINUS
    for who, why in ((DENNIS, "could not do what the role asks"), ("<b>", "Choose the person")):
        answer = await grace.presses("/1/postmortem", "Give it to them", who=who)
        assert answer.status == 422
        assert why in words(await answer.text())


async def test_where_the_incident_goes_on_nothing_is_moved(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(EDIT, "Save")
    await visitor.room.types("reopen it is back")
    said = await grace.reads("/1/postmortem")
    assert "Put it up for review" not in said
    answer = await grace.sends(form, **{"text-hard": "Not lost"})
    html = await answer.text()
    assert answer.status == 422
    assert "⚠ The postmortem comes when it is over." in words(html)
    assert pressed(html, "Save").fields["text-hard"] == "Not lost"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (None, "The postmortem comes when it is over."),
        ("cancel false alarm", "It was cancelled, so there is nothing to review."),
    ],
)
async def test_of_what_has_none_it_says_why(visitor: Visitor, line: str | None, why: str) -> None:
    await visitor.room.declared()
    if line is not None:
        await visitor.room.types(line)
    page = await visitor.reads("/1/postmortem")
    assert why in page
    assert "/incident" not in page.partition("<main")[2].replace("/incidents", "")
    assert "Draft it from the record" not in page
