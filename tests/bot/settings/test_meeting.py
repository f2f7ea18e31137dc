"""When the review board meets: what is understood, and what is refused with a sentence."""

from pathlib import Path

import pytest

from bot.settings import load
from commands.rules.weeks import Meeting
from tests.bot.settings.reading import ENOUGH, faults


def test_without_settings_there_is_no_board(tmp_path: Path) -> None:
    policy = load(ENOUGH, tmp_path).policy()
    assert policy.review_channel is None
    assert policy.meeting == Meeting("mon", 10, "UTC")


@pytest.mark.parametrize(
    ("day", "hour", "zone", "meeting"),
    [
        ("mon", "10", "UTC", Meeting("mon", 10, "UTC")),
        ("Tuesday", "0", "Europe/Berlin", Meeting("tue", 0, "Europe/Berlin")),
        ("WED.", "23", "America/New_York", Meeting("wed", 23, "America/New_York")),
        ("thurs", "09:00", "Asia/Kolkata", Meeting("thu", 9, "Asia/Kolkata")),
    ],
)
def test_day_hour_and_zone_are_read(
    day: str, hour: str, zone: str, meeting: Meeting, tmp_path: Path
) -> None:
    said = {"SITREP_REVIEW_DAY": day, "SITREP_REVIEW_HOUR": hour, "SITREP_REVIEW_ZONE": zone}
    policy = load({**ENOUGH, "SITREP_REVIEW_CHANNEL": "C0BOARD", **said}, tmp_path).policy()
    assert (policy.review_channel, policy.meeting) == ("C0BOARD", meeting)


def test_they_may_stand_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(
        'review_channel = "C0BOARD"\nreview_day = "fri"\nreview_hour = 15\n'
    )
    policy = load(ENOUGH, tmp_path).policy()
    assert (policy.review_channel, policy.meeting) == ("C0BOARD", Meeting("fri", 15, "UTC"))


DAY, HOUR = "it must be a day of the week: mon, tue", "it must be an hour of the day, from 0 to 23"
ZONE = "there is no such time zone: write its name with area and city, such as Europe/Berlin"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("CHANNEL", "#board", "it must be a channel's id"),
        *[("DAY", value, DAY) for value in ("mo", "t", "1", "mon tue", "dimanche")],
        *[("HOUR", value, HOUR) for value in ("24", "-1", "10:30", "ten", "1e1", "010")],
        *[("ZONE", value, ZONE) for value in ("Berlin", "Europe", "../etc/passwd", "x\0")],
    ],
)
def test_what_means_nothing_is_refused(
    name: str, value: str, sentence: str, tmp_path: Path
) -> None:
    variable = f"SITREP_REVIEW_{name}"
    (told,) = faults({**ENOUGH, variable: value}, tmp_path)
    assert told.startswith(f"{variable}: {sentence}")
