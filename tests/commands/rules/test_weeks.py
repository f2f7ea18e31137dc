"""Which week a digest covers, and in how many messages it is told."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules import weeks
from commands.rules.weeks import Page, Week

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def mondays(instant: datetime) -> datetime:
    """Meet on Mondays at ten, an hour earlier from April on, as where clocks go forward."""
    found = MONDAY
    while _moved(found) <= instant:
        found += 7 * DAY
    return _moved(found)


def _moved(monday: datetime) -> datetime:
    return monday - HOUR if monday.month >= 4 else monday


@pytest.mark.parametrize(
    ("due", "now", "since", "until", "count"),
    [
        # In time, and some hours late.
        ((3, 9, 10), (3, 9, 10), (3, 2, 10), (3, 9, 10), 1),
        ((3, 9, 10), (3, 10, 8), (3, 2, 10), (3, 9, 10), 1),
        # One meeting was missed, and several.
        ((3, 9, 10), (3, 16, 10), (3, 2, 10), (3, 16, 10), 2),
        ((3, 9, 10), (4, 1, 0), (3, 2, 10), (3, 30, 10), 4),
        # The clocks were changed between two meetings: the week is an hour shorter.
        ((4, 6, 9), (4, 6, 9), (3, 30, 10), (4, 6, 9), 1),
        # By other settings it was due on a Thursday.
        ((3, 12, 10), (3, 12, 11), (3, 5, 10), (3, 12, 10), 1),
    ],
)
def test_a_digest_covers_the_weeks_up_to_the_last_meeting(
    due: tuple[int, int, int],
    now: tuple[int, int, int],
    since: tuple[int, int, int],
    until: tuple[int, int, int],
    count: int,
) -> None:
    week = weeks.covered(_at(due), _at(now), mondays)
    assert (week.since, week.until, week.count) == (_at(since), _at(until), count)


def _at(when: tuple[int, int, int]) -> datetime:
    month, day, hour = when
    return datetime(2026, month, day, hour, tzinfo=UTC)


def test_weeks_follow_one_another_without_a_gap() -> None:
    due, until = mondays(MONDAY), MONDAY
    for _ in range(52):
        week = weeks.covered(due, due, mondays)
        assert week.since == until
        due, until = mondays(due), week.until


WEEK = Week(MONDAY, MONDAY + 7 * DAY)


@pytest.mark.parametrize(
    ("of_week", "earlier", "named", "more"),
    [
        (0, 0, [0], 0),
        (3, 2, [5], 0),
        (8, 0, [8], 0),
        (8, 1, [8, 1, 0], 0),
        (20, 0, [8, 10, 2, 0], 0),
        (2, 20, [8, 10, 4, 0], 0),
        (40, 20, [8, 10, 10, 10, 10, 0], 12),
    ],
)
def test_what_does_not_fit_in_goes_on_in_more_messages(
    of_week: int, earlier: int, named: list[int], more: int
) -> None:
    ids, before = range(of_week), range(100, 100 + earlier)
    pages = list(weeks.pages(WEEK, ids, before, late=True))
    assert [len(page.ids) for page in pages] == named
    assert [page.leads for page in pages] == [True] + [False] * (len(pages) - 1)
    assert [page.rests for page in pages] == [False] * (len(pages) - 1) + [True]
    assert [one for page in pages for one in page.ids] == [*ids, *before][: sum(named)]
    assert sum(page.more for page in pages) == more
    assert [page.late for page in pages if page.late] == [True]
    assert list(pages[-1].named) == [one for page in pages for one in page.ids]
    assert all(page.named == page.ids for page in pages[:-1])


def test_one_message_names_as_many_as_fit_in() -> None:
    page = weeks.alone(WEEK, range(6), range(100, 105))
    assert (list(page.week), list(page.earlier), page.more) == ([*range(6)], [100, 101], 3)
    assert page.leads
    assert page.rests


def test_a_page_is_kept_and_read() -> None:
    (page,) = weeks.pages(WEEK, [1, 2], [3], late=False)
    assert Page.read({**page.kept(), "channel": "C0BOARD"}) == page
    assert page.span == WEEK
    older = {name: value for name, value in page.kept().items() if name != "elsewhere"}
    assert Page.read(older).ids == page.ids
