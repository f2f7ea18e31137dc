"""What people type in Slack, as people read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import words
from storage.models import Role


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("<@U012AB3CD|ada> saw it", "@ada saw it"),
        ("<@U012AB3CD> saw it", "@U012AB3CD saw it"),
        ("<@W012AB3CD|ada>", "@ada"),
        ("<#C012AB3CD|orders>", "#orders"),
        ("<#C012AB3CD|>", "#C012AB3CD"),
        ("<!channel> wake up", "@channel wake up"),
        ("<!here|here>", "@here"),
        ("<!subteam^S012AB3CD|@oncall>", "@oncall"),
        ("<!subteam^S012AB3CD>", "@S012AB3CD"),
        ("<!date^1392734382^{date}|18 Feb 2014>", "18 Feb 2014"),
        ("<https://example.com/a?b=1&amp;c=2>", "https://example.com/a?b=1&c=2"),
        ("<https://example.com|our dashboard>", "our dashboard"),
        ("<mailto:ada@example.com|ada@example.com>", "ada@example.com"),
        ("<tel:+4412345|12345>", "12345"),
        ("<slack://channel?id=C1|open it>", "open it"),
        ("R&amp;D &lt;cluster&gt;", "R&D <cluster>"),
        ("&amp;lt;", "&lt;"),
        ("&lt;!channel&gt;", "<!channel>"),
        ("a < b > c", "a < b > c"),
    ],
)
def test_markup_becomes_plain_words(typed: str, read: str) -> None:
    assert words.plain(typed) == read


def test_a_mention_without_a_name_takes_the_one_that_is_known() -> None:
    names = {"U012AB3CD": "Ada"}
    assert words.plain("<@U012AB3CD> <@U012AB3CD|ada> <@U9>", names) == "@Ada @ada @U9"
    assert words.mentioned("<@U012AB3CD> told <@U9|grace>") == {"U012AB3CD", "U9"}


@given(st.text(max_size=60))
def test_escaped_words_are_read_as_they_were(text: str) -> None:
    assert words.plain(words.escaped(text)) == text


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  Checkout\n returns\t500s ", "Checkout returns 500s"),
        ("Checkout\x00\x07returns", "Checkout returns"),
        ("Checkout\u00a0returns", "Checkout returns"),
        ("half \ud83d a character", "half a character"),
        ("התשלום \u200fנכשל", "התשלום נכשל"),
        ("\u202edrawkcab", "drawkcab"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # noqa: RUF001 - Persian
        ("👩\u200d🚒 🏳️\u200d🌈", "👩\u200d🚒 🏳️\u200d🌈"),
        ("\u200d\u200c", ""),
        ("\u3164 \u2800", ""),
        ("\u2028line\u2029paragraph", "line paragraph"),
    ],
)
def test_a_line_holds_only_what_is_seen(typed: str, line: str) -> None:
    assert words.one_line(typed) == line


@given(st.text(alphabet=st.characters(), max_size=80))
def test_a_line_is_one_line_and_stays_as_it_is(text: str) -> None:
    line = words.one_line(text)
    assert line.splitlines() in ([], [line])
    line.encode()
    assert line == line.strip()


@given(st.text(alphabet=st.characters(), max_size=80))
def test_clean_text_fits_into_any_database(text: str) -> None:
    cleaned = words.clean(text)
    assert "\x00" not in cleaned
    cleaned.encode()
    assert words.clean("two\nlines\tand\ttabs") == "two\nlines\tand\ttabs"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("short", "short"),
        ("exactly 10", "exactly 10"),
        ("eleven of x", "eleven of…"),
        ("R&amp;D lost", "R&amp;D l…"),
        ("see it &lt;this&gt;", "see it…"),
        ("call <@U012AB3CD|ada>", "call…"),
        ("🔥🔥🔥🔥🔥🔥", "🔥🔥🔥🔥…"),
    ],
)
def test_what_is_too_long_is_cut_between_words_and_marks(text: str, kept: str) -> None:
    assert words.cut(text, 10) == kept


@given(st.text(alphabet="ab &;<@>|\u200d🔥\n", max_size=60), st.integers(1, 40))
def test_a_cut_is_never_longer_than_allowed(text: str, limit: int) -> None:
    kept = words.cut(text, limit)
    assert words.length(kept) <= limit
    assert kept == text or text.startswith(kept.removesuffix("…"))


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("update we roll back", "update", "we roll back"),
        ("update\nImpact: high\nNext: soon", "update", "Impact: high\nNext: soon"),
        ("  update\t we roll back ", "update", "we roll back"),
        ("ack", "ack", ""),
        (" \n ", "", ""),
        ("", "", ""),
    ],
)
def test_the_first_word_ends_at_any_white_space(text: str, first: str, rest: str) -> None:
    assert words.split(text) == (first, rest)


@pytest.mark.parametrize(
    ("word", "user_id"),
    [
        ("<@U012AB3CD|ada>", "U012AB3CD"),
        ("<@U012AB3CD>", "U012AB3CD"),
        (" <@W012AB3CD> ", "W012AB3CD"),
        ("@ada", None),
        ("ada", None),
        ("<@u012|ada>", None),
        ("<@U012AB3CD> <@U9>", None),
        ("<!subteam^S012AB3CD|@oncall>", None),
        ("<#C012AB3CD|ada>", None),
        ("", None),
    ],
)
def test_only_one_mention_names_a_person(word: str, user_id: str | None) -> None:
    assert words.person(word) == user_id


@pytest.mark.parametrize(
    ("word", "role"),
    [
        *[(word, Role.COMMANDER) for word in ("commander", "ic", "IC", " Commander ")],
        *[(word, Role.OPERATIONS) for word in ("operations", "ops", "OPS")],
        *[(word, Role.COMMUNICATIONS) for word in ("communications", "comms", "Comms")],
        ("scribe", Role.SCRIBE),
        *[(word, None) for word in ("", "lead", "commander ic", "comm", "operator")],
    ],
)
def test_roles_have_long_and_short_names(word: str, role: Role | None) -> None:
    assert words.role(word) is role
