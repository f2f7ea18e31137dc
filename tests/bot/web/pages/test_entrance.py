"""The door: one token opens it, and the marks that it gave out, until they expire."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.pages.entrance import LASTS, Door
from tests.bot.web.pages.visitor import TOKEN
from tests.cast import NOW

SECOND = timedelta(seconds=1)


def test_only_its_token_opens_it() -> None:
    door = Door(TOKEN)
    assert door.opens(TOKEN)
    for other in ("", TOKEN[:-1], f"{TOKEN} ", TOKEN.upper(), "\ud800", "é"):
        assert not door.opens(other)


def test_a_mark_does_not_hold_the_token() -> None:
    mark = Door(TOKEN).mark(NOW)
    assert not any(TOKEN[at : at + 8] in mark for at in range(len(TOKEN) - 8))


def test_a_mark_is_known_until_it_expires() -> None:
    door = Door(TOKEN)
    mark = door.mark(NOW)
    assert door.knows(mark, NOW + LASTS - SECOND)
    assert not door.knows(mark, NOW + LASTS)


def test_another_process_with_the_same_token_knows_the_mark() -> None:
    assert Door(TOKEN).knows(Door(TOKEN).mark(NOW), NOW)


def test_with_another_token_the_marks_that_were_given_out_are_worth_nothing() -> None:
    assert not Door(f"{TOKEN}-new").knows(Door(TOKEN).mark(NOW), NOW)


@pytest.mark.parametrize("digit", ["9", "\u0669"])
def test_a_mark_cannot_be_made_to_last_longer(digit: str) -> None:
    until, _, signature = Door(TOKEN).mark(NOW).partition(".")
    for forged in (f"{digit}{until[1:]}.{signature}", f"{until}0.{signature}", f"0{until}."):
        assert not Door(TOKEN).knows(forged, NOW)


@given(st.text())
def test_what_is_no_mark_is_not_known(mark: str) -> None:
    assert not Door(TOKEN).knows(mark, NOW)
