"""Owns the steps about a role that is offered: the message with the buttons, and its end."""

from sqlmodel import Session

from bot.delivery import posting
from bot.delivery.task import Done, Task
from storage.models import Handoff, HandoffState


async def offer_role(task: Task) -> Done:
    """Ask the person; nothing when the offer came to an end before it was sent."""
    offer, brief = task.offer, task.step.payload.get("brief") or {}
    if offer.state is HandoffState.ASKED:
        sent = await posting.post_direct(
            task, offer.to_id, task.views.offer(task.facts, offer, brief)
        )
    else:
        sent = await posting.posted_direct(task, offer.to_id)

    def write(session: Session) -> None:
        row = session.get_one(Handoff, offer.id)
        row.channel_id, row.message_ts = sent["channel"], sent["ts"]

    return Done(sent, write) if sent else Done()


async def close_offer(task: Task) -> Done:
    """Take the buttons away and say what became of the offer."""
    offer = task.offer
    if offer.channel_id and offer.message_ts:
        message = task.views.offer_closed(task.facts, offer)
        await posting.edit(task, offer.channel_id, offer.message_ts, message)
    return Done()
