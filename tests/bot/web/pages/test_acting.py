"""Acting on the pages: once for each form, in somebody's own name, and from nowhere else."""

import asyncio
from typing import Any

import pytest
from sqlmodel import Session

from bot.web.pages.entrance import LASTS
from bot.web.pages.forms import LARGEST
from storage.models import Audit, Member, Person, Postmortem, PostmortemState
from tests.bot.web.pages.signed import Form, Somebody
from tests.bot.web.pages.test_postmortem import written
from tests.bot.web.pages.test_reading import introduced
from tests.bot.web.pages.visitor import BEARER, Visitor, words
from tests.cast import ADA, DENNIS, GRACE, NOW, TEAM

PAGE = "/1/postmortem"
REVIEW = "Put it up for review"


async def resolved(visitor: Visitor, line: str = "sev1 Checkout returns 500s") -> None:
    await introduced(visitor)
    await visitor.room.declared(line)
    for typed in ("ack", "mitigate rolled back", "resolve no errors"):
        await visitor.room.types(typed)


async def known(visitor: Visitor, user_id: str, **what: Any) -> None:
    """Have Slack say what somebody is."""
    person = Person(team_id=TEAM, user_id=user_id, name="Dennis R.", seen_at=NOW, **what)
    await visitor.room.database.transaction(lambda session: session.add(person))


async def state(visitor: Visitor) -> PostmortemState:
    (one,) = await visitor.room.rows(Postmortem)
    return one.state


