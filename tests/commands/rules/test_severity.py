"""Severities as people write them, and which of two is the worse."""

from itertools import product

import pytest

from commands.rules import severity
from storage.models import Severity

S1, S2, S3, S4 = Severity


@pytest.mark.parametrize("number", "1234")
@pytest.mark.parametrize("word", ["sev{}", "SEV-{}", "Sev_{}", "sev {}", "s{}", "S{}", "{}", " {}"])
def test_every_way_of_writing_is_understood(word: str, number: str) -> None:
    assert severity.parse(word.format(number)) is Severity(f"sev{number}")


OTHERS = "0 5 sev0 sev5 sev s -1 _2 11 1st 500s p1 sev1x severe ² \u0661 sev\uff11"


@pytest.mark.parametrize("word", ["", *OTHERS.split()])
def test_other_words_are_no_severity(word: str) -> None:
    assert severity.parse(word) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sev1 Checkout", (S1, "Checkout")),
        ("SEV-2: Checkout", (S2, "Checkout")),
        ("sev3, Checkout", (S3, "Checkout")),
        ("sev 4 Checkout", (S4, "Checkout")),
        ("severity 1 Checkout", (S1, "Checkout")),
        ("sev1 - Checkout", (S1, "Checkout")),
        ("sev1 \u2014 Checkout", (S1, "Checkout")),
        ("sev1 --drill Checkout", (S1, "--drill Checkout")),
        ("1 thing broke", (S1, "thing broke")),
        ("2", (S2, "")),
        ("500s on checkout", (None, "500s on checkout")),
        ("sev1-checkout", (None, "sev1-checkout")),
        ("several things broke", (None, "several things broke")),
        ("1.5 million rows gone", (None, "1.5 million rows gone")),
        ("", (None, "")),
    ],
)
def test_a_text_may_begin_with_its_severity(
    text: str, expected: tuple[Severity | None, str]
) -> None:
    assert severity.leading(text) == expected


@pytest.mark.parametrize(("before", "after"), [*product(Severity, Severity)])
def test_raising_is_towards_sev1(before: Severity, after: Severity) -> None:
    raised = {(S2, S1), (S3, S1), (S4, S1), (S3, S2), (S4, S2), (S4, S3)}
    assert severity.is_raised(before, after) is ((before, after) in raised)
