"""Text is shown as Slack shows it, and never becomes anything but text."""

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.page.app import JSON, ScriptedApp, section
from tests.page.eyes import Eyes, Window

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EVIL = "<img src=x onerror=alert(1)> <script>alert(2)</script> <a href='javascript:alert(3)'>x</a>"

# What Slack stores, and the markup that stands for it: tags and text, nothing else.
MRKDWN = [
    ("*bold* _italic_ ~gone~ `code`", "<b>bold <i>italic <s>gone <c>code"),
    ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
    ("* not bold* nor *this *", "* not bold* nor *this *"),
    ("*_both_*", "<b><i>both"),
    ("`*not bold*` &amp;lt;", "<c>*not bold* &lt;"),
    ("&lt;b&gt; &amp; &amp;amp;", "<b> & &amp;"),
    ("<https://example.com|a *link*>", "<a>a *link*"),
    ("see https://example.com/a?b=1&amp;c=2.", "see <a>https://example.com/a?b=1&c=2."),
    ("<javascript:alert(1)|click>", "click"),
    ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
    ("<@U0GRACEHO1> and <@U0NOBODY>", "<m>@Grace Hopper and <m>@U0NOBODY"),
    ("<!here> <!channel>", "<m>@here <m>@channel"),
    (":fire: :no_such_thing: 10:30:45", "<e>🔥 :no_such_thing: 10:30:45"),
    ("&gt; quoted\n&gt; twice", "<q>quotedtwice"),
    ("• one\n• two", "<l>one<l>two"),
    ("1. one\n2. two", "<l>one<l>two"),
    ("```x = 1\ny = *2*```", "<p><c>x = 1\ny = *2*"),
]

# Writes a fragment down as the column on the right has it.
WRITE_DOWN = """
async (text) => {
  const { mrkdwn } = await import("/static/js/mrkdwn.js");
  const signs = { STRONG: "b", EM: "i", S: "s", CODE: "c", A: "a", BLOCKQUOTE: "q", LI: "l", PRE: "p" };
  const write = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const kind = node.classList?.contains("mention") ? "m" : node.classList?.contains("emoji") ? "e" : signs[node.nodeName];
    return (kind ? `<${kind}>` : "") + [...node.childNodes].map(write).join("");
  };
  return write(mrkdwn(text));
}
"""  # noqa: E501 - JavaScript


async def test_mrkdwn_is_read_as_slack_reads_it(eyes: Eyes) -> None:
    ada = await eyes.open("ada")
    found = [(text, await ada.page.evaluate(WRITE_DOWN, text)) for text, _ in MRKDWN]
    assert found == MRKDWN


async def _nothing_ran(window: Window) -> None:
    assert await window.page.locator("#log img, #log script, #log a[href^=javascript]").count() == 0


async def test_markup_that_somebody_types_stays_text(eyes: Eyes) -> None:
    ada, grace = await eyes.open("ada"), await eyes.open("grace")
    await ada.say(EVIL)
    await expect(grace.messages.locator(".text")).to_have_text(EVIL)
    await _nothing_ran(grace)
    await ada.composer.press("ArrowUp")
    await expect(ada.page.get_by_role("textbox", name="Edit message")).to_have_value(EVIL)


async def test_markup_that_a_bot_forgot_to_escape_stays_text(eyes: Eyes, app: ScriptedApp) -> None:
    blocks: list[JSON] = [
        section(EVIL),
        {"type": "header", "text": {"type": "plain_text", "text": EVIL}},
        {"type": "image", "image_url": "https://example.com/x.png", "alt_text": EVIL},
    ]
    await app.say(EVIL, blocks)
    ada = await eyes.open("ada")
    await expect(ada.messages.locator(".block-section")).to_contain_text("onerror=alert(1)")
    await expect(ada.messages.get_by_role("heading")).to_have_text(EVIL)
    await expect(ada.messages.locator(".image-alt")).to_have_text(EVIL)
    await _nothing_ran(ada)


async def test_a_date_is_written_in_the_zone_of_who_looks(eyes: Eyes, sandbox: Sandbox) -> None:
    await sandbox.person("linus").post("here")
    room, at = sandbox.channel("general"), 1772632800  # 2026-03-04 14:00 UTC
    room.messages[-1].text = f"due <!date^{at}^{{date_num}} {{time}}|soon>"
    ada, dennis = await eyes.open("ada"), await eyes.open("dennis")
    await expect(ada.messages.locator(".text")).to_have_text("due 2026-03-04 14:00")
    await expect(dennis.messages.locator(".text")).to_have_text("due 2026-03-04 23:00")


async def test_rich_text_is_drawn(eyes: Eyes, app: ScriptedApp) -> None:
    def words(text: str, **style: bool) -> JSON:
        return {"type": "text", "text": text, **({"style": style} if style else {})}

    def row(text: str) -> JSON:
        return {"type": "rich_text_section", "elements": [words(text)]}

    grace = app.sandbox.person("grace").id
    elements = [
        {
            "type": "rich_text_section",
            "elements": [words("loud", bold=True), {"type": "user", "user_id": grace}],
        },
        {"type": "rich_text_list", "style": "bullet", "elements": [row("one"), row("two")]},
        {"type": "rich_text_preformatted", "elements": [words("SELECT 1;")]},
    ]
    await app.say("rich", [{"type": "rich_text", "elements": elements}])
    ada = await eyes.open("ada")
    drawn = ada.message("loud")
    await expect(drawn.locator("strong")).to_have_text("loud")
    await expect(drawn.locator(".mention")).to_have_text("@Grace Hopper")
    await expect(drawn.locator("li")).to_have_text(["one", "two"])
    await expect(drawn.locator("pre")).to_have_text("SELECT 1;")
