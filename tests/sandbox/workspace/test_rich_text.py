"""The block that Slack's clients send beside what a person typed."""

from sandbox.blocks.validate import message_faults
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from sandbox.workspace.rich_text import rich_text
from tests.sandbox.app import App

TEXT = (
    "a &amp; b <@U0ADALOVE1> <#C1|general> <!here> <!subteam^S1> "
    "<https://example.com/?a=1&amp;b=2|link>"
)


def test_each_piece_of_a_text_has_its_own_kind() -> None:
    blocks = rich_text(TEXT)

    pieces = blocks[0]["elements"][0]["elements"]
    assert message_faults(blocks) == []
    assert [piece["type"] for piece in pieces if piece != {"type": "text", "text": " "}] == [
        "text",
        "user",
        "channel",
        "broadcast",
        "usergroup",
        "link",
    ]
    assert pieces[0]["text"] == "a & b "
    assert pieces[-1] == {"type": "link", "url": "https://example.com/?a=1&b=2", "text": "link"}


def test_no_words_are_no_blocks() -> None:
    assert rich_text("") == []


async def test_an_event_brings_the_words_twice(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    await sandbox.person("ada").post("found it", incidents)

    event = socket_app.events[-1]
    assert event["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": "found it"}]
    assert incidents.messages[-1].blocks == []
