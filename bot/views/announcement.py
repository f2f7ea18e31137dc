"""Owns the announcement: where onlookers see how things stand; edited in place."""

from collections.abc import Iterator
from typing import Final

from bot.views import blocks, kin, mrkdwn, phrases
from bot.views import facts as known
from bot.views.message import Message
from commands.facts import Facts

MOST: Final = 1500


def draw(facts: Facts) -> Message:
    incident = facts.incident
    if incident.private:
        return blocks.said("🔒 This incident has been made private. Its channel knows more.")
    text = (
        f"{phrases.drill(incident)}{phrases.state(incident)}: {phrases.title(incident)}. "
        f"Follow it in {phrases.place(incident)}."
    )
    last = incident.last_update_text
    return blocks.message(
        text,
        phrases.banner(incident),
        blocks.header(f"{phrases.SEVERITY[incident.severity]}: {incident.title}"),
        known.draw(facts, known.ANNOUNCEMENT),
        known.felt(facts),
        _quoted("Latest update", last) or _quoted("What is known", incident.summary),
        blocks.context(" · ".join(filter(None, _small(facts)))),
    )


def _small(facts: Facts) -> Iterator[str]:
    incident = facts.incident
    name = phrases.name(incident).capitalize()
    yield f"{name} · declared {mrkdwn.dated(incident.declared_at)}{kin.within(facts)}"
    yield phrases.milestones(incident)
    yield "updates are in this message's thread"


def _quoted(label: str, wire: str | None) -> blocks.Block | None:
    if not wire:
        return None
    return blocks.section(mrkdwn.cut(f"*{label}:* {mrkdwn.safe(wire)}", MOST))
