"""Owns what is said when one incident goes on as another."""

from collections.abc import Mapping
from typing import Any

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.message import Message
from bot.views.notices.posting import notice
from commands.facts import Facts

Data = Mapping[str, Any]


def merged_into(facts: Facts, data: Data) -> Message:
    """Tell those who are here where it goes on."""
    lead = (
        f"*🔀 Merged into incident {data['number']}* by {phrases.actor(data)}: "
        f"it goes on in {_place(data)}."
    )
    return notice(facts, lead, said=data["reason"], small="No further update follows here.")


def merged_here(facts: Facts, data: Data) -> Message:
    """Tell those where it goes on what came along."""
    count = data["moved"]
    came = {0: "Its people", 1: "Its people and one timeline entry"}.get(
        count, f"Its people and {count} timeline entries"
    )
    lead = (
        f"*🔀 Incident {data['number']} was merged into this one* by {phrases.actor(data)}. "
        f"{came} came along from {_place(data)}."
    )
    return notice(facts, lead, said=data["reason"])


def declared_twice(facts: Facts, data: Data) -> Message:
    """Show the declarer an incident that may be the same; they can join that one instead."""
    incident = facts.incident
    title = mrkdwn.isolated(mrkdwn.cut(mrkdwn.escape(data["title"]), 150))
    ago = mrkdwn.moment(mrkdwn.instant(data["declared"]))
    lead = (
        f"{phrases.drill(incident)}*Is this the same as incident {data['number']}?* "
        f"{title}, declared {ago}: {_place(data)}."
    )
    return blocks.said(
        lead,
        blocks.actions(
            blocks.button(
                "Join that one instead",
                actions.JOIN_INSTEAD,
                f"{incident.key}:{data['first']}",
                style="primary",
            )
        ),
        blocks.context("Then this one is merged into it. If it is another one, do nothing."),
    )


def _place(data: Data) -> str:
    return mrkdwn.channel(data["channel"]) if data["channel"] else "its channel"
