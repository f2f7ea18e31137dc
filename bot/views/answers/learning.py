"""Owns the answers about what is learnt: causes, error budgets, and figures on their way."""

from typing import Final

from bot.views import blocks, budgets, mrkdwn, services
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.budget import BudgetsShown
from commands.cause import CauseSet, CauseShown
from commands.metrics import MetricsAsked
from storage.models import ServiceChange

MOST_BUDGETS: Final = 12
LEFT_OUT: Final = (
    "An incident spends the minutes in which customers felt it, times their share: what "
    f"{mrkdwn.command('impact')} says, else all of them from its start until it was mitigated. "
    "Drills, private, cancelled and merged incidents are left out."
)


@draw.register
def caused(outcome: CauseSet) -> Message:
    if not outcome.by_change:
        return blocks.said("Recorded: no change caused it.")
    if outcome.change is None:
        which = mrkdwn.command("cause change <number>")
        return blocks.said(f"Recorded: a change caused it. {which} says which one.")
    return blocks.said(f"Recorded: it was caused by {_line(outcome.change)}.")


@draw.register
def shown(outcome: CauseShown) -> Message:
    if outcome.change:
        known = f"It was caused by a change: {_line(outcome.change)}."
    elif outcome.by_change:
        known = "It was caused by a change; which one is not recorded."
    else:
        known = "Nobody has said that a change caused it."
    if not outcome.others:
        how = mrkdwn.command("change <service> at 14:05 Release 412")
        return blocks.said(f"{known}\nNo other change is recorded; {how} records one.")
    lines = "\n".join(f"`{one.id}` {_line(one)}" for one in outcome.others)
    way = mrkdwn.command(f"cause change {outcome.others[0].id}")
    return blocks.message(
        known,
        blocks.section(known),
        blocks.section(f"*Changes in the 30 days before, and since*\n{mrkdwn.cut(lines, 2500)}"),
        blocks.context(f"{way} says that it was that one; {mrkdwn.command('cause none')}: none"),
    )


def _line(change: ServiceChange) -> str:
    return f"{services.title(change.service)}, {services.told(change)}"


@draw.register
def budgeted(outcome: BudgetsShown) -> Message:
    found = outcome.shown
    if not found:
        return blocks.said(
            "No service has an objective, so there is no budget to spend. Whoever runs Sitrep can "
            'add one in `sitrep.toml`, under `[services.checkout]`: `slo = "99.9%"`.'
        )
    said = " ".join(blocks.unstarred(budgets.headline(one)) + "." for one in found)
    more = len(found) - MOST_BUDGETS
    rest = f"{more} more: {mrkdwn.command('budget <service>')}. " if more > 0 else ""
    return blocks.message(
        f"Error budgets: {said}",
        *(blocks.section(budgets.paragraph(one)) for one in found[:MOST_BUDGETS]),
        blocks.context(rest + LEFT_OUT),
    )


@draw.register
def asked(outcome: MetricsAsked) -> Message:
    about = f" of {services.title(outcome.service.title)}" if outcome.service else ""
    days = f"{outcome.days} days" if outcome.days > 1 else "day"
    return blocks.said(f"Reading the record{about} of the last {days}: the figures come here.")
