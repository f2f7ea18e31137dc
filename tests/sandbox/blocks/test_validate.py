"""Block Kit: what Slack refuses in messages and views."""

from typing import Any

import pytest

from sandbox.blocks.validate import is_too_long, message_faults, view_faults

Block = dict[str, Any]


def plain(text: str = "Words") -> Block:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "Words") -> Block:
    return {"type": "mrkdwn", "text": text}


def button(**more: Any) -> Block:
    return {"type": "button", "text": plain("Go"), "action_id": "go"} | more


def section(**more: Any) -> Block:
    return {"type": "section", "text": mrkdwn()} | more


def actions(*elements: Block, **more: Any) -> Block:
    return {"type": "actions", "elements": list(elements)} | more


def option(value: str = "a", text: str = "A") -> Block:
    return {"text": plain(text), "value": value}


def select(*options: Block, **more: Any) -> Block:
    return {"type": "static_select", "action_id": "pick", "options": list(options)} | more


def entry(element: Block | None = None, **more: Any) -> Block:
    text = {"type": "plain_text_input", "action_id": "text"}
    return {"type": "input", "label": plain(), "element": element or text} | more


def confirm(**more: Any) -> Block:
    asked = {"title": plain(), "text": mrkdwn(), "confirm": plain("Yes"), "deny": plain("No")}
    return asked | more


GROUP = {"label": plain(), "options": [option()]}
IMAGE = {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A graph"}
RICH = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "bold", "style": {"bold": True}},
                {"type": "user", "user_id": "U0ADALOVE1"},
                {"type": "link", "url": "https://example.com"},
                {"type": "emoji", "name": "fire"},
                {"type": "broadcast", "range": "here"},
                {"type": "channel", "channel_id": "C1"},
                {"type": "usergroup", "usergroup_id": "S1"},
            ],
        },
        {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [{"type": "rich_text_section", "elements": []}],
        },
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "x"}]},
        {"type": "rich_text_quote", "elements": [{"type": "text", "text": "x"}]},
    ],
}

SOUND = [
    section(text=mrkdwn("x" * 3000)),
    section(fields=[mrkdwn("x" * 2000)] * 10),
    {"type": "section", "fields": [plain()]},
    section(accessory=button(url="https://example.com", style="danger", confirm=confirm())),
    section(accessory=IMAGE),
    section(accessory={"type": "overflow", "action_id": "o", "options": [option()] * 5}),
    {"type": "divider", "block_id": "x" * 255},
    {"type": "header", "text": plain("x" * 150)},
    {"type": "context", "elements": [mrkdwn()] * 9 + [IMAGE]},
    actions(*(button(action_id=f"b{n}", value="x" * 2000) for n in range(25))),
    actions({"type": "users_select", "action_id": "u", "placeholder": plain()}),
    actions(select(*(option(f"v{n}") for n in range(100)))),
    actions(
        {
            "type": "static_select",
            "action_id": "s",
            "option_groups": [{"label": plain(), "options": [option()]}],
        }
    ),
    actions(select(option(), initial_option=option())),
    actions({"type": "datepicker", "action_id": "d", "initial_date": "2026-11-20"}),
    actions({"type": "datetimepicker", "action_id": "d", "initial_date_time": 1_800_000_000}),
    entry(optional=True, hint=plain()),
    entry({"type": "plain_text_input", "action_id": "t", "multiline": True, "max_length": 3000}),
    entry({"type": "multi_users_select", "action_id": "m", "max_selected_items": 3}),
    entry({"type": "checkboxes", "action_id": "c", "options": [{"text": mrkdwn(), "value": "a"}]}),
    entry({"type": "number_input", "action_id": "n", "is_decimal_allowed": False}),
    IMAGE,
    RICH,
    {"type": "markdown", "text": "# Title"},
    {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]},
]


@pytest.mark.parametrize("block", SOUND, ids=lambda block: str(block["type"]))
def test_a_sound_block_is_taken(block: Block) -> None:
    assert message_faults([block]) == []


