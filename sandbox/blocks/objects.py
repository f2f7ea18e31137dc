"""Block Kit's composition objects: texts, options, confirmations."""

from __future__ import annotations

from typing import Any

from sandbox.blocks.checks import (
    Check,
    at_least_one,
    boolean,
    by_type,
    fault,
    items,
    link,
    one_of,
    string,
    thing,
)

ID_LIMIT = 255
TEXT_LIMIT = 3000


def plain(most: int) -> Check:
    return by_type({"plain_text": thing({"text": string(most)}, {"emoji": boolean})}, "text")


def text(most: int = TEXT_LIMIT) -> Check:
    return by_type(
        {
            "plain_text": thing({"text": string(most)}, {"emoji": boolean}),
            "mrkdwn": thing({"text": string(most)}, {"verbatim": boolean}),
        },
        "text",
    )


identifier = string(ID_LIMIT)
style = one_of("primary", "danger")
confirm = thing(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": style},
)
option = thing(
    {"text": plain(75), "value": string(150)}, {"description": plain(75), "url": link(TEXT_LIMIT)}
)
choice = thing({"text": text(75), "value": string(150)}, {"description": text(75)})
option_group = thing({"label": plain(75), "options": items(option, 100)})
dispatch = thing(
    {},
    {"trigger_actions_on": items(one_of("on_enter_pressed", "on_character_entered"), 2)},
)
conversation_filter = thing(
    {},
    {
        "include": items(one_of("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)
slack_file = at_least_one("id", "url")


def initial_is_an_option(value: Any, at: str, faults: list[str]) -> None:
    """Slack refuses a preset that is not, character for character, one of the options."""
    if not isinstance(value, dict):
        return
    known = list(value.get("options") or [])
    for group in value.get("option_groups") or []:
        known += group.get("options") or []
    presets = value.get("initial_options") or [value.get("initial_option")]
    for preset in presets:
        if preset is not None and preset not in known:
            fault(faults, at, "initial option must exactly match one of the options")
