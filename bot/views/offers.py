"""Owns the direct message that offers a role, and what is left of it once it is answered."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.views import actions, blocks, catchup, mrkdwn, phrases, tasks
from bot.views import facts as known
from bot.views.duties import DUTIES
from bot.views.message import Message
from commands.facts import Facts
from storage.models import Handoff, HandoffState

MOST: Final = 1500


def draw(facts: Facts, handoff: Handoff, brief: Mapping[str, Any]) -> Message:
    """Brief the person and ask: impact, status, who does what, what was tried and promised.

    `brief` has `tried`, entries as commands.timeline.told gives them, and `tasks`, as
    commands.tasks.told does.
    """
    incident, label = facts.incident, phrases.ROLE[handoff.role]
    lead = (
        f"{phrases.drill(incident)}Will you be the {label}? "
        f"{mrkdwn.person(handoff.from_id)} hands it over in {phrases.place(incident)}, "
        f"{phrases.title(incident)}."
    )
    return blocks.said(
        lead,
        known.draw(facts, known.BRIEF),
        known.felt(facts),
        _known(facts),
        *_tried(brief),
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


def _known(facts: Facts) -> blocks.Block | None:
    """Return the newest words on how things stand."""
    wire = facts.incident.last_update_text or facts.incident.summary
    if not wire:
        return None
    return blocks.section(mrkdwn.cut(f"*How things stand:* {mrkdwn.safe(wire)}", MOST))


def _tried(brief: Mapping[str, Any]) -> Iterator[blocks.Block]:
    """Yield what is under way, and what was found out, decided and done so far."""
    running = [tasks.line(task) for task in brief.get("tasks", ())]
    if running:
        yield blocks.section("\n".join(["*Under way*", *running]))
    lines = [catchup.line(entry) for entry in brief.get("tried", ())]
    if lines:
        yield blocks.context("*Found, decided and done so far*")
    for first in range(0, len(lines), catchup.AT_ONCE):
        yield blocks.section("\n".join(lines[first : first + catchup.AT_ONCE]))
