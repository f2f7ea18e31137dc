"""The instant that a person means by a time of day, wherever they are."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import times

BERLIN, KOLKATA, NEW_YORK = "Europe/Berlin", "Asia/Kolkata", "America/New_York"
AUCKLAND, LORD_HOWE, BEIRUT = "Pacific/Auckland", "Australia/Lord_Howe", "Asia/Beirut"
ZONES = (None, BERLIN, KOLKATA, NEW_YORK, AUCKLAND, LORD_HOWE, BEIRUT)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone", "now", "meant"),
    [
        ("at 14:05", None, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 14:05", BERLIN, "2026-03-04T14:10", "2026-03-04T13:05"),
        ("at 14:05", KOLKATA, "2026-03-04T14:10", "2026-03-04T08:35"),
        ("at 9:05", NEW_YORK, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 14:05", "No/Such_Zone", "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 14:05:09", None, "2026-03-04T14:10", "2026-03-04T14:05:09"),
        # in UTC, whatever the person's zone
        ("at 14:05Z", BERLIN, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 14:05 UTC", NEW_YORK, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 14:05utc", KOLKATA, "2026-03-04T14:10", "2026-03-04T14:05"),
        # in twelve hours
        ("at 2:05 pm", None, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 2:05PM", None, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 2:05 p.m.", None, "2026-03-04T14:10", "2026-03-04T14:05"),
        ("at 12:05 am", None, "2026-03-04T14:10", "2026-03-04T00:05"),
        ("at 12:05 pm", None, "2026-03-04T14:10", "2026-03-04T12:05"),
        # across midnight
        ("at 23:55", None, "2026-03-04T00:10", "2026-03-03T23:55"),
        ("at 23:55", AUCKLAND, "2026-03-03T11:10", "2026-03-03T10:55"),
        ("at 00:05", None, "2026-03-04T00:10", "2026-03-04T00:05"),
        ("at 23:55", None, "2026-01-01T00:10", "2025-12-31T23:55"),
        # clocks differ by seconds: what is just ahead is not yesterday's
        ("at 14:06", None, "2026-03-04T14:05:30", "2026-03-04T14:06"),
        ("at 14:07", None, "2026-03-04T14:05:30", "2026-03-03T14:07"),
        # the clocks went forward: 02:00 to 03:00
        ("at 01:59", BERLIN, "2026-03-29T01:05", "2026-03-29T00:59"),
        ("at 03:01", BERLIN, "2026-03-29T01:05", "2026-03-29T01:01"),
        ("at 03:30", BERLIN, "2026-03-29T01:05", "2026-03-28T02:30"),
        # the clocks went back: 02:30 came at 00:30 and at 01:30
        ("at 02:30", BERLIN, "2026-10-25T00:40", "2026-10-25T00:30"),
        ("at 02:50", BERLIN, "2026-10-25T01:10", "2026-10-25T00:50"),
        ("at 02:30", BERLIN, "2026-10-25T01:40", "2026-10-25T01:30"),
        ("at 02:30", BERLIN, "2026-10-25T12:00", "2026-10-25T01:30"),
        ("at 02:30", BERLIN, "2026-10-26T00:10", "2026-10-25T01:30"),
        # by half an hour only, and at midnight
        ("at 01:45", LORD_HOWE, "2026-04-04T15:00", "2026-04-04T14:45"),
        ("at 23:30", BEIRUT, "2026-03-28T22:30", "2026-03-28T21:30"),
    ],
)
def test_the_latest_such_time_is_meant(text: str, zone: str | None, now: str, meant: str) -> None:
    instant, rest = times.leading(f"{text} rolled back", zone=zone, now=utc(now))
    assert instant == utc(meant)
    assert rest == "rolled back"


@pytest.mark.parametrize(
    "text",
    ["at 25:00 x", "at 24:00 x", "at 14:60 x", "at 14:05:60 x", "at 13:05 pm x", "at 0:05 am x"],
)
def test_a_time_that_no_day_has_is_refused(text: str) -> None:
    with pytest.raises(times.NoSuchTime, match="is not a time of day"):
        times.leading(text, zone=BERLIN, now=utc("2026-03-04T14:10"))


@pytest.mark.parametrize(
    ("text", "zone", "now"),
    [
        ("at 02:30", BERLIN, "2026-03-29T01:05"),
        ("at 02:30", BERLIN, "2026-03-29T22:30"),
        ("at 02:10", LORD_HOWE, "2026-10-03T16:00"),
        ("at 00:30", BEIRUT, "2026-03-28T22:30"),
    ],
)
def test_a_time_that_the_clocks_left_out_is_refused(text: str, zone: str, now: str) -> None:
    with pytest.raises(times.NoSuchTime, match="when the clocks went forward; for UTC write"):
        times.leading(f"{text} rolled back", zone=zone, now=utc(now))


@pytest.mark.parametrize(
    "text",
    [
        "rolled back at 14:05",
        "at last it works",
        "at 14 we rolled back",
        "at 14:5 x",
        "at 14:055 x",
        "at 14:05x",
        "at14:05 x",
        "14:05 x",
        "attempt 14:05",
        "",
    ],
)
def test_words_without_a_time_are_all_text(text: str) -> None:
    now = utc("2026-03-04T14:10")
    assert times.leading(f"  {text} ", zone=BERLIN, now=now) == (None, text)


@pytest.mark.parametrize("zone", [None, "Asia/Tokyo", NEW_YORK])
@pytest.mark.parametrize("day", ["0001-01-01", "0026-03-04", "1999-12-31", "9999-12-31"])
def test_a_day_that_nobody_means_is_refused(day: str, zone: str | None) -> None:
    with pytest.raises(times.NoSuchTime, match="look at the year"):
        times.stated(f"{day} 23:59 x", zone=zone, now=utc("2026-03-04T14:10"))


@pytest.mark.parametrize("after", [" ", ", ", ": ", "\n", "  "])
def test_what_stands_between_time_and_text_belongs_to_neither(after: str) -> None:
    now = utc("2026-03-04T14:10")
    found = times.leading(f"AT 14:05{after}rolled back", zone=None, now=now)
    assert found == (utc("2026-03-04T14:05"), "rolled back")


def test_a_time_alone_leaves_no_text() -> None:
    found = times.leading("at 14:05", zone=None, now=utc("2026-03-04T14:10"))
    assert found == (utc("2026-03-04T14:05"), "")


@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.times(),
    st.sampled_from(ZONES),
)
def test_a_time_is_within_the_last_day_and_shows_on_the_wall(
    now: datetime, shown: time, zone: str | None
) -> None:
    try:
        instant, _ = times.leading(f"at {shown:%H:%M} x", zone=zone, now=now)
    except times.NoSuchTime:
        return
    assert instant is not None
    assert timedelta(hours=-25) <= instant - now <= timedelta(minutes=1)
    assert f"{instant.astimezone(ZoneInfo(zone or 'UTC')):%H:%M}" == f"{shown:%H:%M}"


@pytest.mark.parametrize(
    "zone", ["", None, "Mars/Olympus", "../etc/passwd", "America", "UTC\x00", "x" * 300]
)
def test_a_zone_that_nobody_knows_is_utc(zone: str | None) -> None:
    assert times.named(zone) == ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("ts", "instant"),
    [
        ("1772633100.000000", "2026-03-04T14:05"),
        ("1772633100.123456", "2026-03-04T14:05:00.123456"),
        ("1772633100.000019", "2026-03-04T14:05:00.000019"),
        ("1772633100", "2026-03-04T14:05"),
        ("1772633100.5", "2026-03-04T14:05:00.500000"),
    ],
)
def test_a_messages_ts_is_its_instant_to_the_microsecond(ts: str, instant: str) -> None:
    assert times.of_message(ts) == utc(instant)


@pytest.mark.parametrize(
    ("text", "zone", "instant"),
    [
        ("13:40 x", None, "2026-03-04T13:40:00+00:00"),
        ("at 13:40 x", None, "2026-03-04T13:40:00+00:00"),
        ("22:40 x", "Asia/Tokyo", "2026-03-04T13:40:00+00:00"),
        ("13:40Z x", "Asia/Tokyo", "2026-03-04T13:40:00+00:00"),
        ("2026-03-01 13:40 x", None, "2026-03-01T13:40:00+00:00"),
        ("at 2026-03-01 1:40 pm x", "Europe/Berlin", "2026-03-01T12:40:00+00:00"),
        ("2026-03-01T13:40Z x", "Europe/Berlin", "2026-03-01T13:40:00+00:00"),
        ("2025-10-26 02:30 x", "Europe/Berlin", "2025-10-26T01:30:00+00:00"),
    ],
)
def test_a_time_may_have_its_day_before_it(text: str, zone: str | None, instant: str) -> None:
    now = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
    found, rest = times.stated(text, zone=zone, now=now)
    assert found == datetime.fromisoformat(instant)
    assert rest == "x"


@pytest.mark.parametrize("text", ["", "soon", "at", "2026-03-01", "2026-03-01 soon", "13.40 x"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert times.stated(text, zone=None, now=datetime(2026, 3, 4, tzinfo=UTC))[0] is None


@pytest.mark.parametrize(
    ("text", "zone", "why"),
    [
        ("2026-02-30 14:05 x", None, "2026-02-30 is not a day"),
        ("2026-03-01 24:05 x", None, "24:05 is not a time of day"),
        ("2025-03-30 02:30 x", "Europe/Berlin", "did not come"),
    ],
)
def test_a_day_or_time_that_never_was_is_refused(text: str, zone: str | None, why: str) -> None:
    with pytest.raises(times.NoSuchTime, match=why):
        times.stated(text, zone=zone, now=datetime(2026, 3, 4, tzinfo=UTC))


@pytest.mark.parametrize(
    "text", ["at 14:05 it broke", "14:05 it broke", "2026-03-04 14:05 it broke"]
)
def test_a_time_without_a_zone_is_a_guess_where_nobody_knows_the_persons(text: str) -> None:
    assert times.guessed(text, zone=None)
    assert not times.guessed(text, zone=BERLIN)


@pytest.mark.parametrize("text", ["at 14:05Z it broke", "2026-03-04 14:05 UTC x", "it broke"])
def test_a_zone_that_was_said_is_no_guess(text: str) -> None:
    assert not times.guessed(text, zone=None)
