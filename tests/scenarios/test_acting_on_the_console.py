"""Acting on the console: Slack hears of it as of anything else, once, also after it was away."""

import pytest

from sandbox.workspace.channel import Channel
from storage.models import ActionItem, Postmortem, PostmortemState
from tests.bot.web.pages.signed import pressed
from tests.bot.web.pages.visitor import words
from tests.scenarios.scene import Scene
from tests.scenarios.test_action_items import asked
from tests.scenarios.test_postmortems import over
from tests.scenarios.test_signing_in import OWN, SETTINGS, Browser, browser

__all__ = ["browser", "over"]
pytestmark = pytest.mark.given(**SETTINGS)


async def press(browser: Browser, path: str, button: str, **typed: str) -> str:
    """Press a button as a browser does; return what is read where that leads."""
    page = await browser.get(path)
    form = pressed(await page.text(), button)
    sent = {**form.fields, **typed}
    where = browser.scene.bot.url + form.action
    headers = {"Origin": browser.scene.bot.url, "Sec-Fetch-Site": "same-origin"}
    for _ in range(2):  # a double click
        answer = await browser.session.post(
            where, data=sent, headers=headers, allow_redirects=False
        )
        assert answer.status == 303, words(await answer.text())
    await browser.scene.quiet()
    return await browser.reads(answer.headers["Location"])


async def test_a_postmortem_goes_from_draft_to_published_and_the_room_hears_of_it_once(
    scene: Scene, over: Channel, browser: Browser
) -> None:
    await browser.signs_in(scene.barbara)
    page = "/incidents/1/postmortem"
    said = await press(browser, page, "Draft it from the record")
    assert "Resolved: error rate is normal" in said
    typed = {"text-impact": "One in ten payments failed.", "text-factors": "The pool had no limit."}
    assert "✓ Saved: Impact" in await press(browser, f"{page}/edit", "Save", **typed)
    before = len(scene.posted(over))
    assert "in review" in await press(browser, page, "Put it up for review")
    assert "📖 published" in await press(browser, page, "Publish")
    told = [message.text for message in scene.posted(over)[before:]]
    assert len([text for text in told if "postmortem" in text.casefold()]) == 2
    (about,) = await scene.rows(Postmortem)
    assert about.state is PostmortemState.PUBLISHED
    shown = (await scene.say(scene.grace, "postmortem", over)).text
    assert "One in ten payments failed." in shown
    assert f"{OWN}/incidents/1/postmortem" in shown


async def test_an_item_is_opened_on_the_board_and_its_owner_told(
    scene: Scene, over: Channel, browser: Browser
) -> None:
    await browser.signs_in(scene.grace)
    typed = {"text": "Page when refunds fail", "incident": "1", "who": scene.linus.id}
    said = await press(browser, "/incidents/actions/new", "Open it", **typed)
    assert "✓ Action item 1 is open." in said
    assert "Page when refunds fail" in scene.posted(over)[-1].text
    assert [said.text for said in asked(scene.linus) if "is yours" in said.text] != []
    said = await press(browser, "/incidents/actions/1", "Done", outcome="It pages")
    assert "✓ Action item 1 is done" in said
    (item,) = await scene.rows(ActionItem)
    assert (item.ended_by, item.outcome) == (scene.grace.id, "It pages")
    (told,) = asked(scene.linus)
    assert "Action item 1 done" in told.text
