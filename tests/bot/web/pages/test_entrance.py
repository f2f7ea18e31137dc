"""The door: one token opens it. The marks: each is one viewer's, until it expires."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.doors import Door
from bot.web.pages.entrance import LASTS, Marks
from storage.viewers import ANYBODY, Viewer
from tests.bot.web.pages.visitor import TOKEN
from tests.cast import ADA, GRACE, NOW, TEAM

SECOND = timedelta(seconds=1)
ADAS = Viewer(TEAM, ADA)


def test_only_its_token_opens_it() -> None:
    door = Door(TOKEN)
    assert door.opens(TOKEN)
    for other in ("", TOKEN[:-1], f"{TOKEN} ", TOKEN.upper(), "\ud800", "é"):
        assert not door.opens(other)


def test_a_mark_does_not_hold_the_token() -> None:
    mark = Marks(TOKEN).give(ANYBODY, NOW)
    assert not any(TOKEN[at : at + 8] in mark for at in range(len(TOKEN) - 8))


@pytest.mark.parametrize("viewer", [ANYBODY, ADAS])
def test_a_mark_is_known_until_it_expires(viewer: Viewer) -> None:
    marks = Marks(TOKEN)
    mark = marks.give(viewer, NOW)
    assert marks.viewer(mark, NOW + LASTS - SECOND) == viewer
    assert marks.viewer(mark, NOW + LASTS) is None


def test_another_process_with_the_same_secrets_knows_the_mark() -> None:
    assert Marks(TOKEN, "two").viewer(Marks(TOKEN, "two").give(ADAS, NOW), NOW) == ADAS


@pytest.mark.parametrize("others", [(f"{TOKEN}-new",), (TOKEN, "two"), ("two", TOKEN), ()])
def test_with_other_secrets_the_marks_that_were_given_out_are_worth_nothing(
    others: tuple[str, ...],
) -> None:
    assert Marks(*others).viewer(Marks(TOKEN).give(ADAS, NOW), NOW) is None


@pytest.mark.parametrize("digit", ["9", "\u0669"])
def test_a_mark_cannot_be_made_to_last_longer(digit: str) -> None:
    until, _, rest = Marks(TOKEN).give(ADAS, NOW).partition(".")
    for forged in (f"{digit}{until[1:]}.{rest}", f"{until}0.{rest}", f"0{until}."):
        assert Marks(TOKEN).viewer(forged, NOW) is None


def test_nobody_becomes_somebody_else() -> None:
    until, team, _, signature = Marks(TOKEN).give(ADAS, NOW).split(".")
    for forged in (f"{until}.{team}.{GRACE}.{signature}", f"{until}..{team}{ADA}.{signature}"):
        assert Marks(TOKEN).viewer(forged, NOW) is None


def test_what_signs_something_else_is_no_mark() -> None:
    marks = Marks(TOKEN)
    said = f"{int((NOW + LASTS).timestamp())}.{TEAM}.{ADA}"
    for signature in (marks.signed(said), marks.form_key(said)):
        assert marks.viewer(f"{said}.{signature}", NOW) is None


@given(st.text())
def test_what_is_no_mark_is_not_known(mark: str) -> None:
    assert Marks(TOKEN).viewer(mark, NOW) is None
