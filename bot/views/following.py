"""Owns the direct messages to those who follow: what the room heard, and how to hear no more."""

from bot.views import blocks, mrkdwn, notices, phrases
from bot.views.message import Message
from commands.facts import Facts
from commands.following import News
from commands.subscribe import Followed
from storage.models import Subscription


def draw(facts: Facts, news: News) -> Message:
    """Draw the notice between the incident that it is about and the way out."""
    incident, said = facts.incident, notices.draw(news.notice, facts, news.data)
    about = f"{phrases.name(incident).capitalize()}, {phrases.title(incident)}"
    return blocks.message(
        f"{about}: {said.text}",
        blocks.context(f"{phrases.drill(incident)}*{about}* · {phrases.place(incident)}"),
        *said.blocks,
        blocks.context(_way_out(facts, news.subscription)),
    )


def _way_out(facts: Facts, row: Subscription) -> str:
    of = facts.incident if row.incident_id else None
    followed = Followed(of, row.severity, row.service)
    undo = mrkdwn.command(f"unsubscribe {followed}")
    return f"You follow {named(followed)}. To hear no more of it: {undo}"


def named(followed: Followed) -> str:
    """Return what somebody follows, within a sentence."""
    if followed.incident is not None:
        return phrases.name(followed.incident)
    if followed.service is not None:
        return f"every incident about {followed.service}"
    return f"every {phrases.SEVERITY[followed.severity]}" if followed.severity else "every incident"
