"""What the bot posts is drawn, and what people click in it reaches the bot."""

import re
from typing import Any

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.page.app import JSON, ScriptedApp, button, mrkdwn, option, plain, section
from tests.page.eyes import Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SURE = {
    "title": plain("Resolve it?"),
    "text": plain("Users are no longer hurt."),
    "confirm": plain("Yes, resolve"),
    "deny": plain("Not yet"),
}
CARD: list[JSON] = [
    {"type": "header", "text": plain(":rotating_light: SEV1 Checkout returns 500s")},
    {"type": "section", "fields": [mrkdwn("*Status*\nMitigating"), mrkdwn("*Scribe*\n_nobody_")]},
    {"type": "divider"},
    {"type": "context", "elements": [mrkdwn("an update every 15 minutes")]},
    {
        "type": "actions",
        "block_id": "buttons",
        "elements": [
            button("Write update", "write", style="primary", value="7"),
            button("Resolve", "resolve", style="danger", value="7", confirm=SURE),
            {
                "type": "overflow",
                "action_id": "more",
                "options": [option("Snooze", "snooze"), option("Hand off", "handoff")],
            },
        ],
    },
]


async def test_a_card_of_blocks_is_drawn(eyes: Eyes, app: ScriptedApp) -> None:
    await app.say("SEV1 Checkout returns 500s", CARD)
    ada = await eyes.open("ada")
    card = ada.message("Mitigating")
    await expect(card.get_by_role("heading")).to_have_text("🚨 SEV1 Checkout returns 500s")
    await expect(card.locator("strong")).to_have_text(["Status", "Scribe"])
    await expect(card.get_by_text("App", exact=True)).to_be_visible()
    await expect(ada.button("Write update")).to_have_class(re.compile("button-primary"))


async def test_a_click_on_a_button_reaches_the_bot(eyes: Eyes, app: ScriptedApp) -> None:
    ts = await app.say("SEV1", CARD)
    ada = await eyes.open("ada")
    await ada.button("Write update").click()
    told = await app.hears("block_actions")
    assert told["user"]["id"] == app.sandbox.person("ada").id
    assert told["container"]["message_ts"] == ts
    action = told["actions"][0]
    assert (action["block_id"], action["action_id"], action["value"]) == ("buttons", "write", "7")


async def test_a_button_that_asks_first_does_nothing_when_the_answer_is_no(
    eyes: Eyes, app: ScriptedApp
) -> None:
    await app.say("SEV1", CARD)
    ada = await eyes.open("ada")
    await ada.button("Resolve").click()
    await expect(ada.dialog).to_contain_text("Users are no longer hurt.")
    await ada.button("Not yet").click()
    await expect(ada.dialog).to_have_count(0)
    assert app.heard("block_actions") == []
    await ada.button("Resolve").click()
    await ada.button("Yes, resolve").click()
    assert (await app.hears("block_actions"))["actions"][0]["action_id"] == "resolve"


async def test_the_overflow_menu_sends_the_chosen_option(eyes: Eyes, app: ScriptedApp) -> None:
    await app.say("SEV1", CARD)
    ada = await eyes.open("ada")
    await ada.button("More choices").click()
    await ada.page.get_by_role("menuitem", name="Hand off").click()
    action = (await app.hears("block_actions"))["actions"][0]
    assert action["selected_option"]["value"] == "handoff"


def _accessory(**element: Any) -> JSON:
    return section("Who or what?", accessory={"action_id": "menu", **element})


ROLES = [option("Commander", "commander"), option("Scribe", "scribe")]
SEVERITIES = [option(f"SEV{number}", f"sev{number}") for number in range(1, 5)]


MENUS: dict[str, tuple[JSON, str, str]] = {
    "static": ({"type": "static_select", "options": ROLES}, "Scribe", "selected_option"),
    "users": ({"type": "users_select"}, "Linus T.", "selected_user"),
    "channels": ({"type": "channels_select"}, "#incidents", "selected_channel"),
}


