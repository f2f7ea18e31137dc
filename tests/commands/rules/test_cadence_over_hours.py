"""The ladder under a clock that ticks each second, and sometimes does not tick for hours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from commands.rules.cadence import DUE_STEP, HEADS_UP_STEP, LATE, CadencePolicy, Clock, Rung
from tests.cast import NOW

TICK = timedelta(seconds=1)
HOURS = timedelta(hours=10)


@dataclass(frozen=True)
class Downtime:
    """Nothing ticks from `begin` until `end`."""

    begin: datetime
    end: datetime

    def overlaps(self, begin: datetime, end: datetime) -> bool:
        return self.begin <= end and begin <= self.end


def seconds(least: int, most: int) -> st.SearchStrategy[timedelta]:
    return st.integers(least, most).map(lambda count: timedelta(seconds=count))


@st.composite
def clocks(draw: st.DrawFn) -> Clock:
    """Draw an update that is owed: cadences from 8 s to 4 h, ladders of up to five steps."""
    cadence = draw(seconds(8, 4 * 3600))
    ladder = tuple(sorted(draw(st.sets(seconds(1, 3 * 3600), max_size=5))))
    policy = CadencePolicy(remind_before=draw(seconds(0, 900)), escalate_after=ladder)
    due = NOW + cadence
    snooze = draw(st.none() | seconds(0, 3600).map(lambda length: due + length))
    return Clock(due, snooze, cadence, policy)


@st.composite
def downtimes(draw: st.DrawFn) -> list[Downtime]:
    found = []
    for _ in range(draw(st.integers(0, 4))):
        begin = NOW + draw(seconds(0, 5 * 3600))
        found.append(Downtime(begin, begin + draw(seconds(1, 3 * 3600))))
    return found


def ticks(begin: datetime, down: Sequence[Downtime]) -> datetime:
    """Return the first tick at or after `begin`."""
    tick = NOW + -((NOW - begin) // TICK) * TICK
    while asleep := [each for each in down if each.begin <= tick < each.end]:
        tick = max(each.end for each in asleep)
    return tick


def asked(clock: Clock, down: Sequence[Downtime]) -> Iterator[tuple[Rung, datetime]]:
    """Yield who is asked, and when, for as long as nobody writes the update."""
    done, ask_at = 0, clock.first().at
    while (now := ticks(ask_at, down)) < NOW + HOURS:
        rung, ask_at = clock.after(done, now)
        assert ask_at > now
        done = rung.step
        yield rung, now


@settings(max_examples=80)
@given(clocks(), downtimes())
def test_steps_go_forward_one_by_one_and_never_before_their_time(
    clock: Clock, down: list[Downtime]
) -> None:
    askings = list(asked(clock, down))
    steps = [rung.step for rung, _ in askings]
    assert steps == list(range(steps[0], steps[0] + len(steps))) if steps else True
    assert all(now >= rung.at for rung, now in askings)


@settings(max_examples=80)
@given(clocks(), downtimes())
def test_downtime_leaves_one_reminder_and_no_backlog(clock: Clock, down: list[Downtime]) -> None:
    for (before, first), (after, second) in pairwise(asked(clock, down)):
        assert second - first >= min(LATE, (after.at - before.at) / 2)


@settings(max_examples=80)
@given(clocks(), downtimes())
def test_while_the_clock_ticks_nobody_waits_longer_than_the_ladder_says(
    clock: Clock, down: list[Downtime]
) -> None:
    last = clock.policy.escalate_after[-1] if clock.policy.escalate_after else timedelta()
    ladder_ends = clock.rung(DUE_STEP).at + last
    for (before, first), (after, second) in pairwise(asked(clock, down)):
        if any(each.overlaps(first, second) for each in down):
            continue
        wait = second - first
        if before.step == HEADS_UP_STEP:
            assert second <= max(after.at, first + LATE) + TICK
        else:
            assert wait <= after.at - before.at + TICK
        if before.at >= ladder_ends:
            assert wait <= clock.cadence + TICK


@settings(max_examples=80)
@given(clocks())
def test_without_downtime_everybody_is_asked_on_the_second(clock: Clock) -> None:
    for rung, now in asked(clock, ()):
        apart = max(LATE if rung.step == DUE_STEP else timedelta(), TICK)
        assert now - rung.at <= apart


@settings(max_examples=80)
@given(clocks(), st.integers(0, 6))
def test_what_is_foretold_is_what_comes(clock: Clock, begun: int) -> None:
    askings = list(asked(clock, ()))[begun : begun + 4]
    done = askings[0][0].step - 1 if askings else 0
    foretold = clock.ahead(done, askings[0][1] if askings else None, most=len(askings))
    for (rung, at), (told, told_at) in zip(askings, foretold, strict=True):
        assert (told.step, told.asked) == (rung.step, rung.asked)
        assert abs(told_at - at) <= LATE + TICK
