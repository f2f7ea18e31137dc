"""Charts painted as a picture, in a process that knows no secret and is never waited for long."""

import struct
from pathlib import Path

import pytest

from bot import pictures
from bot.pictures import Easel, NotPainted
from bot.views import pictured
from tests.bot.views.figured import report

needs_matplotlib = pytest.mark.skipif(
    not pictures.can_paint(), reason="`sitrep[pictures]` is not there"
)


def script(folder: Path, source: str) -> Path:
    path = folder / "painter.py"
    path.write_text(source, encoding="utf-8")
    return path


@needs_matplotlib
@pytest.mark.parametrize(("weeks", "height"), [(14, 1080), (3, 540)])
async def test_a_picture_has_a_chart_above_the_other(weeks: int, height: int) -> None:
    """Of three weeks one alone had incidents, and one point is no line."""
    picture = pictured.draw(report(weeks=weeks))
    assert picture is not None
    image = await Easel().paint(picture.charts)
    assert image.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", image[16:24]) == (1200, height)


@needs_matplotlib
async def test_what_cannot_be_painted_says_why() -> None:
    with pytest.raises(NotPainted, match="KeyError: 'labels'"):
        await Easel().paint({"times": {"median": [1.0], "p90": [1.0], "ticks": [[0, "0"]]}})


async def test_the_painter_is_given_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-hush")
    monkeypatch.setenv("DATABASE_URL", "postgresql://hush")
    painter = script(tmp_path, "import os; print(sorted(os.environ), os.environ)")
    said = await Easel(painter=painter).paint({})
    assert b"MPLBACKEND" in said
    assert b"hush" not in said


async def test_nobody_waits_for_long(tmp_path: Path) -> None:
    painter = script(tmp_path, "import threading; threading.Event().wait()")
    with pytest.raises(NotPainted, match="it took too long"):
        await Easel(patience=0.2, painter=painter).paint({})


async def test_one_that_dies_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(NotPainted, match="gone"):
        await Easel(painter=script(tmp_path, "raise SystemExit('gone')")).paint({})
    with pytest.raises(NotPainted):
        await Easel(painter=script(tmp_path, "")).paint({})


@needs_matplotlib
async def test_after_two_failures_none_is_promised_any_more(tmp_path: Path) -> None:
    easel = Easel(painter=script(tmp_path, "raise SystemExit('gone')"))
    for fit in (True, True, False):
        assert easel.is_fit == fit
        with pytest.raises(NotPainted):
            await easel.paint({})
    script(tmp_path, "print('a picture')")
    assert await easel.paint({})
    assert easel.is_fit


def test_what_is_to_be_seen_is_said_in_words_that_slack_takes() -> None:
    picture = pictured.draw(report(weeks=14))
    assert picture is not None
    assert picture.alternative.startswith("Time to restore, by week, in minutes. Median: 12 Jan 10")
    assert len(picture.alternative) <= pictured.MOST_ALTERNATIVE
    assert picture.title == "Incidents of Checkout in the last 90 days"
    assert pictured.draw(report(count=0, weeks=0)) is None
