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


@pytest.mark.parametrize(
    ("felt", "chosen", "proposed"),
    [
        (None, None, None),
        (None, S1, None),
        (severity.Felt(S3), None, S3),
        (severity.Felt(S3), S1, S3),
        (severity.Felt(S3), S3, S3),
        (severity.Felt(), None, S2),
        (severity.Felt(), S4, S2),
        (severity.Felt(), S3, S2),
        (severity.Felt(), S2, None),
        (severity.Felt(), S1, None),
    ],
)
def test_what_customers_feel_proposes_a_severity(
    felt: severity.Felt | None, chosen: Severity | None, proposed: Severity | None
) -> None:
    assert severity.proposed(felt, chosen, usual=S2) is proposed


def test_every_definition_fits_beside_its_radio_button() -> None:
    assert set(severity.DEFINITIONS) == set(Severity)
    assert all(len(said) <= severity.LONGEST_DEFINITION for said in severity.DEFINITIONS.values())
