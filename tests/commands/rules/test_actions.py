"""Action items on Wednesday, 4 March 2026, 14:05 UTC: one line, the due day, when one is asked."""

from datetime import UTC, date, datetime, timedelta

import pytest

from commands.rules import actions, dates
from commands.rules.actions import Ask, Wish
from storage.models import ActionKind, Priority

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 6, 18, tzinfo=UTC)
HIGH, LOW = Priority.HIGH, Priority.LOW
PREVENT, DETECT, PROCESS = ActionKind.PREVENT, ActionKind.DETECT, ActionKind.PROCESS
DAY = timedelta(days=1)
WHO = "<@U0GRACE|grace>"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Add an alert", Wish("Add an alert")),
        ("<@U0GRACE> Add an alert", Wish("Add an alert", "U0GRACE")),
        ("by friday Add an alert", Wish("Add an alert", None, FRIDAY)),
        (f"{WHO} by friday high prevent Add it", Wish("Add it", "U0GRACE", FRIDAY, HIGH, PREVENT)),
        (f"detect LOW by friday {WHO} Add it", Wish("Add it", "U0GRACE", FRIDAY, LOW, DETECT)),
        ("high: add an alert", Wish("add an alert", None, None, HIGH)),
        ("high prevent: add a lock", Wish("add a lock", None, None, HIGH, PREVENT)),
        # Part of the sentence: it counts, and no word is lost.
        ("prevent all deploys", Wish("prevent all deploys", None, None, None, PREVENT)),
        ("high latency has to page", Wish("high latency has to page", None, None, HIGH)),
        ("process the backlog by friday", Wish("process the backlog", None, FRIDAY, None, PROCESS)),
        ("Add an alert by friday", Wish("Add an alert", None, FRIDAY)),
        ("Add an alert, by friday.", Wish("Add an alert", None, FRIDAY)),
        ("by friday See what broke by monday", Wish("See what broke by monday", None, FRIDAY)),
        ("Say what was there by march 3 too", Wish("Say what was there by march 3 too")),
        ("Say what broke by 2025-03-03", Wish("Say what broke by 2025-03-03")),
        ("Stand by", Wish("Stand by")),
        ("<@U0GRACE> by friday", Wish("", "U0GRACE", FRIDAY)),
        ("", Wish()),
    ],
)
def test_one_line_says_it_all(line: str, meant: Wish) -> None:
    assert actions.parse(line, zone=None, now=NOW) == meant


@pytest.mark.parametrize("line", ["by 31 feb Add it", "by 2025-01-01 Add it", "high by 40 march x"])
def test_a_day_that_does_not_come_is_refused(line: str) -> None:
    with pytest.raises(dates.NoSuchDay):
        actions.parse(line, zone=None, now=NOW)


@pytest.mark.parametrize(
    ("days", "zone", "due"),
    [
        (15, None, datetime(2026, 3, 19, 18, tzinfo=UTC)),
        (15, "Asia/Tokyo", datetime(2026, 3, 19, 9, tzinfo=UTC)),
        # The clocks go forward on 8 March there.
        (15, "America/Los_Angeles", datetime(2026, 3, 20, 1, tzinfo=UTC)),
        (1, "Pacific/Kiritimati", datetime(2026, 3, 6, 4, tzinfo=UTC)),
    ],
)
def test_it_is_due_in_the_evening_where_its_owner_lives(
    days: int, zone: str | None, due: datetime
) -> None:
    assert actions.due(NOW, days * DAY, zone) == due


def test_a_day_is_the_same_day_for_who_chose_it() -> None:
    for zone in (None, "Asia/Tokyo", "America/Los_Angeles"):
        assert actions.day_of(actions.on(date(2026, 3, 19), zone), zone) == date(2026, 3, 19)


def morning(day: int, hour: int = 9, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "asked", "following"),
    [
        (NOW, None, morning(17)),
        (morning(17) - timedelta(seconds=1), None, morning(17)),
        (morning(17), (Ask.SOON, 0), morning(19)),
        (morning(18), (Ask.SOON, 0), morning(19)),
        (morning(19), (Ask.DUE, 0), morning(26)),
        (morning(19, 18), (Ask.DUE, 0), morning(26)),
        (morning(20), (Ask.OVERDUE, 0), morning(26)),
        (morning(26), (Ask.OVERDUE, 1), morning(2, month=4)),
        (morning(2, month=4), (Ask.OVERDUE, 2), morning(9, month=4)),
        # After a standstill of a month it is asked once, and goes on from there.
        (morning(20, 12, 4), (Ask.OVERDUE, 4), morning(23, month=4)),
    ],
)
def test_who_has_it_is_asked_two_days_before_on_the_day_and_weekly(
    now: datetime, asked: tuple[Ask, int] | None, following: datetime
) -> None:
    due = datetime(2026, 3, 19, 18, tzinfo=UTC)
    assert actions.last_look(due, None, now) == asked
    assert actions.next_look(due, None, now) == following


def test_it_is_asked_in_the_owner_s_morning() -> None:
    due = actions.on(date(2026, 3, 19), "Asia/Tokyo")
    assert actions.next_look(due, "Asia/Tokyo", NOW) == morning(17, hour=0)


def test_what_is_due_today_is_not_asked_about_in_a_morning_that_has_passed() -> None:
    today = datetime(2026, 3, 4, 18, tzinfo=UTC)
    assert actions.next_look(today, None, NOW) == morning(11)