BROKEN: list[tuple[Block, str]] = [
    ({"type": "ticker"}, "/blocks/0/type"),
    ({}, "/blocks/0/type"),
    ({"type": "section"}, "/blocks/0"),
    (section(text=mrkdwn("x" * 3001)), "/blocks/0/text/text"),
    (section(text=mrkdwn("")), "/blocks/0/text/text"),
    (section(text="words"), "/blocks/0/text/type"),
    (section(text={"type": "mrkdwn", "text": "x", "emoji": True}), "/blocks/0/text/emoji"),
    (
        section(text={"type": "plain_text", "text": "x", "verbatim": True}),
        "/blocks/0/text/verbatim",
    ),
    (section(fields=[mrkdwn()] * 11), "/blocks/0/fields"),
    (section(fields=[mrkdwn("x" * 2001)]), "/blocks/0/fields/0/text"),
    (section(color="red"), "/blocks/0/color"),
    (section(block_id="x" * 256), "/blocks/0/block_id"),
    (section(accessory={"type": "plain_text_input"}), "/blocks/0/accessory/type"),
    ({"type": "header", "text": plain("x" * 151)}, "/blocks/0/text/text"),
    ({"type": "header", "text": mrkdwn()}, "/blocks/0/text/type"),
    ({"type": "context", "elements": []}, "/blocks/0/elements"),
    ({"type": "context", "elements": [mrkdwn()] * 11}, "/blocks/0/elements"),
    ({"type": "context", "elements": [button()]}, "/blocks/0/elements/0/type"),
    (actions(), "/blocks/0/elements"),
    (actions(*[button(action_id=f"b{n}") for n in range(26)]), "/blocks/0/elements"),
    (actions(button(), button()), "/blocks/0"),
    (actions(IMAGE), "/blocks/0/elements/0/type"),
    (actions({"type": "multi_users_select", "action_id": "m"}), "/blocks/0/elements/0/type"),
    (actions(button(text=plain("x" * 76))), "/blocks/0/elements/0/text/text"),
    (actions(button(text=mrkdwn())), "/blocks/0/elements/0/text/type"),
    (actions(button(value="x" * 2001)), "/blocks/0/elements/0/value"),
    (actions(button(value=7)), "/blocks/0/elements/0/value"),
    (actions(button(url="x")), "/blocks/0/elements/0/url"),
    (actions(button(url="https://" + "x" * 3000)), "/blocks/0/elements/0/url"),
    (actions(button(style="warning")), "/blocks/0/elements/0/style"),
    (actions(button(action_id="x" * 256)), "/blocks/0/elements/0/action_id"),
    (
        actions(button(confirm=confirm(title=plain("x" * 101)))),
        "/blocks/0/elements/0/confirm/title/text",
    ),
    (
        actions(button(confirm=confirm(text=plain("x" * 301)))),
        "/blocks/0/elements/0/confirm/text/text",
    ),
    (
        actions(button(confirm=confirm(deny=plain("x" * 31)))),
        "/blocks/0/elements/0/confirm/deny/text",
    ),
    (actions(select()), "/blocks/0/elements/0/options"),
    (actions(select(*[option()] * 101)), "/blocks/0/elements/0/options"),
    (actions(select(option(text="x" * 76))), "/blocks/0/elements/0/options/0/text/text"),
    (actions(select(option("x" * 151))), "/blocks/0/elements/0/options/0/value"),
    (actions(select(option(), option_groups=[GROUP])), "/blocks/0/elements/0"),
    (actions(select(option(), initial_option=option("b"))), "/blocks/0/elements/0"),
    (
        actions(select(option(), placeholder=plain("x" * 151))),
        "/blocks/0/elements/0/placeholder/text",
    ),
    (
        section(accessory={"type": "overflow", "action_id": "o", "options": [option()] * 6}),
        "/blocks/0/accessory/options",
    ),
    (
        actions({"type": "radio_buttons", "action_id": "r", "options": [option()] * 11}),
        "/blocks/0/elements/0/options",
    ),
    (entry(button()), "/blocks/0/element/type"),
    (entry(label=mrkdwn()), "/blocks/0/label/type"),
    (entry(label=plain("x" * 2001)), "/blocks/0/label/text"),
    (entry(hint=plain("x" * 2001)), "/blocks/0/hint/text"),
    (
        entry({"type": "plain_text_input", "action_id": "t", "max_length": 3001}),
        "/blocks/0/element/max_length",
    ),
    (IMAGE | {"alt_text": "x" * 2001}, "/blocks/0/alt_text"),
    ({"type": "image", "image_url": "https://example.com/a.png"}, "/blocks/0"),
    ({"type": "image", "alt_text": "A graph"}, "/blocks/0"),
    ({"type": "markdown", "text": "x" * 12_001}, "/blocks/0/text"),
    ({"type": "alert"}, "/blocks/0/type"),
    ({"type": "rich_text", "elements": [{"type": "text"}]}, "/blocks/0/elements/0/type"),
    ({"type": "table", "rows": [[{}]] * 101}, "/blocks/0/rows"),
    ({"type": "table", "rows": [[{}] * 21]}, "/blocks/0/rows/0"),
]


