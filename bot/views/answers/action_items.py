"""Owns the answers about action items."""

from collections.abc import Iterator

from bot.views import action_items, blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.action_items import ActionChanged
from commands.actions import ActionsShown
from storage.models import ActionState

MOST_WORDS = 300
NONE = {
    "mine": "No action item is yours.",
    "overdue": "No action item is overdue.",
    "all": "No action item is open.",
    "here": "No action item of this incident is open.",
}
NAMES = {"mine": "of yours", "overdue": "overdue", "all": "in all", "here": "of this incident"}


@draw.register
def changed(outcome: ActionChanged) -> Message:
    name = f"Action item {outcome.number}"
    if outcome.state is ActionState.DONE:
        return blocks.said(f"{name} is done, and on its incident's timeline.")
    if outcome.state is ActionState.DROPPED:
        again = mrkdwn.command(f"action {outcome.number} reopen")
        return blocks.said(f"{name} is not done: decided, and on the timeline. After all: {again}")
    who = mrkdwn.person(outcome.owner_id) if outcome.owner_id else action_items.NOBODY
    begun = f"🎯 {name} is open" if outcome.new else f"🎯 {name} stands so now"
    words = mrkdwn.cut(mrkdwn.safe(outcome.text), MOST_WORDS) or action_items.UNREAD
    about = (action_items.PRIORITY[outcome.priority], action_items.KIND[outcome.kind])
    return blocks.said(
        f"{begun}: {who}, {action_items.spoken(outcome.due_at)}.",
        blocks.section(words),
        blocks.context(" · ".join(part for part in about if part)),
        blocks.context(" ".join(_hints(outcome))),
    )


@draw.register
def shown(outcome: ActionsShown) -> Message:
    if not outcome.items:
        how = mrkdwn.command("action @user by friday <what>")
        return blocks.said(
            NONE[outcome.which], blocks.context(f"Open one in its incident's channel: {how}")
        )
    count, shown = outcome.count, len(outcome.items)
    what = "1 open action item" if count == 1 else f"{count} open action items"
    lead = f"*{what}* {NAMES[outcome.which]}"
    rows = [
        action_items.row(item, incident, outcome.at, MOST_WORDS, here=outcome.which == "here")
        for item, incident in outcome.items
    ]
    named = [
        f"{item.number} {mrkdwn.cut(mrkdwn.safe(item.text), 150)}" for item, _ in outcome.items[:3]
    ]
    buttons = [action_items.done(item) if outcome.may_act else None for item, _ in outcome.items]
    hint = f"About one of them: {mrkdwn.command('action <number> <@user|by friday|done|drop>')}"
    return blocks.message(
        f"{blocks.unstarred(lead)}: {phrases.ended('; '.join(named))}",
        blocks.context(lead),
        *(blocks.section(row, button) for row, button in zip(rows, buttons, strict=True)),
        blocks.context(f"and {count - shown} more") if count > shown else None,
        blocks.context(hint) if outcome.may_act else None,
        blocks.context(mrkdwn.link(outcome.page, "The board of action items"))
        if outcome.page
        else None,
    )


def _hints(outcome: ActionChanged) -> Iterator[str]:
    number = outcome.number
    if outcome.owner_id is None:
        yield f"Give it to somebody: {mrkdwn.command(f'action {number} @user')}"
    else:
        yield "They are reminded two days before, and on the day."
    yield f"Change it: {mrkdwn.command(f'action {number}')}"
