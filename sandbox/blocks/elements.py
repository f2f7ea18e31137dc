"""Block Kit's elements: buttons, menus and inputs, and which of them may stand where."""

from __future__ import annotations

from sandbox.blocks.checks import (
    Check,
    anything,
    boolean,
    every,
    exactly_one,
    items,
    link,
    one_of,
    only,
    string,
    thing,
    whole,
)
from sandbox.blocks.objects import (
    TEXT_LIMIT,
    choice,
    confirm,
    conversation_filter,
    dispatch,
    identifier,
    initial_is_an_option,
    option,
    option_group,
    plain,
    slack_file,
    style,
)

COMMON: dict[str, Check] = {
    "action_id": identifier,
    "confirm": confirm,
    "focus_on_load": boolean,
}
MENU = COMMON | {"placeholder": plain(150)}
MANY = {"max_selected_items": whole(1, 100)}
OPTIONS = {"options": items(option, 100), "option_groups": items(option_group, 100)}
ids = items(identifier, 100, 0)
conversations = {
    "default_to_current_conversation": boolean,
    "response_url_enabled": boolean,
    "filter": conversation_filter,
}


def _static(initial: dict[str, Check]) -> Check:
    return every(
        thing({}, MENU | OPTIONS | initial),
        exactly_one("options", "option_groups"),
        initial_is_an_option,
    )


def _entry(**more: Check) -> Check:
    entry = {
        "action_id": identifier,
        "placeholder": plain(150),
        "initial_value": string(TEXT_LIMIT, 0),
        "focus_on_load": boolean,
        "dispatch_action_config": dispatch,
    }
    return thing({}, entry | more)


def _choices(initial: dict[str, Check]) -> Check:
    return every(thing({"options": items(choice, 10)}, COMMON | initial), initial_is_an_option)


length = whole(0, TEXT_LIMIT)
image = every(
    thing(
        {"alt_text": string(2000)},
        {"image_url": link(TEXT_LIMIT), "slack_file": slack_file},
    ),
    exactly_one("image_url", "slack_file"),
)
button = thing(
    {"text": plain(75)},
    {
        "action_id": identifier,
        "value": string(2000),
        "url": link(TEXT_LIMIT),
        "style": style,
        "confirm": confirm,
        "accessibility_label": string(75),
    },
)
number = thing(
    {"is_decimal_allowed": boolean},
    COMMON
    | {"placeholder": plain(150), "dispatch_action_config": dispatch}
    | dict.fromkeys(("initial_value", "min_value", "max_value"), string(40)),
)

ELEMENTS: dict[str, Check] = {
    "button": button,
    "image": image,
    "overflow": thing({"options": items(option, 5)}, {"action_id": identifier, "confirm": confirm}),
    "static_select": _static({"initial_option": option}),
    "multi_static_select": _static({"initial_options": items(option, 100)} | MANY),
    "external_select": thing({}, MENU | {"initial_option": option, "min_query_length": length}),
    "multi_external_select": thing(
        {}, MENU | MANY | {"initial_options": items(option, 100), "min_query_length": length}
    ),
    "users_select": thing({}, MENU | {"initial_user": identifier}),
    "multi_users_select": thing({}, MENU | MANY | {"initial_users": ids}),
    "conversations_select": thing({}, MENU | conversations | {"initial_conversation": identifier}),
    "multi_conversations_select": thing(
        {}, MENU | MANY | conversations | {"initial_conversations": ids}
    ),
    "channels_select": thing(
        {}, MENU | {"initial_channel": identifier, "response_url_enabled": boolean}
    ),
    "multi_channels_select": thing({}, MENU | MANY | {"initial_channels": ids}),
    "radio_buttons": _choices({"initial_option": choice}),
    "checkboxes": _choices({"initial_options": items(choice, 10)}),
    "datepicker": thing({}, MENU | {"initial_date": string(10, 10)}),
    "timepicker": thing({}, MENU | {"initial_time": string(5, 5), "timezone": string(60)}),
    "datetimepicker": thing({}, COMMON | {"initial_date_time": whole(10**9, 10**10 - 1)}),
    "plain_text_input": _entry(multiline=boolean, min_length=length, max_length=length),
    "email_text_input": _entry(),
    "url_text_input": _entry(),
    "number_input": number,
    "rich_text_input": _entry(initial_value=anything),
    "file_input": thing(
        {},
        {"action_id": identifier, "filetypes": items(string(20), 50), "max_files": whole(1, 10)},
    ),
    "feedback_buttons": thing(
        {"positive_button": anything, "negative_button": anything}, {"action_id": identifier}
    ),
    "icon_button": thing(
        {"icon": one_of("trash"), "text": plain(75)},
        {"action_id": identifier, "value": string(2000), "confirm": confirm},
    ),
    "workflow_button": thing({"text": plain(75), "workflow": anything}, COMMON | {"style": style}),
}

SELECTS = [
    "static_select",
    "external_select",
    "users_select",
    "conversations_select",
    "channels_select",
]
MULTI_SELECTS = [f"multi_{name}" for name in SELECTS]
PICKERS = ["datepicker", "timepicker", "radio_buttons", "checkboxes"]

IN_SECTION = only(
    ELEMENTS,
    ["button", "image", "overflow", "workflow_button", *SELECTS, *MULTI_SELECTS, *PICKERS],
)
IN_ACTIONS = only(
    ELEMENTS,
    ["button", "overflow", "workflow_button", "datetimepicker", *SELECTS, *PICKERS],
)
IN_INPUT = only(
    ELEMENTS,
    [
        *("plain_text_input", "email_text_input", "url_text_input", "number_input"),
        *("rich_text_input", "file_input", "datetimepicker"),
        *SELECTS,
        *MULTI_SELECTS,
        *PICKERS,
    ],
)
IN_CONTEXT_ACTIONS = only(ELEMENTS, ["feedback_buttons", "icon_button"])
