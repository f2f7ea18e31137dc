"""The rules of rich text: sections, lists, quotes and the inline pieces in them."""

from __future__ import annotations

from sandbox.blocks.checks import (
    Check,
    anything,
    boolean,
    by_type,
    items,
    link,
    one_of,
    string,
    thing,
    whole,
)
from sandbox.blocks.objects import TEXT_LIMIT, identifier

MANY = 1000
STYLE: dict[str, Check] = {
    "style": thing(
        {},
        dict.fromkeys(
            (
                *("bold", "italic", "strike", "code", "underline"),
                *("highlight", "client_highlight", "unlink"),
            ),
            boolean,
        ),
    )
}
INLINE = by_type(
    {
        "text": thing({"text": string(12_000)}, STYLE),
        "link": thing(
            {"url": link(TEXT_LIMIT)}, STYLE | {"text": string(TEXT_LIMIT), "unsafe": boolean}
        ),
        "user": thing({"user_id": identifier}, STYLE),
        "usergroup": thing({"usergroup_id": identifier}, STYLE),
        "channel": thing({"channel_id": identifier}, STYLE),
        "broadcast": thing({"range": one_of("here", "channel", "everyone")}, STYLE),
        "emoji": thing(
            {"name": string(100)}, STYLE | {"unicode": string(60), "skin_tone": whole(1, 6)}
        ),
        "date": thing(
            {"timestamp": whole(0, 10**11), "format": string(TEXT_LIMIT)},
            STYLE | {"url": link(TEXT_LIMIT), "fallback": string(TEXT_LIMIT)},
        ),
        "color": thing({"value": string(20)}, STYLE),
    },
    "rich text",
)
pieces = items(INLINE, MANY, 0)
section = thing({"elements": pieces})
rich_text_parts = items(
    by_type(
        {
            "rich_text_section": section,
            "rich_text_list": thing(
                {
                    "style": one_of("bullet", "ordered"),
                    "elements": items(by_type({"rich_text_section": section}, "list"), MANY),
                },
                {"indent": whole(0, 8), "offset": whole(0, 10_000), "border": whole(0, 1)},
            ),
            "rich_text_preformatted": thing(
                {"elements": pieces}, {"border": whole(0, 1), "language": anything}
            ),
            "rich_text_quote": thing({"elements": pieces}, {"border": whole(0, 1)}),
        },
        "rich text",
    ),
    MANY,
)
