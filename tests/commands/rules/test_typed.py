"""A text that is edited as plain words: what nobody has touched stays as it was."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import words
from commands.rules.typed import shown, wire

NAMES = {"U0ADA": "Ada Lovelace", "U0GRACE": "Grace Hopper"}
TOKENS = (
    *(
        "<@U0ADA>",
        "<@U0GRACE|grace>",
        "<@U0NOBODY>",
        "<#C0ROOM|room>",
        "<!channel>",
        "<!here|here>",
    ),
    *("<https://example.com/a?b=1&amp;c=2>", "<https://example.com|the page>"),
    *("<mailto:ada@example.com|ada@example.com>", "<http://example.com|example.com>"),
    *("<!subteam^S0X|@team>", "<>", "<nonsense>", "<https://example.com|two\nlines>"),
)
PLAIN = (
    "a word",
    "*bold*",
    "- a list",
    "`code`",
    "&amp;",
    "&lt;",
    "&gt;",
    "&",
    "@Ada Lovelace",
    "😀",
)
pieces = st.sampled_from((*TOKENS, *PLAIN, "\n", " ")) | st.text(max_size=4)
texts = st.lists(pieces, max_size=12).map("".join)


@given(texts)
def test_what_nobody_touches_is_not_changed(before: str) -> None:
    assert wire(shown(before, NAMES), before, NAMES) == before


@given(texts, texts, st.text(alphabet="xyz ", min_size=1))
def test_other_lines_stay_as_they_were(above: str, below: str, typed: str) -> None:
    before = f"{above}\nwas here\n{below}"
    edited = shown(before, NAMES).replace("was here", f"is here {typed}")
    changed = wire(edited, before, NAMES)
    if "was here" not in above + below:
        assert changed == f"{above}\nis here {typed}\n{below}"


@given(st.text(), texts)
def test_what_is_typed_calls_nobody_who_was_not_named_there(typed: str, before: str) -> None:
    made = wire(typed, before, NAMES)
    assert words.mentioned(made) <= words.mentioned(before)
    known = set(re.findall(r"<[^<>]*>", before))
    others = [one for one in re.findall(r"<[^<>]*>", made) if one not in known]
    assert all(one.startswith(("<http://", "<https://")) for one in others)


@given(st.text())
def test_what_is_typed_anew_is_read_as_it_was_typed(typed: str) -> None:
    assert shown(wire(typed, "", NAMES), NAMES) == typed


@pytest.mark.parametrize(
    ("before", "seen"),
    [
        ("<@U0ADA> saw it", "@Ada Lovelace saw it"),
        ("<@U0NOBODY> saw it", "@U0NOBODY saw it"),
        ("see <https://example.com/a?b=1&amp;c=2>", "see https://example.com/a?b=1&c=2"),
        ("see <https://example.com/x|the graph>", "see [the graph](https://example.com/x)"),
        ("<mailto:ada@example.com|ada@example.com>", "ada@example.com"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("<!channel>", "@channel"),
    ],
)
def test_what_is_edited_reads_well(before: str, seen: str) -> None:
    assert shown(before, NAMES) == seen


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Then @Ada Lovelace saw it", "Then <@U0ADA> saw it"),
        ("Then @Ada Lovelaced it", "Then @Ada Lovelaced it"),
        ("@Grace Hopper saw it", "@Grace Hopper saw it"),
        ("<@U0GRACE> saw <!channel>", "&lt;@U0GRACE&gt; saw &lt;!channel&gt;"),
        ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
        ("[a graph](https://example.com/?a&b)", "<https://example.com/?a&amp;b|a graph>"),
        ("[no link](javascript:alert(1))", "[no link](javascript:alert(1))"),
        ("[no link](https://a b)", "[no link](https://a b)"),
        ("", ""),
    ],
)
def test_what_is_typed_is_kept_in_slack_s_form(typed: str, kept: str) -> None:
    assert wire(typed, "<@U0ADA> saw it", NAMES) == kept
