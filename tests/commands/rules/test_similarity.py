"""Which titles may well mean the same outage."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from commands.rules.similarity import alike

SAME = [
    ("Checkout returns 500s", "checkout is returning 500 errors"),
    ("Checkout returns 500s", "500s on checkout"),
    ("Search is slow", "search slow"),
    ("Payments are failing for EU customers", "EU payments failing"),
    ("Login broken", "logins broken"),
    ("Database primary is down", "primary database down!!"),
    ("Kunden können nicht bezahlen", "kunden koennen nicht bezahlen"),
]
OTHERS = [
    ("Checkout returns 500s", "Search is slow"),
    ("Payments are failing for EU customers", "EU region: backups are late"),
    ("Database primary is down", "Database backups are late"),
    ("Mails are late", "Mobile app crashes"),
    ("errors", "Search is slow"),
    ("", "Search is slow"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_outage(one: str, other: str) -> None:
    assert not alike(one, other)
    assert not alike(other, one)


@given(some.text(min_size=1, max_size=300))
def test_a_title_is_like_itself(title: str) -> None:
    assert alike(title, title)