@pytest.mark.parametrize("kind", MENUS)
async def test_a_menu_sends_what_was_chosen(eyes: Eyes, app: ScriptedApp, kind: str) -> None:
    element, choose, name = MENUS[kind]
    await app.say("menus", [_accessory(placeholder=plain("Choose"), **element)])
    ada = await eyes.open("ada")
    await ada.page.get_by_role("button", name="Who or what? Choose").click()
    await ada.page.get_by_role("option", name=choose).click()
    chosen = (await app.hears("block_actions"))["actions"][0][name]
    wanted = {
        "static": ROLES[1],
        "users": app.sandbox.person("linus").id,
        "channels": app.sandbox.channel("incidents").id,
    }
    assert chosen == wanted[kind]


async def test_a_multi_select_sends_everything_when_its_list_is_closed(
    eyes: Eyes, app: ScriptedApp
) -> None:
    await app.say("menus", [_accessory(type="multi_static_select", options=SEVERITIES)])
    ada = await eyes.open("ada")
    await ada.page.get_by_role("button", name="Who or what?").click()
    await ada.page.get_by_role("option", name="SEV2").click()
    await ada.page.get_by_role("option", name="SEV4").click()
    assert app.heard("block_actions") == []
    await ada.page.keyboard.press("Escape")
    chosen = (await app.hears("block_actions"))["actions"][0]["selected_options"]
    assert [each["value"] for each in chosen] == ["sev2", "sev4"]


@pytest.mark.parametrize(
    ("kind", "role", "name"),
    [
        ("checkboxes", "checkbox", "selected_options"),
        ("radio_buttons", "radio", "selected_option"),
    ],
)
async def test_ticking_a_choice_sends_it(
    eyes: Eyes, app: ScriptedApp, kind: str, role: Any, name: str
) -> None:
    await app.say("choices", [_accessory(type=kind, options=ROLES)])
    ada = await eyes.open("ada")
    await ada.messages.get_by_role(role, name="Scribe").check()
    chosen = (await app.hears("block_actions"))["actions"][0][name]
    assert [each["value"] for each in ([chosen] if isinstance(chosen, dict) else chosen)] == [
        "scribe"
    ]


@pytest.mark.parametrize(
    ("kind", "typed", "name"),
    [("datepicker", "2026-03-04", "selected_date"), ("timepicker", "14:05", "selected_time")],
)
async def test_a_date_or_time_is_sent_as_it_was_picked(
    eyes: Eyes, app: ScriptedApp, kind: str, typed: str, name: str
) -> None:
    await app.say("instants", [_accessory(type=kind)])
    ada = await eyes.open("ada")
    await ada.messages.locator(".field").fill(typed)
    await ada.messages.locator(".field").press("Tab")
    assert (await app.hears("block_actions"))["actions"][0][name] == typed


async def test_an_answer_only_for_one_is_marked_and_can_be_dismissed(
    eyes: Eyes, app: ScriptedApp
) -> None:
    async def helps(_: JSON) -> JSON:
        return {"response_type": "ephemeral", "text": "Try `/incident declare`"}

    app.on["/incident"] = helps
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.say("/incident help")
    answer = ada.message("Try /incident declare")
    await expect(answer).to_contain_text("Only visible to you")
    await expect(grace.message("Try /incident declare")).to_have_count(0)
    await answer.get_by_role("button", name="Dismiss").click()
    await expect(answer).to_have_count(0)
    assert app.heard("/incident")[0]["text"] == "help"


async def test_a_command_is_suggested_with_its_usage(eyes: Eyes, app: ScriptedApp) -> None:
    ada = await eyes.open("ada")
    await ada.composer.press_sequentially("/inc")
    await expect(ada.page.get_by_role("option", name="/incident")).to_be_visible()
    await ada.composer.press("Tab")
    await expect(ada.composer).to_have_value("/incident ")
    await expect(ada.page.locator("#writing .composer-usage")).to_contain_text("declare")
    await ada.composer.press_sequentially("assign comms @Linus T.")
    await ada.composer.press("Enter")
    linus = app.sandbox.person("linus")
    assert (await app.hears("/incident"))["text"] == f"assign comms <@{linus.id}|linus>"


