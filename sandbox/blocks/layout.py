"""Block Kit's blocks: the rule of each, and the surfaces on which it may stand."""

from __future__ import annotations

from typing import Literal

from sandbox.blocks import charts
from sandbox.blocks.checks import (
    Check,
    anything,
    at_least_one,
    boolean,
    by_type,
    every,
    exactly_one,
    items,
    link,
    one_of,
    string,
    thing,
)
from sandbox.blocks.elements import IN_ACTIONS, IN_CONTEXT_ACTIONS, IN_INPUT, IN_SECTION, image
from sandbox.blocks.objects import TEXT_LIMIT, identifier, plain, slack_file, text
from sandbox.blocks.rich_text import rich_text_parts

Surface = Literal["message", "modal", "home"]
SURFACES: tuple[Surface, ...] = ("message", "modal", "home")
ID: dict[str, Check] = {"block_id": identifier}

context_part = by_type(
    {
        "image": image,
        "plain_text": text(),
        "mrkdwn": text(),
    },
    "context element",
)
section = every(
    thing(
        {},
        ID
        | {
            "text": text(),
            "fields": items(text(2000), 10),
            "accessory": by_type(IN_SECTION, "element"),
            "expand": boolean,
        },
    ),
    at_least_one("text", "fields"),
)
image_block = every(
    thing(
        {"alt_text": string(2000)},
        ID | {"image_url": link(TEXT_LIMIT), "slack_file": slack_file, "title": plain(2000)},
    ),
    exactly_one("image_url", "slack_file"),
)
input_block = thing(
    {"label": plain(2000), "element": by_type(IN_INPUT, "element")},
    ID | {"hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
)
table = thing(
    {"rows": items(items(anything, 20), 100)}, ID | {"column_settings": items(anything, 20, 0)}
)
video = thing(
    {
        "alt_text": string(2000),
        "title": plain(200),
        "thumbnail_url": link(TEXT_LIMIT),
        "video_url": link(TEXT_LIMIT),
    },
    ID
    | {
        "title_url": link(TEXT_LIMIT),
        "description": plain(200),
        "provider_name": string(50),
        "provider_icon_url": link(TEXT_LIMIT),
        "author_name": string(50),
    },
)

BLOCKS: dict[str, tuple[Check, tuple[Surface, ...]]] = {
    "section": (section, SURFACES),
    "divider": (thing({}, ID), SURFACES),
    "header": (thing({"text": plain(150)}, ID), SURFACES),
    "context": (thing({"elements": items(context_part, 10)}, ID), SURFACES),
    "actions": (thing({"elements": items(by_type(IN_ACTIONS, "element"), 25)}, ID), SURFACES),
    "input": (input_block, SURFACES),
    "image": (image_block, SURFACES),
    "rich_text": (thing({"elements": rich_text_parts}, ID), SURFACES),
    "video": (video, SURFACES),
    "markdown": (thing({"text": string(12_000)}, ID), ("message",)),
    "table": (table, ("message",)),
    charts.KIND: (charts.data_visualization, ("message",)),
    "context_actions": (
        thing({"elements": items(by_type(IN_CONTEXT_ACTIONS, "element"), 5)}, ID),
        ("message",),
    ),
    "file": (
        thing({"external_id": string(255), "source": one_of("remote")}, ID),
        ("message",),
    ),
    # Newer blocks: where they may stand is known, what is in them is not looked at.
    "alert": (anything, ("modal",)),
    "card": (anything, SURFACES),
    "carousel": (anything, ("message", "home")),
    "container": (anything, ("message",)),
    "plan": (anything, ("message",)),
    "task_card": (anything, ("message",)),
}
