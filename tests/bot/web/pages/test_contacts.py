"""Whom to call: what the operator wrote, and what a telephone makes of it."""

import pytest

from bot.web.pages.contacts import Contact, read


def test_a_key_is_a_line_or_a_person() -> None:
    found = read({"database_on_call": "a", "u024be7lh": "b", "Network desk": "c", "upstream": "d"})
    assert [(one.label, one.said) for one in found.lines] == [
        ("Database on call", "a"),
        ("Network desk", "c"),
        ("Upstream", "d"),
    ]
    assert {user: one.said for user, one in found.people.items()} == {"U024BE7LH": "b"}


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("+44 20 7946 0001 (Linus until Friday)", "+442079460001"),
        ("+49 (0)30 901820", "+4930901820"),
        ("(212) 555-0142", "2125550142"),
        ("212-555-0142 ext 4", "2125550142"),
        ("ask at the desk, room 4", None),
        ("0123", None),
        ("https://example.com", None),
        ("Linus: +44 20 7946 0001", "+442079460001"),
    ],
)
def test_a_number_can_be_dialled(said: str, number: str | None) -> None:
    assert Contact(said).number == number
