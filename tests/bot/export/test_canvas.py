"""A postmortem as a canvas: Slack takes whatever people typed, and none of it becomes markup."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.delivery.canvas import _NONE
from bot.export import canvas
from bot.views import notices
from bot.views.notices.postmortem import WHY
from commands.canvas import TAKEN, Sheet
from commands.drawn import Document, Doing, Happened, Record
from commands.rules.postmortems import SECTIONS
from sandbox.workspace.canvas_markdown import parts
from storage.models import Postmortem, PostmortemState, Status
from tests.bot.views import postmortems
from tests.bot.views.postmortems import NOTHING, record
from tests.bot.views.reading import words as read
from tests.bot.views.samples import data, facts
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM, outage

HOSTILE = (
    "#### Deep",
    "> - quoted list",
    "Read &lt;b&gt;this&lt;/b&gt; <!channel>",
    "| a | b |",
    "**bold** _soft_ ~~gone~~ `code` [x](https://evil.example) ![](@U0ADALOVE1)",
    "```\nnever closed",
    "- [x] done\n1. one\n---\n::: {.callout}",
    "&amp;lt;script&amp;gt; \\ \\\\ &lt;https://evil.example&gt;",
    "a\n\n\n\nb " * 700,
)


def drawn(words: str = "The pool had no limit.", told: Record | None = None, **changed: Any) -> str:
    return sheet(words, told, **changed).markdown


def sheet(words: str, told: Record | None = None, **changed: Any) -> canvas.Canvas:
    about = Postmortem(team_id=TEAM, incident_id=7, begun_by=ADA, begun_at=NOW, id=3)
    for name in ("state", "published_by", "published_at"):
        if name in changed:
            setattr(about, name, changed.pop(name))
    sections = {name: postmortems.section(name, words) for name in SECTIONS} if words else {}
    incident = outage(12, **changed)
    return canvas.draw(Sheet(Document(incident, about, sections, told or record(words)), NOW))


def of_kind(markdown: str, kind: str) -> list[str]:
    return [part.text for part in parts(markdown) if part.kind == kind]


@pytest.mark.parametrize("words", HOSTILE)
def test_slack_takes_whatever_people_typed(words: str) -> None:
    called = dict.fromkeys((ADA, GRACE, LINUS), words[:80])
    told = sheet(words, replace(record(words[:3000]), names=called))
    headings = [part.text for part in parts(drawn()) if part.kind in ("h2", "h3")]
    for markdown in (told.markdown, told.brief):
        found = parts(markdown)  # it raises nothing
        assert {part.kind for part in found} <= {"h2", "h3", "text", "bullet", "check"}
        bare = markdown.replace(r"\]", "")
        assert "](https://evil" not in bare
        assert "](@" not in bare
    assert [part.text for part in parts(told.markdown) if part.kind in ("h2", "h3")] == headings


def test_it_says_what_it_is_and_that_it_is_drawn_over() -> None:
    told = sheet("The pool had no limit.", status=Status.RESOLVED)
    assert told.title == "Postmortem of incident 12"
    assert told.mark in told.markdown
    assert told.mark in told.brief
    lead = of_kind(told.markdown, "text")[0]
    assert lead == "**Checkout returns 500s** · 🔴 SEV1 · ✏️ draft · due 4 March 2026"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"state": PostmortemState.IN_REVIEW, "status": Status.RESOLVED}, "👀 in review"),
        ({"status": Status.ACKNOWLEDGED}, "🔁 it goes on"),
        ({"status": Status.MERGED}, "It was merged: the postmortem is written where it went on."),
        ({"status": Status.CANCELLED}, "It was cancelled, so there is nothing to review."),
        ({"drill": True, "status": Status.RESOLVED}, "No customer was affected."),
        (
            {
                "state": PostmortemState.PUBLISHED,
                "status": Status.CLOSED,
                "published_by": ADA,
                "published_at": NOW,
            },
            "📖 published by Ada, 4 March 2026",
        ),
    ],
)
def test_it_says_how_far_it_is(changed: dict[str, Any], said: str) -> None:
    assert said in drawn(told=replace(record("x"), names={ADA: "Ada"}), **changed)


def test_a_timeline_has_a_heading_for_each_day_and_its_gaps() -> None:
    told = replace(
        record("x"),
        timeline=[
            Happened(NOW, "event", ADA, "declared it", said=False),
            Happened(NOW + timedelta(days=1), "finding", ADA, "the pool", said=True, gap=86400.0),
        ],
        names={ADA: "Ada"},
    )
    markdown = drawn(told=told)
    assert of_kind(markdown, "h3") == ["Wednesday 4 March 2026", "Thursday 5 March 2026"]
    lines = of_kind(markdown.partition("## Timeline")[2], "bullet")
    assert lines[0] == "14:05 📌 event · **Ada** declared it"
    assert lines[1] == "_Nothing is written down for 1d_"
    assert lines[2] == "14:05 🔍 finding · **Ada**: the pool"


def test_people_stand_in_it_by_name_and_links_lead_somewhere() -> None:
    told = replace(record("x"), names={GRACE: "Grace_H"}, people=[GRACE, ADA])
    said = f"<@{GRACE}> and <@{ADA}|ada> saw <https://acme.example/a_(b)|the [graph]> in <#C0INC1>"
    markdown = drawn(said, told)
    assert (
        r"@Grace_H and @ada saw [the \[graph\]](https://acme.example/a_%28b%29) in ![](#C0INC1)"
        in markdown
    )
    assert f"Grace_H, ![](@{ADA})" in markdown  # of whom nothing else is known


def test_lists_stay_lists_and_paragraphs_paragraphs() -> None:
    markdown = drawn("First.\nSecond.\n• one\n• two\n3. third")
    section = markdown.partition("## Summary")[2].partition("## ")[0].strip()
    assert section == "First.\n\nSecond.\n\n- one\n- two\n\n3\\. third"


def test_words_have_no_backslash_without_need() -> None:
    said = "snake_case_name is 5 &lt; 6 &amp; 7 (so: [x])"
    assert "snake_case_name is 5 < 6 & 7 (so: [x])" in drawn(said)


def test_once_published_it_says_where_action_items_are_ticked_off() -> None:
    items = [Doing(1, "Limit the pool", "open", ADA, NOW, "prevent")]
    told = replace(record("x"), actions=items, names={ADA: "Ada"})
    now = "As they stood on 4 March 2026. Now: `/incident actions`"
    published: dict[str, Any] = {"state": PostmortemState.PUBLISHED, "published_at": NOW}
    published |= {"published_by": ADA, "status": Status.CLOSED}
    about = sheet("x", told, **published)
    assert now in about.markdown
    assert now in about.brief
    assert "As they stood" not in drawn(told=told)
    assert "As they stood" not in sheet("x", replace(told, actions=[]), **published).markdown


def test_action_items_are_boxes() -> None:
    items = [
        Doing(1, "Limit the pool", "done", ADA, NOW, "prevent"),
        Doing(2, "Alert on it", "open", None, NOW, "detect"),
        Doing(3, "Rewrite it", "dropped", ADA, NOW, "prevent"),
    ]
    told = replace(record("x"), actions=items, names={ADA: "Ada"})
    found = [part for part in parts(drawn(told=told)) if part.kind == "check"]
    assert [(part.done, part.text) for part in found] == [
        (True, "1 Limit the pool, Ada"),
        (False, "2 Alert on it, by 4 March 2026"),
        (False, "3 Rewrite it, Ada, not doing"),
    ]


def test_the_longest_fits_and_the_short_one_fits_anywhere() -> None:
    words = "&lt;😀" * 1500
    entries = [Happened(NOW, "event", ADA, words, said=True, gap=960.0)] * 2000
    items = [Doing(n, words, "open", ADA, NOW, "prevent") for n in range(500)]
    told = replace(record(words), timeline=entries, actions=items, tasks=items)
    longest = sheet(words, told)
    assert len(longest.markdown.encode()) < 1024 * 1024
    assert "1700 more: `/incident timeline all`." in longest.markdown
    assert len(longest.brief) < 4000
    assert "The timeline is too long for this canvas" in longest.brief


def test_nothing_is_known_and_it_is_whole_all_the_same() -> None:
    markdown = drawn("", NOTHING)
    assert f"_{SECTIONS['factors'].asks}_" in markdown
    assert "Nothing is written down." in markdown


@pytest.mark.parametrize("why", sorted({*_NONE, *TAKEN}))
def test_every_reason_for_none_has_a_sentence(why: str) -> None:
    said = read(notices.draw("canvas_refused", facts(), {**data(), "refusal": why}))
    assert "has no canvas" in said
    assert "console" not in said
    assert set(WHY) == {*_NONE, *TAKEN}


def test_where_there_is_none_the_page_on_the_console_is_linked() -> None:
    page = "https://sitrep.example.com/incidents/12/postmortem"
    told = {**data(), "refusal": "restricted_action", "page": page}
    said = read(notices.draw("canvas_refused", facts(), told))
    assert f"shows and edits it, and so does its <{page}|page on the console>." in said
