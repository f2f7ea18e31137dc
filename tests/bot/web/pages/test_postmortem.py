"""The page of a postmortem, and the same as Markdown: read by anybody with the token, not more."""

import io
from datetime import timedelta

import pytest

from bot.export import NotFound
from bot.export import postmortem as exported
from bot.views import answers
from bot.views.facts import draw, elapsed
from commands import postmortem
from commands.facts import Facts
from tests.bot.web.pages.test_reading import introduced
from tests.bot.web.pages.visitor import Visitor

MINUTE = timedelta(minutes=1)
HOSTILE = "<script>alert(1)</script>\n# No heading\n1. *No* list <!channel>"


async def written(visitor: Visitor, line: str = "sev1 Checkout <b>returns</b> 500s") -> None:
    """Have an incident resolved, and somebody write down how it came about."""
    room = visitor.room
    await introduced(visitor)
    await room.declared(line)
    for typed in ("ack", "impact 400 customers cannot pay", "mitigate rolled back"):
        await room.types(typed)
        room.later(20 * MINUTE)
    await room.types("resolve no errors")
    await room.types("postmortem")
    await room.does(lambda at: postmortem.write(at, at.incident(), "factors", HOSTILE, None))


async def markdown(visitor: Visitor, *, private: bool = False) -> str:
    out = io.StringIO()
    await exported.write(out, visitor.room.database, 1, None, private=private)
    return out.getvalue()


async def test_the_page_has_both_halves(any_visitor: Visitor) -> None:
    await written(any_visitor)
    said = await any_visitor.reads("/1/postmortem")
    for heading in ("Summary", "Contributing factors", "In numbers", "Timeline", "To invite"):
        assert heading in said
    assert "Resolved: no errors" in said
    assert "Nothing is written down for 20 minutes." in said
    assert "Grace Hopper" in said
    assert "✏️ draft" in said
    assert "The postmortem" in await any_visitor.reads("/1")


async def test_what_people_typed_stays_words(visitor: Visitor) -> None:
    await written(visitor)
    html = await (await visitor.get("/1/postmortem")).text()
    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html
    page = await markdown(visitor)
    assert "&lt;script>alert(1)&lt;/script>" in page
    assert "\n\\# No heading\n" in page
    assert "\n1\\. \\*No\\* list" in page


async def test_markdown_says_what_the_page_says(visitor: Visitor) -> None:
    await written(visitor)
    page = await markdown(visitor)
    assert page.startswith("# Postmortem of incident 1: Checkout &lt;b>returns&lt;/b> 500s\n")
    assert "- *Nothing is written down for 20m.*" in page
    assert "- Customer minutes: " in page
    assert "Grace Hopper" in page.partition("## To invite")[2]


async def test_where_nobody_began_one_there_is_none(visitor: Visitor) -> None:
    await visitor.room.declared()
    assert "The postmortem" not in await visitor.reads("/1")
    with pytest.raises(NotFound, match="has no postmortem yet"):
        await markdown(visitor)


async def test_a_private_one_is_not_shown(visitor: Visitor) -> None:
    await written(visitor, "sev1 --private Zanzibar leaks")
    assert (await visitor.get("/1/postmortem")).status == 404
    with pytest.raises(NotFound, match="private"):
        await markdown(visitor)
    assert "Zanzibar" in await markdown(visitor, private=True)


async def test_nobody_reads_it_without_the_token(visitor: Visitor) -> None:
    await written(visitor)

    answer = await visitor.get("/1/postmortem", Accept="text/html")
    assert "Contributing" not in await answer.text()


async def test_what_is_to_be_done_stands_there_in_words_and_in_the_same_ones(
    visitor: Visitor,
) -> None:
    room = visitor.room
    await room.declared()
    for typed in ("task Look at the graph", "action Limit the pool", "action 1 drop too dear"):
        await room.types(typed)
    for typed in ("ack", "mitigate rolled back", "resolve no errors"):
        await room.types(typed)
    shown = await room.types("postmortem")
    in_slack = str(answers.draw(shown).blocks)
    page, file = await visitor.reads("/1/postmortem"), await markdown(visitor)
    for said in (page, file, in_slack):
        assert "Limit the pool (not doing" in said
    for said in (page, file):
        assert "Look at the graph (open" in said


async def test_a_length_reads_alike_wherever_it_stands(visitor: Visitor) -> None:
    """Two minutes less a second: nobody is to think that they are two different figures."""
    room = visitor.room
    await room.declared()
    room.later(timedelta(seconds=119))
    for typed in ("ack", "mitigate rolled back", "resolve no errors", "postmortem"):
        await room.types(typed)
    said = await visitor.reads("/1/postmortem")
    assert "Taken up after it was noticed 1 minute " in said
    assert "- Taken up after it was noticed: 1m\n" in await markdown(visitor)
    incident = await room.incident()
    assert draw(Facts(incident, {}), (elapsed,))["fields"][0]["text"].startswith("*Lasted*\n1m,")
