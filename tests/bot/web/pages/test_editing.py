"""The editor of a postmortem: what is typed is previewed, saved as a version, and never lost."""

import asyncio
import contextlib
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event

from commands import agreeing
from commands.rules.postmortems import LONGEST, SECTIONS
from storage import postmortems as stored
from storage.database import Database
from storage.models import PostmortemSection
from tests.bot.web.pages.signed import Somebody, pressed
from tests.bot.web.pages.test_acting import known
from tests.bot.web.pages.test_postmortem import HOSTILE, written
from tests.bot.web.pages.visitor import Visitor, words
from tests.cast import ADA, DENNIS, GRACE

EDIT = "/1/postmortem/edit"
HISTORY = "/1/postmortem/history"


async def newest(visitor: Visitor, name: str) -> PostmortemSection:
    rows = [one for one in await visitor.room.rows(PostmortemSection) if one.name == name]
    return rows[-1]


async def only_read(database: Database) -> None:
    """Have the database take no more writing, as when its disk is full."""

    def connected(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    await database.engine.dispose()
    event.listen(database.engine.sync_engine, "connect", connected)


@contextlib.contextmanager
def away(database: Database) -> Iterator[None]:
    """Have nothing be read or written inside the block."""

    def fail(*_: object) -> None:
        raise OSError("gone")

    event.listen(database.engine.sync_engine, "before_cursor_execute", fail)
    yield
    event.remove(database.engine.sync_engine, "before_cursor_execute", fail)


async def test_what_is_saved_is_a_version_of_whoever_saved_it(any_visitor: Visitor) -> None:
    await written(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    typed = {"text-hard": "The graph had *no* legend.\n- [the graph](https://example.com/g?a&b)"}
    said = await grace.does(EDIT, "Save", **typed)
    assert "✓ Saved: What was hard, and where we were lucky (version 1)." in said
    assert "The graph had no legend. - the graph" in said
    made = await newest(any_visitor, "hard")
    assert made.text == ("The graph had *no* legend.\n- <https://example.com/g?a&amp;b|the graph>")
    assert (made.edited_by, made.version) == (GRACE, 1)
    assert (await newest(any_visitor, "factors")).version == 1


async def test_a_section_can_be_edited_alone(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    html = await grace.opens(f"{EDIT}?section=impact")
    assert html.count("<textarea") == 1
    said = await grace.does(f"{EDIT}?section=impact", "Save", **{"text-impact": "Nobody paid."})
    assert "✓ Saved: Impact (version 2)." in said


async def test_what_nobody_has_touched_stays_to_the_letter(visitor: Visitor) -> None:
    room = visitor.room
    await written(visitor)
    wire = f"<@{ADA}> saw &lt;b&gt; &amp; <https://example.com|the page>\n<!channel>"

    def keep(at: Any) -> None:
        about = agreeing.known(at, at.incident())
        made = stored.write(at.session, about, "well", wire, by=ADA, now=at.now)
        assert made.text == wire

    await room.does(keep)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(EDIT, "Save")
    shown = form.fields["text-well"]
    assert shown == "@Ada Lovelace saw <b> & [the page](https://example.com)\n@channel"
    answer = await grace.sends(form, **{"text-well": f"{shown}\nand more"})
    assert answer.status == 303
    assert (await newest(visitor, "well")).text == f"{wire}\nand more"
    form = await grace.finds(EDIT, "Save")
    answer = await grace.sends(form)
    assert answer.status == 422
    assert "Nothing is different: there is nothing to save." in words(await answer.text())


async def test_a_preview_reads_as_it_will_and_keeps_nothing(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    before = len(await visitor.room.rows(PostmortemSection))
    typed = "Grace Hopper forgot it. It was *human error*, <script>alert(1)</script>"
    answer = await grace.presses(EDIT, "Preview", **{"text-well": typed})
    html = await answer.text()
    assert answer.status == 200
    assert "<script>alert" not in html
    preview = html.partition('id="preview-well"')[2].partition("</section>")[0]
    assert "It was <strong>human error</strong>, &lt;script&gt;" in preview
    assert "Worth another look" in preview
    assert "“Grace Hopper forgot”" in preview
    assert "It makes a person the cause." in preview
    assert pressed(html, "Save").fields["text-well"] == typed
    assert len(await visitor.room.rows(PostmortemSection)) == before


async def test_hints_are_told_once_it_is_saved(visitor: Visitor) -> None:
    await written(visitor)
    said = await Somebody(visitor, GRACE).does(EDIT, "Save", **{"text-well": "Careless, obviously"})
    assert "2 places could be read as blame" in said


async def test_who_comes_second_sees_both_and_may_save_over_it(any_visitor: Visitor) -> None:
    await written(any_visitor)
    grace, ada = Somebody(any_visitor, GRACE), Somebody(any_visitor, ADA)
    form = await grace.finds(EDIT, "Save")
    await ada.does(EDIT, "Save", **{"text-well": "Ada's words"})
    mine = {"text-well": "Grace's <words>", "text-hard": "Also hers"}
    answer = await grace.sends(form, **mine)
    html = await answer.text()
    said = words(html)
    assert answer.status == 409
    assert "so nothing was saved now" in said
    assert "Ada Lovelace has saved this meanwhile: Ada's words" in said
    again = pressed(html, "Save")
    assert again.fields["text-well"] == "Grace's <words>"
    assert again.fields["text-hard"] == "Also hers"
    assert (await newest(any_visitor, "well")).edited_by == ADA
    assert (await grace.sends(again)).status == 303
    made = await newest(any_visitor, "well")
    assert (made.version, made.text, made.edited_by) == (3, "Grace's &lt;words&gt;", GRACE)


async def test_others_sections_are_left_alone(visitor: Visitor) -> None:
    await written(visitor)
    grace, ada = Somebody(visitor, GRACE), Somebody(visitor, ADA)
    form = await grace.finds(EDIT, "Save")
    await ada.does(EDIT, "Save", **{"text-well": "Ada's words"})
    assert (await grace.sends(form, **{"text-hard": "Grace's"})).status == 303
    assert (await newest(visitor, "well")).text == "Ada's words"


async def test_what_is_too_long_is_refused_beside_its_field(visitor: Visitor) -> None:
    await written(visitor)
    typed = "x" * (LONGEST + 7)
    answer = await Somebody(visitor, GRACE).presses(EDIT, "Save", **{"text-hard": typed})
    html = await answer.text()
    assert answer.status == 422
    assert "This is 7 characters too long" in html.partition('id="wrong-hard"')[2][:200]
    assert pressed(html, "Save").fields["text-hard"] == typed


async def test_a_preview_of_what_is_far_too_long_takes_no_time(any_visitor: Visitor) -> None:
    """Lines that are alike, on lines that are alike: comparing them grows with their product."""
    await written(any_visitor)
    grace, form = Somebody(any_visitor, GRACE), f"{EDIT}?section=hard"
    await grace.presses(form, "Save", **{"text-hard": "a\n" * 1400})
    async with asyncio.timeout(5):
        answer = await grace.presses(form, "Preview", **{"text-hard": "a\n" * 80_000})
    html = await answer.text()
    assert f"This is {160_000 - 1 - LONGEST} characters too long" in html
    assert pressed(html, "Save").fields["text-hard"] == "a\n" * 80_000


@pytest.mark.parametrize(
    "typed", [HOSTILE, "</textarea><script>x()</script>", "\n\n a", "{{ 7*7 }}"]
)
async def test_hostile_words_come_back_as_they_were_typed(visitor: Visitor, typed: str) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    answer = await grace.presses(EDIT, "Preview", **{"text-hard": typed})
    html = await answer.text()
    assert pressed(html, "Save").fields["text-hard"] == typed
    assert not re.findall(r"<script>[^<]", html)
    await grace.does(EDIT, "Save", **{"text-hard": typed})
    assert not re.findall(r"<script>[^<]", await grace.opens(HISTORY))


async def test_what_was_typed_outlives_a_database_that_takes_no_writing(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(EDIT, "Save")
    await only_read(visitor.room.database)
    answer = await grace.sends(form, **{"text-hard": "Not lost"})
    html = await answer.text()
    assert answer.status == 503
    assert "it can be read, but not written. What you typed stands here still." in words(html)
    assert pressed(html, "Save").fields["text-hard"] == "Not lost"


async def test_what_was_typed_outlives_a_database_that_is_away(visitor: Visitor) -> None:
    await written(visitor)
    grace = Somebody(visitor, GRACE)
    form = await grace.finds(EDIT, "Save")

    with away(visitor.room.database):
        answer = await grace.sends(form, **{"text-hard": "Not lost"})
    assert answer.status in (500, 503)
    again = pressed(await answer.text(), "Save")
    assert again.fields["text-hard"] == "Not lost"
    assert (await grace.sends(again)).status == 303
    assert (await newest(visitor, "hard")).text == "Not lost"


async def test_who_may_not_write_is_shown_what_there_is(visitor: Visitor) -> None:
    await written(visitor)
    await known(visitor, DENNIS, is_guest=True)
    answer = await visitor.get(EDIT, **Somebody(visitor, DENNIS).headers)
    assert (answer.status, answer.headers["Location"]) == (303, "/incidents/1/postmortem")
    assert (await visitor.get(EDIT)).status == 303


async def test_every_version_can_be_read_with_what_was_changed(any_visitor: Visitor) -> None:
    await written(any_visitor)
    grace = Somebody(any_visitor, GRACE)
    for typed in ("The release broke it.", "The <b>change</b> broke it."):
        await grace.does(EDIT, "Save", **{"text-hard": typed})
    html = await grace.opens(f"{HISTORY}?section=hard")
    said = words(html)
    assert said.index("Version 2 · Grace Hopper") < said.index("Version 1 · Grace Hopper")
    assert "The <del>release</del><ins>&lt;b&gt;change&lt;/b&gt;</ins> broke it." in html
    everything = await grace.reads(HISTORY)
    assert all(section.title in everything for section in SECTIONS.values())
    assert "Sitrep" in everything  # what it was drafted with


async def test_of_a_private_one_nothing_is_found(visitor: Visitor) -> None:
    await written(visitor, "sev1 --private Zanzibar leaks")
    dennis = Somebody(visitor, DENNIS)
    for path in (EDIT, HISTORY):
        answer = await visitor.get(path, **dennis.headers)
        assert "Zanzibar" not in await answer.text()
        assert answer.status in (303, 404)
