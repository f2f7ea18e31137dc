"""Owns the direct message that offers a role, and what is left of it once it is answered."""

from collections.abc import Iterator
from typing import Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.duties import DUTIES
from bot.views.message import Message
from commands.facts import Facts
from storage.models import Handoff, HandoffState

MOST: Final = 1500


def draw(facts: Facts, handoff: Handoff) -> Message:
    """Brief the person and ask: impact, status, who does what, what was promised."""
    incident, label = facts.incident, phrases.ROLE[handoff.role]
    lead = (
        f"{phrases.drill(incident)}Will you be the {label}? "
        f"{mrkdwn.person(handoff.from_id)} hands it over in {phrases.place(incident)}, "
        f"{phrases.title(incident)}."
    )
    return blocks.said(
        lead,
        blocks.fields(*_brief(facts)),
        _known(facts),
        blocks.section(f"*What the {label} does:* {DUTIES[handoff.role].short}"),
        blocks.actions(
            blocks.button("Accept", actions.HANDOFF_ACCEPT, handoff.id, style="primary"),
            blocks.button("Decline", actions.HANDOFF_DECLINE, handoff.id),
        ),
        blocks.context("Nothing changes until you accept."),
    )


def draw_closed(facts: Facts, handoff: Handoff) -> Message:
    label = phrases.ROLE[handoff.role]
    where = f"of {phrases.name(facts.incident)}"
    line = {
        HandoffState.ACCEPTED: f"✅ Accepted: you are the {label} {where}.",
        HandoffState.DECLINED: f"↩️ Declined: you are not the {label} {where}.",
        HandoffState.WITHDRAWN: f"⏹️ No longer offered: {label} {where}.",
        HandoffState.ASKED: f"Waiting for your answer: {label} {where}.",
    }[handoff.state]
    line = f"{phrases.drill(facts.incident)}{line}"
    return blocks.message(line, blocks.context(line))


def _brief(facts: Facts) -> Iterator[str]:
    incident = facts.incident
    yield f"*Status*\n{phrases.state(incident)}"
    yield f"*Next update*\n{phrases.owed(incident)}"
    for role, label in phrases.ROLE.items():
        holder = facts.holders.get(role)
        yield f"*{label.capitalize()}*\n{mrkdwn.person(holder) if holder else 'nobody'}"


def _known(facts: Facts) -> blocks.Block | None:
    """Return the newest words on how things stand."""
    wire = facts.incident.last_update_text or facts.incident.summary
    if not wire:
        return None
    return blocks.section(mrkdwn.cut(f"*How things stand:* {mrkdwn.safe(wire)}", MOST))
