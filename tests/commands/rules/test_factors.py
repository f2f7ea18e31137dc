"""Contributing factors: line by line, and which of them mean the same."""

import pytest

from commands.rules import factors


def test_each_line_is_a_factor_without_its_mark() -> None:
    text = "• Canary had no traffic\n- The runbook names a dead host\n2. Alert came late\n\nYes."
    assert list(factors.lines(text)) == [
        "Canary had no traffic",
        "The runbook names a dead host",
        "Alert came late",
    ]


def test_mentions_and_entities_are_plain_words() -> None:
    wire = "the <https://a.example|release checklist> &amp; its owner"
    assert list(factors.lines(wire)) == ["the release checklist & its owner"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The canary had no traffic", "No traffic reached the canaries", True),
        ("No alert on the length of the queue", "The queue's length had no alert", True),
        ("The cache was cold", "The cache was full", False),
        ("The deploy was on a Friday", "The deploy had no rollback plan", False),
        ("Connection pool too small for retries", "Retries filled the connection pool", True),
        ("timeouts were 30 s", "certificates ran out", False),
    ],
)
def test_which_lines_mean_the_same(one: str, other: str, *, same: bool) -> None:
    (first, *rest) = factors.grouped([(1, one), (2, other)])
    assert first == (one, [1, 2] if same else [1])
    assert bool(rest) is not same


def test_only_so_many_are_compared() -> None:
    many = ((number, f"condition{number} thing{number}") for number in range(10_000))
    assert len(factors.grouped(many)) == factors.MOST
