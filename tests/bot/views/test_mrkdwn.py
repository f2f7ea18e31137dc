"""What people type is shown as they meant it, and calls nobody whom they did not name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.views import catchup, mrkdwn
from tests.cast import ADA, NOW

PIECES = (
    *("<!channel>", "<!here|here>", "<!everyone>", "<!subteam^S0OPS|@ops>", "<!subteam^S0OPS>"),
    *("<!date^1^{time}|14:05>", "<@U0ADA>", "<@U0ADA|ada>", "<#C0INC1|inc-1>", "<foo>", "<@ada>"),
    *("<https://example.com/?a=1&b=2|label>", "https://example.com/?a=1&amp;b=2.", "mailto:"),
    *("&", "&amp;", "&lt;", "&gt;", "<", ">", "!", "|", "a", " ", "\n", "🔥", "ש"),
)
typed = some.lists(some.sampled_from(PIECES) | some.text(max_size=3), max_size=30).map("".join)
TOKEN = re.compile(r"<([^<>]*)>")
ALLOWED = re.compile(
    r"@[UW][A-Z0-9]+|#[CGD][A-Z0-9]+|(?:https?://|mailto:|tel:)[^\s|]+(?:\|.*)?", re.DOTALL
)


@given(typed)
def test_only_persons_channels_and_links_survive(text: str) -> None:
    safe = mrkdwn.safe(text)
    assert all(ALLOWED.fullmatch(inside) for inside in TOKEN.findall(safe))
    assert not re.search(r"[<>]", TOKEN.sub("", safe))


@given(typed)
def test_text_is_escaped_once_however_often(text: str) -> None:
    safe = mrkdwn.safe(text)
    assert "&amp;amp;" not in safe or "&amp;amp;" in text
    assert mrkdwn.safe(safe) == safe


@given(some.text())
def test_escaped_words_hold_no_mention_and_come_back_whole(plain: str) -> None:
    escaped = mrkdwn.escape(plain)
    assert "<" not in escaped
    back = escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert back == plain


@given(typed, some.integers(min_value=1, max_value=60))
def test_a_cut_goes_through_no_entity_and_no_mention(text: str, limit: int) -> None:
    safe = mrkdwn.safe(text)
    cut = mrkdwn.cut(safe, limit)
    assert mrkdwn.length(cut) <= limit
    assert mrkdwn.safe(cut.removesuffix("…")) == cut.removesuffix("…")
    assert cut == safe or cut.endswith("…")


@given(some.text(max_size=20).map(lambda text: text + "<!channel><!here>"))
def test_plain_places_call_nobody_either(text: str) -> None:
    assert "<!" not in mrkdwn.bare(text)


@pytest.mark.parametrize(
    ("wire", "shown"),
    [
        ("<!channel> look", "@channel look"),
        ("<!here|here>", "@here"),
        ("<!subteam^S0OPS|@ops>", "@ops"),
        ("<!date^1772633100^{time}|14:05 UTC>", "14:05 UTC"),
        (f"<@{ADA}|ada>", f"<@{ADA}>"),
        ("<#C0INC1|inc-1>", "<#C0INC1>"),
        (
            "<https://a.example/?q=1&amp;r=2|A &amp; B>",
            "<https://a.example/?q=1&amp;r=2|A &amp; B>",
        ),
        ("p99 &lt; 200 ms &amp; falling", "p99 &lt; 200 ms &amp; falling"),
        ("p99 < 200 ms & falling", "p99 &lt; 200 ms &amp; falling"),
        ("type <role>", "type &lt;role&gt;"),
        ("see https://a.example/x?b=c&d.", "see <https://a.example/x?b=c&amp;d>."),
        ("`/incident assign <role> <@user>`", "`/incident assign &lt;role&gt; &lt;@user&gt;`"),
    ],
)
def test_text_in_slacks_form_is_shown_as_it_was_meant(wire: str, shown: str) -> None:
    assert mrkdwn.safe(wire) == shown


def test_times_are_shown_in_the_readers_own_zone() -> None:
    assert mrkdwn.moment(NOW) == "<!date^1772633100^{time}|14:05 UTC>"
    assert mrkdwn.dated(NOW, "by ") == (
        "<!date^1772633100^by {date_short_pretty} at {time}|by 4 Mar 2026, 14:05 UTC>"
    )


def test_a_due_time_names_the_day_only_when_it_is_far() -> None:
    assert "date_short" not in mrkdwn.by(NOW, NOW)
    assert "date_short" in mrkdwn.by(NOW, NOW - 2 * mrkdwn.SAME_DAY)


def test_right_to_left_words_do_not_turn_the_line_around() -> None:
    title = "תשלם"
    assert mrkdwn.isolated("Checkout") == "Checkout"
    assert mrkdwn.isolated(title) == f"\u2068{title}\u2069"


def test_people_are_named_where_that_is_known_and_called_where_it_is_not() -> None:
    assert mrkdwn.called(ADA, None) == mrkdwn.called(ADA, "") == f"<@{ADA}>"
    assert mrkdwn.called(ADA, "A <!here> & B") == "A &lt;!here&gt; &amp; B"
    assert mrkdwn.named("תשלם") == "\u2068תשלם\u2069"
    assert len(mrkdwn.named("x" * 100)) == mrkdwn.MOST_NAME


def test_the_name_of_an_app_does_not_turn_an_entry_around() -> None:
    app = {"at": NOW.timestamp(), "kind": "event", "by": None, "name": "תשלם", "said": True}
    entry = {**app, "text": "Deployed 412", "link": None}
    assert "\u2068תשלם\u2069: Deployed 412" in catchup.line(entry)
