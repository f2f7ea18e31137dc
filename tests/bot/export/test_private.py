"""What an export names of private incidents, and that words stay words in every form."""

import csv
import io
import json
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from sqlalchemy import update
from sqlmodel import Session

from bot.export import FORMS
from storage import archive
from storage.archive import Whole
from storage.database import Database
from storage.models import Incident, TimelineEntry
from tests.bot.export.recorded import WORDS, fill
from tests.cast import TEAM

HOSTILE = [
    "# *bold* _slanted_ `code` [x](https://evil.example) ![i](https://e.example)",
    "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;",
    "| a | b |\n|---|---|\n| c | d |\n\n---\n# heading\n\n    indented",
    '=HYPERLINK("https://evil.example","x")',
    "1. one\n2) two\n- three\n> four\n===",
]
LINK = "https://acme.slack.com/archives/C0INC1/p1"
SECTIONS = ("Summary", "Impact", "What went well", "Contributing factors")


def numbered(session: Session, number: int, *, private: bool) -> Whole:
    (found,) = (one for one in archive.numbered(session, number) if one.team_id == TEAM)
    return archive.whole(session, found.key, private=private)


@pytest.mark.parametrize(("private", "named"), [(False, [12]), (True, [7, 12])])
async def test_a_private_one_is_named_only_where_that_is_wanted(
    database: Database, named: list[int], *, private: bool
) -> None:
    await database.transaction(fill)
    whole = await database.read(partial(numbered, number=3, private=private))
    document = json.loads(FORMS["json"](whole))
    assert document["incident"]["parts"] == named
    assert document["incident"]["related"] == named
    assert sorted({row["other"] for row in document["relations"]}) == named


@pytest.mark.parametrize(("private", "parent"), [(False, None), (True, 3)])
async def test_a_private_whole_is_not_named_by_its_public_part(
    database: Database, parent: int | None, *, private: bool
) -> None:
    def hidden(session: Session) -> None:
        fill(session)
        (whole,) = (one for one in archive.numbered(session, 3) if one.team_id == TEAM)
        whole.private = True
        (part,) = archive.numbered(session, 12)
        part.merged_into_id = whole.key

    await database.transaction(hidden)
    found = await database.read(partial(numbered, number=12, private=private))
    document = json.loads(FORMS["json"](found))
    assert document["incident"]["part_of"] == parent
    assert document["incident"]["merged_into"] == parent
    assert "Part of" not in FORMS["markdown"](found) or private


async def test_a_private_part_names_its_private_whole_by_its_number_alone(
    database: Database,
) -> None:
    """Who is in the part's channel may not be in that of the whole, and takes this file away."""

    def hidden(session: Session) -> None:
        fill(session)
        (whole,) = (one for one in archive.numbered(session, 3) if one.team_id == TEAM)
        whole.private, whole.title = True, "Payroll leaked"

    await database.transaction(hidden)
    found = await database.read(partial(numbered, number=7, private=False))
    page = FORMS["markdown"](found)
    assert "- Part of: 3\n" in page
    assert not [form for form in FORMS if "Payroll" in FORMS[form](found)]


def read_safely(whole: Whole) -> None:
    """Read it as Markdown's parser and as spreadsheets do: nothing that was typed is more."""
    tokens = (
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(FORMS["markdown"](whole))
    )
    inside = [child for token in tokens for child in token.children or ()]
    kinds = {token.type for token in (*tokens, *inside)}
    assert not kinds & {"html_block", "html_inline", "image", "table_open", "hr", "code_block"}
    headings = [
        following.content
        for token, following in pairwise(tokens)
        if token.type == "heading_open" and token.tag != "h1"
    ]
    assert len(headings) == len(set(headings))
    assert set(SECTIONS) < set(headings)
    rows = list(csv.reader(io.StringIO(FORMS["csv"](whole))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]


def simple(session: Session) -> None:
    """Have links be links: only programs write those."""
    session.execute(update(Incident).values(source_permalink=LINK))
    session.execute(update(TimelineEntry).values(permalink=LINK))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(words=st.sampled_from(HOSTILE) | WORDS)
async def test_whatever_was_written_is_words_in_every_form(
    words: str, sqlite_database: Database
) -> None:
    def filled(session: Session) -> Whole:
        fill(session, words)
        simple(session)
        session.expire_all()
        return numbered(session, 3, private=True)

    # Read what is never kept: the next example begins with nothing.
    read_safely(await sqlite_database.read(filled, within=60))
