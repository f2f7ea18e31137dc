"""People talk to each other on the page: writing, reacting, editing, deleting, threads."""

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.page.eyes import BREAK_STREAM, Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_what_one_person_writes_another_person_sees(eyes: Eyes) -> None:
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.say("Checkout returns 500s, @Grace Hopper")
    seen = grace.message("Checkout returns 500s")
    await expect(seen).to_contain_text("Ada Lovelace")
    await expect(seen.locator(".mention-me")).to_have_text("@Grace Hopper")


async def test_shift_enter_begins_a_new_line(eyes: Eyes) -> None:
    ada = await eyes.open("ada")
    await ada.composer.fill("Impact: checkout")
    await ada.composer.press("Shift+Enter")
    await ada.page.keyboard.type("Next: roll back")
    await ada.composer.press("Enter")
    text = await ada.message("Impact").locator(".text").inner_text()
    assert text == "Impact: checkout\nNext: roll back"


async def test_a_reaction_comes_and_goes_by_click(eyes: Eyes, sandbox: Sandbox) -> None:
    message = await sandbox.person("linus").post("The rate went up at 13:58")
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.message("13:58").hover()
    await ada.button("React with pushpin").click()
    pill = grace.button("pushpin, 1: Ada Lovelace")
    await expect(pill).to_have_attribute("aria-pressed", "false")
    await pill.click()
    await expect(ada.button("pushpin, 2: You and Grace Hopper")).to_be_visible()
    await ada.button("pushpin, 2: You and Grace Hopper").click()
    await grace.button("pushpin, 1: You").click()
    await expect(ada.page.locator(".pill")).to_have_count(0)
    assert message.reactions.get("pushpin", []) == []


async def test_the_picker_offers_the_five_tags_first(eyes: Eyes, sandbox: Sandbox) -> None:
    await sandbox.person("linus").post("Rolling back now")
    ada = await eyes.open("ada")
    await ada.message("Rolling back").hover()
    await ada.button("Add reaction").click()
    cells = ada.page.get_by_role("dialog", name="Pick a reaction").locator(".emoji-cell")
    first = [await cells.nth(at).get_attribute("aria-label") for at in range(5)]
    assert first == ["pushpin", "mag", "hammer_and_wrench", "scales", "fast_forward"]
    await ada.page.keyboard.type("hourgl")
    await ada.page.keyboard.press("Enter")
    await expect(ada.button("hourglass, 1: You")).to_be_visible()


async def test_arrow_up_edits_the_last_message_one_has_written(eyes: Eyes) -> None:
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.say("Errors since 14:02, @Linus T.")
    await expect(ada.message("14:02")).to_be_visible()
    await ada.composer.press("ArrowUp")
    editor = ada.page.get_by_role("textbox", name="Edit message")
    await expect(editor).to_have_value("Errors since 14:02, @Linus T.")
    await editor.fill("Errors since 14:01, @Linus T.")
    await editor.press("Enter")
    await expect(grace.message("14:01")).to_contain_text("(edited)")
    await expect(grace.message("14:02")).to_have_count(0)


async def test_a_message_is_deleted_only_after_asking(eyes: Eyes) -> None:
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.say("wrong channel")
    await ada.message("wrong channel").hover()
    await ada.button("More actions").click()
    await ada.page.get_by_role("menuitem", name="Delete message").click()
    await expect(ada.dialog).to_contain_text("cannot be undone")
    await ada.dialog.get_by_role("button", name="Delete").click()
    await expect(grace.message("wrong channel")).to_have_count(0)


async def test_only_ones_own_messages_can_be_edited(eyes: Eyes, sandbox: Sandbox) -> None:
    await sandbox.person("linus").post("mine alone")
    ada = await eyes.open("ada")
    await ada.message("mine alone").hover()
    await ada.button("More actions").click()
    await expect(ada.page.get_by_role("menuitem", name="Reply in thread")).to_be_visible()
    await expect(ada.page.get_by_role("menuitem", name="Edit message")).to_have_count(0)


async def test_a_thread_opens_beside_the_channel_and_counts_its_replies(
    eyes: Eyes, sandbox: Sandbox
) -> None:
    await sandbox.person("linus").post("Is the ledger affected?")
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.message("ledger").hover()
    await ada.button("Reply in thread").click()
    reply = ada.thread.get_by_role("textbox", name="Reply…")
    await expect(reply).to_be_focused()
    await reply.fill("No, only checkout")
    await reply.press("Enter")
    await grace.message("ledger").get_by_role("button", name="1 reply").click()
    await expect(grace.thread).to_contain_text("No, only checkout")
    await expect(grace.messages).to_have_count(1)
    await grace.page.reload()
    await expect(grace.thread).to_contain_text("No, only checkout")


