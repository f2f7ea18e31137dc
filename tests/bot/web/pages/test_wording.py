"""Texts in Slack's form, as HTML: readable, and nothing that somebody typed is more than text."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.pages import wording

NAMES = {"U0ADA": "Ada", "C0INC1": "inc-1-checkout", "U0EVIL": "<script>alert(1)</script>"}
LINK = 'rel="noreferrer noopener nofollow"'

SHOWN = [
    ("Errors &lt;since&gt; 14:05 &amp; more", "Errors &lt;since&gt; 14:05 &amp; more"),
    ("<b>bold</b> & 'quoted' \"twice\"", None),
    ("<@U0ADA> and <@U0GRACE>", "@Ada and @U0GRACE"),
    ("<@U0GRACE|grace>, <#C0NEWS|news>", "@grace, #news"),
    ("<#C0INC1> and <#C0OTHER>", "#inc-1-checkout and #C0OTHER"),
    ("<!channel> <!here> <!subteam^S1|@dba>", "@channel @here @dba"),
    ("<!date^1772633100^{time}|14:05 UTC>", "14:05 UTC"),
    (":fire: at :shrug: and 10:05:30", "🔥 at :shrug: and 10:05:30"),
    (":+1::skin-tone-3: ok", "👍 ok"),
    ("*now* a*b*c 2 * 3 * 4", "<strong>now</strong> a*b*c 2 * 3 * 4"),
    ("run `a &lt; b *x*`", "run <code>a &lt; b *x*</code>"),
    ("before\n```\n&lt;x&gt;\n  y\n```\nafter", "before<pre>&lt;x&gt;\n  y</pre>after"),
    ("one\ntwo", "one\ntwo"),
]
LINKS = [
    (
        "<https://a.example/?x=1&amp;y=2|the *graph*>",
        "https://a.example/?x=1&amp;y=2",
        "the *graph*",
    ),
    ("see https://a.example/x.", "https://a.example/x", "https://a.example/x"),
    ("<mailto:a@b.example|a@b.example>", "mailto:a@b.example", "a@b.example"),
    ('<https://a.example/"onmouseover=x|y>', "https://a.example/&#34;onmouseover=x", "y"),
]


@pytest.mark.parametrize(("text", "html"), SHOWN)
def test_a_text_can_be_read(text: str, html: str | None) -> None:
    shown = wording.html(text, NAMES)
    plain = shown.replace('<span class="mention">', "").replace("</span>", "")
    assert "<b>" not in plain
    if html is not None:
        assert plain == html


@pytest.mark.parametrize(("text", "address", "label"), LINKS)
def test_a_link_leads_where_it_says(text: str, address: str, label: str) -> None:
    said = wording.html(text, {}).replace(' class="named"', "")
    assert f'<a href="{address}" {LINK}>{label}</a>' in said


@pytest.mark.parametrize(
    "text",
    [
        "<javascript:alert(1)|click>",
        "<JaVaScRiPt:alert(1)>",
        "<data:text/html,x|click>",
        "<https://a.example|<script>alert(1)</script>>",
        "<@U0EVIL>",
        "<img src=x onerror=alert(1)>",
        "```<script>```",
        "`<script>`",
        "*<script>*",
        '"><script>',
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
def test_nothing_that_was_typed_runs(text: str) -> None:
    found = _tags(wording.html(text, NAMES))
    assert {name for name, _ in found} <= {"a", "span", "strong", "code", "pre"}
    assert not any(name == "a" for name, _ in found) or "a.example" in text


def test_a_title_is_plain_words() -> None:
    assert wording.plain("<@U0ADA> :fire: <b>&amp;") == "&lt;@U0ADA&gt; 🔥 &lt;b&gt;&amp;amp;"


PIECES = st.lists(
    st.sampled_from(
        [
            *("<", ">", "&", '"', "'", "`", "```", "*", "|", "@", "#", "!", ":", "\n", " ", "="),
            *("&lt;", "&gt;", "&amp;", "<@U0ADA>", "<https://a.example|", "javascript:", "script"),
            *("onload", "fire", "<!here>", "\u202e", "é"),
        ]
    ),
    max_size=25,
).map("".join)


@given(PIECES | st.text(max_size=60))
def test_whatever_was_typed_is_text(text: str) -> None:
    for name, attributes in _tags(wording.html(text, NAMES)):
        assert name in {"a", "span", "strong", "code", "pre"}
        for key, value in attributes:
            assert key in {"href", "rel", "class"}
            if key == "href":
                assert (value or "").startswith(("http://", "https://", "mailto:", "tel:"))


def _tags(html: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
    found: list[tuple[str, list[tuple[str, str | None]]]] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append((tag, attrs))

        def handle_comment(self, data: str) -> None:
            raise AssertionError(data)

    Tags().feed(html)
    return found
