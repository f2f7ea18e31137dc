"""Durations: what people write, and that what is said can be read again."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import durations

SECOND = timedelta(seconds=1)
WRITTEN = [
    ("90s", 90 * SECOND),
    ("15m", 900 * SECOND),
    ("1h30m", 5400 * SECOND),
    ("1h 30m", 5400 * SECOND),
    ("PT15M", 900 * SECOND),
    ("pt1h30m", 5400 * SECOND),
    ("P1DT1S", 86401 * SECOND),
    ("2 hours 5 minutes", 7500 * SECOND),
    ("1 Day", 86400 * SECOND),
    ("30d", durations.LONGEST),
    ("OFF", None),
    (" off ", None),
]


@pytest.mark.parametrize(("words", "length"), WRITTEN)
def test_people_write_durations_in_many_ways(words: str, length: timedelta | None) -> None:
    assert durations.parse(words) == length


@pytest.mark.parametrize(
    "words",
    [
        "9" * 5000 + "s",
        "",
        "15",
        "m",
        "15 fortnights",
        "-5m",
        "1.5h",
        "P",
        "PT",
        "5m5m",
        "30m1h",
        "1e3s",
    ],
)
def test_what_is_no_duration_is_refused_with_what_to_write(words: str) -> None:
    with pytest.raises(ValueError, match="is not a duration: write 90s, 15m, 1h30m or PT15M"):
        durations.parse(words)


@pytest.mark.parametrize("words", ["0s", "0m", "31d", "721h", "2592001s"])
def test_a_duration_is_between_one_second_and_thirty_days(words: str) -> None:
    with pytest.raises(ValueError, match="must be between one second and 30 days"):
        durations.parse(words)


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (None, "off"),
        (timedelta(), "0s"),
        (-SECOND, "0s"),
        (90 * SECOND, "1m30s"),
        (3600 * SECOND, "1h"),
        (90000 * SECOND, "1d1h"),
    ],
)
def test_a_duration_is_said_in_the_fewest_words(length: timedelta | None, words: str) -> None:
    assert durations.spoken(length) == words


@given(st.integers(min_value=1, max_value=int(durations.LONGEST.total_seconds())))
def test_what_is_said_can_be_read_again(seconds: int) -> None:
    length = timedelta(seconds=seconds)
    assert durations.parse(durations.spoken(length)) == length


@given(st.text(max_size=60))
def test_whatever_is_written_gives_a_duration_or_a_sentence(words: str) -> None:
    try:
        length = durations.parse(words)
    except ValueError as refusal:
        assert "is not a duration" in str(refusal) or "must be between" in str(refusal)  # noqa: PT017
    else:
        assert length is None or SECOND <= length <= durations.LONGEST


@pytest.mark.parametrize(
    ("seconds", "read"),
    [(0, "0s"), (59.9, "59s"), (60, "1m"), (119.9, "1m"), (3599, "59m"), (90000, "1d1h")],
)
def test_a_length_is_read_in_full_minutes(seconds: float, read: str) -> None:
    assert durations.spoken(durations.whole(timedelta(seconds=seconds))) == read
