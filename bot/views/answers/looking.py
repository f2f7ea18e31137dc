"""Owns the answers to looking without touching: help, list, status."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.views import blocks, card, catchup, mrkdwn, near_miss, phrases, rows
from bot.views.answers.dispatch import draw
from bot.views.archive import LATER
from bot.views.message import Message
from commands.catalogue import HelpShown
from commands.catchup import CaughtUp
from commands.command import Command, Place
from commands.home import HomeWanted
from commands.look import NEAR_MISSES, Listed, StatusShown
from commands.rules.severity import Definitions
from storage.models import Incident, Nature

NOTHING: Final[Mapping[str, str]] = {
    "open": "Nothing is open.",
    "mine": "Nothing open is yours.",
    "closed": "Nothing has been closed yet.",
    "all": "There has been no incident yet.",
    NEAR_MISSES: "No near miss has been recorded yet.",
}
COUNTED: Final[Mapping[str, str]] = {
    "open": "{count} open {noun}",
    "mine": "{count} open {noun} of yours",
    "closed": "{count} past {noun}",
    "all": "{count} {noun}, the open ones first",
    NEAR_MISSES: "{count} {noun}, the last one first",
}

# Forty explained lines are more than two screens of a telephone.
MOST_EXPLAINED: Final = 3
MORE: Final = f"What one does: {mrkdwn.command('help <command>')}"


@draw.register
def help_shown(outcome: HelpShown) -> Message:
    if outcome.one is not None:
        return _one(outcome.one, outcome.definitions)
    incident = outcome.incident
    where = f"This is {phrases.name(incident)}, {phrases.state(incident)}. " if incident else ""
    return blocks.message(
        f"{where}This is what you can do here and now.",
        blocks.section(f"{where}*What you can do here and now*"),
        *_groups(outcome),
        blocks.context(MORE if incident else "The other commands work in an incident's channel."),
        blocks.context(_who(outcome)),
    )


def _groups(outcome: HelpShown) -> Iterator[blocks.Block]:
    """Yield each group; in an incident only the first ones say what each command does."""
    for place, (name, commands) in enumerate(outcome.groups.items()):
        if outcome.incident is None or place < MOST_EXPLAINED:
            lines = "\n".join(f"{mrkdwn.command(c.usage)} · {c.summary}" for c in commands)
        else:
            lines = " · ".join(mrkdwn.command(c.usage) for c in commands)
        yield blocks.section(f"*{name}*\n{lines}")


def _who(outcome: HelpShown) -> str:
    rows = " · ".join(f"{who}: {what}" for who, what in outcome.who)
    return f"*Who may do what* · {rows}"


def _one(command: Command, definitions: Definitions | None) -> Message:
    where = "" if command.place is Place.ANYWHERE else " Works in an incident's channel."
    meant = "\n".join(
        f"{phrases.SEVERITY[level]}: {mrkdwn.escape(felt)}"
        for level, felt in (definitions or {}).items()
    )
    return blocks.said(
        f"{mrkdwn.command(command.usage)} · {command.summary}.{where}",
        blocks.section(f"*What customers feel*\n{meant}") if meant else None,
    )


@draw.register
def listed(outcome: Listed) -> Message:
    shown = outcome.shown
    if not shown:
        declare = f"Something wrong? {mrkdwn.command('declare')}"
        return blocks.said(NOTHING[outcome.which], blocks.context(declare))
    is_near = outcome.which == NEAR_MISSES
    one, many = ("near miss", "near misses") if is_near else ("incident", "incidents")
    row, noun = near_miss.row if is_near else rows.row, one if len(shown) == 1 else many
    count = COUNTED[outcome.which].format(count=len(shown), noun=noun)
    more = "There are more than fit here." if outcome.more else ""
    return blocks.message(
        f"{count}: {', '.join(rows.short(facts.incident) for facts in shown[:3])}. {more}".strip(),
        blocks.context(f"*{count}*"),
        *(blocks.section(row(facts)) for facts in shown),
        blocks.context(more) if more else None,
    )


@draw.register
def home_wanted(_outcome: HomeWanted) -> Message:
    """Draw what is said by the Home itself; nobody is shown it."""
    return blocks.said("Your Home is drawn anew.")


@draw.register
def caught_up(outcome: CaughtUp) -> Message:
    return catchup.draw(outcome.facts, outcome.entries, outcome.before)


@draw.register
def status_shown(outcome: StatusShown) -> Message:
    """Draw the card's facts, without its buttons: those stand in the channel."""
    facts = outcome.facts
    if facts.incident.nature is Nature.NEAR_MISS:
        return near_miss.draw(facts)
    return blocks.message(
        card.summary(facts),
        *card.about(facts),
        blocks.context(_place(facts.incident)),
    )


def _place(incident: Incident) -> str:
    line = f"Its channel is {phrases.place(incident)}"
    return (
        f"{line}, archived: everything in it can be read. {LATER}" if incident.archived_at else line
    )
