"""Owns the list of what is put back in order, on the card of what is resolved."""

from collections.abc import Iterator

from bot.views import actions, blocks, mrkdwn
from bot.views.blocks import Block
from commands.facts import Facts
from commands.rules.clean_up import ITEMS, fitting
from storage.models import Status


def draw(facts: Facts) -> Iterator[Block | None]:
    """Yield the boxes, and who ticked them; nothing unless it is resolved."""
    incident = facts.incident
    if incident.status is not Status.RESOLVED:
        return
    items = fitting(has_bridge=incident.bridge is not None)
    ticked = [item for item in items if _done(facts, item)]
    yield blocks.section("*To put back in order*")
    boxes = blocks.checkboxes(actions.CLEAN_UP, {item: ITEMS[item] for item in items}, ticked)
    # Slack shows new ticks only where the block has a new name; what a click changes is told by it.
    name = f"{actions.CLEAN_UP}:{incident.key}:{','.join(ticked)}"
    yield {"type": "actions", "block_id": name, "elements": [boxes]}
    yield blocks.context(*(_who(facts, item) for item in ticked)) if ticked else None


def _done(facts: Facts, item: str) -> bool:
    row = facts.clean_up.get(item)
    return row is not None and row.done_at is not None


def _who(facts: Facts, item: str) -> str:
    row = facts.clean_up[item]
    who = mrkdwn.person(row.done_by) if row.done_by else "somebody"
    when = f" {mrkdwn.dated(row.done_at)}" if row.done_at else ""
    return f"✅ {ITEMS[item]}: {who}{when}"
