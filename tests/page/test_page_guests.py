"""One can be a guest on the page, and everybody sees who is one."""

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from sandbox.workspace.people import guest
from tests.page.app import ScriptedApp, section
from tests.page.eyes import Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_one_can_be_a_guest_and_is_marked_as_one(eyes: Eyes, sandbox: Sandbox) -> None:
    sandbox.cast.seat(guest(), "general")
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.page.get_by_role("radio", name="Katherine Johnson, guest").click()
    await expect(ada.page.locator(".whoami")).to_contain_text("You are Katherine JohnsonGuest")
    await expect(ada.button("incidents")).to_have_count(0)
    await ada.say("I only look")
    await expect(grace.message("I only look").locator(".badge")).to_have_text("Guest")
    await expect(grace.button("Katherine Johnson Guest")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 1000])
async def test_the_word_beside_the_name_is_there_in_full(
    eyes: Eyes, sandbox: Sandbox, width: int
) -> None:
    sandbox.cast.seat(guest(), "general")
    katherine = await eyes.open("katherine", width=width)
    for part in (".whoami > span:first-child", ".whoami .badge"):
        cut = await katherine.page.locator(part).evaluate(
            "node => node.scrollWidth > node.clientWidth"
        )
        assert not cut, part


async def test_a_guest_who_becomes_a_member_is_shown_more(eyes: Eyes, sandbox: Sandbox) -> None:
    person = sandbox.cast.seat(guest(), "general")
    katherine, ada = await eyes.open("katherine"), await eyes.open("ada")
    await expect(katherine.page.locator(".whoami .badge")).to_have_text("Guest")
    person.user.is_guest = False
    sandbox.change(person.user)
    await expect(katherine.page.locator(".whoami .badge")).to_have_count(0)
    await expect(katherine.button("incidents")).to_be_visible()
    await expect(
        ada.page.get_by_role("radio", name="Katherine Johnson", exact=True)
    ).to_be_visible()


async def test_a_channel_made_private_leaves_the_sight_of_others(
    eyes: Eyes, sandbox: Sandbox
) -> None:
    grace = sandbox.person("grace")
    room = sandbox.gestures.make_channel(grace.id, "payments")
    ada = await eyes.open("ada")
    await expect(ada.button("payments")).to_be_visible()
    await grace.convert(room, private=True)
    await expect(ada.button("payments")).to_have_count(0)


async def test_a_channel_that_one_cannot_see_keeps_its_name(
    eyes: Eyes, app: ScriptedApp, sandbox: Sandbox
) -> None:
    hidden = sandbox.gestures.make_channel(sandbox.person("grace").id, "payments", private=True)
    await app.say("see", [section(f"It is in <#{hidden.id}>")])
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await expect(ada.message("It is in #private-channel")).to_be_visible()
    await expect(grace.page.get_by_role("link", name="#payments")).to_be_visible()


async def test_what_to_try_counts_the_people(eyes: Eyes, sandbox: Sandbox) -> None:
    sandbox.cast.seat(guest(), "general")
    ada = await eyes.open("ada")
    await ada.button("What to try").click()
    told = ada.page.get_by_role("complementary", name="What to try")
    await expect(told).to_contain_text(
        "with six people, and you are all of them. Katherine Johnson is a guest."
    )