async def test_a_command_that_nobody_answers_is_said_to_the_person(
    eyes: Eyes, app: ScriptedApp, sandbox: Sandbox
) -> None:
    ada = await eyes.open("ada")
    await app.close()
    await ada.say("/incident list")
    await expect(ada.page.locator("#notices")).to_contain_text("dispatch_failed")
    assert sandbox.deliveries[-1].failure


async def test_a_shortcut_of_a_message_hands_that_message_to_the_bot(
    eyes: Eyes, app: ScriptedApp
) -> None:
    message = await app.sandbox.person("linus").post("p99 is at 9 s")
    ada = await eyes.open("ada")
    await ada.message("p99").hover()
    await ada.button("More actions").click()
    await ada.page.get_by_role("menuitem", name="Declare an incident").click()
    told = await app.hears("message_action")
    assert told["callback_id"] == "declare_from_message"
    assert told["message"]["ts"] == message.ts


async def test_a_global_shortcut_starts_from_beside_the_message_field(
    eyes: Eyes, app: ScriptedApp
) -> None:
    ada = await eyes.open("ada")
    await ada.button("Shortcuts").click()
    await ada.page.get_by_role("menuitem", name="Declare an incident").first.click()
    assert (await app.hears("shortcut"))["callback_id"] == "declare"


async def test_pins_bookmarks_and_topic_stand_above_the_messages(
    eyes: Eyes, app: ScriptedApp
) -> None:
    ts = await app.say("SEV1 Checkout returns 500s", CARD)
    ada = await eyes.open("ada")
    room = app.sandbox.channel("general").id
    await app.client.pins_add(channel=room, timestamp=ts)
    await app.client.bookmarks_add(
        channel_id=room, title="Runbook", type="link", link="https://example.com/runbook"
    )
    await app.client.conversations_setTopic(channel=room, topic="SEV1 · next update 14:20")
    await expect(ada.page.get_by_role("link", name="Runbook")).to_be_visible()
    await expect(ada.page.locator("#room-head")).to_contain_text("next update 14:20")
    await expect(ada.message("Mitigating")).to_contain_text("Pinned")
    await ada.button("1 pinned").click()
    await ada.page.get_by_role("dialog", name="Pinned messages").get_by_role("button").click()
    await expect(ada.message("Mitigating")).to_be_focused()
    await ada.button("6 members").click()
    await expect(ada.page.get_by_role("dialog", name="6 members")).to_contain_text("Ada Lovelace")


async def test_the_home_of_the_bot_is_drawn_and_its_buttons_work(
    eyes: Eyes, app: ScriptedApp
) -> None:
    async def publish(told: JSON) -> None:
        blocks = [section("Nothing is on fire", accessory=button("Declare", "declare"))]
        view = {"type": "home", "blocks": blocks}
        await app.client.views_publish(user_id=told["event"]["user"], view=view)

    app.on["app_home_opened"] = publish
    ada = await eyes.open("ada")
    await ada.page.get_by_role("button", name="Sitrep App").click()
    await expect(ada.page.get_by_role("tab", name="Home")).to_have_attribute(
        "aria-selected", "true"
    )
    await expect(ada.page.get_by_text("Nothing is on fire")).to_be_visible()
    await ada.button("Declare").click()
    assert (await app.hears("block_actions"))["view"]["type"] == "home"
    await ada.page.get_by_role("tab", name="Messages").click()
    await expect(ada.composer).to_be_visible()


async def test_who_clicks_a_bot_without_a_home_finds_its_messages(
    eyes: Eyes, app: ScriptedApp
) -> None:
    ada = await eyes.open("ada")
    await ada.page.get_by_role("button", name="Sitrep App").click()
    await app.hears("app_home_opened")
    await expect(ada.page.get_by_role("tab", name="Messages")).to_have_attribute(
        "aria-selected", "true"
    )
    await ada.page.get_by_role("tab", name="Home").click()
    await expect(ada.page.get_by_text("This app has drawn no Home yet.")).to_be_visible()
