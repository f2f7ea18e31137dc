"""Charts, drawn by hand: a plane of 400 by 230, the plot from 52 to 392 and from 12 to 200."""

import pytest

from bot.views import scales
from bot.web.pages.figures import beside, charts, columns
from bot.web.pages.figures.beside import Row
from bot.web.pages.figures.charts import Box, Caption, Chart, Dot, Mark
from bot.web.pages.figures.columns import Series
from commands.rules.measures import Share, Spread

HERE = Caption("here", "A chart", "About it.")
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0


def stacked(*series: Series) -> Chart:
    return columns.stacked(HERE, ["2 Mar", "9 Mar"], series, "incident")


def test_counts_stand_on_each_other() -> None:
    """Two columns of 170; the bars are 40 wide. Of at most 4 a count of 1 is 188 / 4 = 47 high."""
    one = stacked(Series("SEV1", "sev1", [1, 0]), Series("SEV2", "sev2", [3, 2]))
    assert [(mark.at, mark.label) for mark in one.y_marks] == [
        (200.0, "0"),
        (153.0, "1"),
        (106.0, "2"),
        (59.0, "3"),
        (12.0, "4"),
    ]
    assert one.boxes == [
        Box(117.0, 153.0, 40.0, 47.0, "sev1"),
        Box(117.0, 12.0, 40.0, 141.0, "sev2"),
        Box(287.0, 106.0, 40.0, 94.0, "sev2"),
    ]
    assert one.x_marks == [Mark(137.0, "2 Mar"), Mark(307.0, "9 Mar")]


def test_one_can_point_at_each_column_and_read_what_it_says() -> None:
    first, second = stacked(Series("SEV1", "sev1", [1, 0]), Series("SEV2", "sev2", [3, 0])).spots
    assert first.area == Box(52.0, 12.0, 170.0, 188.0, "spot")
    assert first.said == "2 Mar; 4 incidents; SEV1: 1; SEV2: 3"
    assert [line for _, _, line in first.tip.lines] == first.said.split("; ")
    assert second.said == "9 Mar; No incident"


def test_the_table_says_the_same_as_the_chart() -> None:
    one = stacked(Series("SEV1", "sev1", [1, 0]), Series("SEV2", "sev2", [3, 2]))
    assert one.table.head == ["", "SEV1", "SEV2", "All"]
    assert one.table.rows == [["2 Mar", "1", "3", "4"], ["9 Mar", "0", "2", "2"]]


def test_where_nothing_happened_there_is_no_chart() -> None:
    assert stacked(Series("SEV1", "sev1", [0, 0])).is_empty
    assert columns.spreads(HERE, ["2 Mar"], [None]).is_empty
    assert columns.shares(HERE, ["2 Mar"], {"Kept": [Share(0, 0)]}).is_empty
    assert beside.spreads(HERE, []).is_empty


def test_times_have_their_middle_and_what_nine_in_ten_stay_within() -> None:
    """Three columns, their middles at 108.7, 222 and 335.3; 20 minutes at the top."""
    found = [Spread(5 * MINUTE, 10 * MINUTE, 7), None, Spread(10 * MINUTE, 20 * MINUTE, 2)]
    one = columns.spreads(HERE, ["a", "b", "c"], found)
    assert [mark.label for mark in one.y_marks] == ["0", "5m", "10m", "15m", "20m"]
    assert [path.course for path in one.paths] == [
        "M108.7 153.0L335.3 106.0",
        "M108.7 106.0L335.3 12.0",
    ]
    (band,) = one.areas
    assert band.course == "M108.7 153.0L335.3 106.0L335.3 12.0L108.7 106.0Z"
    assert [spot.said for spot in one.spots] == [
        "a; Median 5m; Nine in ten within 10m; From 7 incidents",
        "c; Median 10m; Nine in ten within 20m; From 2 incidents (fewer than five)",
    ]
    assert one.table.rows[1] == ["b", "", "", "0"]