@pytest.mark.parametrize(("block", "pointer"), BROKEN)
def test_a_broken_block_is_refused_with_its_place(block: Block, pointer: str) -> None:
    faults = message_faults([block])

    assert faults
    assert faults[0].endswith(f"[json-pointer:{pointer}]"), faults


def test_a_message_has_room_for_fifty_blocks() -> None:
    assert message_faults([section()] * 50) == []
    assert message_faults([section()] * 51) == [
        "[ERROR] no more than 50 items allowed [json-pointer:/blocks]"
    ]


def test_block_ids_are_given_once() -> None:
    faults = message_faults([section(block_id="a"), section(block_id="a")])

    assert faults == ['[ERROR] `block_id` "a" already exists [json-pointer:/blocks/1/block_id]']


def test_the_same_action_id_in_two_blocks_is_no_fault() -> None:
    assert message_faults([actions(button()), actions(button())]) == []


def test_all_texts_together_have_a_limit_of_their_own() -> None:
    assert not is_too_long([section(text=mrkdwn("x" * 3000))] * 4)
    assert is_too_long([*[section(text=mrkdwn("x" * 3000))] * 4, section(text=mrkdwn("x"))])


def modal(**more: Any) -> Block:
    return {"type": "modal", "title": plain("Title"), "blocks": [section()]} | more


SOUND_VIEWS = [
    modal(),
    modal(submit=plain("Go"), blocks=[entry()]),
    modal(title=plain("x" * 24), close=plain("x" * 24), private_metadata="x" * 3000),
    modal(callback_id="x" * 255, notify_on_close=True, clear_on_close=True),
    modal(blocks=[section()] * 100),
    modal(blocks=[{"type": "alert", "text": mrkdwn()}]),
]


@pytest.mark.parametrize("view", SOUND_VIEWS)
def test_a_sound_modal_is_taken(view: Block) -> None:
    assert view_faults(view, "modal") == []


BROKEN_VIEWS: list[tuple[Block, str]] = [
    ({"type": "home", "blocks": []}, "/view/type"),
    ({"type": "modal", "blocks": []}, "/view"),
    ({"type": "modal", "title": plain("x")}, "/view"),
    (modal(title=plain("x" * 25)), "/view/title/text"),
    (modal(title=mrkdwn("x")), "/view/title/type"),
    (modal(submit=plain("x" * 25)), "/view/submit/text"),
    (modal(close=plain("x" * 25)), "/view/close/text"),
    (modal(private_metadata="x" * 3001), "/view/private_metadata"),
    (modal(callback_id="x" * 256), "/view/callback_id"),
    (modal(blocks=[section()] * 101), "/view/blocks"),
    (modal(blocks=[entry()]), "/view"),
    (modal(blocks=[{"type": "markdown", "text": "x"}]), "/view/blocks/0/type"),
    (modal(state={}), "/view/state"),
    (
        modal(
            submit=plain("Go"),
            blocks=[
                entry({"type": "plain_text_input", "action_id": "a", "focus_on_load": True}),
                entry({"type": "plain_text_input", "action_id": "b", "focus_on_load": True}),
            ],
        ),
        "/view/blocks",
    ),
]


@pytest.mark.parametrize(("view", "pointer"), BROKEN_VIEWS)
def test_a_broken_modal_is_refused_with_its_place(view: Block, pointer: str) -> None:
    faults = view_faults(view, "modal")

    assert faults
    assert faults[0].endswith(f"[json-pointer:{pointer}]"), faults


def test_a_home_has_no_title() -> None:
    home = {"type": "home", "blocks": [section()]}

    assert view_faults(home, "home") == []
    assert view_faults(home | {"title": plain("x")}, "home")
