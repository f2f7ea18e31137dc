"""What `make demo ARGS=--once` prints reads as the page does, without Slack's marks."""

import pytest

from sandbox.demo.reading import readable, written
from sandbox.server import Sandbox
from sandbox.workspace.message import Author, Message

MARKED = [
    (
        "a finding (<http://here/archives/C1/p2|message>)",
        "a finding message (http://here/archives/C1/p2)",
    ),
    ("see <https://example.com|the *graph*>", "see the graph (https://example.com)"),
    ("<https://example.com> is down", "https://example.com is down"),
    ("<@U0GRACEHO1> told <!here>", "@grace told @here"),
    ("by <!date^1772632800^{time}|14:00 UTC>", "by 14:00 UTC"),
    ("*Timeline* of 2*3*4 &lt;b&gt;", "Timeline of 2*3*4 <b>"),
]


@pytest.mark.parametrize(("wire", "plain"), MARKED)
async def test_marks_become_words(sandbox: Sandbox, wire: str, plain: str) -> None:
    assert readable(sandbox.space, wire) == plain


def message(text: str, *blocks: dict[str, object]) -> Message:
    return Message("1.000001", "C1", Author("U0SITREP01", "B0SITREP01"), text, [*blocks])


async def test_the_fallback_is_left_out_where_blocks_say_it(sandbox: Sandbox) -> None:
    said = message(
        "The timeline, page 1 of 2.",
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "*Timeline*, page 1 of 2"}]},
        {"type": "section", "text": {"type": "mrkdwn", "text": "14:02 · <@U0ADALOVE1> declared"}},
        {
            "type": "actions",
            "elements": [
                {"type": "button", "text": {"type": "plain_text", "text": "Earlier"}},
                {"type": "button", "text": {"type": "plain_text", "text": "Later"}},
            ],
        },
    )
    assert written(sandbox.space, said).splitlines() == [
        "Timeline, page 1 of 2",
        "14:02 · @ada declared",
        "[Earlier]  [Later]",
    ]


async def test_what_stands_beside_a_section_is_read_after_it(sandbox: Sandbox) -> None:
    said = message(
        "",
        {
            "type": "section",
            "fields": [{"type": "mrkdwn", "text": "*Status*\nin triage"}],
            "accessory": {
                "type": "users_select",
                "placeholder": {"type": "plain_text", "text": "Who?"},
            },
        },
    )
    assert written(sandbox.space, said) == "Status\nin triage\n[Who? ▾]"


async def test_a_message_without_blocks_is_its_text(sandbox: Sandbox) -> None:
    assert written(sandbox.space, message("*Done*")) == "Done"
