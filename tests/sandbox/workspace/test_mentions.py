"""Whom a message notifies."""

from typing import Any

import pytest

from sandbox.workspace.mentions import mentions_in

TEXTS = [
    ("<!channel> down", {"channel"}),
    ("<!here|here> down", {"here"}),
    ("<!everyone>", {"everyone"}),
    ("<@U0ADALOVE1> and <@U0GRACEHO1|grace>", {"U0ADALOVE1", "U0GRACEHO1"}),
    ("<!subteam^S123|@oncall>", {"S123"}),
    ("&lt;!channel&gt;", set()),
    ("@channel", set()),
    ("<#C1|general> <https://example.com>", set()),
    ("<!date^1|{date}|today>", set()),
]


@pytest.mark.parametrize(("text", "who"), TEXTS)
def test_unescaped_mentions_notify(text: str, who: set[str]) -> None:
    assert mentions_in(text, [], []) == who


BLOCKS: list[tuple[dict[str, Any], set[str]]] = [
    ({"type": "section", "text": {"type": "mrkdwn", "text": "<!here>"}}, {"here"}),
    ({"type": "section", "text": {"type": "plain_text", "text": "<!here>"}}, set()),
    ({"type": "section", "fields": [{"type": "mrkdwn", "text": "<@U1>"}]}, {"U1"}),
    ({"type": "context", "elements": [{"type": "mrkdwn", "text": "<!channel>"}]}, {"channel"}),
    ({"type": "markdown", "text": "<!here>"}, {"here"}),
    (
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "user", "user_id": "U1"},
                        {"type": "broadcast", "range": "here"},
                        {"type": "usergroup", "usergroup_id": "S1"},
                        {"type": "text", "text": "<!channel>"},
                    ],
                }
            ],
        },
        {"U1", "here", "S1"},
    ),
]


@pytest.mark.parametrize(("block", "who"), BLOCKS)
def test_blocks_notify_where_they_are_parsed(block: dict[str, Any], who: set[str]) -> None:
    assert mentions_in("", [block], []) == who


def test_linked_names_notify_without_brackets() -> None:
    assert mentions_in("@here now", [], [], link_names=True) == {"here"}


def test_attachments_notify_too() -> None:
    assert mentions_in("", [], [{"color": "red", "text": "<!here>"}]) == {"here"}
