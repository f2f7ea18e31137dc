"""Owns the answers about exercises: which there are, that one has begun or was stopped."""

from typing import Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.drill import ExerciseBegun, ExerciseStopped, ScenariosShown
from commands.rules import durations
from commands.rules.scenarios import Scenario, Script

MOST: Final = 20
MOST_BROKEN: Final = 5
# Slack takes 12,000 characters in all.
MOST_TITLE: Final = 120
MOST_TRAINS: Final = 200


@draw.register
def shown(outcome: ScenariosShown) -> Message:
    found = list(outcome.scenarios.items())
    count = "1 exercise" if len(found) == 1 else f"{len(found)} exercises"
    names = ", ".join(name for name, _ in found[:MOST]) or "none"
    more = f"and {len(found) - MOST} more" if len(found) > MOST else ""
    how = f"Half the time: {mrkdwn.command('drill <scenario> fast')}"
    return blocks.message(
        f"{count} can be played: {names}.",
        blocks.section(f"*🧪 {count} can be played*"),
        *(blocks.section(_row(name, scenario)) for name, scenario in found[:MOST]),
        blocks.context(more, how, "It opens a channel of its own, and pages nobody."),
        blocks.context(*(f"⚠️ {_cut(broken)}" for broken in outcome.broken[:MOST_BROKEN]))
        if outcome.broken
        else None,
    )


@draw.register
def begun(outcome: ExerciseBegun) -> Message:
    title = mrkdwn.isolated(mrkdwn.escape(outcome.title))
    return blocks.said(
        f"🧪 Drill {outcome.number} begins: {title}. It lasts "
        f"{durations.spoken(outcome.lasts)}. Its channel is being opened; the link follows here. "
        f"Bring in who takes part: {mrkdwn.command('assign <role> <@user>')}"
    )


@draw.register
def stopped(_outcome: ExerciseStopped) -> Message:
    return blocks.said("The exercise is stopped: nothing more comes, and no update is owed.")


def _row(name: str, scenario: Scenario) -> str:
    lasts = durations.spoken(Script(scenario=scenario).stretched(scenario.ends))
    title = mrkdwn.isolated(mrkdwn.cut(mrkdwn.escape(scenario.title), MOST_TITLE))
    return (
        f"{mrkdwn.command(f'drill {name}')} · *{title}* · {phrases.SEVERITY[scenario.severity]} · "
        f"{lasts}\n{mrkdwn.cut(mrkdwn.escape(scenario.trains), MOST_TRAINS)}"
    )


def _cut(broken: str) -> str:
    return mrkdwn.cut(mrkdwn.escape(broken), 300)
