"""Whose word counts: a person's correction, or what Slack tells after it."""

import itertools
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import corrections
from commands.rules.times import SKEW
from storage.models import Kind
from tests.cast import NOW

SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Version:
    """One state of an entry, and until when it was so."""

    text: str | None
    kind: Kind = Kind.EVENT
    reason: str | None = None
    replaced_at: datetime = NOW
    at: datetime = NOW


def texts_corrected(*versions: Version) -> datetime | None:
    *before, now = versions
    return corrections.corrected_at(before, now, lambda said: said.text)


def test_what_nobody_has_corrected_follows_its_message() -> None:
    assert texts_corrected(Version("a")) is None
    assert texts_corrected(Version("a"), Version("b"), Version("c")) is None


def test_a_correction_of_something_else_holds_no_words() -> None:
    retimed = Version("a", Kind.EVENT, "it was a decision")
    assert texts_corrected(retimed, Version("a", Kind.DECISION)) is None
    kinds = corrections.corrected_at([retimed], Version("a", Kind.DECISION), lambda said: said.kind)
    assert kinds == NOW


def test_the_latest_correction_counts() -> None:
    later = NOW + SECOND
    found = texts_corrected(
        Version("a", reason="typo"), Version("b", reason="again", replaced_at=later), Version("c")
    )
    assert found == later


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from([None, "why"])), min_size=1, max_size=8
    )
)
def test_words_are_held_exactly_when_somebody_changed_them_by_hand(
    steps: list[tuple[str, str | None]],
) -> None:
    versions = [
        Version(text, reason=reason, replaced_at=NOW + number * SECOND)
        for number, (text, reason) in enumerate(steps)
    ]
    changed = [
        before.replaced_at
        for before, after in itertools.pairwise(versions)
        if before.reason and before.text != after.text
    ]
    assert texts_corrected(*versions) == (changed[-1] if changed else None)


def test_taking_a_tag_back_is_no_withdrawal_by_hand() -> None:
    kept = [Version("a", reason="not ours")]
    assert corrections.withdrawn_by_hand(kept, NOW)
    assert not corrections.withdrawn_by_hand(kept, NOW + SECOND)
    assert not corrections.withdrawn_by_hand([Version("a")], NOW)
    assert not corrections.withdrawn_by_hand(kept, None)


@pytest.mark.parametrize(
    ("heard", "reacted", "counts"),
    [
        (SECOND, SECOND, True),
        (-SECOND, -SECOND, False),
        (timedelta(0), SECOND, False),
        (SECOND, -SKEW / 2, True),  # Slack's clock is behind ours
        (SECOND, -2 * SKEW, False),  # it was long on its way
    ],
)
def test_a_tag_after_a_correction_is_the_newer_word(
    heard: timedelta, reacted: timedelta, *, counts: bool
) -> None:
    event_ts = f"{(NOW + reacted).timestamp():.6f}"
    assert corrections.is_after(NOW + heard, event_ts, NOW) is counts
