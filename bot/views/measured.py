"""Owns the figures of a window as people read them: each with the number behind it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final

from bot.views import blocks, budgets, carried, charts, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.facts import length
from bot.views.message import Message
from commands.figures import BY_WEEK
from commands.metrics import Report
from commands.rules import loads
from commands.rules.loads import Load
from commands.rules.measures import Measure, Share, Spread
from storage.models import Severity

MOST_PEOPLE: Final = 5
MONTH: Final = 30  # days, by which the frequency is counted
MOST_BUDGETS: Final = 5
NAMES: Final[Mapping[Measure, str]] = {
    Measure.DETECT: "To detect (MTTD)",
    Measure.ACKNOWLEDGE: "To acknowledge (MTTA)",
    Measure.MITIGATE: "To mitigate",
    Measure.RESTORE: "To restore (MTTR)",
    Measure.BETWEEN: "Between failures (MTBF)",
}
LEFT_OUT: Final = (
    "From the milestones. Drills, private, cancelled and merged incidents are left out; near "
    "misses count on their own."
)
PICTURED: Final = "The charts follow as a picture, in your direct messages with me."
FEW: Final = "_few_: fewer than five, so it says little."


def draw(report: Report) -> Message:
    """Return the figures with Slack's own charts, which are told in the notification, too."""
    found = (
        charts.restore(report.periods, unit(report)),
        charts.severities(report.periods, unit(report)),
    )
    drawn = [chart for chart in found if chart]
    return _drawn(report, drawn, " ".join(map(charts.alternative, drawn)))


def draw_in_letters(report: Report, pictured: bool) -> Message:  # noqa: FBT001 - one of two
    """Return the same for where Slack draws no charts; `pictured`: a picture of them follows."""
    letters = charts.in_letters(report.periods, unit(report))
    lines = [letters, PICTURED if pictured else ""]
    said = "\n".join(line for line in lines if line)
    return _drawn(report, [blocks.section(said)] if said else [], "")


def _drawn(report: Report, pictures: Sequence[Block], said: str) -> Message:
    heading = title(report)
    few = FEW if any(spread.is_few for spread in report.now.overall.values()) else ""
    return blocks.message(
        f"{mrkdwn.escape(heading)}: {_count(report)}. {said}".strip(),
        blocks.header(heading),
        blocks.section("\n".join(_how_many(report))),
        _section("Median times", _times(report)),
        _section("How it went", _shares(report)),
        *pictures,
        _section("Who carried it", _people(report)),
        _section("Error budgets", map(budgets.headline, report.budgets[:MOST_BUDGETS])),
        blocks.context(" ".join(part for part in (LEFT_OUT, few, _more(report)) if part)),
    )


def unit(report: Report) -> str:
    return "week" if report.days <= BY_WEEK.days else "month"


def _more(report: Report) -> str:
    if report.page is None:
        return ""
    return f"{mrkdwn.link(report.page, 'The console')} has charts to point at."


def _section(title: str, lines: Iterator[str]) -> Block | None:
    found = list(lines)
    return blocks.section(mrkdwn.cut("\n".join([f"*{title}*", *found]), 2500)) if found else None


def title(report: Report) -> str:
    days = f"last {report.days} days" if report.days > 1 else "last day"
    about = f" of {report.service.title}" if report.service else ""
    return f"Incidents{about} in the {days}"


def _count(report: Report) -> str:
    count = report.now.count
    return f"{count} incident{'' if count == 1 else 's'}" if count else "none"


def _how_many(report: Report) -> Iterator[str]:
    now, before = report.now, report.before
    yield f"*{_count(report).capitalize()}*, {before.count} in the {report.days} days before."
    if now.count:
        by = now.counts
        yield " · ".join(
            f"{phrases.SEVERITY[each]}: {by[each.value]}" for each in Severity if each.value in by
        )
        if report.days != MONTH:
            yield f"That is {now.frequency:.1f} in {MONTH} days."
    if report.service is None:
        yield f"Near misses written down: {now.near_misses}, {before.near_misses} before."


def _times(report: Report) -> Iterator[str]:
    for measure, name in NAMES.items():
        spread = report.now.overall.get(measure)
        if spread is None:
            continue
        few = ", _few_" if spread.is_few else ""
        yield (
            f"{name}: *{_time(spread.median)}*, nine in ten within {_time(spread.p90)} "
            f"({spread.count}{few}){_trend(spread, report.before.overall.get(measure))}"
        )


def _trend(now: Spread, before: Spread | None) -> str:
    if before is None:
        return ""
    few = ", _few_" if before.is_few else ""
    arrow = "↑" if now.median > before.median else "↓" if now.median < before.median else "→"
    return f" {arrow} before: {_time(before.median)} ({before.count}{few})"


def _shares(report: Report) -> Iterator[str]:
    now, before = report.now, report.before
    if now.promises.of:
        yield f"Promised updates kept: {_share(now.promises)}{_was(before.promises)}"
    if now.commanded.of:
        yield f"Commander within five minutes: {_share(now.commanded)}{_was(before.commanded)}"
    done = report.actions.rate
    if done.of:
        was = _was(report.actions_before.rate)
        yield f"Action items done, of those whose time came: {_share(done)}{was}"
    failures = now.change_failures
    if failures.of:
        yield (
            f"Change failure rate: *{failures.value:.0%}*, {failures.count} "
            f"incident{'' if failures.count == 1 else 's'} from {failures.of} "
            f"change{'' if failures.of == 1 else 's'}{_was(before.change_failures)}"
        )
    elif failures.count:
        yield f"Caused by a change: {failures.count}; no change is recorded to count them against."


def _share(share: Share) -> str:
    return f"*{share.value:.0%}*, {share.count} of {share.of}"


def _was(share: Share) -> str:
    return f" · before: {share.value:.0%}, {share.count} of {share.of}" if share.of else ""


def _people(report: Report) -> Iterator[str]:
    """Yield those who carried most."""
    heroes = loads.heroes(report.loads)
    for load in report.loads[:MOST_PEOPLE]:
        yield _load(report, load, is_hero=load.user_id in heroes)
    if len(report.loads) > MOST_PEOPLE:
        yield f"And {len(report.loads) - MOST_PEOPLE} more."


def _load(report: Report, load: Load, *, is_hero: bool) -> str:
    known = report.names.get(load.user_id)
    name = mrkdwn.named(known) if known else "Somebody"
    roles = f"{load.roles} role{'' if load.roles == 1 else 's'}"
    return (
        f"{name}: {roles} in {load.incidents} incident{'' if load.incidents == 1 else 's'}, "
        f"{carried.hours(load)}, {carried.share(load, is_hero=is_hero)}"
    )


def _time(seconds: float) -> str:
    return length(timedelta(seconds=round(seconds)))
