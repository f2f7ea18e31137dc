"""Owns the answers about what customers read: the preview, the list, what became of it."""

from bot.views import blocks, customers, mrkdwn
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.customers import CustomersShown
from commands.telling import Previewed, Settled


@draw.register
def previewed(outcome: Previewed) -> Message:
    return customers.previewed(outcome.preview)


@draw.register
def shown(outcome: CustomersShown) -> Message:
    return customers.shown(outcome)


@draw.register
def settled(outcome: Settled) -> Message:
    page = mrkdwn.link(outcome.address, "status page")
    whom = mrkdwn.person(outcome.user_id) if outcome.user_id else "Whoever takes command"
    said = {
        "published": f"📢 Customers read it on the {page} within seconds. Something is wrong with "
        f"it? {mrkdwn.command('customers')} corrects it, or takes it back.",
        "asked": f"{whom} is asked in the channel. Customers read it once it is approved.",
        "discarded": f"Discarded: customers never read it. {mrkdwn.command('customers write')}",
        "declined": f"Customers do not read it. {whom} is told why.",
        "withdrawn": f"Taken back: it is off the {page} within seconds.",
    }[outcome.what]
    return blocks.said(said)