async def test_what_is_done_is_told_to_slack_and_audited_as_of_that_person(
    any_visitor: Visitor,
) -> None:
    await resolved(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    said = await grace.does(PAGE, "Draft it from the record")
    assert "Drafted from the record." in said
    said = await grace.does(PAGE, REVIEW)
    assert "✓ It is in review. The incident's channel was told." in said
    assert (await any_visitor.room.notices())[-1] == "postmortem"
    last = (await any_visitor.room.rows(Audit))[-1]
    assert (last.actor_id, last.action, last.origin) == (GRACE, "postmortem", "page")


async def test_a_form_that_is_sent_twice_counts_once_and_leads_to_the_same_place(
    any_visitor: Visitor,
) -> None:
    await written(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    form = await grace.finds(PAGE, REVIEW)
    first, second = await asyncio.gather(grace.sends(form), grace.sends(form))
    assert first.status == second.status == 303
    assert first.headers["Location"] == second.headers["Location"]
    assert (await any_visitor.room.notices()).count("postmortem") == 1


async def test_another_thing_under_the_same_nonce_is_asked_about(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(PAGE, REVIEW)
    await grace.sends(form)
    answer = await grace.sends(form, to="draft")
    assert answer.status == 409
    assert "This form was sent before" in words(await answer.text())
    assert await state(visitor) is PostmortemState.IN_REVIEW


async def test_what_is_refused_can_be_sent_again_with_the_same_form(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(PAGE, REVIEW)
    refused = await grace.sends(form, to="nonsense")
    assert refused.status == 422
    assert "⚠ That cannot be done with a postmortem." in words(await refused.text())
    assert (await grace.sends(form)).status == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
async def test_a_form_of_another_page_is_not_looked_at(
    visitor: Visitor, headers: dict[str, str]
) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(PAGE, REVIEW)
    grace.headers |= headers
    answer = await grace.sends(form)
    assert answer.status == 403
    assert "This form did not come from here" in words(await answer.text())
    assert await state(visitor) is PostmortemState.DRAFT


async def test_our_own_form_may_say_where_it_comes_from(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    origin = str(visitor.client.make_url("/")).rstrip("/")
    form = await grace.finds(PAGE, REVIEW)
    for headers in ({"Origin": origin}, {"Sec-Fetch-Site": "same-origin", "Origin": origin}):
        grace.headers |= headers
        assert (await grace.sends(form)).status == 303


@pytest.mark.parametrize("key", ["", "0" * 64, "é"])
@pytest.mark.parametrize("name", ["form_key", "nonce"])
async def test_without_its_key_a_form_is_shown_again_and_does_nothing(
    visitor: Visitor, name: str, key: str
) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(PAGE, REVIEW)
    answer = await grace.sends(form, **{name: key})
    assert answer.status == 422
    assert "You have signed in anew since this form was opened." in words(await answer.text())
    assert await state(visitor) is PostmortemState.DRAFT


async def test_one_person_s_key_is_not_another_s(visitor: Visitor) -> None:
    await written(visitor)
    form = await Somebody(visitor, GRACE).finds(PAGE, REVIEW)
    assert (await Somebody(visitor, ADA).sends(form)).status == 422


async def test_the_token_alone_does_nothing(visitor: Visitor) -> None:
    await written(visitor)
    said = await visitor.reads(PAGE)
    assert "You look on as nobody in particular." in said
    assert REVIEW not in said
    await visitor.signs_in()
    answer = await visitor.client.post(
        "/incidents/1/postmortem", data={"to": "review"}, allow_redirects=False
    )
    assert answer.status == 403
    assert "sets SITREP_PAGE_USER" in words(await answer.text())
    answer = await visitor.client.post(
        "/incidents/1/postmortem", data={"to": "review"}, headers=BEARER
    )
    assert answer.status == 403
    assert await state(visitor) is PostmortemState.DRAFT


async def test_a_guest_looks_and_does_not_act(visitor: Visitor) -> None:
    await written(visitor)
    form = await Somebody(visitor, DENNIS).finds(PAGE, REVIEW)
    await known(visitor, DENNIS, is_guest=True)
    dennis = Somebody(visitor, DENNIS)
    assert "You can look, and not act." in await dennis.reads(PAGE)
    answer = await dennis.sends(form)
    assert answer.status == 403
    assert "You can look, and not act: guests may not" in words(await answer.text())
    last = (await visitor.room.rows(Audit))[-1]
    assert (last.actor_id, last.action, last.after) == (DENNIS, "refused review", {"why": "guest"})
    assert await state(visitor) is PostmortemState.DRAFT


@pytest.mark.parametrize("what", ["is_gone", "is_outsider"])
async def test_who_is_no_longer_of_the_workspace_is_out(visitor: Visitor, what: str) -> None:
    """Deactivated, or gone over to another organisation, while signed in."""
    await written(visitor)
    form = await Somebody(visitor, DENNIS).finds(PAGE, REVIEW)
    await known(visitor, DENNIS, **{what: True})
    dennis = Somebody(visitor, DENNIS)
    for path in ("", PAGE, "/1", "/1.json", "/actions", "/figures", "/people", "/1/live"):
        assert (await visitor.get(path, **dennis.headers)).status == 401, path
    answer = await dennis.sends(form)
    assert answer.status == 401
    assert "You are not active in Sitrep's workspace." in words(await answer.text())
    assert await state(visitor) is PostmortemState.DRAFT


async def test_of_a_private_one_its_members_alone_know(any_visitor: Visitor) -> None:
    await written(any_visitor, "sev1 --private Zanzibar leaks")
    (incident,) = [await any_visitor.room.incident()]

    def join(session: Session) -> None:
        session.merge(
            Member(team_id=TEAM, incident_id=incident.key, user_id=GRACE, is_in=True, since_at=NOW)
        )

    await any_visitor.room.database.transaction(join)
    grace, dennis = Somebody(any_visitor, GRACE), Somebody(any_visitor, DENNIS)
    form = await grace.finds(PAGE, REVIEW)
    own = await grace.finds(PAGE, REVIEW)
    stranger = await dennis.visitor.get(PAGE, **dennis.headers)
    assert stranger.status == 404
    theirs = Form(form.action, {**form.fields})
    answer = await dennis.sends(theirs)
    assert answer.status == 404
    assert "Zanzibar" not in await answer.text()
    assert await state(any_visitor) is PostmortemState.DRAFT
    assert (await grace.sends(own)).status == 303


async def test_a_refusal_says_nothing_of_what_is_typed_in_slack(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(PAGE, REVIEW)
    answer = await grace.sends(form, to="draft")
    said = words(await answer.text())
    assert "⚠ It is a draft already." in said
    assert "/incident " not in said.partition("Contributing")[0]


async def test_too_much_is_refused(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    answer = await grace.sends(Form("/incidents/1/postmortem", {"to": "x" * LARGEST}))
    assert answer.status == 413
    assert "That is too much at once" in words(await answer.text())


async def test_what_was_done_is_told_to_nobody_else(visitor: Visitor) -> None:
    await written(visitor)
    answer = await Somebody(visitor, GRACE).presses(PAGE, REVIEW)
    place = answer.headers["Location"].removeprefix("/incidents")
    assert "✓ It is in review." in await Somebody(visitor, GRACE).reads(place)
    assert "✓ It is in review." not in await Somebody(visitor, ADA).reads(place)
    assert "✓ It is in review." not in await visitor.reads(place)


async def test_who_was_signed_out_meanwhile_loses_nothing_of_what_they_typed(
    visitor: Visitor,
) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds("/1/postmortem/edit", "Save")
    visitor.room.later(LASTS)
    typed = {"text-hard": "</textarea><script>x()</script> Not lost"}
    answer = await grace.sends(form, **typed)
    html = await answer.text()
    assert answer.status == 401
    assert "You were signed out, so nothing was saved" in words(html)
    assert "&lt;/textarea&gt;&lt;script&gt;x()&lt;/script&gt; Not lost" in html
    assert 'name="next" value="/incidents/1/postmortem/edit"' in html
    grace.headers |= {"Origin": "https://evil.example"}
    assert "Not lost" not in await (await grace.sends(form, **typed)).text()
