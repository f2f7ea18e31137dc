"""Owns how a scorecard reads: each figure in words, beside those of earlier drills."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any, Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.message import Message
from commands.facts import Facts
from commands.rules import durations
from commands.rules.scorecard import SHARES, TIMES, Figure, Scorecard, figures

Data = Mapping[str, Any]
LABEL: Final[Mapping[Figure, str]] = {
    Figure.ACKNOWLEDGED: "Time to acknowledge",
    Figure.COMMANDED: "Time to a commander",
    Figure.TOLD: "Time to the first update",
    Figure.PROMISES: "Promised updates kept",
    Figure.ROLES: "Roles filled",
    Figure.HANDOVERS: "Hand-overs",
    Figure.TASKS: "Tasks done",
    Figure.DENSITY: "Timeline, entries in 10 min",
}
NOTHING: Final = "n/a"
ROLES: Final = len(phrases.ROLE)


def draw(facts: Facts, data: Data) -> Message:
    """Draw the scorecard with the questions of the debrief; it names nobody."""
    card = Scorecard(**data["card"])
    lead = f"{phrases.drill(facts.incident)}*📋 Scorecard* · {phrases.title(facts.incident)}"
    lasted = durations.spoken(timedelta(seconds=round(card.lasted)))
    told = ", ".join(f"{label.lower()}: {value}" for label, value in list(said(card))[:3])
    questions = "\n".join(f"• {mrkdwn.escape(question)}" for question in data["debrief"])
    return blocks.message(
        f"{blocks.unstarred(lead)} · {told}.",
        blocks.section(lead),
        blocks.fields(*_fields(card, data)),
        blocks.context(
            f"It lasted {lasted}. {NOTHING}: it did not happen.",
            _compared(data),
        ),
        blocks.section(f"*For the debrief*\n{questions}") if questions else None,
        blocks.context("This is about how the response went, not about who did what."),
    )


def said(card: Scorecard) -> Iterator[tuple[str, str]]:
    """Yield each figure's name and how it went."""
    for figure, value in figures(card).items():
        yield LABEL[figure], _own(card, figure, value)


def _fields(card: Scorecard, data: Data) -> Iterator[str]:
    median, same = data["median"], data["same"] or {}
    for figure, value in figures(card).items():
        beside = [
            f"{name} {_value(figure, known[figure])}"
            for name, known in (("median", median), ("last time", same))
            if known.get(figure) is not None
        ]
        compared = f"\n{' · '.join(beside)}" if beside else ""
        yield f"{LABEL[figure]}\n*{_own(card, figure, value)}*{compared}"


def _own(card: Scorecard, figure: Figure, value: float | None) -> str:
    if value is None:
        return NOTHING
    if figure is Figure.PROMISES:
        return f"{card.kept} of {card.promises}"
    if figure is Figure.TASKS:
        return f"{card.tasks_done} of {card.tasks}"
    if figure is Figure.ROLES:
        return f"{card.roles} of {ROLES}"
    return _value(figure, value)


def _value(figure: Figure, value: float) -> str:
    if figure in TIMES:
        return durations.spoken(timedelta(seconds=round(value)))
    return f"{value:.0%}".replace("%", " %") if figure in SHARES else f"{value:g}"


def _compared(data: Data) -> str:
    if not data["of"]:
        return "It is the first exercise here: the next one is compared with it."
    earlier = "one earlier drill" if data["of"] == 1 else f"the last {data['of']} drills"
    last = f" Last time: when “{data['scenario']}” was played before." if data["same"] else ""
    return f"Median: of {earlier}.{last}"