async def test_a_message_elsewhere_marks_its_channel_until_it_is_read(
    eyes: Eyes, sandbox: Sandbox
) -> None:
    ada = await eyes.open("ada")
    await sandbox.person("grace").post("@ada please look", "incidents")
    marked = ada.page.get_by_role("button", name="incidents, 1 unread")
    await expect(marked).to_be_visible()
    await marked.click()
    await expect(ada.message("please look")).to_be_visible()
    await expect(ada.button("incidents")).to_have_attribute("aria-current", "page")
    await ada.button("general").click()
    await ada.page.reload()
    await expect(ada.button("incidents")).to_be_visible()


async def test_switching_the_person_keeps_the_channel_and_survives_a_reload(eyes: Eyes) -> None:
    ada = await eyes.open("ada", "incidents")
    await ada.page.get_by_role("radio", name="Barbara Liskov").click()
    await expect(ada.page.locator("#people")).to_contain_text("You are Barbara Liskov")
    await ada.page.reload()
    await expect(ada.page.locator("#people")).to_contain_text("You are Barbara Liskov")
    await ada.say("I am the scribe")
    await expect(ada.message("I am the scribe")).to_contain_text("Barbara Liskov")


async def test_a_channel_one_has_not_joined_is_read_and_then_joined(
    eyes: Eyes, sandbox: Sandbox
) -> None:
    room = sandbox.gestures.make_channel(sandbox.person("grace").id, "payments")
    await sandbox.person("grace").post("only I am here", room)
    ada = await eyes.open("ada")
    await ada.button("payments").click()
    await expect(ada.message("only I am here")).to_be_visible()
    await ada.button("Join channel").click()
    await ada.say("now there are two")
    await expect(ada.message("now there are two")).to_be_visible()


async def test_a_direct_message_reaches_the_other_person(eyes: Eyes) -> None:
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.button("Grace Hopper").click()
    await expect(ada.composer).to_have_attribute("placeholder", "Message Grace Hopper")
    await ada.say("take command, please")
    await grace.page.get_by_role("button", name="Ada Lovelace, 1 unread").click()
    await expect(grace.message("take command, please")).to_be_visible()


async def test_a_person_is_completed_while_one_types(eyes: Eyes, sandbox: Sandbox) -> None:
    ada = await eyes.open("ada")
    await ada.composer.press_sequentially("over to @gra")
    await expect(ada.page.get_by_role("option", name="Grace Hopper")).to_be_visible()
    await ada.composer.press("Enter")
    await expect(ada.composer).to_have_value("over to @Grace Hopper ")
    await ada.composer.press("Enter")
    await expect(ada.message("over to")).to_be_visible()
    assert sandbox.messages("over to")[0].text == f"over to {sandbox.person('grace').mention}"


async def test_after_a_broken_stream_nothing_is_missing(eyes: Eyes, sandbox: Sandbox) -> None:
    ada = await eyes.open("ada")
    lost = ada.page.get_by_text("The connection was lost")
    await ada.page.route("**/page/events*", lambda route: route.abort())
    await ada.page.evaluate(BREAK_STREAM)
    await expect(lost).to_be_visible()
    await sandbox.person("grace").post("said while the line was down")
    await expect(ada.message("said while")).to_have_count(0)
    await ada.page.unroute("**/page/events*")
    await expect(ada.message("said while the line was down")).to_be_visible()
    await expect(lost).to_be_hidden()
    eyes.faults.clear()  # Chromium itself reports the refused connections


async def test_the_bare_address_opens_as_the_first_person(eyes: Eyes, sandbox: Sandbox) -> None:
    ada = await eyes.open("barbara")
    await ada.page.goto(sandbox.url)
    await expect(ada.page.locator("#people")).to_contain_text("You are Ada Lovelace")
    await expect(ada.page.locator("#room-head")).to_contain_text("general")


async def test_a_permalink_leads_to_its_message(eyes: Eyes, sandbox: Sandbox) -> None:
    message = await sandbox.person("linus").post("the one that is meant", "incidents")
    for number in range(40):
        await sandbox.person("linus").post(f"later {number}", "incidents")
    await sandbox.person("linus").post(f"see {sandbox.space.permalink(message)}")
    ada = await eyes.open("ada")
    await ada.message("see").get_by_role("link").click()
    await expect(ada.message("the one that is meant")).to_be_focused()
    await expect(ada.message("the one that is meant")).to_be_in_viewport()
    reply = await sandbox.person("grace").reply(message, "an answer to it")
    await ada.page.goto(sandbox.space.permalink(reply))
    await expect(ada.thread.get_by_role("article").filter(has_text="an answer")).to_be_focused()
