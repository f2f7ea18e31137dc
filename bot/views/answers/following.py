"""Owns the answers about subscriptions: what somebody follows now, and how that ends."""

from typing import Final

from bot.views import blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.following import named
from bot.views.message import Message
from commands.subscribe import Followed, Subscribed, SubscriptionsShown, Unsubscribed

MOST: Final = 20
TOLD: Final = (
    "Each update and each change of state comes by direct message; not what you write yourself."
)
LIST: Final = f"What you follow: {mrkdwn.command('subscribe list')}"


@draw.register
def subscribed(outcome: Subscribed) -> Message:
    followed = outcome.followed
    already = "" if outcome.new else " already"
    return blocks.said(
        f"You follow {_titled(followed)}{already}. {_drills(followed)}{TOLD}",
        blocks.context(f"To hear no more of it: {_undo(followed)}", LIST),
    )


@draw.register
def unsubscribed(outcome: Unsubscribed) -> Message:
    if not outcome.ended:
        asked = "anything" if outcome.asked == Followed() else named(outcome.asked)
        return blocks.said(f"You do not follow {asked}.", blocks.context(LIST))
    what = ", ".join(named(followed) for followed in outcome.ended[:MOST])
    more = f" and {len(outcome.ended) - MOST} more" if len(outcome.ended) > MOST else ""
    return blocks.said(f"You no longer follow {what}{more}.", blocks.context(LIST))


@draw.register
def shown(outcome: SubscriptionsShown) -> Message:
    if not outcome.followed:
        begin = f"Begin with {mrkdwn.command('subscribe all sev1')}"
        return blocks.said("You follow no incident.", blocks.context(begin))
    lines = [f"• {_titled(one)} · {_undo(one)}" for one in outcome.followed[:MOST]]
    more = len(outcome.followed) - MOST
    return blocks.message(
        f"You follow {', '.join(named(one) for one in outcome.followed[:MOST])}.",
        blocks.section("*You follow*"),
        *(blocks.section(line) for line in lines),
        blocks.context(f"And {more} more.") if more > 0 else None,
        blocks.context(TOLD),
    )


def _titled(followed: Followed) -> str:
    incident = followed.incident
    if incident is None:
        return named(followed)
    return f"{phrases.name(incident)}, {phrases.title(incident)}"


def _drills(followed: Followed) -> str:
    """Say what `all` leaves out."""
    if followed.incident is not None:
        return ""
    return "Private incidents and drills are left out. "


def _undo(followed: Followed) -> str:
    return mrkdwn.command(f"unsubscribe {followed}")
