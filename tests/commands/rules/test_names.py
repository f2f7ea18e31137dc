"""Channel names that Slack takes, whatever a title is made of."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules.names import channel_names, slug


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Checkout returns 500s", "checkout-returns-500s"),
        ("  API -- down!! ", "api-down"),
        ("Zahlungen für Österreich: Straße gesperrt", "zahlungen-fur-osterreich-strasse-gesperrt"),
        ("Smørrebrød Łódź", "smorrebrod-lodz"),
        ("ﬁrst ½ of ①", "first-1-2-of-1"),
        ("🔥🔥🔥", "incident"),
        ("🔥 db 🔥", "db"),
        ("התשלום נכשל", "incident"),
        ("فشل الدفع 500", "500"),
        ("支払いが失敗", "incident"),
        ("<!channel> wake up", "channel-wake-up"),
        ("<@U012AB3CD|ada> sees <#C012AB3CD|orders> fail", "ada-sees-orders-fail"),
        ("R&amp;D &lt;cluster&gt;", "r-d-cluster"),
        ("", "incident"),
        ("___---", "incident"),
    ],
)
def test_a_title_becomes_lower_case_letters_digits_and_hyphens(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_a_drill_says_so_in_its_name() -> None:
    assert channel_names(7, "Failover", drill=True)[0] == "drill-7-failover"
    assert channel_names(7, "Failover", drill=False)[0] == "inc-7-failover"


def test_taken_names_get_a_number_at_the_end() -> None:
    first = channel_names(7, "Failover", drill=False)[:3]
    assert first == ["inc-7-failover", "inc-7-failover-2", "inc-7-failover-3"]


def test_a_title_of_300_characters_is_cut_and_still_numbered() -> None:
    names = channel_names(12, "x" * 300, drill=False)
    assert [len(name) for name in names] == [80] * len(names)
    assert names[0].endswith("x")
    assert names[1].endswith("x-2")


def test_a_cut_never_ends_in_a_hyphen() -> None:
    title = "x" * 73 + " tail"  # inc-1- and 73 letters are 79 characters
    assert channel_names(1, title, drill=False)[0] == "inc-1-" + "x" * 73


@given(st.text(max_size=400), st.integers(1, 10**9), st.booleans())
def test_every_name_is_one_that_slack_takes(title: str, number: int, drill: bool) -> None:  # noqa: FBT001 - hypothesis
    names = channel_names(number, title, drill=drill)
    assert len(set(names)) == len(names)
    for name in names:
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name)
        assert len(name) <= 80
