"""Hostile words, typed wherever somebody can type: they stay words, and call nobody."""

import csv
import io
from collections.abc import Mapping
from typing import Final

import pytest
from markdown_it import MarkdownIt

from bot import export
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import File, Message
from tests.scenarios.scene import Scene

# As Slack sends what is typed into a command or a message; and what a form hands over as it is.
WORDS: Final[Mapping[str, str]] = {
    "broadcasts": "<!channel> <!here> <!everyone> <!subteam^S0ALL1|all> @here @channel",
    "escaped broadcasts": "&lt;!channel&gt; &amp;lt;!here&amp;gt; &lt;!everyone|x&gt;",
    "a masked link": "<https://evil.example|https://bank.example> <javascript:alert(1)|x>",
    "a date": "<!date^1392734382^{date}^https://evil.example|x> <!channel|y",
    "a formula": '=HYPERLINK("https://evil.example","x")',
    "markup": "# *bold* _slanted_ `code` ~gone~ [x](https://evil.example) ![i](https://e.example)",
    "html": "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;",
    "a table": "| a | b |\n|---|---|\n| c | d |\n\n---\n# heading",
    "turned round": "\u202egnirts \u2066x \u2069\u2067y",
    "long": "&<>" * 900,
}


async def told_in_every_way(scene: Scene, room: Channel, words: str) -> None:
    """Have people type these words wherever words can be typed."""
    for line in ("note", "note at 00:05", "update", "severity sev2", "cadence 20m", "snooze 3m"):
        await scene.say(scene.ada, f"{line} {words}", room)
    said = await scene.ada.post(words, room, files=[File(f"{words[:60]}.png")])
    await scene.ada.react(said, "pushpin")
    await scene.quiet()
    await scene.ada.edit(said, f"{words} and more")
    alert = await scene.slack.monitoring.post(words, "general")
    await recorded_in_every_way(scene, room, said, alert, words)
    await scene.ada.shortcut("declare_from_message", on=alert)
    form = await scene.ada.next_view()
    await form.submit({"title": words[:80], "summary": words})
    await scene.quiet()
    for line, field in (("update", "text"), ("resolve", "evidence")):
        if line == "resolve":
            await scene.say(scene.ada, f"ack {words}", room)
            await scene.say(scene.ada, f"mitigate {words}", room)
        await scene.say(scene.ada, line, room)
        await (await scene.ada.next_view()).submit({field: words})
        await scene.quiet()
    for line in ("reopen", "cancel", "nonsense", "assign", "status", "list", "help"):
        await scene.say(scene.ada, f"{line} {words}", room)


async def recorded_in_every_way(
    scene: Scene, room: Channel, said: Message, alert: Message, words: str
) -> None:
    """Have them in corrections, milestones, and messages that are added with their threads."""
    scene.provoked.refusal("conversations.history", "not_in_channel")
    await scene.quiet()  # an entry that is still being read would have the form shown again
    for line, so in (("correct", "so"), (f"correct {words}", "or so")):
        answer = await scene.say(scene.ada, line, room)
        if answer.text.startswith("No entry says"):  # what was cut is not found by all its words
            continue
        form = await scene.ada.next_view()
        sent = await form.submit({"text": f"{so} {words}"[:2900], "reason": words[:900]})
        assert sent.ok, sent.errors
    await scene.say(scene.ada, f"milestone started 2026-01-02 03:04Z {words}", room)
    for message in (await scene.ada.post(words, room, thread=said), alert):
        await scene.ada.shortcut("add_to_timeline", on=message)
        sent = await (await scene.ada.next_view()).submit({"text": f"{words} too"[:2900]})
        assert sent.ok, sent.errors
        await scene.quiet()
    talk = await scene.ada.post(words, room)
    await scene.ada.reply(talk, words)
    await scene.ada.shortcut("add_to_timeline", on=talk)
    sent = await (await scene.ada.next_view()).submit({"replies": "event"})
    assert sent.ok, sent.errors
    await scene.quiet()
    await scene.say(scene.ada, "timeline all", room)


@pytest.mark.parametrize("what", WORDS)
async def test_they_call_nobody_and_export_as_they_are(scene: Scene, what: str) -> None:
    words = WORDS[what]
    room = await scene.declare(f"sev1 {words}")
    before = len(scene.slack.notifications)
    await told_in_every_way(scene, room, words)
    bot = scene.slack.bot_user
    by_us = [each for each in scene.slack.notifications[before:] if each.message.user == bot]
    assert {each.who for each in by_us} <= {scene.ada.id}
    for message in scene.slack.messages():
        if message.user == bot:
            assert not message.mentions & {"here", "channel", "everyone"}, message.text
    await exported(scene)


async def exported(scene: Scene) -> None:
    """Look at the incident as it is handed out."""
    database = scene.bot.database
    sheet, page = io.StringIO(), io.StringIO()
    await export.write(sheet, database, 1, "csv")
    await export.write(page, database, 1, "markdown")
    rows = list(csv.reader(io.StringIO(sheet.getvalue())))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in "=+@\t\r" and cell]
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page.getvalue())
    inside = [child for token in tokens for child in token.children or ()]
    kinds = {token.type for token in (*tokens, *inside)}
    assert not kinds & {"html_block", "html_inline", "image", "table_open", "hr", "code_inline"}
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", *["h2"] * 5]
    links = {str(child.attrs["href"]) for child in inside if child.type == "link_open"}
    assert not [link for link in links if not link.startswith(scene.slack.url)]