def test_shares_go_from_none_to_all_and_leave_out_what_was_not_counted() -> None:
    found = {"Kept": [Share(1, 2), Share(0, 0)], "Commanded": [Share(1, 1), Share(0, 4)]}
    one = columns.shares(HERE, ["a", "b"], found)
    assert one.dots == [Dot(137, 106, "first"), Dot(137, 12, "second"), Dot(307, 200, "second")]
    assert one.spots[0].said == "a; Kept: 50%, 1 of 2; Commanded: 100%, 1 of 1"
    assert one.spots[1].said == "b; Kept: none; Commanded: 0%, 0 of 4"


def test_rows_stand_beside_each_other() -> None:
    """From 112 to 382 there are 270 for two hours, in steps of half an hour."""
    rows = [("SEV1", Spread(HOUR, 2 * HOUR, 5)), ("SEV2", Spread(HOUR / 2, HOUR, 5))]
    one = beside.spreads(HERE, rows)
    assert [mark.label for mark in one.x_marks] == ["0", "30m", "60m", "90m", "120m"]
    assert one.boxes == [Box(112, 17, 135, 16, "bar"), Box(112, 51, 67.5, 16, "bar")]
    assert [path.course for path in one.paths] == [
        "M247.0 25.0L382.0 25.0",
        "M179.5 59.0L247.0 59.0",
    ]


def test_parts_of_a_row_stand_in_a_line() -> None:
    row = Row("Grace", [("within", HOUR), ("out", 3 * HOUR)], ["Grace", "4h"], ["4h"])
    one = beside.wholes(HERE, [row], [("In", "within")], ["", "Hours"])
    assert [(box.x, box.width, box.tone) for box in one.boxes] == [
        (112.0, 67.5, "within"),
        (179.5, 202.5, "out"),
    ]
    assert one.table.rows == [["Grace", "4h"]]


@pytest.mark.parametrize("at", [0.0, 52.0, 200.0, 392.0, 400.0])
@pytest.mark.parametrize("above", [0.0, 12.0, 100.0, 200.0])
def test_a_tip_never_leaves_the_plane(at: float, above: float) -> None:
    frame = charts.tip(["x" * 90, "王" * 90, "short"], at, above).frame
    assert frame.x >= 2
    assert frame.x + frame.width <= charts.WIDTH - 2
    assert frame.y >= 2
    assert frame.y + frame.height <= charts.HEIGHT


@pytest.mark.parametrize(
    ("most", "lines"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (5, [0, 1, 2, 3, 4, 5]),
        (7, [0, 2, 4, 6, 8]),
        (23, [0, 5, 10, 15, 20, 25]),
        (4100, [0, 1000, 2000, 3000, 4000, 5000]),
    ],
)
def test_counts_have_round_lines(most: int, lines: list[int]) -> None:
    assert scales.counts(most) == lines


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (0.0, ["0", "1m"]),
        (3 * MINUTE, ["0", "1m", "2m", "3m"]),
        (50 * MINUTE, ["0", "10m", "20m", "30m", "40m", "50m"]),
        (7 * HOUR, ["0", "2h", "4h", "6h", "8h"]),
        (40 * HOUR, ["0", "12h", "24h", "36h", "48h"]),
        (8 * DAY, ["0", "2d", "4d", "6d", "8d"]),
        (2000 * DAY, ["0", "500d", "1000d", "1500d", "2000d"]),
    ],
)
def test_times_have_round_lines_all_in_one_unit(most: float, said: list[str]) -> None:
    lines = scales.times(most)
    assert [scales.short(lines)(value) for value in lines] == said


def test_of_many_labels_as_many_are_shown_as_can_be_read() -> None:
    shown = [mark.label for mark in charts.labels([str(number) for number in range(14)])]
    assert shown == ["1", "3", "5", "7", "9", "11", "13"]
