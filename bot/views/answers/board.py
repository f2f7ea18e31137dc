"""Owns the answers about the review board: what it has looked at, and its digest on its way."""

from bot.views import blocks, mrkdwn
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.board import BoardAsked, BoardPosted
from commands.reviewed import Reviewed


@draw.register
def reviewed(outcome: Reviewed) -> Message:
    said = f"Incident {outcome.number} is marked as reviewed."
    if not outcome.open:
        return blocks.said(said)
    where = mrkdwn.channel(outcome.channel_id) if outcome.channel_id else "its channel"
    closes = f"{mrkdwn.command('close')} in {where}"
    if outcome.learnt:
        return blocks.said(f"{said} Next: {closes}.")
    return blocks.said(f"{said} Once its postmortem is published, {closes} closes it.")


@draw.register
def asked(outcome: BoardAsked) -> Message:
    said = "Reading the record of the last seven days: it comes here, for you alone."
    if outcome.channel_id is None or outcome.due_at is None:
        return blocks.said(said)
    when, where = mrkdwn.dated(outcome.due_at), mrkdwn.channel(outcome.channel_id)
    return blocks.said(f"{said} The board reads it in {where}, next {when}.")


@draw.register
def posted(outcome: BoardPosted) -> Message:
    return blocks.said(
        f"The digest of the last seven days is on its way to {mrkdwn.channel(outcome.channel_id)}. "
        "The weekly one comes all the same."
    )
